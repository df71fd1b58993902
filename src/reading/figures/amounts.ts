// Amounts: what a number, a rough number or a fraction in words comes to, and what bounds it.
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Lexeme } from '../numbers/lexemes.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';

/** By what an amount is told. */
export type AmountKind = 'number' | 'range' | 'collective' | 'fraction';

export interface Amount {
  kind: AmountKind;
  min: number | null;
  max: number | null;
  approximate: boolean;
  /** Lexemes [from, to), with words that bound it. */
  from: number;
  to: number;
  /** Where the number itself begins. */
  core: number;
  /** Whether a word such as "about" or "more than" stands with it. */
  bounded: boolean;
  digits: boolean;
  /** Currency whose sign stands before the number. */
  currency: string | null;
}

/** Half of a range may leave its multiplier to the other: "20 to 30 million". */
const MULTIPLIERS = [1e3, 1e6, 1e9, 1e12];

type Core = Omit<Amount, 'from' | 'bounded' | 'core'>;

/** The amount that begins at a lexeme, with the bounds around it; `before` is where words may be taken from. */
export function readAmount(lexemes: readonly Lexeme[], at: number, before: number, numbers: Numbers): Amount | null {
  const core = coreAt(lexemes, at, numbers);
  if (!core) return null;
  const amount: Amount = { ...core, from: at, core: at, bounded: false };
  return withBounds(withRange(amount, lexemes, numbers), lexemes, before, numbers);
}

