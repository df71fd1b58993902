// How words are written inside of sentences, learned from treebanks: a capital says more before "the" than before "Rome".
import { lowerCode } from './characters.ts';
import { finish, start, step } from './hash.ts';

/** Kinds of words: the share of lower case inside of sentences (none seen, most, many, some, few), times that at their head. */
export const CASE_KINDS = 15;
const BITS = 18;
const LONGEST = 24;

/** Kinds of words at the upper bits of their hashes; 0 where not known. */
export type Cases = Uint8Array;

/** The table of lines of words, one line a kind, as they lie in the model file. */
export function caseTable(lines: readonly string[]): Cases {
  const table = new Uint8Array(2 ** BITS);
  lines.forEach((line, kind) => {
    for (const word of line.split(' ')) table[hashLower(word, 0, word.length) >>> (32 - BITS)] = kind + 1;
  });
  return table;
}

export const caseOf = (table: Cases, hash: number): number => table[hash >>> (32 - BITS)];

/** Hash of a token without regard to case and to typographic variants, of its first letters. */
export function hashLower(text: string, from: number, to: number): number {
  let hash = start;
  const stop = Math.min(to, from + LONGEST);
  for (let i = from; i < stop; i++) hash = step(hash, lowerCode(text.charCodeAt(i)));
  return finish(hash);
}
