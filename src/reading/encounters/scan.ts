// Parties of a meeting found by the words around it, where the tree has hung them elsewhere.
import type { ActorRef } from '../../record/record.ts';
import { caseOf } from '../clause.ts';
import { cueOf } from '../cue.ts';
import { addRefs, refsOf, refsOrParties } from '../parties.ts';
import { type Reading, touches } from '../reading.ts';

/** How far, in words, a party may stand from the word of meeting. */
const REACH = 14;

/** Actors in the phrases with "with" or "between" after the word, before the next verb of the sentence. */
export function partiesWith(reading: Reading, word: number): ActorRef[] {
  const { tree, pack } = reading;
  const { sentences, sentenceOf } = tree.analysis;
  const end = Math.min(sentences[sentenceOf[word] + 1], word + REACH);
  for (let w = word + 1; w < end; w++) {
    if (tree.upos(w) === 'VERB' && tree.has(w, 'VerbForm=Fin')) return [];
    if (tree.upos(w) === 'NOUN' && cueOf(tree, w, pack.deeds.meetingNouns)) return [];
    if (!pack.deeds.withWords.includes(caseOf(tree, w))) continue;
    const refs = refsOrParties(reading, w);
    if (refs.length) return refs;
  }
  return [];
}

/** The actors told without adposition before the verb, as subjects are: at most two, the nearest last. */
export function barePartiesBefore(reading: Reading, verb: number): ActorRef[] {
  const { tree } = reading;
  const { sentences, sentenceOf, upos } = tree.analysis;
  const refs: ActorRef[] = [];
  const begin = Math.max(sentences[sentenceOf[verb]], verb - REACH);
  for (let w = verb - 1; w >= begin && refs.length < 2; w--) {
    const kind = tree.upos(w);
    if (upos[w] === 0 || (kind !== 'PROPN' && kind !== 'NOUN')) continue;
    if (tree.child(w, 'case') >= 0 || !reading.actors.mentionAt(w)) continue;
    const [ref] = refsOf(reading, w);
    const span = ref?.span;
    if (span && !refs.some((other) => other.span && touches(other.span, span))) addRefs(refs, [ref]);
  }
  return refs.reverse();
}
