// An input that cannot be read: one class for all, told apart by the codes of the contract.
import type { Failure, FailureCode } from './record.ts';

/** Why an input could not be read: what is wrong, where, and what to do. */
export class ReadoutError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadoutError';
    this.code = code;
  }
}

/** The failure that stands in the place of a record. Faults of our own become `internal`. */
export function toFailure(error: unknown, where: { path: string | null; id: string | null }): Failure {
  const known = error instanceof ReadoutError;
  const message = error instanceof Error ? error.message : String(error);
  return { schema: 'readout/failure/1', ...where, error: { code: known ? error.code : 'internal', message } };
}
