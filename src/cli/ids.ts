// Ids given with the input: the same id with other content is a fault of the input.
import { hash } from 'node:crypto';
import type { Failure } from '../record/record.ts';
import type { Source } from '../text/report.ts';
import { failureOf } from './failure.ts';

/** How many ids are remembered: a stream may be endless, memory is not. */
const REMEMBERED = 200_000;

export class Ids {
  readonly #seen = new Map<string, string>();

  /** Null when the source's id is new, or came with the same content before; else the failure in its place. */
  check(source: Source): Failure | null {
    const { id = null, content, kind, path = null } = source;
    if (id === null) return null;
    const digest = hash('sha256', content, 'base64url').slice(0, 22) + kind;
    const before = this.#seen.get(id);
    if (before !== undefined && before !== digest) {
      return failureOf('id-conflict', `the id "${id}" was given before with other content`, path, id);
    }
    this.#seen.set(id, digest);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.keys().next().value!);
    return null;
  }
}
