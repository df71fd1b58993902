// Training and development data as they lie in the data folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ConlluSentence, readConllu } from '../src/language/conllu.ts';

/** Treebanks whose licence forbids commercial use (table in the data's README); all others are free. */
const nonCommercial = new Set(['en/gum', 'it/isdt', 'it/vit', 'it/partut']);

export interface Treebank {
  name: string;
  sentences: ConlluSentence[];
}

export interface NamedText {
  id: string;
  text: string;
  names: { start: number; end: number; type: 'PER' | 'ORG' | 'LOC' }[];
}

const unpack = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');

/** Treebanks of a language; `part` is "train" or "dev". */
export function treebanks(data: string, language: string, part: 'train' | 'dev', all: boolean): Treebank[] {
  const folder = join(data, 'treebanks', language);
  return readdirSync(folder)
    .filter((file) => file.endsWith(`-${part}.conllu.gz`))
    .map((file) => file.slice(0, -`-${part}.conllu.gz`.length))
    .filter((name) => all || !nonCommercial.has(`${language}/${name}`))
    .sort()
    .map((name) => ({ name, sentences: readConllu(unpack(join(folder, `${name}-${part}.conllu.gz`))) }));
}

/** Trees made by a parser, of free texts; no lemmas, no features, no subtypes. */
export function silver(data: string, language: string): ConlluSentence[] {
  const path = join(data, 'silver', `${language}.conllu.gz`);
  return existsSync(path) ? readConllu(unpack(path)) : [];
}

/**
 * Tells the texts that are not to be learned from: sentences of the real reports that whole records are measured on,
 * which lie in the same corpora. Compared by letters alone; short sentences may stand anywhere and are kept.
 */
export function measuredText(data: string): (text: string) => boolean {
  const path = join(data, 'storylines', 'real', 'reports.jsonl');
  if (!existsSync(path)) return () => false;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const files = lines.map((line) => join(data, 'storylines', 'real', JSON.parse(line).file));
  const reports = files.map((file) => letters(readFileSync(file, 'utf8'))).join('\n');
  return (text) => {
    const bare = letters(text);
    return bare.length >= 20 && reports.includes(bare);
  };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Texts with names; `folders` such as "train", "dev-nc". */
export function namedTexts(data: string, language: string, folders: readonly string[]): NamedText[] {
  return folders.flatMap((folder) => {
    const path = join(data, 'gold', 'names-in-text', folder, `${language}.jsonl.gz`);
    if (!existsSync(path)) return [];
    const lines = unpack(path).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as NamedText);
  });
}
