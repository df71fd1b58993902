// Lengths of time as ISO 8601 durations.
import type { TimeUnit } from '../../packs/schema/calendar.ts';
import type { Meaning } from './phrases.ts';

const DATE_LETTERS: Partial<Record<TimeUnit, [letter: string, factor: number]>> = {
  century: ['Y', 100],
  decade: ['Y', 10],
  year: ['Y', 1],
  half: ['M', 6],
  quarter: ['M', 3],
  month: ['M', 1],
  fortnight: ['W', 2],
  week: ['W', 1],
  weekend: ['D', 2],
  day: ['D', 1],
};
const TIME_LETTERS: Partial<Record<TimeUnit, string>> = { hour: 'H', minute: 'M', second: 'S' };

/** The duration of a phrase of numbers and units ("an hour and a half", "2 years 1 month"), or null when it is too long to write. */
export function lengthOf(meaning: Meaning): string | null {
  const units = (meaning.slots.unit ?? meaning.slots.span ?? []) as TimeUnit[];
  const half = meaning.constants[0] === 'half' ? 0.5 : 0;
  const dates = new Map<string, number>();
  const times = new Map<string, number>();
  units.forEach((unit, index) => {
    const told = meaning.slots.n?.[index];
    const count =
      (typeof told === 'number' ? told : meaning.constants[0] === 'half-of' ? 0.5 : 1) +
      (index === units.length - 1 ? half : 0);
    const letter = TIME_LETTERS[unit];
    if (letter) times.set(letter, (times.get(letter) ?? 0) + count);
    else {
      const [sign, factor] = DATE_LETTERS[unit]!;
      dates.set(sign, (dates.get(sign) ?? 0) + count * factor);
    }
  });
  normaliseHalf(times);
  const write = (letters: string, amounts: Map<string, number>) =>
    [...letters]
      .map((letter) => (amounts.has(letter) ? `${Number(amounts.get(letter)!.toPrecision(9))}${letter}` : ''))
      .join('');
  const [date, time] = [write('YMWD', dates), write('HMS', times)];
  const written = `P${date}${time ? `T${time}` : ''}`;
  return written.length > 1 && !written.includes('e') ? written : null;
}

/** An hour and a half is PT90M: fractions of hours are told in minutes. */
function normaliseHalf(times: Map<string, number>): void {
  const hours = times.get('H');
  if (hours === undefined || Number.isInteger(hours) || !Number.isInteger(hours * 60)) return;
  times.delete('H');
  times.set('M', (times.get('M') ?? 0) + hours * 60);
}
