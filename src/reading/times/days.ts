// Days as whole numbers since 1970-01-01, in the proleptic Gregorian calendar; no time zones.
const MS = 86_400_000;

/** Day number of a date, or null when there is no such day ("31 June") or its year is not 1..9999. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)))
    return null;
  return utc(year, month, day);
}

export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of another month, or that month's last day. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = civil(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return utc(y, m, Math.min(date, monthLength(y, m)));
}

/** ISO 8601 day to day number; null when it is none. */
export function parseDay(iso: string | null | undefined): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? '');
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** Day number to ISO 8601; null outside the years 1..9999. */
export function formatDay(day: number | null): string | null {
  if (day === null || !Number.isFinite(day)) return null;
  const { year, month, day: date } = civil(day);
  if (!(year >= 1 && year <= 9999)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}
