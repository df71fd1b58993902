// Commands that take one input: a file or standard input.
import { ReadoutError } from '../record/errors.ts';
import type { Source } from '../text/report.ts';
import { CallError } from './failure.ts';
import { type InputOptions, inputsOf } from './inputs.ts';

/** Largest input, or line of JSON Lines, of commands without --max-size, in bytes. */
export const LARGEST = 100_000_000;

/** The file named in a call, else standard input, which must not be a terminal. */
export function fileOrInput(path: string | undefined): string {
  if (path === undefined && process.stdin.isTTY) throw new CallError('nothing to read: name a FILE, or pipe one in');
  return path ?? '-';
}

/** The one source of an input. Throws ReadoutError when it cannot be read, CallError when it holds several. */
export async function singleSource(path: string, options: Omit<InputOptions, 'maxBytes'> = {}): Promise<Source> {
  let only: Source | null = null;
  for await (const { source, failure } of inputsOf([path], { maxBytes: LARGEST, ...options })) {
    if (failure) throw new ReadoutError(failure.error.code, `${path}: ${failure.error.message}`);
    if (only) throw new CallError(`${path} holds several reports: name one`);
    only = source;
  }
  if (!only) throw new ReadoutError('no-text', `${path}: nothing in it`);
  return only;
}
