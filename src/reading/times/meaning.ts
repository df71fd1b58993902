// What a phrase of time means against the date of the report: intervals of days.
import type { TimeUnit } from '../../packs/schema/calendar.ts';
import type { Time } from '../../record/record.ts';
import { addMonths, civil, dayOf, weekdayOf } from './days.ts';
import {
  type Context,
  date,
  type Interval,
  monthsFrom,
  move,
  nth,
  part,
  period,
  single,
  span,
  UNKNOWN,
  weekday,
  yearFor,
} from './intervals.ts';
import { lengthOf } from './lengths.ts';
import type { Meaning } from './phrases.ts';

export interface Resolved extends Interval {
  duration: string | null;
  relation: Time['relation'];
}

type Operation = (meaning: Meaning, context: Context) => Interval;

/** Resolves a phrase. What cannot be known without the report's date is left open. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  const open = { duration: null };
  switch (meaning.op) {
    case 'length':
      return { ...UNKNOWN, duration: lengthOf(meaning), relation: 'in' };
    case 'by': {
      const { to } = point(meaning, 0, { ...context, look: context.lean === 'past' ? null : 'ahead' });
      return { from: to === null ? null : notAfter(context.today, to), to, ...open, relation: 'by' };
    }
    case 'until':
      return {
        from: null,
        to: point(meaning, 0, { ...context, look: context.lean === 'past' ? null : 'ahead' }).to,
        ...open,
        relation: 'until',
      };
    case 'before': {
      const { from } = point(meaning, 0, context);
      return { from: null, to: from === null ? null : from - 1, ...open, relation: 'before' };
    }
    case 'after': {
      const { to } = point(meaning, 0, context);
      return { from: to === null ? null : to + 1, to: null, ...open, relation: 'after' };
    }
    case 'since':
      return { from: point(meaning, 0, { ...context, look: 'back' }).from, to: null, ...open, relation: 'since' };
    case 'from': {
      const look = context.lean === 'past' ? 'back' : context.lean === 'future' ? 'ahead' : 'near';
      return { from: point(meaning, 0, { ...context, look }).from, to: null, ...open, relation: 'since' };
    }
    case 'within':
      return { ...span(context.today, amounts(meaning), 0), ...open, relation: 'within' };
    case 'range':
    case 'days':
    case 'years':
    case 'weekdays':
      return { ...interval(meaning, context), ...open, relation: 'from-to' };
    case 'same': {
      const [inner] = meaning.slots.point;
      return typeof inner === 'object' ? resolve(inner, context) : { ...UNKNOWN, ...open, relation: 'in' };
    }
    case 'ahead':
      // "Fell in two days": how long it took, not when it will be.
      if (context.lean === 'past') return { ...UNKNOWN, duration: lengthOf(meaning), relation: 'in' };
      return { ...interval(meaning, context), ...open, relation: 'in' };
    default:
      return { ...interval(meaning, context), ...open, relation: 'in' };
  }
}

function interval(meaning: Meaning, context: Context): Interval {
  return Object.hasOwn(OPERATIONS, meaning.op) ? OPERATIONS[meaning.op](meaning, context) : UNKNOWN;
}

function point(meaning: Meaning, index: number, context: Context): Interval {
  const found = (meaning.slots.point ?? meaning.slots.when ?? [])[index];
  return typeof found === 'object' ? interval(found, context) : UNKNOWN;
}

/** A number in a slot; undefined when the phrase has none. */
function number(meaning: Meaning, slot: string, index = 0): number | undefined {
  const value = meaning.slots[slot]?.[index];
  return typeof value === 'number' ? value : undefined;
}

function notAfter(day: number | null, limit: number): number | null {
  return day === null ? null : Math.min(day, limit);
}

function amounts(meaning: Meaning): [number, TimeUnit][] {
  const units = (meaning.slots.unit ?? meaning.slots.span ?? []) as TimeUnit[];
  return units.map((unit, index) => [number(meaning, 'n', index) ?? 1, unit]);
}

const shiftOf = (meaning: Meaning) => Number(meaning.constants[0] ?? 0);
const spanUnit = (meaning: Meaning) => (meaning.slots.span ?? meaning.slots.unit ?? [])[0] as TimeUnit;

