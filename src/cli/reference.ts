// The command reference, docs/commands.md, made from the help that the commands print.
import { buildProgram } from './program.ts';

/** Markdown: the help of each command under its name. */
export function reference(): string {
  const program = buildProgram();
  const helps = [program, ...program.commands].map((command) => {
    command.configureHelp({ helpWidth: 100 });
    const title = command === program ? '## readout' : `## readout ${command.name()}`;
    let help = '';
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
      getOutHasColors: () => false,
    });
    command.outputHelp();
    return `${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
  });
  const intro = '# Commands\n\nMade by `npm run docs` from what the commands themselves print; not edited by hand.\n';
  return [intro, ...helps].join('\n');
}

if (import.meta.main) process.stdout.write(reference());