function coreAt(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Core | null {
  if (at >= lexemes.length) return null;
  const sign = currencySign(lexemes, at, numbers);
  if (sign) {
    const number = readNumeral(lexemes, sign.next, numbers);
    return number ? { ...exactly(number.value, number.next), digits: true, currency: sign.code } : null;
  }
  const half =
    numbers.articles.includes(lexemes[at].text) && own(numbers.units, lexemes[at + 1]?.text ?? '') !== undefined;
  // "An hour and a half": the article is the one.
  if (half && phraseAt(lexemes, at + 2, numbers.andHalf) > 0) return exactly(1, at + 1);
  return roughly(lexemes, at, numbers) ?? fraction(lexemes, at, numbers) ?? plain(lexemes, at, numbers);
}

function exactly(value: number, to: number): Core {
  return { kind: 'number', min: value, max: value, approximate: false, to, digits: false, currency: null };
}

function plain(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Core | null {
  const number = readNumeral(lexemes, at, numbers);
  if (!number) return null;
  const next = lexemes[number.next];
  // "two dozen": exact, and so many times.
  const exact = next && own(numbers.exact, next.text);
  if (exact !== undefined && number.value < 100)
    return { ...exactly(number.value * exact, number.next + 1), digits: number.digits };
  return { ...exactly(number.value, number.next), digits: number.digits };
}

/** "dozens", "tens of thousands", "a few dozen", "several hundred", "una novantina", "a pair". */
function roughly(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Core | null {
  const article = numbers.articles.includes(lexemes[at].text);
  const noun = lexemes[article ? at + 1 : at];
  if (noun?.kind !== 'word') return null;
  const next = (article ? at + 1 : at) + 1;
  if (article) {
    const round = own(numbers.rounds, noun.text);
    if (round !== undefined) return rough(round, round, lexemes, next, numbers);
    const exact = own(numbers.exact, noun.text);
    if (exact !== undefined) return exactly(exact, next);
    // "a few dozen"
    const collective = own(numbers.collectives, lexemes[next]?.text ?? '');
    return numbers.few.includes(noun.text) && collective !== undefined
      ? open(collective, lexemes, next + 1, numbers)
      : null;
  }
  if (numbers.few.includes(noun.text)) {
    const collective =
      own(numbers.collectives, lexemes[next]?.text ?? '') ?? own(numbers.multipliers, lexemes[next]?.text ?? '');
    return collective === undefined ? null : open(collective, lexemes, next + 1, numbers);
  }
  const collective = own(numbers.collectives, noun.text);
  return collective === undefined ? null : open(collective, lexemes, next, numbers);
}

/** At least two of a collective, and of those that follow it: "tens of thousands". */
function open(collective: number, lexemes: readonly Lexeme[], at: number, numbers: Numbers): Core {
  const { factor, to } = multipliedBy(lexemes, at, numbers);
  return {
    kind: 'collective',
    min: 2 * collective * factor,
    max: null,
    approximate: true,
    to,
    digits: false,
    currency: null,
  };
}

function rough(min: number, max: number, lexemes: readonly Lexeme[], at: number, numbers: Numbers): Core {
  const { factor, to } = multipliedBy(lexemes, at, numbers);
  return {
    kind: 'collective',
    min: min * factor,
    max: max * factor,
    approximate: true,
    to,
    digits: false,
    currency: null,
  };
}

function multipliedBy(lexemes: readonly Lexeme[], at: number, numbers: Numbers): { factor: number; to: number } {
  let factor = 1;
  let to = at;
  while (numbers.of.includes(lexemes[to]?.text ?? '') && factor < 1e12) {
    const collective =
      own(numbers.collectives, lexemes[to + 1]?.text ?? '') ?? own(numbers.multipliers, lexemes[to + 1]?.text ?? '');
    if (collective === undefined) break;
    factor *= collective;
    to += 2;
  }
  return { factor, to };
}

/** "half a billion", "half an hour", "two thirds of": the share as a number, multiplied where a multiplier follows. */
function fraction(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Core | null {
  const share = own(numbers.fractions, lexemes[at].text);
  if (share === 0.5) {
    const article = numbers.articles.includes(lexemes[at + 1]?.text ?? '');
    const next = article ? at + 2 : at + 1;
    const factor = own(numbers.multipliers, lexemes[next]?.text ?? '');
    if (factor !== undefined) return { ...exactly(share * factor, next + 1), kind: 'fraction' };
    const unit = own(numbers.units, lexemes[next]?.text ?? '');
    return unit && (article || lexemes[at].text.endsWith("'") || numbers.headFirst)
      ? { ...exactly(share, next), kind: 'fraction' }
      : null;
  }
  const count = readNumeral(lexemes, at, numbers);
  const part = count && own(numbers.fractions, lexemes[count.next]?.text ?? '');
  if (!count || part === undefined || part === null || part >= 0.5) return null;
  const of = numbers.of.includes(lexemes[count.next + 1]?.text ?? '');
  return of
    ? { ...exactly(Number((count.value * part * 100).toPrecision(4)), count.next + 1), kind: 'fraction' }
    : null;
}

/** "20-30", "1,300 to 1,400", "between 20 and 30". */
function withRange(amount: Amount, lexemes: readonly Lexeme[], numbers: Numbers): Amount {
  if (amount.kind !== 'number' || amount.min === null) return amount;
  const dash = lexemes[amount.to];
  const dashed =
    dash !== undefined &&
    /^[-–—]$/.test(dash.text) &&
    amount.digits &&
    !(dash.spaced && lexemes[amount.to + 1]?.spaced);
  const opened = phraseBefore(lexemes, amount.core, numbers.bounds.between);
  const joint = dashed ? 1 : phraseAt(lexemes, amount.to, numbers.bounds.to);
  if (joint === 0 || !(dashed || opened > 0 || numbers.ranged.includes(dash.text))) return amount;
  const start = amount.to + joint;
  const second = coreAt(lexemes, start, numbers);
  if (second?.kind !== 'number' || second.min === null || (dashed && (!second.digits || lexemes[start].spaced)))
    return amount;
  const factor =
    MULTIPLIERS.find((power) => second.min! >= power && second.min! % power === 0 && amount.min! < 1000) ?? 1;
  const low =
    amount.min < second.min && factor > 1 && amount.min * factor < second.min && opened + joint > 0
      ? amount.min * factor
      : amount.min;
  if (low >= second.min) return amount;
  return {
    ...amount,
    kind: 'range',
    min: low,
    max: second.min,
    to: second.to,
    from: amount.core - opened,
    currency: amount.currency ?? second.currency,
  };
}

type Bound = 'least' | 'most' | 'about';

function withBounds(amount: Amount, lexemes: readonly Lexeme[], before: number, numbers: Numbers): Amount {
  let { from, to, min, max } = amount;
  let bound: Bound | null = null;
  // Twice: "at least some 40".
  for (let round = 0; round < 2; round++) {
    const found = boundBefore(lexemes, from, before, numbers);
    if (!found) break;
    bound ??= found.bound;
    from = found.from;
  }
  if (bound === null) {
    const found = longest([
      ['least', phraseAt(lexemes, to, numbers.bounds.atLeastAfter)],
      ['most', phraseAt(lexemes, to, numbers.bounds.atMostAfter)],
      ['about', phraseAt(lexemes, to, numbers.bounds.aboutAfter)],
    ]);
    if (!found) return amount;
    bound = found[0];
    to += found[1];
  }
  if (bound === 'least') max = null;
  if (bound === 'most') [min, max] = [null, max ?? min];
  return { ...amount, from, to, min, max, approximate: true, bounded: true };
}

/** The bound that ends before a lexeme; an article may stand between ("oltre i 600"). */
function boundBefore(
  lexemes: readonly Lexeme[],
  at: number,
  before: number,
  { bounds, between }: Numbers,
): { bound: Bound; from: number } | null {
  const skips = between.includes(lexemes[at - 1]?.text ?? '') ? [0, 1] : [0];
  for (const skip of skips) {
    const found = longest([
      ['most', phraseBefore(lexemes, at - skip, bounds.atMost, before)],
      ['least', phraseBefore(lexemes, at - skip, bounds.atLeast, before)],
      ['about', phraseBefore(lexemes, at - skip, bounds.about, before)],
    ]);
    if (found) return { bound: found[0], from: at - skip - found[1] };
  }
  return null;
}

/** The entry with the most lexemes, the first of equals; null when all have none. */
function longest(lengths: [Bound, number][]): [Bound, number] | null {
  const best = lengths.reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return best[1] > 0 ? best : null;
}

/** A currency sign before a number: "$", "US$", "€". */
function currencySign(lexemes: readonly Lexeme[], at: number, numbers: Numbers): { code: string; next: number } | null {
  const { text, kind } = lexemes[at];
  if (kind === 'word') {
    const joined =
      lexemes[at + 1]?.kind === 'mark' && !lexemes[at + 1].spaced
        ? own(numbers.currencies, text + lexemes[at + 1].text)
        : undefined;
    if (joined) return { code: joined[0], next: at + 2 };
    const code = /^[a-z]{3}$/.test(text) && lexemes[at].capital ? own(numbers.currencies, text) : undefined;
    return code && code[0] === text.toUpperCase() ? { code: code[0], next: at + 1 } : null;
  }
  const sign = kind === 'mark' ? own(numbers.currencies, text) : undefined;
  return sign ? { code: sign[0], next: at + 1 } : null;
}

export function own<Value>(table: { [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