/** What each meaning of the packs' phrases does. */
const OPERATIONS: { [op: string]: Operation } = {
  // offset K: K days from today
  offset: (meaning, { today }) => single(today === null ? null : today + shiftOf(meaning)),
  ago: (meaning, { today }) => single(move(today, amounts(meaning), -1)),
  ahead: (meaning, { today }) => single(move(today, amounts(meaning), 1)),
  earlier: (meaning, { last }) => single(move(last, amounts(meaning), -1)),
  later: (meaning, { last }) => single(move(last, amounts(meaning), 1)),
  'after-point': (meaning, context) => single(move(point(meaning, 0, context).to, amounts(meaning), 1)),
  'before-point': (meaning, context) => single(move(point(meaning, 0, context).from, amounts(meaning), -1)),
  // period K: the calendar period K after this one
  period: (meaning, { today }) => {
    return period(today, spanUnit(meaning), shiftOf(meaning));
  },
  // weekend K; without K the one that the clause looks to.
  weekend: (meaning, { today, lean }) => {
    if (today === null || meaning.constants[0] !== undefined) return period(today, 'weekend', shiftOf(meaning));
    return period(today, 'weekend', lean === 'past' && weekdayOf(today) < 5 ? -1 : 0);
  },
  past: (meaning, { today }) => {
    const from = move(today, amounts(meaning), -1);
    return { from, to: from === null || today === null ? null : today - 1 };
  },
  'past-one': (meaning, { today }) => ({ from: move(today, amounts(meaning), -1), to: today }),
  coming: (meaning, { today }) => span(today, amounts(meaning), 1),
  within: (meaning, { today }) => span(today, amounts(meaning), 0),
  // From the day after on, or up to the day, with no end told.
  soon: (_, { today }) => ({ from: today === null ? null : today + 1, to: null }),
  lately: (_, { today }) => ({ from: null, to: today }),
  date: (meaning, context) =>
    single(
      date(
        number(meaning, 'year'),
        number(meaning, 'month')!,
        number(meaning, 'day') ?? number(meaning, 'dayth')!,
        context,
      ),
    ),
  // The 15th: of this month, or of the one before or after where the clause looks there.
  'day-of-month': (meaning, { today, lean, look }) => {
    if (today === null) return UNKNOWN;
    const day = number(meaning, 'day') ?? number(meaning, 'dayth')!;
    const { year, month, day: now } = civil(today);
    const shift = (look === 'ahead' || lean === 'future') && day < now ? 1 : lean === 'past' && day > now ? -1 : 0;
    const first = addMonths(dayOf(year, month, 1)!, shift);
    return single(dayOf(civil(first).year, civil(first).month, day));
  },
  numeric: (meaning) => {
    const [year, month, day] = String(meaning.slots.numeric[0]).split('-').map(Number);
    return single(dayOf(year, month, day));
  },
  month: (meaning, context) => {
    const month = number(meaning, 'month') ?? number(meaning, 'bare-month')!;
    const year = number(meaning, 'year') ?? yearFor(month, null, context);
    return year === null ? UNKNOWN : monthsFrom(year * 12 + month - 1, 1);
  },
  // A month of a year told by a phrase: "June of next year"; month K: of last, this, next year.
  'month-in': (meaning, context) => {
    const month = number(meaning, 'month')!;
    const within = point(meaning, 0, context).from;
    return within === null ? UNKNOWN : monthsFrom(civil(within).year * 12 + month - 1, 1);
  },
  'month-shift': (meaning, { today }) => {
    const month = number(meaning, 'month')!;
    if (today === null) return UNKNOWN;
    const now = civil(today);
    const shift = shiftOf(meaning);
    const year = now.year + (shift > 0 && month <= now.month ? 1 : shift < 0 && month >= now.month ? -1 : 0);
    return monthsFrom(year * 12 + month - 1, 1);
  },
  year: (meaning) => monthsFrom(number(meaning, 'year')! * 12, 12),
  years: (meaning) => {
    const [first, second] = meaning.slots.year as number[];
    return first <= second ? monthsFrom(first * 12, (second - first + 1) * 12) : UNKNOWN;
  },
  decade: (meaning) => monthsFrom(number(meaning, 'decade')! * 12, 120),
  century: (meaning) => monthsFrom((number(meaning, 'nth')! - 1) * 1200, 1200),
  // quarter K | half K of a year
  quarter: (meaning, context) => yearPart(meaning, context, 3),
  half: (meaning, context) => yearPart(meaning, context, 6),
  weekday: (meaning, context) =>
    single(weekday(number(meaning, 'weekday') ?? number(meaning, 'bare-weekday')!, context)),
  // A day of the week before this, of this, of the next.
  'weekday-of-week': (meaning, { today }) => {
    const monday = period(today, 'week', shiftOf(meaning)).from;
    return single(monday === null ? null : monday + number(meaning, 'weekday')! - 1);
  },
  // The latest such day before today, or the first after it.
  'weekday-recent': (meaning, context) => {
    const day = weekday(number(meaning, 'weekday')!, { ...context, lean: 'past', look: null });
    return single(day === null ? null : day === context.today ? day - 7 : day);
  },
  // "Tuesday of next week", "Friday, 21 August 2015": the day inside the week, or the date itself.
  'weekday-in': (meaning, context) => {
    const { from, to } = point(meaning, 0, context);
    if (from === null || to === null || from === to) return { from, to };
    const days = (meaning.slots.weekday as number[])
      .map((day) => from + ((day - 1 - weekdayOf(from) + 7) % 7))
      .filter((day) => day <= to);
    return days.length > 0 ? { from: Math.min(...days), to: Math.max(...days) } : UNKNOWN;
  },
  'nth-weekday': (meaning, context) => {
    const whole = meaning.slots.point ? point(meaning, 0, context) : period(context.today, 'month', 0);
    if (whole.from === null || whole.to === null) return UNKNOWN;
    const place = number(meaning, 'nth')!;
    const day = number(meaning, 'weekday')! - 1;
    if (place === -1) return single(whole.to - ((weekdayOf(whole.to) - day + 7) % 7));
    const found = whole.from + ((day - weekdayOf(whole.from) + 7) % 7) + 7 * (place - 1);
    return found > whole.to ? UNKNOWN : single(found);
  },
  nth: (meaning, context) =>
    nth(point(meaning, 0, context), number(meaning, 'nth') ?? number(meaning, 'n')!, spanUnit(meaning)),
  // The same as the time inside: "on Thursday", "Thursday evening".
  same: (meaning, context) => point(meaning, 0, context),
  // "the night of 26 January" ends on the 27th.
  night: (meaning, context) => {
    const { from, to } = point(meaning, 0, context);
    return { from, to: to === null ? null : to + 1 };
  },
  // A time of day alone is of the day told last, else of today.
  daytime: (_, { recent, today }) => single(recent ?? today),
  // offset from the day told last: "that day" 0, "the day before" -1
  'from-last': (meaning, { last, today }) =>
    single(last === null ? (today === null ? null : today + shiftOf(meaning)) : last + shiftOf(meaning)),
  part: (meaning, context) => part(point(meaning, 0, context), meaning.constants[0], context.today),
  // part NAME K UNIT: of the period K after this one
  'part-period': (meaning, { today }) =>
    part(
      period(
        today,
        (meaning.constants[2] as TimeUnit | undefined) ?? spanUnit(meaning),
        Number(meaning.constants[1] ?? 0),
      ),
      meaning.constants[0],
      today,
    ),
  days: (meaning, context) => {
    const days = meaning.slots.day as number[];
    const [month, lastMonth] = (meaning.slots.month as number[] | undefined) ?? [];
    const year = number(meaning, 'year');
    if (month === undefined) return UNKNOWN;
    const from = date(year, month, days[0], context);
    const to = date(year ?? (from === null ? undefined : civil(from).year), lastMonth ?? month, days.at(-1)!, context);
    return from !== null && to !== null && from > to ? UNKNOWN : { from, to };
  },
  weekdays: (meaning, context) => {
    const [first, second] = meaning.slots.weekday as number[];
    const from = weekday(first, context);
    if (from === null) return UNKNOWN;
    const to = from + ((second - first + 7) % 7);
    const late = context.today !== null && context.lean === 'past' && to > context.today ? 7 : 0;
    return { from: from - late, to: to - late };
  },
  range: (meaning, context) => {
    const first = point(meaning, 0, beforeEnd(meaning, context));
    const second = point(meaning, 1, first.from === null ? context : { ...context, today: first.from, look: 'ahead' });
    const relative = point(meaning, 1, context);
    // What is told from the report's day ("to today") keeps its day; a bare month or weekday follows the beginning.
    const to = relative.to !== null && first.from !== null && relative.to >= first.from ? relative.to : second.to;
    return first.from !== null && to !== null && first.from > to ? UNKNOWN : { from: first.from, to };
  },
  unknown: () => UNKNOWN,
};

/** "From May to October 2030": a beginning without a year takes the year of the end. */
function beforeEnd(meaning: Meaning, context: Context): Context {
  const [first, second] = (meaning.slots.point ?? meaning.slots.when ?? []) as Meaning[];
  if (first?.slots.year?.length || !second?.slots.year?.length) return context;
  const { to } = interval(second, context);
  return to === null ? context : { ...context, today: to, look: 'back' };
}

function yearPart(meaning: Meaning, context: Context, months: number): Interval {
  const place = number(meaning, 'nth') ?? number(meaning, 'n') ?? Number(meaning.constants[0]);
  const told = number(meaning, 'year');
  const within = meaning.slots.point ? point(meaning, 0, context).from : context.today;
  const year = told ?? (within === null ? null : civil(within).year);
  return year === null || !(place >= 1 && place * months <= 12)
    ? UNKNOWN
    : monthsFrom(year * 12 + (place - 1) * months, months);
}
