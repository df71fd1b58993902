// Who speaks: the source of a cue, how it is sourced, and to whom it speaks.
import type { Actor, ActorRef, Span, Statement } from '../../record/record.ts';
import { ownerOf, subjectOf } from '../clause.ts';
import type { Reading } from '../reading.ts';
import { type Cue, cuesOf } from './cues.ts';

export interface Source {
  speaker: ActorRef | null;
  sourcing: Statement['sourcing'];
  /** Word of the source in the text; -1 when it is carried over. */
  word: number;
}

/** The word of who speaks: the verb's own subject, else the mention beside it, else a subject shared with another verb; -1. */
function subjectWordOf(reading: Reading, cue: Cue): number {
  let subject = subjectOf(reading, cue.verb);
  if (subject < 0 && cue.word !== cue.verb) subject = subjectOf(reading, cue.word);
  if (isSharedAcross(reading, subject, cue)) {
    const beside = subjectBefore(reading, cue);
    if (beside >= 0) subject = beside;
  }
  if (subject < 0) subject = subjectBeside(reading, cue);
  return subject;
}

/** The source of a verb of speech: its subject, or who spoke last when the verb has none. */
export function sourceOf(reading: Reading, cue: Cue): Source {
  const subject = subjectWordOf(reading, cue);
  if (subject >= 0) return sourceAt(reading, subject);
  if (isPassiveOf(reading, cue.verb)) return { speaker: null, sourcing: 'office', word: -1 };
  return carriedSource(reading, cue);
}

/** The source of a verb without a subject: who spoke last before it. */
export function carriedSource(reading: Reading, cue: Cue): Source {
  const { tree } = reading;
  const plural = [cue.verb, ...tree.childrenBy(cue.verb, 'aux')].some(
    (word) => tree.has(word, 'VerbForm=Fin') && tree.has(word, 'Number=Plur'),
  );
  const speaker = plural ? lastSpeaker(reading, cue.word, isMany) : lastSpeaker(reading, cue.word);
  return { speaker, sourcing: sourcingOf(reading, speaker), word: -1 };
}

/** The source that a noun phrase names: an actor, or a text with the actor whose text it is. */
export function sourceAt(reading: Reading, word: number): Source {
  const { tree, pack, actors } = reading;
  const lemma = tree.analysis.lemma[word].toLowerCase();
  if (pack.speech.documents.includes(lemma) && !actors.mentionAt(word)) {
    const owner = ownerOf(reading, word);
    const issuer = owner >= 0 ? owner : (tree.childrenBy(word, 'nmod').find((child) => actors.refOf(child)) ?? -1);
    const speaker = issuer >= 0 ? actors.refOf(issuer) : lastSpeaker(reading, word);
    return { speaker, sourcing: 'document', word };
  }
  const pronoun = tree.upos(word) === 'PRON' ? spokenPronoun(reading, word) : null;
  const speaker = pronoun ?? actors.refOf(word) ?? actors.mentionAt(word);
  // A name or a source that is no actor yet speaks as one all the same.
  const sourcing = speaker
    ? sourcingOf(reading, speaker)
    : tree.upos(word) === 'PROPN'
      ? 'named'
      : pack.actors.people.includes(lemma)
        ? 'anonymous'
        : 'office';
  return { speaker, sourcing, word };
}

export function sourcingOf(reading: Reading, speaker: ActorRef | null): Statement['sourcing'] {
  if (!speaker) return 'office';
  const actor = reading.actors.byId(speaker.actor);
  if (actor.kind === 'person') return 'named';
  if (actor.kind === 'unnamed') return 'anonymous';
  if (actor.kind === 'organisation' && isMedia(reading, actor)) return 'media';
  return 'office';
}

function isMedia(reading: Reading, actor: Actor): boolean {
  const { media } = reading.pack.actors;
  return actor.names.some((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => media.includes(word)),
  );
}

/** A document named in the cue's own clause ("said in a statement", "in una nota") makes the statement a written one. */
export function isWritten(reading: Reading, cue: Cue): boolean {
  const { tree, pack } = reading;
  for (const child of tree.childrenBy(cue.word, 'obl', 'nmod')) {
    if (pack.speech.documents.includes(tree.analysis.lemma[child].toLowerCase())) return true;
  }
  return false;
}

