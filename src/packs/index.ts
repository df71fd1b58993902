// The packs by language, loaded when first asked for.
import type { Pack } from './pack.ts';

export type { Pack } from './pack.ts';

const loaders: { [language: string]: () => Promise<{ pack: Pack }> } = {
  en: () => import('./en/index.ts'),
  it: () => import('./it/index.ts'),
};

/** Languages that are carried, BCP 47 codes in alphabetical order. */
export const carriedLanguages: readonly string[] = Object.keys(loaders).sort();

/** The pack of a language, or null where the language is not carried. */
export async function loadPack(language: string): Promise<Pack | null> {
  return Object.hasOwn(loaders, language) ? (await loaders[language]()).pack : null;
}
