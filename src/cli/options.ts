// Values of options, checked: what is wrong is said before anything is read.
import { InvalidArgumentError } from 'commander';

/** Whether it is a day of the calendar, written YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Whether it has the form of a BCP 47 code. */
export function isLanguage(value: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);
}

export function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It must be a day such as 2022-01-22.');
  return value;
}

export function language(value: string): string {
  if (!isLanguage(value)) throw new InvalidArgumentError('It must be a code such as it or en.');
  return value.toLowerCase();
}

/** Megabytes to bytes. */
export function megabytes(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 500)) throw new InvalidArgumentError('It must be a number of megabytes, at most 500.');
  return Math.round(number * 1_000_000);
}

export function jobs(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 256.');
  }
  return number;
}
