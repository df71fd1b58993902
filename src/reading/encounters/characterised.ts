// What parties said an encounter was: "the talks were frank", "ha definito l'incontro utile".
import type { Encounter } from '../../record/record.ts';
import { speechAround } from '../around.ts';
import { phraseSpan } from '../clause.ts';
import { cueOf } from '../cue.ts';
import type { Reading } from '../reading.ts';

/** Adds to each encounter the predicates by which speakers describe it. */
export function characterise(reading: Reading, encounters: Encounter[]): Encounter[] {
  const { tree, pack, statements } = reading;
  const { start, count } = tree.analysis;
  if (!encounters.length || !statements.length) return encounters;
  for (let word = 0; word < count; word++) {
    if (tree.child(word, 'cop') < 0 && tree.rel(word) !== 'xcomp') continue;
    const subject = subjectNoun(reading, word);
    if (subject < 0 || !cueOf(tree, subject, pack.deeds.meetingNouns)) continue;
    const span = phraseSpan(tree, word);
    const speaker = speechAround(reading, span)?.speaker;
    const before = encounters.filter((encounter) => encounter.span[0] <= start[word]);
    const meant = before[before.length - 1];
    if (speaker && meant) meant.characterised.push({ by: speaker, span });
  }
  return encounters;
}

/** Subject of a copula, or the object that a verb of naming calls so. */
function subjectNoun(reading: Reading, word: number): number {
  const { tree } = reading;
  const own = tree.child(word, 'nsubj');
  if (own >= 0) return own;
  const verb = tree.analysis.head[word];
  return tree.rel(word) === 'xcomp' && verb >= 0 ? tree.child(verb, 'obj') : -1;
}
