// Lists of names for the names layer: words that are names in other languages' marked texts, and those of the pack.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../src/packs/pack.ts';
import { namedTexts } from './corpus.ts';

/** A word of another language's names counts when it was seen twice and three times in four or so as one kind. */
const LEAST_SEEN = 2;
const LEAST_SHARE = 0.7;
const SHORTEST = 3;
const KINDS = ['PER', 'ORG', 'LOC'] as const;

/**
 * The lists as Header.listed: persons', bodies' and places' words from the free texts of the other languages (never the
 * language's own: the layer would learn to trust them too much), then given names, words of states' names, demonyms,
 * bodies of one word, honorifics, offices and nouns for bodies. A word stands in the last list that has it.
 */
export function nameLists(data: string, language: string, pack: Pack): string {
  const votes = new Map<string, number[]>();
  for (const other of languagesOf(data)) {
    if (other === language) continue;
    for (const { text, names } of namedTexts(data, other, ['train'])) {
      for (const { start, end, type } of names) {
        for (const word of text.slice(start, end).split(/[\s'’.,-]+/)) {
          if (word.length < SHORTEST || !/^\p{Lu}/u.test(word)) continue;
          const counts = votes.get(word.toLowerCase()) ?? [0, 0, 0];
          counts[KINDS.indexOf(type as (typeof KINDS)[number])]++;
          votes.set(word.toLowerCase(), counts);
        }
      }
    }
  }
  const lists = new Map<string, number>();
  for (const [word, counts] of votes) {
    const most = Math.max(...counts);
    const seen = counts.reduce((a, b) => a + b);
    if (seen >= LEAST_SEEN && most / seen >= LEAST_SHARE) lists.set(word, counts.indexOf(most));
  }
  const { actors } = pack;
  const capitalised = (names: readonly string[]) =>
    names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word.length >= SHORTEST && /^\p{Lu}/u.test(word));
  const ofPack = [
    [...actors.femaleNames, ...actors.maleNames],
    actors.states.flatMap(({ names, seats }) => capitalised([...names, ...seats])),
    actors.states.flatMap(({ demonyms }) => demonyms),
    actors.knownOrganisations.filter((name) => !name.includes(' ')),
    actors.honorifics,
    actors.offices,
    actors.organisations,
  ];
  ofPack.forEach((words, index) => {
    for (const word of words) lists.set(word.toLowerCase(), KINDS.length + index);
  });
  const lines = Array.from({ length: KINDS.length + ofPack.length }, (): string[] => []);
  for (const [word, list] of lists) if (!/\s/.test(word)) lines[list].push(word);
  return lines.map((words) => words.sort().join(' ')).join('\n');
}

/** Languages in Latin script with free texts, in order: words of other scripts tell nothing here. */
function languagesOf(data: string): string[] {
  const folder = join(data, 'gold', 'names-in-text', 'train');
  if (!existsSync(folder)) return [];
  const codes = readdirSync(folder).map((name) => name.slice(0, 2));
  return codes.filter((code) => !['ar', 'ru', 'uk', 'zh'].includes(code)).sort();
}
