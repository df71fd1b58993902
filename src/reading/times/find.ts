// Finds times in a text and sets them against the date of its report.
import type { Calendar } from '../../packs/schema/calendar.ts';
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Span, Time } from '../../record/record.ts';
import { lex } from '../numbers/lexemes.ts';
import type { Quotation } from '../quotation.ts';
import { formatDay, parseDay } from './days.ts';
import { type Resolved, resolve } from './meaning.ts';
import { Grammar } from './phrases.ts';

export interface TimeWords {
  calendar: Calendar;
  numbers: Numbers;
}

export interface TimeQuery {
  text: string;
  /** Stretches to look at, in order; no time reaches over an end. */
  stretches: readonly Span[];
  /** ISO 8601 day of the report, or null. */
  date: string | null;
  quotations?: readonly Quotation[];
  /** What the clause around a span tells, where trees know it. */
  lean?: (span: Span) => 'past' | 'future' | null;
}

/** Days before the report in which a time of day without its day may lie. */
const RECENT = 3;

/** Meanings that count from the day of the speech rather than of the report. */
const SPOKEN: ReadonlySet<string> = new Set(['offset', 'daytime', 'from-last', 'soon', 'lately']);

const grammars = new WeakMap<Calendar, Grammar>();

function grammarOf({ calendar, numbers }: TimeWords): Grammar {
  let grammar = grammars.get(calendar);
  if (!grammar) {
    grammar = new Grammar(calendar, numbers);
    grammars.set(calendar, grammar);
  }
  return grammar;
}

/** The times of a text in text order, without ids. Without a date only absolute times have days. */
export function findTimes(
  words: TimeWords,
  { text, stretches, date, quotations = [], lean }: TimeQuery,
): Omit<Time, 'id'>[] {
  const grammar = grammarOf(words);
  const day = parseDay(date);
  const times: Omit<Time, 'id'>[] = [];
  let last: number | null = null;
  let recent: number | null = null;
  let quotation = 0;
  for (const stretch of stretches) {
    const lexemes = lex(text, stretch);
    for (const meaning of grammar.find(lexemes)) {
      const span: Span = [lexemes[meaning.from].start, lexemes[meaning.to - 1].end];
      while (quotation < quotations.length && quotations[quotation].span[1] <= span[0]) quotation++;
      const quoted = quotations[quotation] !== undefined && quotations[quotation].span[0] <= span[0];
      // Words quoted in a report of the day after were spoken on the day that the report tells just before.
      const spoken = quoted && day !== null && last === day - 1 && SPOKEN.has(meaning.op);
      const today = spoken ? last : day;
      const resolved: Resolved = resolve(meaning, { today, lean: lean?.(span) ?? null, look: null, last, recent });
      if (resolved.from !== null && resolved.from === resolved.to) {
        last = resolved.from;
        if (day !== null && last <= day && last >= day - RECENT) recent = last;
      }
      const { duration, relation } = resolved;
      let [from, to] = [formatDay(resolved.from), formatDay(resolved.to)];
      if (from !== null && to !== null && from > to) from = to = null;
      times.push({ span, from, to, duration, relation });
    }
  }
  return times;
}
