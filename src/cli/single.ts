// Commands that take one input: a file or standard input.
import { ReadoutError } from '../record/errors.ts';
import type { Failure } from '../record/record.ts';
import type { Source } from '../text/report.ts';
import { CallError, fileFailure } from './failure.ts';
import { filesOf, type InputOptions, inputsOf } from './inputs.ts';

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
    if (failure) throw unreadable(path, failure);
    if (only) throw several(path);
    only = source;
  }
  if (!only) throw new ReadoutError('no-text', `${path}: nothing in it`);
  return only;
}

/** The bytes of the one file of an input, as they come. Throws as `singleSource` does, before the first of them. */
export async function* singleStream(path: string): AsyncGenerator<Uint8Array> {
  let files = 0;
  for await (const { failure } of filesOf(path)) {
    if (failure) throw unreadable(path, failure);
    if (++files > 1) throw several(path);
  }
  for await (const { read, failure } of filesOf(path)) {
    if (failure) throw unreadable(path, failure);
    try {
      yield* read();
    } catch (error) {
      throw unreadable(path, fileFailure(error, path));
    }
  }
}

function unreadable(path: string, { error }: Failure): ReadoutError {
  return new ReadoutError(error.code, `${path}: ${error.message}`);
}

function several(path: string): CallError {
  return new CallError(`${path} holds several reports: name one`);
}
