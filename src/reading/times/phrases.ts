// The phrases of a pack compiled, and the slots that they are made of.
import type { Calendar, TimeUnit } from '../../packs/schema/calendar.ts';
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Lexeme } from '../numbers/lexemes.ts';
import { joinedValue, readNumeral, readOrdinal } from '../numbers/numerals.ts';

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

interface Slot {
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

const LONG_SPANS: readonly TimeUnit[] = [
  'week',
  'fortnight',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];
/** Extensions of a point by what follows it ("Thursday" + "evening"), one after another. */
const MOST_EXTENSIONS = 3;
/** Words of which it is remembered whether a slot begins with them. */
const MOST_WORDS = 20_000;
/** Phrases inside one another, at most ("the end of the first week of next month"). */
const DEEPEST = 5;

/** Recognises the times of one language. Made once a pack. */
export class Grammar {
  readonly #calendar: Calendar;
  readonly #numbers: Numbers;
  /** Phrases by the word they begin with, those that begin with a slot, and those that begin with a point. */
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #bySlot = new Map<string, Phrase[]>();
  readonly #slotWords = new Map<string, boolean>();
  readonly #byPoint: Phrase[] = [];
  readonly #months: Map<string, number>;
  readonly #weekdays: Map<string, number>;
  readonly #counts: [words: string[], count: number][];

