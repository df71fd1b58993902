// The built package, typed by its source.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './texts.ts';

async function built(path: string): Promise<unknown> {
  const file = join(ROOT, 'dist', path);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first`);
  return import(pathToFileURL(file).href);
}

export const library = (await built('reading/reader.js')) as typeof import('../src/reading/reader.ts');
export const text = (await built('text/index.js')) as typeof import('../src/text/index.ts');
export const language = (await built('language/index.js')) as typeof import('../src/language/index.ts');
export const packs = (await built('packs/index.js')) as typeof import('../src/packs/index.ts');
export const reading = (await built('reading/read.js')) as typeof import('../src/reading/read.ts');

/** The engine's inner files, for its layers one by one. */
export const layers = {
  analyse: (await built('language/analyse.js')) as typeof import('../src/language/analyse.ts'),
  sentence: (await built('language/sentence.js')) as typeof import('../src/language/sentence.ts'),
  sentences: (await built('language/sentences.js')) as typeof import('../src/language/sentences.ts'),
  lemmas: (await built('language/lemmas.js')) as typeof import('../src/language/lemmas.ts'),
};
