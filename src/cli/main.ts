// Runs the command line: exit status 0, 1 (an input could not be read) or 2 (a wrong call), and never a stack trace.
import { CommanderError } from 'commander';
import { ReadoutError } from '../record/errors.ts';
import { clean } from '../views/clean.ts';
import { CallError } from './failure.ts';
import { buildProgram } from './program.ts';

/** Whoever read our output has gone: that is no fault. */
function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}

function say(message: string): void {
  process.stderr.write(`readout: ${clean(message)}\n`);
}

function end(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof CallError) {
    say(error.message);
    process.exitCode = 2;
  } else if (isClosedPipe(error)) {
    process.exit();
  } else if (error instanceof ReadoutError) {
    say(`${error.message} (${error.code})`);
    process.exitCode = 1;
  } else {
    say(`a fault of readout itself: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

process.stdout.on('error', (error) => {
  end(error);
  if (!isClosedPipe(error)) process.exit();
});
process.stderr.on('error', () => {});

try {
  await buildProgram().parseAsync();
} catch (error) {
  end(error);
}
