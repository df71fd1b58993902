// Going through the words of the story.
import type { Reading } from './reading.ts';

/** What `find` gives for each word of the story's sentences, in text order. */
export function* everyWord<Found>(reading: Reading, find: (word: number) => Found | null): Iterable<Found> {
  const { sentences } = reading.tree.analysis;
  for (const sentence of reading.story) {
    for (let word = sentences[sentence]; word < sentences[sentence + 1]; word++) {
      const found = find(word);
      if (found) yield found;
    }
  }
}
