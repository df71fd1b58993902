// A report's own date, where its head says it in full: "Geneva, 5 February 2031".
import type { TextBlock } from './report.ts';

/** Words between the parts of a date: "5 de febrero de 2031", "le 1er mars". */
const JOINTS = new Set(['of', 'de', 'del', 'the']);

/**
 * The date that stands in a dateline or in a byline before the first paragraph: day, month by name and year, or ISO 8601.
 *
 * @param months a language's names of months, January first, lower case and without full stop
 * @returns an ISO 8601 day, or null
 */
export function dateInHead(text: string, blocks: TextBlock[], months: string[][]): string | null {
  const body = blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote');
  const head = body < 0 ? blocks : blocks.slice(0, body);
  for (const { kind, span } of head) {
    if (kind !== 'dateline' && kind !== 'credit') continue;
    const date = fullDate(text.slice(...span).slice(0, 300), months);
    if (date) return date;
  }
  return null;
}

/** The first full date in some words. */
export function fullDate(words: string, months: string[][]): string | null {
  const monthOf = new Map(months.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)));
  const tokens = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((token) => token !== '' && !JOINTS.has(token));
  for (let i = 0; i < tokens.length; i++) {
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tokens[i]);
    if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const month = monthOf.get(tokens[i]);
    const year = month === undefined ? null : numberIn(tokens[i + 1], /^(\d{4})$/);
    if (month !== undefined && year !== null) {
      const before = validDay(year, month, numberIn(tokens[i - 1], DAY) ?? 0);
      if (before) return before;
    }
    const later = month === undefined ? null : numberIn(tokens[i + 2], /^(\d{4})$/);
    if (month !== undefined && later !== null) {
      const after = validDay(later, month, numberIn(tokens[i + 1], DAY) ?? 0);
      if (after) return after;
    }
  }
  return null;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th|º|°|er)?$/;

function numberIn(token: string | undefined, shape: RegExp): number | null {
  const digits = token === undefined ? null : shape.exec(token);
  return digits ? Number(digits[1]) : null;
}

/** The ISO 8601 day, or null where the calendar has no such day or no report can be of that year. */
export function validDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
