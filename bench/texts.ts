// What is read in the benchmarks: the samples of a language, as often as needed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const SAMPLES = join(ROOT, 'samples');
export const LANGUAGES = ['en', 'it'];

/** Plain-text samples of a language; they bear it in their names ("01-en-wire.txt"). */
export function samplesOf(language: string): string[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt') && name.split('-')[1] === language)
    .sort()
    .map((name) => join(SAMPLES, name));
}

/** One text of the plain samples of a language, `times` over, a blank line between them. */
export function textOf(language: string, times: number): string {
  const once = samplesOf(language).map((file) => readFileSync(file, 'utf8').trim());
  return `${Array(times).fill(once).flat().join('\n\n')}\n`;
}

/** Runs of letters or digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
