// Statements seen from their words: the cue's word, whom it addresses, and clauses within the content.
import type { ActorRef, Span, Statement } from '../record/record.ts';
import { isPredicate, objectOf, obliquesOf } from './clause.ts';
import { addRefs, doersOf, refsOrParties } from './parties.ts';
import { contains, type Reading } from './reading.ts';

/** Head word of the cue, or -1 where there is none. */
export function cueWord({ tree }: Reading, statement: Statement): number {
  if (!statement.cue) return -1;
  const [from, to] = tree.wordsIn(...statement.cue);
  for (let word = from; word < to; word++) {
    const head = tree.analysis.head[word];
    if (head < from || head >= to) return word;
  }
  return -1;
}

/** Heads of clauses inside the content, outermost first within a sentence. */
export function contentPredicates(reading: Reading, content: readonly Span[]): number[] {
  const { tree } = reading;
  const words: number[] = [];
  for (const span of content) {
    const [from, to] = tree.wordsIn(...span);
    for (let word = from; word < to; word++) if (isPredicate(tree, word)) words.push(word);
  }
  return words;
}

/** Whom the speech is directed at: its audience, the object or addressee of the cue, else who would do what it wants. */
export function addresseesOf(reading: Reading, statement: Statement): ActorRef[] {
  const { tree, pack } = reading;
  const refs: ActorRef[] = [];
  const cue = cueWord(reading, statement);
  const outside = (word: number) => !statement.content.some((span) => contains(span, tree.spanOf([word])));
  if (cue >= 0 && tree.upos(cue) === 'VERB') {
    const object = objectOf(tree, cue);
    if (object >= 0 && outside(object)) addRefs(refs, refsOrParties(reading, object));
    for (const { word, case: adposition } of obliquesOf(tree, cue)) {
      const towards = adposition === '' ? tree.rel(word) === 'iobj' : pack.deeds.towards.includes(adposition);
      if (towards && outside(word)) addRefs(refs, refsOrParties(reading, word));
    }
  }
  if (!refs.length && statement.audience) addRefs(refs, [statement.audience]);
  return withoutSpeaker(reading, refs, statement);
}

/** The doers of the clauses of a demand's content, the speaker left out. */
export function askedDoers(reading: Reading, statement: Statement): ActorRef[] {
  const refs: ActorRef[] = [];
  for (const word of contentPredicates(reading, statement.content).slice(0, 2)) addRefs(refs, doersOf(reading, word));
  return withoutSpeaker(reading, refs, statement);
}

function withoutSpeaker(reading: Reading, refs: ActorRef[], { speaker }: Statement): ActorRef[] {
  const kinds = ['group', 'unnamed'];
  return refs.filter(({ actor }) => {
    if (actor === speaker?.actor) return false;
    const { kind, names } = reading.actors.byId(actor);
    return !(
      kinds.includes(kind) && reading.pack.actors.press.some((word) => names.join(' ').toLowerCase().includes(word))
    );
  });
}

/** Share of the shorter's content lemmas (nouns, verbs, adjectives, names) that the other has too, 0..1. */
export function likeness(reading: Reading, a: readonly Span[], b: readonly Span[]): number {
  const [one, two] = [lemmasOf(reading, a), lemmasOf(reading, b)];
  const smaller = Math.min(one.size, two.size);
  if (smaller === 0) return 0;
  let common = 0;
  for (const lemma of one) if (two.has(lemma)) common++;
  return common / smaller;
}

/** Content lemmas of the words in the spans. */
export function lemmasOf({ tree }: Reading, spans: readonly Span[]): Set<string> {
  const lemmas = new Set<string>();
  for (const span of spans) {
    const [from, to] = tree.wordsIn(...span);
    for (let word = from; word < to; word++) {
      const upos = tree.upos(word);
      if (upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ' || upos === 'PROPN' || upos === 'NUM') {
        lemmas.add(tree.analysis.lemma[word].toLowerCase());
      }
    }
  }
  return lemmas;
}

/** Letters that two lists of pieces share, divided by the letters of both. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) common += Math.max(0, Math.min(to, end) - Math.max(from, start));
  const length = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const total = length(a) + length(b) - common;
  return total > 0 ? common / total : 0;
}

/** Id of the statement whose content shares half its letters with the pieces, or null. */
export function statementOf(reading: Reading, pieces: readonly Span[]): string | null {
  return reading.statements.find(({ content }) => overlap(content, pieces) >= 0.5)?.id ?? null;
}