  constructor(calendar: Calendar, numbers: Numbers) {
    this.#calendar = calendar;
    this.#numbers = numbers;
    this.#months = places(calendar.months);
    this.#weekdays = places(calendar.weekdays);
    this.#counts = Object.entries(calendar.counts).map(([words, count]) => [words.split(' '), count]);
    this.#counts.sort((a, b) => b[0].length - a[0].length);
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
      for (const phrases of this.#beginsSlot(lexemes[at]) ? this.#bySlot.values() : []) {
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

  /** Whether a slot can begin with the lexeme: most words begin none. Remembered by word. */
  #beginsSlot({ kind, text }: Lexeme): boolean {
    if (kind !== 'word') return kind === 'number';
    const known = this.#slotWords.get(text);
    if (known !== undefined) return known;
    const { lastOf, decades, units } = this.#calendar;
    const { cardinals, ordinals, articles } = this.#numbers;
    const begins =
      this.#months.has(text) ||
      this.#weekdays.has(text) ||
      lastOf.includes(text) ||
      articles.includes(text) ||
      this.#counts.some(([words]) => words[0] === text) ||
      [decades, units, cardinals, ordinals].some((table) => Object.hasOwn(table, text)) ||
      joinedValue(text, this.#numbers) !== null;
    if (this.#slotWords.size < MOST_WORDS) this.#slotWords.set(text, begins);
    return begins;
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

  #take(element: Element, lexemes: readonly Lexeme[], at: number, best: (Meaning | null)[]): Slot | null {
    const lexeme = lexemes[at];
    if (element.slot === 'end') {
      const pauses = !lexeme || (lexeme.kind === 'mark' && !'%°$€£-–/'.includes(lexeme.text));
      return pauses ? { value: null, next: at } : null;
    }
    if (!lexeme) return null;
    if (element.words) return element.words.has(lexeme.text) ? { value: null, next: at + 1 } : null;
    const one = (value: number | string | undefined): Slot | null =>
      value === undefined ? null : { value, next: at + 1 };
    switch (element.slot) {
      case 'n':
        return this.#count(lexemes, at);
      case 'day':
        return this.#day(lexemes, at);
      case 'dayth': {
        const ordinal = readOrdinal(lexemes, at, this.#numbers);
        return ordinal?.digits && ordinal.value <= 31 ? { value: ordinal.value, next: ordinal.next } : null;
      }
      case 'month':
      case 'bare-month':
        return this.#named(this.#months, lexemes, at, element.slot === 'bare-month');
      case 'weekday':
      case 'bare-weekday':
        return this.#named(this.#weekdays, lexemes, at, element.slot === 'bare-weekday');
      case 'year':
        return this.#year(lexemes, at);
      case 'decade':
        return this.#decade(lexemes, at);
      case 'unit':
        return one(this.#unit(lexeme.text));
      case 'span': {
        const unit = this.#unit(lexeme.text);
        return one(unit && LONG_SPANS.includes(unit) ? unit : undefined);
      }
      case 'nth': {
        if (this.#calendar.lastOf.includes(lexeme.text)) return one(-1);
        const ordinal = readOrdinal(lexemes, at, this.#numbers);
        return ordinal && { value: ordinal.value, next: ordinal.next };
      }
      case 'numeric':
        return this.#numeric(lexemes, at);
      case 'when': {
        const point = best[at];
        return point && point.op !== 'length' && point.depth < DEEPEST
          ? { value: point, next: point.to }
          : this.#bareYear(lexemes, at);
      }
      default: {
        const point = best[at];
        const fits =
          point && point.op !== 'length' && point.depth < DEEPEST && (!element.ops || element.ops.includes(point.op));
        return fits ? { value: point, next: point.to } : null;
      }
    }
  }

  /** A unit of time, also with the apostrophe of a plural ("two days' talks"). */
  #unit(text: string): TimeUnit | undefined {
    return own(this.#calendar.units, text.endsWith("'") ? text.slice(0, -1) : text);
  }

  #count(lexemes: readonly Lexeme[], at: number): Slot | null {
    for (const [words, count] of this.#counts) {
      if (words.every((word, index) => lexemes[at + index]?.text === word))
        return { value: count, next: at + words.length };
    }
    const numeral = readNumeral(lexemes, at, this.#numbers);
    if (!numeral) return null;
    // "ninety-minute": the hyphen belongs to the number.
    const next = lexemes[numeral.next]?.text === '-' && !lexemes[numeral.next].spaced ? numeral.next + 1 : numeral.next;
    return { value: numeral.value, next };
  }

  #day(lexemes: readonly Lexeme[], at: number): Slot | null {
    const numeral = readOrdinal(lexemes, at, this.#numbers) ?? readNumeral(lexemes, at, this.#numbers);
    if (!numeral || !Number.isInteger(numeral.value) || numeral.value < 1) return null;
    // What is no day of any month is still read as one where nothing follows that it could count.
    const pauses =
      lexemes[numeral.next] === undefined ||
      lexemes[numeral.next].kind === 'mark' ||
      this.#months.has(lexemes[numeral.next].text);
    return numeral.value <= 31 || (numeral.value < 100 && pauses) ? { value: numeral.value, next: numeral.next } : null;
  }

  /** A month or a day of the week, with the full stop of its abbreviation. Those that are other words need a capital. */
  #named(names: ReadonlyMap<string, number>, lexemes: readonly Lexeme[], at: number, alone: boolean): Slot | null {
    const { text, capital } = lexemes[at];
    const place = names.get(text);
    if (place === undefined) return null;
    const previous = lexemes[at - 1];
    const inside =
      previous !== undefined && previous.kind === 'word' && (!previous.capital || this.#weekdays.has(previous.text));
    if (alone && this.#calendar.ambiguous.includes(text) && !(capital && inside && this.#calendar.capitalised))
      return null;
    const stop = lexemes[at + 1]?.text === '.' && !lexemes[at + 1].spaced && text.length <= 4;
    return { value: place, next: stop && lexemes[at + 2] && !lexemes[at + 2].capital ? at + 2 : at + 1 };
  }

  #year(lexemes: readonly Lexeme[], at: number): Slot | null {
    const { text, kind } = lexemes[at];
    if (kind === 'number') return /^[12]\d{3}$/.test(text) ? { value: Number(text), next: at + 1 } : null;
    const numeral = readNumeral(lexemes, at, this.#numbers);
    return numeral && !numeral.digits && numeral.value > 1100 && numeral.value < 2200
      ? { value: numeral.value, next: numeral.next }
      : null;
  }

  /** A year with nothing after it that it could count. */
  #bareYear(lexemes: readonly Lexeme[], at: number): Slot | null {
    const year = this.#year(lexemes, at);
    if (!year || lexemes[at].kind !== 'number' || '%€$°'.includes(lexemes[year.next]?.text ?? ' ')) return null;
    return {
      value: { op: 'year', constants: [], slots: { year: [year.value as number] }, from: at, to: year.next, depth: 1 },
      next: year.next,
    };
  }

  #decade(lexemes: readonly Lexeme[], at: number): Slot | null {
    const { text } = lexemes[at];
    const named = own(this.#calendar.decades, text);
    if (named !== undefined) return { value: named, next: at + 1 };
    if (!/^([12]\d)?\d0$/.test(text)) return null;
    const value = text.length === 2 ? 1900 + Number(text) : Number(text);
    return { value, next: at + 1 };
  }

  /** A date in digits: 2031-02-05, 05/02/2031, 5.2.2031. The value is "year-month-day". */
  #numeric(lexemes: readonly Lexeme[], at: number): Slot | null {
    const parts: string[] = [];
    let next = at;
    if (/^\d{1,4}\.\d{1,2}\.\d{1,4}$/.test(lexemes[at].text)) {
      parts.push(...lexemes[at].text.split('.'));
      next = at + 1;
    } else {
      const [a, mark, b, second, c] = lexemes.slice(at, at + 5);
      if (
        !c ||
        !/^[/-]$/.test(mark.text) ||
        second.text !== mark.text ||
        mark.spaced ||
        b.spaced ||
        second.spaced ||
        c.spaced
      )
        return null;
      parts.push(a.text, b.text, c.text);
      next = at + 5;
    }
    const value = numericDate(parts, this.#calendar.numeric);
    return value ? { value, next } : null;
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

function places(names: readonly string[][]): Map<string, number> {
  const map = new Map<string, number>();
  names.forEach((forms, index) => {
    for (const form of forms) map.set(form, index + 1);
  });
  return map;
}

function own<Value>(table: { [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** "year-month-day" of three numbers by the order of the language; the other order where that gives no date. */
function numericDate(parts: string[], order: 'dmy' | 'mdy'): string | null {
  const [a, b, c] = parts.map(Number);
  if (parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  if (parts[0].length === 4) return b <= 12 && c <= 31 && parts[2].length <= 2 ? `${a}-${b}-${c}` : null;
  if (parts[0].length > 2 || parts[1].length > 2 || parts[2].length === 3 || parts[2].length === 1) return null;
  const year = parts[2].length === 4 ? c : c < 70 ? 2000 + c : 1900 + c;
  const [day, month] = (order === 'dmy' && b <= 12) || a > 12 ? [a, b] : [b, a];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${month}-${day}` : null;
}
