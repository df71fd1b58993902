// Every written form met so far, with its features reckoned once: on the hot road a word is a number.
import { UPOS } from './analysis.ts';
import { canonical, isDigit, isLetter, isUpper } from './characters.ts';
import { hashNumber, hashText } from './hash.ts';

/** Columns of the features of a form. */
export const WORD = 0;
export const SUFFIX_1 = 1;
export const SUFFIX_2 = 2;
export const SUFFIX_3 = 3;
export const SUFFIX_4 = 4;
export const SUFFIX_5 = 5;
export const PREFIX_1 = 6;
export const PREFIX_3 = 7;
export const SHAPE = 8;
export const CASE = 9;
/** Which list of names knows the word (see Header.listed); 0 for none. */
export const LISTED = 10;
export const COLUMNS = 11;

/** Values of the column CASE. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const CAPITALS = 2;
export const NO_LETTER = 3;

/** Letters of a form that are looked at: no word of a language is longer, and none may cost more. */
const LONGEST = 48;
/** Forms kept before all are forgotten: streams of any length pass in constant memory. */
const MOST = 100_000;

export class Forms {
  readonly #lists: ReadonlyMap<string, number>;
  count = 0;
  text: string[] = [];
  /** Canonical forms in lower case. */
  lower: string[] = [];
  features = new Int32Array(4096 * COLUMNS);
  /** By form and part of speech; filled by the lemmatiser. */
  lemma: (string | undefined)[] = [];
  lemmaHash = new Int32Array(4096 * UPOS.length);
  #ids = new Map<string, number>();

  /** @param lists words in lower case and the number of the list of names that knows them */
  constructor(lists: ReadonlyMap<string, number> = new Map()) {
    this.#lists = lists;
  }

  /** The number of a form, the same until `makeRoom` forgets. */
  id(form: string): number {
    const known = this.#ids.get(form);
    return known === undefined ? this.#add(form) : known;
  }

  /** To be called between sentences: forgets all forms when there are too many. */
  makeRoom(): void {
    if (this.count < MOST) return;
    this.count = 0;
    this.text = [];
    this.lower = [];
    this.lemma = [];
    this.#ids = new Map();
  }

  #add(form: string): number {
    const id = this.count++;
    if ((id + 1) * COLUMNS > this.features.length) {
      this.features = grown(this.features);
      this.lemmaHash = grown(this.lemmaHash);
    }
    this.#ids.set(form, id);
    this.text.push(form);
    const seen = canonical(form.length > LONGEST ? form.slice(0, LONGEST / 2) + form.slice(-LONGEST / 2) : form);
    const lower = seen.toLowerCase();
    this.lower.push(form.length > LONGEST ? canonical(form).toLowerCase() : lower);
    const shown = lower.replace(/\d/g, '0');
    const { features } = this;
    const at = id * COLUMNS;
    const { length } = shown;
    features[at + WORD] = hashText(shown);
    for (let size = 1; size <= 5; size++) {
      features[at + size] = hashText(shown, Math.max(0, length - size)) ^ (length < size ? 0x5bd1e995 : 0);
    }
    features[at + PREFIX_1] = hashText(shown, 0, 1);
    features[at + PREFIX_3] = hashText(shown, 0, 3);
    features[at + SHAPE] = shapeOf(seen);
    features[at + CASE] = caseOf(seen);
    features[at + LISTED] = this.#lists.get(lower.replace(/\.$/, '')) ?? 0;
    return id;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2);
  more.set(array);
  return more;
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

/** Hashes of small numbers, such as tags, made once. */
export const numberHash = Int32Array.from({ length: 1024 }, (_, i) => hashNumber(i));
