// What an amount counts: its unit, and the noun that says so.
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Figure } from '../../record/record.ts';
import type { Lexeme } from '../numbers/lexemes.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { own } from './amounts.ts';

export interface Counted {
  unit: Figure['unit'];
  /** How many of the unit one of the counted things is. */
  factor: number;
  /** First lexeme after the amount, its unit and noun. */
  to: number;
  /** The noun phrase that is counted, lexemes [from, to); null where none is told. */
  noun: [number, number] | null;
  /** Where the number of a whole begins, of which this is a part ("nine of the 14 sailors"); null where there is none. */
  whole: number | null;
  /** By what the unit is known. */
  by: 'measure' | 'currency' | 'known' | 'unknown';
}

/** Words between an amount and its noun, at most. */
const REACH = 5;
const LONGEST_UNIT = 2;

/**
 * What the amount that ends at lexeme `at` counts.
 *
 * @param headOf where trees know it, the last lexeme of the noun that the amount counts; -1 where they do not
 */
export function countedAt(
  lexemes: readonly Lexeme[],
  at: number,
  numbers: Numbers,
  headOf: () => number,
): Counted | null {
  // "20-kilometre", "four-point"
  const hyphen = lexemes[at]?.text === '-' && !lexemes[at].spaced && lexemes[at + 1] && !lexemes[at + 1].spaced;
  let start = hyphen ? at + 1 : at;
  const measure = measured(lexemes, start, numbers);
  if (measure) return measure;
  while (numbers.of.includes(lexemes[start]?.text ?? '')) start++;
  const currency = tableAt(lexemes, start, numbers.currencies);
  if (currency) {
    const [unit, factor] = currency.value;
    return { unit, factor, to: currency.to, noun: null, whole: null, by: 'currency' };
  }
  return (
    (start > at ? measured(lexemes, start, numbers) : null) ?? nounAt(lexemes, start, start > at, numbers, headOf())
  );
}

function measured(lexemes: readonly Lexeme[], start: number, numbers: Numbers): Counted | null {
  const measure = tableAt(lexemes, start, numbers.units);
  if (!measure) return null;
  const [unit, factor] = measure.value;
  return {
    unit: unit as Figure['unit'],
    factor,
    to: measure.to,
    noun: [start, measure.to],
    whole: null,
    by: 'measure',
  };
}

function nounAt(
  lexemes: readonly Lexeme[],
  start: number,
  part: boolean,
  numbers: Numbers,
  head: number,
): Counted | null {
  let first = start;
  while (
    first < lexemes.length &&
    (numbers.between.includes(lexemes[first].text) || (first > start && numbers.of.includes(lexemes[first].text)))
  )
    first++;
  const whole = part || first > start ? readNumeral(lexemes, first, numbers) : null;
  const from = whole ? whole.next : first;
  const likely = likelyNoun(lexemes, from, numbers);
  const byTree = head >= from && head < from + REACH + 2;
  // A noun that a list knows outweighs one that only the tree gives ("90 merchant ships").
  const noun =
    byTree &&
    (unitOfNoun(lexemes[head].text, numbers) !== 'item' ||
      likely < 0 ||
      unitOfNoun(lexemes[likely].text, numbers) === 'item')
      ? head
      : likely;
  if (noun < 0) return null;
  const unit = unitOfNoun(lexemes[noun].text, numbers);
  return {
    unit,
    factor: 1,
    to: noun + 1,
    noun: [from, noun + 1],
    whole: whole ? first : null,
    by: unit === 'item' ? 'unknown' : 'known',
  };
}

/** Without a tree: the noun of a list among the next words, else the last or first of them as the language sets its adjectives. */
function likelyNoun(lexemes: readonly Lexeme[], first: number, numbers: Numbers): number {
  let known = -1;
  let last = first;
  for (; last < Math.min(lexemes.length, first + REACH); last++) {
    const { text, kind } = lexemes[last];
    const hyphen = text === '-' && !lexemes[last].spaced;
    if ((kind !== 'word' && !hyphen) || numbers.stops.includes(text)) break;
    if (unitOfNoun(text, numbers) !== 'item' && (known < 0 || !numbers.headFirst)) known = last;
  }
  if (last === first) return -1;
  return known >= 0 ? known : numbers.headFirst ? first : last - 1;
}

/** The unit of a counted noun by its written form: people, what carries people and goods, else things. */
export function unitOfNoun(form: string, numbers: Numbers): 'person' | 'vehicle' | 'item' {
  if (numbers.persons.includes(form)) return 'person';
  if (numbers.vehicles.includes(form)) return 'vehicle';
  return form.length > 5 && numbers.personEndings.some((ending) => form.endsWith(ending)) ? 'person' : 'item';
}

function tableAt(
  lexemes: readonly Lexeme[],
  at: number,
  table: { [words: string]: [string, number] },
): { value: [string, number]; to: number } | null {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const words = lexemes
      .slice(at, at + length)
      .map(({ text }) => (text.endsWith("'") ? text.slice(0, -1) : text))
      .join(' ');
    const value = own(table, words);
    if (value && at + length <= lexemes.length) return { value, to: at + length };
  }
  return null;
}
