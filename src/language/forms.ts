// Every written form met so far: on the hot road a word is a number.
import { canonical } from './characters.ts';
import { caseOf, LONGEST } from './lexicon.ts';

/** Forms kept before all are forgotten: streams of any length pass in constant memory. */
const MOST = 12_000;

export class Forms {
  count = 0;
  text: string[] = [];
  /** Canonical forms in lower case. */
  lower: string[] = [];
  /** See `caseOf`. */
  cases: number[] = [];
  /** By form and part of speech; filled by the lemmatiser. */
  lemma: (string | undefined)[] = [];
  #ids = new Map<string, number>();

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
    this.cases = [];
    this.lemma = [];
    this.#ids = new Map();
  }

  #add(form: string): number {
    const id = this.count++;
    this.#ids.set(form, id);
    this.text.push(form);
    const seen = canonical(form);
    this.lower.push(seen.toLowerCase());
    this.cases.push(caseOf(seen.length > LONGEST ? seen.slice(0, LONGEST) : seen));
    return id;
  }
}
