// What goes wrong in a call, as opposed to what goes wrong in an input.
import type { Failure, FailureCode } from '../record/record.ts';

/** A wrong call: exit status 2. The message says what is wrong and what to do. */
export class CallError extends Error {}

export function failureOf(code: FailureCode, message: string, path: string | null, id: string | null = null): Failure {
  return { schema: 'readout/failure/1', path, id, error: { code, message } };
}

/** An error of the file system in plain words, with the code of the contract that it falls under. */
export function fileFailure(error: unknown, path: string | null): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: { [code: string]: [FailureCode, string] } = {
    ENOENT: ['not-found', 'there is no such file'],
    ENOTDIR: ['not-found', 'there is no such file'],
    ENAMETOOLONG: ['not-found', 'the name is too long for a file'],
    EACCES: ['unreadable', 'its permissions forbid reading it'],
    EPERM: ['unreadable', 'its permissions forbid reading it'],
    ELOOP: ['unreadable', 'it is a link, or links that lead in a circle'],
    ENXIO: ['unreadable', 'it is a socket, not a file'],
  };
  const [as, words] = known[code ?? ''] ?? ['unreadable', `it cannot be read: ${message}`];
  return failureOf(as, words, path);
}
