// What words do: deny, warn, demand, promise, ask; else they say.
import type { Act, ActorRef, Span, Statement } from '../../record/record.ts';
import { isPassive } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Cue } from './cues.ts';

/** What the words do: the act of the cue, and for a plain "say" what the words themselves make plain. */
export function actOf(
  reading: Reading,
  act: Act,
  pieces: readonly Span[],
  manner: Statement['manner'],
  { cue, speaker }: { cue: Cue | null; speaker: ActorRef | null },
): Act {
  if (act !== 'say' || sentenceCount(reading, pieces) > LONGEST_ACT) return act;
  const { speech, deeds } = reading.pack;
  const { text } = reading.report;
  const words = ` ${pieces
    .map((piece) => text.slice(...piece))
    .join(' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  const says = (list: readonly string[]) => list.some((phrase) => words.includes(` ${phrase} `));
  if (/\?\s*["”»]?$/.test(text.slice(...(pieces.at(-1) ?? [0, 0]))) && pieces.length === 1) return 'ask';
  if (manner !== 'indirect' && denies(speech.denyWords, words)) return 'deny';
  if (says(speech.warnWords) || (says(deeds.conditions) && hasFuture(reading, pieces))) return 'warn';
  if (says(speech.demandWords)) return 'demand';
  if (says(speech.promiseWords)) return 'promise';
  if (manner !== 'indirect' && promisesFirst(reading, pieces)) return 'promise';
  return cue && speaker && tellsOwnPlan(reading, cue, speaker) ? 'promise' : 'say';
}

/** Whether a phrase of denial is among the words, or one word of it opens them: "False", "That is not true". */
function denies(phrases: readonly string[], words: string): boolean {
  return phrases.some((phrase) =>
    phrase.includes(' ') ? words.includes(` ${phrase} `) : words.startsWith(` ${phrase} `),
  );
}

/** "She said she would present a draft": what the speaker will do, told of by the reporter. */
function tellsOwnPlan(reading: Reading, cue: Cue, speaker: ActorRef): boolean {
  const { tree, pack, actors } = reading;
  const verb = tree.child(cue.word, 'ccomp');
  if (verb < 0 || tree.upos(verb) !== 'VERB' || isPassive(tree, verb)) return false;
  const finite = [verb, ...tree.childrenBy(verb, 'aux')];
  const ahead = finite.some(
    (word) =>
      tree.has(word, 'Tense=Fut') ||
      tree.has(word, 'Mood=Cnd') ||
      [...pack.deeds.future, ...pack.deeds.conditionals].includes(tree.analysis.lemma[word].toLowerCase()),
  );
  if (!ahead) return false;
  const subject = tree.child(verb, 'nsubj');
  if (subject >= 0) {
    const teller = tree.child(cue.verb, 'nsubj');
    const same = teller >= 0 && tree.analysis.lemma[teller] === tree.analysis.lemma[subject];
    return tree.upos(subject) === 'PRON' && (same || actors.refOf(subject)?.actor === speaker.actor);
  }
  return pack.deeds.dropsSubjects && tree.child(verb, 'expl') < 0;
}

/** Speech of more sentences than this does several things. */
const LONGEST_ACT = 3;

function sentenceCount({ tree }: Reading, pieces: readonly Span[]): number {
  const { sentenceOf } = tree.analysis;
  const all = new Set<number>();
  for (const piece of pieces) {
    const [from, to] = tree.wordsIn(...piece);
    for (let w = from; w < to; w++) all.add(sentenceOf[w]);
  }
  return all.size;
}

function* wordsIn(reading: Reading, pieces: readonly Span[]): Generator<number> {
  for (const [start, end] of pieces) {
    const [from, to] = reading.tree.wordsIn(start, end);
    for (let w = from; w < to; w++) yield w;
  }
}

/** Whether something is told as still ahead, outside the condition itself. */
function hasFuture(reading: Reading, pieces: readonly Span[]): boolean {
  const { tree, pack } = reading;
  const isIfClause = (verb: number) =>
    tree
      .childrenBy(verb, 'mark')
      .some((mark) => pack.deeds.conditions.includes(tree.analysis.lemma[mark].toLowerCase()));
  for (const w of wordsIn(reading, pieces)) {
    const ahead =
      tree.has(w, 'Tense=Fut') ||
      tree.has(w, 'Mood=Cnd') ||
      [...pack.deeds.future, ...pack.deeds.conditionals].includes(tree.analysis.lemma[w].toLowerCase());
    if (ahead && !isIfClause(tree.rel(w) === 'aux' || tree.rel(w) === 'cop' ? tree.analysis.head[w] : w)) return true;
  }
  return false;
}

/** A first person in the future says what the speaker will do. */
function promisesFirst(reading: Reading, pieces: readonly Span[]): boolean {
  const { tree, pack } = reading;
  let first = false;
  for (const w of wordsIn(reading, pieces)) {
    const form = tree.analysis.form[w].toLowerCase();
    if (tree.has(w, 'Tense=Fut') && tree.has(w, 'Person=1')) return true;
    const pronoun = Object.hasOwn(pack.actors.pronouns, form) ? pack.actors.pronouns[form] : null;
    if (tree.rel(w) === 'nsubj') first = pronoun?.person === 1;
    else if (first && tree.upos(w) === 'AUX' && pack.deeds.future.includes(tree.analysis.lemma[w].toLowerCase()))
      return true;
  }
  return false;
}
