// Word lists written compactly as text, for the packs.
import type { State } from './schema/actors.ts';

/** Entries of a text, parted by commas or line ends; spaces around them are dropped. */
export function list(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * States, one a line: `country | names | demonyms | seats`, each a list parted by commas.
 * Throws a RangeError for a line without these four fields.
 */
export function states(text: string): State[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const fields = line.split('|');
      if (fields.length !== 4) throw new RangeError(`Not "country | names | demonyms | seats": ${line}`);
      return { country: fields[0].trim(), names: list(fields[1]), demonyms: list(fields[2]), seats: list(fields[3]) };
    });
}
