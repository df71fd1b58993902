// Collecting the mentions of a report: names first, then roles beside them.
import type { Reading } from '../reading.ts';
import type { Mention } from './mention.ts';
import { collectNames } from './names.ts';
import { collectRoles } from './roles.ts';

/** Mentions in text order, longer ones first where two begin together. Titles and appositions are tied to their names. */
export function collectMentions(reading: Reading): Mention[] {
  const { sentences, count } = reading.tree.analysis;
  const inStory = new Uint8Array(count);
  for (const sentence of reading.story) inStory.fill(1, sentences[sentence], sentences[sentence + 1]);
  const names = collectNames(reading, inStory);
  return [...names, ...collectRoles(reading, inStory, names)].sort((a, b) => a.from - b.from || b.to - a.to);
}
