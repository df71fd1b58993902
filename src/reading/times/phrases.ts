// The phrases of a pack compiled, and the longest of them found in a row of lexemes.
import type { Calendar } from '../../packs/schema/calendar.ts';
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Lexeme } from '../numbers/lexemes.ts';
import { Slots } from './slots.ts';

/** What a phrase means before it is set against a date: an operation with its constants, and what stood in its slots. */
export interface Meaning {
  op: string;
  constants: string[];
  slots: { [slot: string]: (number | string | Meaning)[] };
  /** Lexemes [from, to). */
  from: number;
  to: number;
  /** How many phrases lie inside one another. */
  depth: number;
}

interface Taken {
  value: number | string | Meaning | null;
  next: number;
}

interface Element {
  /** Words of which one must stand here, or the name of a slot. */
  words: ReadonlySet<string> | null;
  slot: string;
  /** Meanings that a `{point}` may have; null for any. */
  ops: readonly string[] | null;
  optional: boolean;
}

interface Phrase {
  op: string;
  constants: string[];
  elements: Element[];
}

/** Extensions of a point by what follows it ("Thursday" + "evening"), one after another. */
const MOST_EXTENSIONS = 3;
/** Phrases inside one another, at most ("the end of the first week of next month"). */
const DEEPEST = 5;

/** Recognises the times of one language. Made once a pack. */
export class Grammar {
  readonly #calendar: Calendar;
  readonly #slots: Slots;
  /** Phrases by the word they begin with, those that begin with a slot, and those that begin with a point. */
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #bySlot = new Map<string, Phrase[]>();
  readonly #byPoint: Phrase[] = [];

  constructor(calendar: Calendar, numbers: Numbers) {
    this.#calendar = calendar;
    this.#slots = new Slots(calendar, numbers);
    for (const [meaning, rows] of Object.entries(calendar.phrases)) {
      const [op, ...constants] = meaning.split(' ');
      for (const row of rows)
        this.#add(
          op,
          constants,
          row.split(' ').map((element) => this.#compile(element)),
        );
    }
  }

  /** The times in a row of lexemes, from left to right, the longest at each place; none overlap. */
  find(lexemes: readonly Lexeme[]): Meaning[] {
    const best = this.#longest(lexemes);
    const found: Meaning[] = [];
    for (let at = 0; at < lexemes.length; at++) {
      const meaning = best[at];
      if (!meaning) continue;
      const habit = at > 0 && this.#calendar.habitual.includes(lexemes[at - 1].text);
      if (!habit && !this.#calendar.habitual.includes(lexemes[at].text)) found.push(meaning);
      at = meaning.to - 1;
    }
    return found;
  }

  /** For each place the longest phrase that begins there; filled from the end, so that phrases may hold phrases. */
  #longest(lexemes: readonly Lexeme[]): (Meaning | null)[] {
    const best: (Meaning | null)[] = new Array(lexemes.length).fill(null);
    for (let at = lexemes.length - 1; at >= 0; at--) {
      for (const phrase of this.#byWord.get(lexemes[at].text) ?? []) this.#try(phrase, lexemes, at, best);
      for (const phrases of this.#slots.begins(lexemes[at]) ? this.#bySlot.values() : []) {
        // One look at the slot decides for all phrases that begin with it.
        if (!this.#take(phrases[0].elements[0], lexemes, at, best)) continue;
        for (const phrase of phrases) this.#try(phrase, lexemes, at, best);
      }
      for (let round = 0; round < MOST_EXTENSIONS && best[at]; round++) {
        const before = best[at]!.to;
        for (const phrase of this.#byPoint) this.#try(phrase, lexemes, at, best);
        if (best[at]!.to === before) break;
      }
    }
    return best;
  }

  #try(phrase: Phrase, lexemes: readonly Lexeme[], at: number, best: (Meaning | null)[]): void {
    const meaning: Meaning = { op: phrase.op, constants: phrase.constants, slots: {}, from: at, to: at, depth: 1 };
    const to = this.#match(phrase.elements, 0, lexemes, at, best, meaning);
    if (to <= at || to <= (best[at]?.to ?? 0)) return;
    meaning.to = to;
    for (const values of Object.values(meaning.slots)) {
      for (const value of values)
        if (typeof value === 'object') meaning.depth = Math.max(meaning.depth, value.depth + 1);
    }
    best[at] = meaning;
  }

  /** Where a match of the elements from `index` on ends, or -1. */
  #match(
    elements: Element[],
    index: number,
    lexemes: readonly Lexeme[],
    at: number,
    best: (Meaning | null)[],
    meaning: Meaning,
  ): number {
    if (index === elements.length) return at;
    const element = elements[index];
    const taken = this.#take(element, lexemes, at, best);
    if (taken) {
      meaning.slots[element.slot] ??= [];
      const values = meaning.slots[element.slot];
      if (taken.value !== null) values.push(taken.value);
      const to = this.#match(elements, index + 1, lexemes, taken.next, best, meaning);
      if (to >= 0) return to;
      if (taken.value !== null) values.pop();
    }
    return element.optional ? this.#match(elements, index + 1, lexemes, at, best, meaning) : -1;
  }

  #take(element: Element, lexemes: readonly Lexeme[], at: number, best: (Meaning | null)[]): Taken | null {
    const lexeme = lexemes[at];
    if (element.slot === 'end') {
      const pauses = !lexeme || (lexeme.kind === 'mark' && !'%°$€£-–/'.includes(lexeme.text));
      return pauses ? { value: null, next: at } : null;
    }
    if (!lexeme) return null;
    if (element.words) return element.words.has(lexeme.text) ? { value: null, next: at + 1 } : null;
    if (element.slot !== 'when' && element.slot !== 'point') return this.#slots.read(element.slot, lexemes, at);
    const point = best[at];
    if (point && point.op !== 'length' && point.depth < DEEPEST) {
      if (!element.ops || element.ops.includes(point.op)) return { value: point, next: point.to };
    }
    const year = element.slot === 'when' ? this.#slots.bareYear(lexemes, at) : null;
    if (!year) return null;
    const value: Meaning = {
      op: 'year',
      constants: [],
      slots: { year: [year.value] },
      from: at,
      to: year.next,
      depth: 1,
    };
    return { value, next: year.next };
  }

  #add(op: string, constants: string[], elements: Element[]): void {
    const [first, ...rest] = elements;
    if (first.optional) {
      this.#add(op, constants, rest);
      this.#add(op, constants, [{ ...first, optional: false }, ...rest]);
      return;
    }
    const phrase: Phrase = { op, constants, elements };
    if (first.words) {
      for (const word of first.words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), phrase]);
    } else if (first.slot === 'point') this.#byPoint.push(phrase);
    else this.#bySlot.set(first.slot, [...(this.#bySlot.get(first.slot) ?? []), phrase]);
  }

  #compile(source: string): Element {
    const optional = source.length > 1 && source.endsWith('?');
    const body = optional ? source.slice(0, -1) : source;
    if (body.startsWith('{')) {
      const [slot, ops] = body.slice(1, -1).split(':');
      return { words: null, slot, ops: ops ? ops.split(',') : null, optional };
    }
    const words = body
      .split('|')
      .flatMap((word) => (word.startsWith('<') ? this.#calendar.classes[word.slice(1, -1)] : word));
    return { words: new Set(words), slot: '', ops: null, optional };
  }
}
