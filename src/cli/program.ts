// The command line: its commands, its help and how it ends.
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { cleanLines } from '../views/clean.ts';
import { explainCommand } from './explain.ts';
import { languagesCommand } from './languages.ts';
import { parseCommand } from './parse.ts';
import { readCommand } from './read.ts';
import { rulesCommand } from './rules.ts';
import { schemaCommand } from './schema.ts';
import { textCommand } from './text.ts';

const COMMANDS = [
  readCommand,
  parseCommand,
  textCommand,
  explainCommand,
  languagesCommand,
  rulesCommand,
  schemaCommand,
];

/** The whole command line, not yet run. Every wrong call throws a CommanderError. */
export function buildProgram(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const program = new Command('readout')
    .description(
      'Reads news reports and official readouts offline into records in which every entry points at its words.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command');
  for (const command of COMMANDS) program.addCommand(command());
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .helpOption('-h, --help', 'print help')
      .showHelpAfterError(`(readout help ${command === program ? '' : command.name()} shows how)`.replace(' )', ')'))
      .configureOutput({ outputError: (text, write) => write(cleanLines(text)) });
  }
  return program;
}
