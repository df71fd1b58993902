// The words by which a report gives words to a source: which verbs of a report are cues, and of what kind.
import type { Tree } from '../../language/tree.ts';
import type { Cues, Speech } from '../../packs/schema/speech.ts';
import type { Act, Span } from '../../record/record.ts';
import { negated } from '../clause.ts';
import type { Reading } from '../reading.ts';

/** What a cue may take as the words said. */
export type Taking = 'clause' | 'object' | 'oblique' | 'infinitive' | 'quotation' | 'naming';

export interface Cue {
  /** The verb; for "fare sapere" the last of its words. */
  word: number;
  /** The verb whose subject speaks. */
  verb: number;
  span: Span;
  /** Act by what the cue takes; a cue may take several things. */
  acts: ReadonlyMap<Taking, Act>;
  /** Preposition lemma of an oblique cue. */
  preposition: string | null;
  negated: boolean;
  /** "would say", "to say": not told as said. */
  unsaid: boolean;
}

const TAKINGS: readonly Taking[] = ['clause', 'object', 'infinitive', 'quotation', 'naming'];

const lookup = (cues: Cues, key: string): Act | undefined => (Object.hasOwn(cues, key) ? cues[key] : undefined);

const cuesOfReport = new WeakMap<object, Cue[][]>();

/** The cues of a sentence, in text order; found once. */
export function cuesOf(reading: Reading, sentence: number): readonly Cue[] {
  let known = cuesOfReport.get(reading.report);
  if (!known) {
    known = [];
    cuesOfReport.set(reading.report, known);
  }
  known[sentence] ??= findCues(reading, sentence);
  return known[sentence];
}

function findCues(reading: Reading, sentence: number): Cue[] {
  const { sentences } = reading.tree.analysis;
  const cues: Cue[] = [];
  for (let word = sentences[sentence]; word < sentences[sentence + 1]; word++) {
    const cue = cueAt(reading, word);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** The cues of the story that tell what was said: not negated, not wished or supposed. */
export function* spokenCues(reading: Reading): Generator<Cue> {
  for (const sentence of reading.story) {
    for (const cue of cuesOf(reading, sentence)) if (!cue.negated && !cue.unsaid) yield cue;
  }
}

function cueAt(reading: Reading, word: number): Cue | null {
  const { tree, pack } = reading;
  const { analysis } = tree;
  const upos = tree.upos(word);
  if (upos !== 'VERB' && upos !== 'AUX') return null;
  const { speech } = pack;
  const lemma = analysis.lemma[word].toLowerCase();
  const { keys, verb, particle } = keysOf(tree, speech, word, lemma);
  // Of "fare sapere" the second verb takes what is said.
  const last = particle >= 0 && tree.upos(particle) === 'VERB' ? particle : word;
  const acts = new Map<Taking, Act>();
  for (const taking of TAKINGS) {
    for (const key of keys) {
      const act = lookup(speech[taking as keyof Speech] as Cues, key);
      if (act) {
        acts.set(taking, act);
        break;
      }
    }
  }
  let preposition: string | null = null;
  const object = tree.child(word, 'obj');
  const onObject = object < 0 ? [] : tree.childrenBy(object, 'acl');
  for (const child of [...tree.childrenBy(word, 'obl', 'obj', 'xcomp', 'ccomp', 'advcl'), ...onObject]) {
    const mark = tree.child(child, 'case', 'mark');
    if (mark < 0) continue;
    const markLemma = analysis.lemma[mark].toLowerCase();
    for (const key of keys) {
      const act = lookup(speech.oblique, `${key} ${markLemma}`);
      if (act && !acts.has('oblique')) {
        acts.set('oblique', act);
        preposition = markLemma;
      }
    }
  }
  if (!acts.size) return null;
  return {
    word: last,
    verb,
    acts,
    preposition,
    span: cueSpan(tree, verb, particle >= 0 ? Math.max(particle, word) : word),
    negated: negated(reading, verb) || (verb !== word && negated(reading, word)),
    unsaid: isUnsaid(reading, verb),
  };
}

/** Keys under which packs may list the verb, longest first: with its particle, with the verb or word beside it. */
function keysOf(
  tree: Tree,
  speech: Speech,
  word: number,
  lemma: string,
): { keys: string[]; verb: number; particle: number } {
  const { analysis } = tree;
  const keys: string[] = [];
  let verb = word;
  let particle = -1;
  const lists = [speech.clause, speech.object, speech.infinitive, speech.quotation, speech.naming];
  const known = (key: string) => lists.some((list) => Object.hasOwn(list, key));
  const phrase = [lemma, ...analysis.form.slice(word + 1, word + 3)].join(' ').toLowerCase();
  if (word + 2 < analysis.count && known(phrase)) {
    keys.push(phrase);
    particle = word + 2;
  }
  for (let next = word + 1; next <= word + 2 && next < analysis.count && particle < 0; next++) {
    const form = analysis.form[next].toLowerCase();
    const pair = [`${lemma} ${form}`, `${lemma} ${analysis.lemma[next].toLowerCase()}`].find(known);
    if (pair) {
      keys.push(pair);
      particle = next;
      break;
    }
  }
  for (const child of tree.childrenBy(word, 'compound', 'advmod')) {
    const pair = `${lemma} ${analysis.form[child].toLowerCase()}`;
    if (child > word && particle < 0 && known(pair)) keys.push(pair);
  }
  if (word > 0) {
    const pair = `${analysis.lemma[word - 1].toLowerCase()} ${lemma}`;
    if (known(pair)) {
      keys.push(pair);
      verb = word - 1;
    }
  }
  // A pronominal verb is listed with its pronoun, which the tree has as a word of its own: "impegnare si".
  for (const child of tree.childrenBy(word, 'expl', 'iobj', 'obj')) {
    if (tree.upos(child) === 'PRON') keys.push(`${lemma} ${analysis.lemma[child].toLowerCase()}`);
  }
  keys.push(lemma);
  return { keys, verb, particle };
}

/** From the first auxiliary next to the verb to its last word. */
function cueSpan(tree: Tree, verb: number, last: number): Span {
  let first = verb;
  while (
    first > 0 &&
    tree.upos(first - 1) === 'AUX' &&
    (tree.analysis.head[first - 1] === verb || tree.analysis.head[first - 1] === last)
  )
    first--;
  return [tree.analysis.start[first], tree.analysis.end[last]];
}

function isUnsaid(reading: Reading, verb: number): boolean {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.has(verb, 'Mood=Imp')) return true;
  if (
    tree.has(verb, 'VerbForm=Inf') &&
    tree.child(verb, 'aux') < 0 &&
    ['acl', 'advcl', 'obl', 'nmod'].includes(tree.rel(verb))
  )
    return true;
  if (tree.rel(verb) === 'xcomp' && isBareInfinitive(reading, tree.analysis.head[verb])) return true;
  for (const child of tree.childrenBy(verb, 'aux', 'mark')) {
    const lemma = tree.analysis.lemma[child].toLowerCase();
    if (
      tree.rel(child) === 'mark'
        ? deeds.conditions.includes(lemma)
        : deeds.modals.includes(lemma) || deeds.duty.includes(lemma)
    )
      return true;
  }
  return false;
}

/** "agreed to keep talking": what is done inside of an infinitive is only promised or wished. */
function isBareInfinitive({ tree }: Reading, verb: number): boolean {
  return tree.has(verb, 'VerbForm=Inf') && tree.rel(verb) !== 'root' && tree.child(verb, 'aux') < 0;
}
