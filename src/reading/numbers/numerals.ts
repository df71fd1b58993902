// Numbers in digits and in words.
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Lexeme } from './lexemes.ts';

export interface Numeral {
  value: number;
  /** First lexeme after the number. */
  next: number;
  /** Whether it is written in digits. */
  digits: boolean;
}

const JOINED_LIMIT = 60;
/** Beyond this a number in words is taken for no number. */
const LARGEST = 1e18;

/**
 * The number that begins at lexeme `at`, the longest that reads as one: "1,200", "3,5 milioni", "two hundred and six",
 * "quattrocento", "40m". Null when none begins there.
 */
export function readNumeral(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Numeral | null {
  const first = lexemes[at];
  if (!first || first.kind === 'mark') return null;
  return first.kind === 'number' ? inDigits(lexemes, at, numbers) : inWords(lexemes, at, numbers);
}

/** The ordinal that begins at a lexeme: "21st", "first", "twenty-first", "1°". Null when none begins there. */
export function readOrdinal(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Numeral | null {
  const first = lexemes[at];
  if (!first) return null;
  if (first.kind === 'number') {
    const sign = lexemes[at + 1];
    if (!sign || sign.spaced || !numbers.ordinalSigns.includes(sign.text) || !/^\d+$/.test(first.text)) return null;
    return { value: Number(first.text), next: at + 2, digits: true };
  }
  if (Object.hasOwn(numbers.ordinals, first.text))
    return { value: numbers.ordinals[first.text], next: at + 1, digits: false };
  const tens = Object.hasOwn(numbers.cardinals, first.text) ? numbers.cardinals[first.text] : 0;
  if (tens < 20 || tens % 10 !== 0) return null;
  const unitAt = lexemes[at + 1]?.text === '-' ? at + 2 : at + 1;
  const unit = lexemes[unitAt]?.text;
  if (unit === undefined || !Object.hasOwn(numbers.ordinals, unit) || numbers.ordinals[unit] > 9) return null;
  return { value: tens + numbers.ordinals[unit], next: unitAt + 1, digits: false };
}

/** The value of a number in digits with the separators of the language; null when it is none ("1.2.3"). */
export function digitsValue(text: string, numbers: Pick<Numbers, 'decimal' | 'group'>): number | null {
  const parts = text.split(/[.,]/);
  const separators = text.replace(/\d/g, '');
  if (separators === '') return Number(text);
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0].length <= 3 && parts[0] !== '0';
  const uniform = new Set(separators).size === 1;
  if (separators.length === 1) {
    // "100.000" in a language that writes "100,000" is still a hundred thousand: nobody writes three noughts of a fraction.
    if (grouped && (separators === numbers.group || parts[1] === '000')) return Number(parts.join(''));
    return separators === numbers.decimal || parts[1].length < 3 ? Number(`${parts[0]}.${parts[1]}`) : null;
  }
  if (uniform) return grouped ? Number(parts.join('')) : null;
  const fraction = parts.at(-1)!;
  const whole = parts.slice(0, -1);
  const groups = new Set(separators.slice(0, -1));
  if (groups.size !== 1 || groups.has(separators.at(-1)!)) return null;
  return whole.slice(1).every((part) => part.length === 3) ? Number(`${whole.join('')}.${fraction}`) : null;
}

function inDigits(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Numeral | null {
  let text = lexemes[at].text;
  let next = at + 1;
  // "100 000" set with spaces, where the language does so.
  if (/^\d{1,3}$/.test(text) && numbers.group === ' ') {
    while (lexemes[next]?.kind === 'number' && /^\d{3}$/.test(lexemes[next].text) && lexemes[next].spaced)
      text += lexemes[next++].text;
  }
  let value = digitsValue(text, numbers);
  if (value === null) return null;
  for (let sign = lexemes[next]; sign; sign = lexemes[next]) {
    const factor = multiplierOf(sign, numbers);
    if (factor === null || value * factor > LARGEST) break;
    value = round(value * factor);
    next++;
  }
  return { value, next, digits: true };
}

function multiplierOf(sign: Lexeme, numbers: Numbers): number | null {
  if (sign.kind !== 'word') return null;
  if (Object.hasOwn(numbers.multiplierSigns, sign.text) && (!sign.spaced || sign.text.length > 1))
    return numbers.multiplierSigns[sign.text];
  return Object.hasOwn(numbers.multipliers, sign.text) && sign.spaced ? numbers.multipliers[sign.text] : null;
}

/** Adds and multiplies number words: what stands below a multiplier is multiplied, the rest added. */
class Sum {
  total = 0;
  current = 0;
  /** Least place that is free: after "twenty" only what is below ten may follow. */
  #room = Number.POSITIVE_INFINITY;
  #limit = Number.POSITIVE_INFINITY;
  started = false;

  add(value: number): boolean {
    if (this.started && (value >= this.#room || value === 0)) return false;
    this.current += value;
    this.#room = value < 20 ? 0 : value < 100 ? 10 : 100;
    this.started = true;
    return true;
  }

  multiply(factor: number): boolean {
    if (factor >= this.#limit && this.current === 0) return false;
    if (factor === 100) {
      if (this.current >= 100) return false;
      this.current = (this.current || 1) * 100;
      this.#room = 100;
    } else {
      if (factor > this.#limit) return false;
      this.total += (this.current || 1) * factor;
      this.current = 0;
      this.#limit = factor;
      this.#room = Math.min(factor, 1000);
    }
    this.started = true;
    return true;
  }

  get value(): number {
    return this.total + this.current;
  }
}

function inWords(lexemes: readonly Lexeme[], at: number, numbers: Numbers): Numeral | null {
  const sum = new Sum();
  let next = at;
  let index = at;
  if (numbers.articles.includes(lexemes[at].text) && Object.hasOwn(numbers.multipliers, lexemes[at + 1]?.text ?? '')) {
    sum.add(1);
    index++;
  }
  while (index < lexemes.length) {
    const { text, kind } = lexemes[index];
    const glued = sum.started && ((text === '-' && !lexemes[index].spaced) || numbers.joiners.includes(text));
    if (glued && index + 1 < lexemes.length) {
      // A joiner counts only where a smaller number goes on after it: "two hundred and six", not "six and two".
      const after = lexemes[index + 1];
      if (text !== '-' && sum.value < 100) break;
      if (!addWord(sum, after.text, numbers)) break;
      index += 2;
      next = index;
      continue;
    }
    if (kind !== 'word' || !addWord(sum, text, numbers)) break;
    next = ++index;
  }
  return next > at ? { value: round(sum.value), next, digits: false } : null;
}

function addWord(sum: Sum, text: string, numbers: Numbers): boolean {
  if (Object.hasOwn(numbers.cardinals, text)) return sum.add(numbers.cardinals[text]);
  if (Object.hasOwn(numbers.multipliers, text)) return sum.started && sum.multiply(numbers.multipliers[text]);
  if (!numbers.joined || text.length > JOINED_LIMIT) return false;
  const value = joinedValue(text, numbers);
  return value !== null && sum.add(value);
}

/** The value of a number word written in one, "trecentoquarantadue"; null when the word is none. */
export function joinedValue(word: string, numbers: Numbers): number | null {
  const parts = numbers.joined;
  if (!parts || word.length > JOINED_LIMIT) return null;
  // cut[i] is the first part of a cut of word[i..] into parts, found from the end.
  const cut: (string | null)[] = new Array(word.length + 1).fill(null);
  cut[word.length] = '';
  for (let at = word.length - 1; at >= 0; at--) {
    for (let length = Math.min(12, word.length - at); length > 1; length--) {
      if (cut[at + length] === null) continue;
      const part = word.slice(at, at + length);
      if (Object.hasOwn(parts, part)) {
        cut[at] = part;
        break;
      }
    }
  }
  if (cut[0] === null) return null;
  const sum = new Sum();
  for (let at = 0; at < word.length; at += cut[at]!.length) {
    const value = parts[cut[at]!];
    const fits = value >= 100 ? sum.multiply(value) : sum.add(value);
    if (!fits) return null;
  }
  return sum.value;
}

/** Takes away what binary fractions add: 1.1 million is 1100000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
