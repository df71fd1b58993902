// Without data to score against: how many entries of each register the reader finds in the project's own samples.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../src/reading/reader.ts';
import { registerNames } from '../src/record/registers.ts';
import { markdownTable } from './table.ts';

/** The reports of a folder, in the order of their names. */
export function reportsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(txt|html)$/.test(name))
    .sort();
}

/** Prints one line a sample. */
export async function countSamples(folder: string): Promise<void> {
  const reader = await createReader();
  const lines = reportsIn(folder).map((name) => {
    const kind = name.endsWith('.html') ? 'html' : 'text';
    const record = reader.read({ content: readFileSync(join(folder, name)), kind, path: name });
    return [
      name,
      ...[record.actors, ...registerNames.map((register) => record[register])].map((list) => String(list.length)),
    ];
  });
  console.log('No data to score against. Entries found in the samples:\n');
  console.log(markdownTable(['sample', 'actors', ...registerNames], lines, 1));
}
