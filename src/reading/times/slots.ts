// The slots of phrases of time: months, days, counts, years, dates in digits.
import type { Calendar, TimeUnit } from '../../packs/schema/calendar.ts';
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Lexeme } from '../numbers/lexemes.ts';
import { joinedValue, readNumeral, readOrdinal } from '../numbers/numerals.ts';

export interface Slot {
  value: number | string;
  /** First lexeme after it. */
  next: number;
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
/** Words of which it is remembered whether a slot begins with them. */
const MOST_WORDS = 20_000;

/** Reads the slots of one language. */
export class Slots {
  readonly #calendar: Calendar;
  readonly #numbers: Numbers;
  readonly #slotWords = new Map<string, boolean>();
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
  }

  /** Whether a slot can begin with the lexeme: most words begin none. Remembered by word. */
  begins({ kind, text }: Lexeme): boolean {
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

  /** What stands in a slot from a lexeme on, or null. */
  read(slot: string, lexemes: readonly Lexeme[], at: number): Slot | null {
    const lexeme = lexemes[at];
    const one = (value: number | string | undefined): Slot | null =>
      value === undefined ? null : { value, next: at + 1 };
    switch (slot) {
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
        return this.#named(this.#months, lexemes, at, slot === 'bare-month');
      case 'weekday':
      case 'bare-weekday':
        return this.#named(this.#weekdays, lexemes, at, slot === 'bare-weekday');
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
      default:
        throw new RangeError(`No slot {${slot}} for phrases of time`);
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

  /** A year with nothing after it that it could count, or null. */
  bareYear(lexemes: readonly Lexeme[], at: number): Slot | null {
    const year = lexemes[at].kind === 'number' ? this.#year(lexemes, at) : null;
    return year && !'%€$°'.includes(lexemes[year.next]?.text ?? ' ') ? year : null;
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
