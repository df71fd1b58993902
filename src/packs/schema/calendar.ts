/** Length of a unit of time; a fortnight is two weeks, a weekend Saturday and Sunday. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * How a language tells times. All words are lower-case written forms with ' for ’.
 *
 * A phrase is a row of elements set apart by spaces: `word`, `<class>` (a word of a class below), `one|other|<class>`, `{slot}`; a `?`
 * at the end makes an element optional. Slots:
 * `{n}` number or "a few", `{day}` day of a month, `{dayth}` the same as an ordinal in digits, `{month}`, `{weekday}`, `{bare-month}` and `{bare-weekday}` the same standing alone,
 * `{year}`, `{decade}`, `{unit}` any unit of time, `{span}` a unit of a week and more, `{nth}` first, second, … last,
 * `{numeric}` a date in digits alone, `{point}` any phrase that tells a date, `{point:op,op}` one with such a meaning,
 * `{when}` a point or a bare year, `{end}` nothing: here the clause pauses.
 */
export interface Calendar {
  /** January first; every form and abbreviation, without full stop. */
  months: string[][];
  /** Monday first. */
  weekdays: string[][];
  /** Names of months and days that are other words too: alone they count only with a capital inside a sentence, where the language sets one. */
  ambiguous: string[];
  units: { [form: string]: TimeUnit };
  /** Rough counts before a unit, as phrases: "a few" 3, "a couple of" 2, "a" 1. */
  counts: { [words: string]: number };
  /** "last" in "the last week of May". */
  lastOf: string[];
  /** Decades by name: "nineties", "novanta". */
  decades: { [word: string]: number };
  /** Whether names of months and days are written with a capital. */
  capitalised: boolean;
  /** Order of day and month in dates of digits. */
  numeric: 'dmy' | 'mdy';
  /** Words before a time that make it a habit: "every", "ogni". */
  habitual: string[];
  /** Auxiliaries and words that set a clause in the future where the verb form does not: "will", "shall", "to". */
  future: string[];
  /** Whether the present tense with a day mostly tells what is to come ("they meet on Friday"), not what was. */
  presentAhead: boolean;
  classes: { [name: string]: string[] };
  /** From a meaning, as in reading/times/meaning.ts, to the phrases that have it. */
  phrases: { [meaning: string]: string[] };
}