/** Relations of words that only describe another noun: "a Roman demand". */
const PARTS_OF_PHRASES = ['amod', 'compound', 'nmod', 'det'];

/** A noun or name right after or before the cue that the tree did not make its subject. */
function subjectBeside(reading: Reading, cue: Cue): number {
  const { tree, actors } = reading;
  const { analysis } = tree;
  const sentence = analysis.sentenceOf[cue.word];
  for (const step of [1, -1]) {
    for (let w = cue.word + step, far = 0; w >= 0 && w < analysis.count && far < 3; w += step, far++) {
      if (
        analysis.sentenceOf[w] !== sentence ||
        tree.upos(w) === 'PUNCT' ||
        tree.upos(w) === 'VERB' ||
        tree.upos(w) === 'SCONJ' ||
        tree.upos(w) === 'ADP'
      )
        break;
      const mention = actors.mentionAt(w);
      if (mention && !PARTS_OF_PHRASES.includes(tree.rel(w))) return w;
    }
  }
  return -1;
}

/** Whether a subject is that of another verb, which the cue only shares. */
function isSharedAcross({ tree }: Reading, subject: number, cue: Cue): boolean {
  if (subject < 0) return false;
  const above = tree.analysis.head[subject];
  return above !== cue.verb && above !== cue.word && tree.rel(subject) === 'nsubj';
}

/** The mention that ends right before the cue's first word, hangs on no preposition and has its number; -1. */
function subjectBefore(reading: Reading, cue: Cue): number {
  const { tree, actors } = reading;
  let word = cue.verb - 1;
  while (word >= 0 && tree.upos(word) === 'AUX') word--;
  if (word < 0 || tree.analysis.sentenceOf[word] !== tree.analysis.sentenceOf[cue.word] || !actors.mentionAt(word))
    return -1;
  let head = word;
  while (tree.rel(head) === 'amod' || tree.rel(head) === 'flat' || tree.rel(head) === 'nmod')
    head = tree.analysis.head[head];
  const plural = (w: number) => tree.has(w, 'Number=Plur');
  const auxiliary = tree.child(cue.verb, 'aux');
  const verb = auxiliary >= 0 ? auxiliary : cue.verb;
  if (tree.child(head, 'case') >= 0 || (tree.upos(head) === 'NOUN' && plural(head) !== plural(verb))) return -1;
  return head < cue.verb && actors.mentionAt(head) ? head : -1;
}

function isPassiveOf(reading: Reading, verb: number): boolean {
  return reading.tree
    .childrenBy(verb, 'aux', 'nsubj')
    .some((child) => reading.tree.analysis.deprel[child].endsWith(':pass'));
}

/** How many sentences a speaker stays in mind. */
const MEMORY = 4;

interface Spoken {
  word: number;
  speaker: ActorRef;
}

const spokenIn = new WeakMap<object, Spoken[]>();

/** Who speaks by name in the report, at which word: subjects of cues that are no pronouns. */
function namedSpeakers(reading: Reading): Spoken[] {
  let found = spokenIn.get(reading.report);
  if (!found) {
    found = [];
    for (const sentence of reading.story) {
      for (const cue of cuesOf(reading, sentence)) {
        const subject = subjectWordOf(reading, cue);
        if (subject < 0 || reading.tree.upos(subject) === 'PRON') continue;
        const speaker = reading.actors.mentionAt(subject) ?? reading.actors.refOf(subject);
        if (speaker) found.push({ word: cue.word, speaker });
      }
    }
    spokenIn.set(reading.report, found);
  }
  return found;
}

const isMany = ({ kind }: Actor) => kind !== 'person' && kind !== 'office';

