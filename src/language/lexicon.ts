// What the network sees of a written form: row numbers in tables of vectors, one for each property of the form.
import { canonical, isDigit, isLetter, isUpper } from './characters.ts';
import { hashText } from './hash.ts';

/** Values of `caseOf`. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const CAPITALS = 2;
export const NO_LETTER = 3;

/** Letters of a form that are looked at: no word of a language is longer, and none may cost more. */
export const LONGEST = 48;

/** A table of vectors. Row 0 is for what is unknown. */
export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Beginnings (size > 0) and ends (size < 0) of forms, hashed to rows. */
const AFFIXES: readonly (Table & { size: number })[] = [
  { name: 'end 1', size: -1, rows: 128, columns: 8 },
  { name: 'end 2', size: -2, rows: 1024, columns: 16 },
  { name: 'end 3', size: -3, rows: 4096, columns: 24 },
  { name: 'end 4', size: -4, rows: 8192, columns: 24 },
  { name: 'begin 1', size: 1, rows: 128, columns: 8 },
  { name: 'begin 3', size: 3, rows: 4096, columns: 24 },
];
const SHAPE: Table = { name: 'shape', rows: 512, columns: 16 };
const CASE: Table = { name: 'case', rows: 8, columns: 8 };
const LISTED: Table = { name: 'listed', rows: 16, columns: 8 };
export const WORD_COLUMNS = 48;

/**
 * Words that have a row of their own, as hashes in ascending order: the row of a word is its place, from 1. Of words that
 * are no part of it one in a hundred thousand is taken for one that is.
 */
export interface Vocabulary {
  /** Words of the treebanks, as `shownOf` gives them. */
  readonly words: Int32Array;
  /** Words in lower case that have a vector learned from raw text (table "vector"), and its numbers; may be empty. */
  readonly vectors: Int32Array;
  readonly vectorColumns: number;
  /** Words in lower case that lists of names know: one list an entry. */
  readonly listed: readonly Int32Array[];
}

/** Words as a `Vocabulary` has them. */
export function hashesOf(words: Iterable<string>): Int32Array {
  return Int32Array.from(new Set(Array.from(words, (word) => hashText(word)))).sort();
}

/** The place of a hash among others, from 1; 0 where it is not there. */
export function placeOf(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle] < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low + 1 : 0;
}

export class Lexicon {
  /** The tables, in the order of the numbers that `rowsOf` gives. The first is that of words. */
  readonly tables: readonly Table[];
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const { words, vectors, vectorColumns } = vocabulary;
    this.tables = [
      { name: 'word', rows: words.length + 1, columns: WORD_COLUMNS },
      ...AFFIXES,
      SHAPE,
      CASE,
      LISTED,
      ...(vectors.length > 0 ? [{ name: 'vector', rows: vectors.length + 1, columns: vectorColumns }] : []),
    ];
  }

  /** Row numbers of a form, one for each table. */
  rowsOf(form: string): number[] {
    const seen = canonical(form.length > LONGEST ? form.slice(0, LONGEST / 2) + form.slice(-LONGEST / 2) : form);
    const lower = seen.toLowerCase();
    const shown = shownOf(lower);
    const { words, vectors, listed } = this.#vocabulary;
    const rows = [placeOf(words, hashText(shown))];
    for (const { size, rows: count } of AFFIXES) {
      const long = shown.length >= Math.abs(size);
      const affix = size > 0 ? hashText(shown, 0, size) : hashText(shown, Math.max(0, shown.length + size));
      rows.push(rowOf(long ? affix : affix ^ 0x5bd1e995, count));
    }
    const bare = hashText(lower.endsWith('.') ? lower.slice(0, -1) : lower);
    const list = listed.findIndex((hashes) => placeOf(hashes, bare) > 0);
    rows.push(rowOf(shapeOf(seen), SHAPE.rows), 1 + caseOf(seen), list + 1);
    if (vectors.length > 0) rows.push(placeOf(vectors, hashText(lower)));
    return rows;
  }
}

/** A form in lower case as vocabularies have it: every digit is a 0. */
export const shownOf = (lower: string): string => lower.replace(/\d/g, '0');

/** A row of a table, but for the first, from a hash. */
function rowOf(hash: number, rows: number): number {
  return 1 + ((Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) % (rows - 1));
}

/** Runs of capitals, small letters and digits, folded to two of each; other marks as they are. */
function shapeOf(form: string): number {
  let shape = '';
  for (let i = 0; i < form.length && shape.length < 12; i++) {
    const mark = isDigit(form, i) ? 'd' : isUpper(form, i) ? 'X' : isLetter(form, i) ? 'x' : form[i];
    if (!(shape.endsWith(mark) && shape.at(-2) === mark)) shape += mark;
  }
  return hashText(shape);
}

export function caseOf(form: string): number {
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < form.length; i++) {
    if (!isLetter(form, i)) continue;
    letters++;
    if (isUpper(form, i)) upper++;
  }
  if (letters === 0) return NO_LETTER;
  if (upper === letters && letters > 1) return CAPITALS;
  return isUpper(form, 0) ? CAPITALISED : LOWER;
}
