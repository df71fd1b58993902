// Intervals of days, and how they are reckoned from a day: periods of the calendar, nearest dates, parts.
import type { TimeUnit } from '../../packs/schema/calendar.ts';
import { addMonths, civil, dayOf, monthLength, weekdayOf } from './days.ts';

/** First and last day, both inside; null is open or unknown. */
export interface Interval {
  from: number | null;
  to: number | null;
}

export interface Context {
  /** Day of the report, or of the speech in which the words stand; null when unknown. */
  today: number | null;
  /** Whether the clause tells what was or what will be. */
  lean: 'past' | 'future' | null;
  /** A deadline looks ahead, a beginning back: which of two days or years is meant where both could be. */
  look: 'ahead' | 'back' | 'near' | null;
  /** The last single day that the text told before. */
  last: number | null;
  /** The last of those that lie shortly before the report: where a time of day without its day belongs. */
  recent: number | null;
}

export const UNKNOWN: Interval = { from: null, to: null };
/** How many months, or days, of a unit; halves of a year and quarters are counted in months. */
const IN_MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const IN_DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14, weekend: 7 };

export function single(day: number | null): Interval {
  return { from: day, to: day };
}

/** A day moved by amounts of units; hours count in whole days. Null where it leaves the calendar. */
export function move(day: number | null, amounts: readonly [number, TimeUnit][], sign: 1 | -1): number | null {
  if (day === null) return null;
  let moved = day;
  for (const [count, unit] of amounts) {
    const months = IN_MONTHS[unit];
    if (count > 100_000) return null;
    if (months !== undefined) moved = addMonths(moved, sign * Math.round(count * months));
    else if (IN_DAYS[unit] !== undefined) moved += sign * Math.round(count * IN_DAYS[unit]);
    else if (unit === 'hour') moved += sign * Math.floor(count / 24);
  }
  return Math.abs(moved) < 4_000_000 ? moved : null;
}

/** From a day on for some time; `skip` 1 leaves out the day itself. */
export function span(day: number | null, by: readonly [number, TimeUnit][], skip: 0 | 1): Interval {
  const to = move(day, by, 1);
  return { from: day === null || to === null ? null : day + skip, to };
}

/** The calendar period of a unit around a day, moved by a number of periods. */
export function period(day: number | null, unit: TimeUnit, shift: number): Interval {
  if (day === null) return UNKNOWN;
  const { year, month } = civil(day);
  const months = IN_MONTHS[unit];
  if (months !== undefined) {
    const first = Math.floor((year * 12 + month - 1) / months) * months + shift * months;
    return monthsFrom(first, months);
  }
  if (unit === 'weekend') {
    const saturday = day - weekdayOf(day) + 5 + 7 * shift;
    return { from: saturday, to: saturday + 1 };
  }
  if (unit === 'week' || unit === 'fortnight') {
    const monday = day - weekdayOf(day) + 7 * shift;
    return { from: monday, to: monday + (unit === 'week' ? 6 : 13) };
  }
  return unit === 'day' ? single(day + shift) : UNKNOWN;
}

/** Months counted from year 0. */
export function monthsFrom(first: number, count: number): Interval {
  const from = dayOf(Math.floor(first / 12), (first % 12) + 1, 1);
  const last = first + count - 1;
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
  return from === null ? UNKNOWN : { from, to: dayOf(year, month, monthLength(year, month)) };
}

/** The year of a date told without one: the nearest to the report, or the coming or past one where the words look so. */
export function yearFor(month: number, day: number | null, context: Context): number | null {
  const { today, look } = context;
  if (today === null) return null;
  const { year } = civil(today);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => {
    const length = monthLength(candidate, month);
    const first = dayOf(candidate, month, day === null ? 1 : day);
    const last = dayOf(candidate, month, day === null ? length : day);
    return first === null || last === null ? [] : [{ year: candidate, first, last }];
  });
  const distance = ({ first, last }: { first: number; last: number }) =>
    today < first ? first - today : today > last ? today - last : 0;
  const right = candidates.filter(({ first, last }) =>
    look === 'ahead' ? last >= today : look === 'back' ? first <= today : true,
  );
  const nearest = (right.length > 0 ? right : candidates).sort((a, b) => distance(a) - distance(b))[0];
  return nearest?.year ?? null;
}

export function date(year: number | undefined, month: number, day: number, context: Context): number | null {
  const told = year ?? yearFor(month, day, context);
  return told === null ? null : dayOf(told, month, day);
}

export function weekday(day: number, context: Context): number | null {
  const { today, lean, look } = context;
  if (today === null) return null;
  const ahead = (((day - 1 - weekdayOf(today)) % 7) + 7) % 7;
  const forward = look === 'ahead' || (look === null && lean === 'future');
  if (ahead === 0) return today;
  return forward || (look === 'near' && ahead <= 3) ? today + ahead : today + ahead - 7;
}

/** The early, middle, late or last part of an interval, by its length. */
export function part(whole: Interval, name: string, today: number | null): Interval {
  const { from, to } = whole;
  if (from === null || to === null) return whole;
  const length = to - from + 1;
  if (name === 'rest') return { from: today !== null && today >= from && today <= to ? today : from, to };
  if (name === 'so-far') return { from, to: today !== null && today > from && today <= to ? today - 1 : to };
  if (length > 200) {
    const months = Math.round(length / 30.44);
    const [first, last] = { early: [0, 3], mid: [4, 8], late: [9, 12], end: [9, 12] }[name]!.map((twelfth) =>
      Math.round((twelfth / 12) * months),
    );
    return { from: addMonths(from, first), to: last === months ? to : addMonths(from, last) - 1 };
  }
  if (length > 27) {
    const third = length > 31 ? Math.round(length / 3) : 10;
    if (name === 'early') return { from, to: from + third - 1 };
    return name === 'mid' ? { from: from + third, to: from + 2 * third - 1 } : { from: from + 2 * third, to };
  }
  if (length > 2) {
    if (name === 'early') return { from, to: from + 1 };
    return name === 'mid' ? { from: from + 2, to: from + 3 } : { from: to - 2, to };
  }
  return whole;
}

export function nth(whole: Interval, place: number, unit: TimeUnit): Interval {
  const { from, to } = whole;
  if (from === null || to === null || place > 1000) return UNKNOWN;
  if (place === -1) return period(to, unit, 0);
  if (unit !== 'week') return period(from, unit, place - 1);
  // ISO 8601: the first week is the one with its Thursday inside.
  const monday = from - weekdayOf(from) + (weekdayOf(from) > 3 ? 7 : 0);
  return { from: monday + 7 * (place - 1), to: monday + 7 * place - 1 };
}
