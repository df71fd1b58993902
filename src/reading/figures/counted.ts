// What an amount counts: its unit, and the noun that says so.
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Figure } from '../../record/record.ts';
import type { Lexeme } from '../numbers/lexemes.ts';
import { own } from './amounts.ts';

export interface Counted {
  unit: Figure['unit'];
  /** How many of the unit one of the counted things is. */
  factor: number;
  /** First lexeme after the amount, its unit and noun. */
  to: number;
  /** The noun phrase that is counted, lexemes [from, to); null where none is told. */
  noun: [number, number] | null;
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
  let start =
    lexemes[at]?.text === '-' && !lexemes[at].spaced && lexemes[at + 1] && !lexemes[at + 1].spaced ? at + 1 : at;
  const measure = tableAt(lexemes, start, numbers.units);
  if (measure)
    return {
      unit: measure.value[0] as Figure['unit'],
      factor: measure.value[1],
      to: measure.to,
      noun: [start, measure.to],
      by: 'measure',
    };
  while (numbers.of.includes(lexemes[start]?.text ?? '')) start++;
  const currency = tableAt(lexemes, start, numbers.currencies);
  if (currency)
    return { unit: currency.value[0], factor: currency.value[1], to: currency.to, noun: null, by: 'currency' };
  const ofUnit = start > at ? tableAt(lexemes, start, numbers.units) : null;
  if (ofUnit)
    return {
      unit: ofUnit.value[0] as Figure['unit'],
      factor: ofUnit.value[1],
      to: ofUnit.to,
      noun: [start, ofUnit.to],
      by: 'measure',
    };
  return nounAt(lexemes, start, numbers, headOf());
}

function nounAt(lexemes: readonly Lexeme[], start: number, numbers: Numbers, head: number): Counted | null {
  let first = start;
  while (
    first < lexemes.length &&
    (numbers.between.includes(lexemes[first].text) || (first > start && numbers.of.includes(lexemes[first].text)))
  )
    first++;
  if (head >= first && head < first + REACH + 2) return counted(lexemes, first, head, numbers);
  let known = -1;
  let last = first;
  for (; last < Math.min(lexemes.length, first + REACH); last++) {
    const { text, kind } = lexemes[last];
    const hyphen = text === '-' && !lexemes[last].spaced;
    if ((kind !== 'word' && !hyphen) || numbers.stops.includes(text)) break;
    if (unitOfNoun(text, numbers) !== 'item' && (known < 0 || !numbers.headFirst)) known = last;
  }
  if (last === first) return null;
  const noun = known >= 0 ? known : numbers.headFirst ? first : last - 1;
  return counted(lexemes, first, noun, numbers);
}

function counted(lexemes: readonly Lexeme[], first: number, noun: number, numbers: Numbers): Counted {
  const unit = unitOfNoun(lexemes[noun].text, numbers);
  return { unit, factor: 1, to: noun + 1, noun: [first, noun + 1], by: unit === 'item' ? 'unknown' : 'known' };
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