/** How many of the named speakers spoke before a word; they stand in text order. */
function spokenBefore(named: readonly Spoken[], word: number): number {
  let from = 0;
  let to = named.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (named[middle].word < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Who spoke last by name after one word and before another; null when nobody did. */
export function namedSince(reading: Reading, after: number, before: number): ActorRef | null {
  const named = namedSpeakers(reading);
  const last = named[spokenBefore(named, before) - 1];
  return last && last.word > after ? last.speaker : null;
}

const isVoice = ({ kind }: Actor) => kind === 'person' || kind === 'office' || kind === 'unnamed';

/** How many words a subject stays in mind within its paragraph. */
const REACH = 300;

/** The main subject of the latest sentence before this one in the paragraph, where nobody has spoken since. */
function subjectOfParagraph(reading: Reading, word: number, fits: (actor: Actor) => boolean): ActorRef | null {
  const { tree, report, actors } = reading;
  const { start, head, sentences, sentenceOf, count } = tree.analysis;
  const at = Math.min(word, count - 1);
  const block = report.blocks.find(({ span }) => span[0] <= start[at] && start[at] < span[1]);
  const first = sentences[sentenceOf[at]];
  if (!block) return null;
  const named = namedSpeakers(reading);
  const spoke = named[spokenBefore(named, at) - 1]?.word ?? -1;
  for (let w = first - 1; w > Math.max(spoke, first - REACH) && start[w] >= block.span[0]; w--) {
    if (tree.rel(w) !== 'nsubj' || tree.upos(w) === 'PRON' || tree.rel(head[w]) !== 'root') continue;
    const ref = actors.mentionAt(w);
    if (ref && fits(actors.byId(ref.actor))) return { actor: ref.actor, span: null };
  }
  return null;
}

/** Who spoke last before a word, else the latest person. */
export function lastSpeaker(
  reading: Reading,
  word: number,
  fits: (actor: Actor) => boolean = isVoice,
): ActorRef | null {
  const { sentenceOf, count } = reading.tree.analysis;
  const here = sentenceOf[Math.min(word, count - 1)];
  const told = subjectOfParagraph(reading, word, fits);
  if (told) return told;
  const named = namedSpeakers(reading);
  for (let i = spokenBefore(named, word) - 1; i >= 0; i--) {
    const { word: at, speaker } = named[i];
    if (here - sentenceOf[at] > MEMORY) break;
    if (fits(reading.actors.byId(speaker.actor))) return { actor: speaker.actor, span: null };
  }
  return reading.actors.latestBefore(word, fits);
}

/** Whom "he", "she" or "they" means as the subject of a verb of speech: who spoke last and agrees. */
function spokenPronoun(reading: Reading, word: number): ActorRef | null {
  const { tree, pack, actors } = reading;
  const form = tree.analysis.form[word].toLowerCase();
  const pronoun = Object.hasOwn(pack.actors.pronouns, form) ? pack.actors.pronouns[form] : null;
  if (pronoun?.person !== 3 || tree.has(word, 'PronType=Rel')) return null;
  const agrees = (actor: Actor) => {
    if (pronoun.number === 'plur') return isMany(actor);
    const gender = actors.genderOf(actor);
    return pronoun.gender === null ? !isVoice(actor) : isVoice(actor) && (gender === null || gender === pronoun.gender);
  };
  const found = lastSpeaker(reading, word, agrees);
  return found && { actor: found.actor, span: [tree.analysis.start[word], tree.analysis.end[word]] };
}

/** To whom a verb of speech speaks: its indirect object, or a person or body after "to". */
export function audienceOf(reading: Reading, cue: Cue, speaker: ActorRef | null): ActorRef | null {
  const { tree, pack, actors } = reading;
  for (const child of tree.children(cue.word)) {
    const rel = tree.rel(child);
    const mark = tree.child(child, 'case');
    const addressed =
      rel === 'iobj' ||
      (rel === 'obj' && tree.analysis.upos[child] !== 0) ||
      (rel === 'obl' && mark >= 0 && pack.speech.audience.includes(tree.analysis.lemma[mark].toLowerCase()));
    if (!addressed) continue;
    const ref = actors.refOf(child);
    if (!ref || ref.actor === speaker?.actor) continue;
    const { kind } = actors.byId(ref.actor);
    if (rel !== 'obj' || kind === 'person' || kind === 'group' || kind === 'office') return ref;
  }
  return null;
}

/** Words for the occasion of a statement ("at a press conference"), or null. */
export function occasionOf(reading: Reading, cue: Cue): Span | null {
  const { tree, pack } = reading;
  for (const child of tree.childrenBy(cue.word, 'obl', 'nmod')) {
    if (!pack.speech.occasions.includes(tree.analysis.lemma[child].toLowerCase())) continue;
    const words = tree.subtree(child);
    return tree.spanOf(words);
  }
  return null;
}
