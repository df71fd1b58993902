// Which actors take part in what a verb or noun tells.
import type { Actor, ActorRef, Span } from '../record/record.ts';
import { speechAround } from './around.ts';
import { caseOf, modifiersOf, subjectOf } from './clause.ts';
import type { Reading } from './reading.ts';

function wordSpanOf(reading: Reading, word: number): Span {
  return reading.tree.spanOf([word]);
}

/** Person of a pronoun or finite verb: 1, 2, 3, or 0 where the word does not say. */
export function personOf({ tree, pack }: Reading, word: number): number {
  const form = tree.analysis.form[word].toLowerCase();
  if (tree.upos(word) === 'PRON' || tree.upos(word) === 'DET') {
    if (Object.hasOwn(pack.actors.pronouns, form)) return pack.actors.pronouns[form].person;
  }
  for (const person of [1, 2, 3]) {
    if (tree.has(word, `Person=${person}`)) return person;
  }
  for (const aux of tree.childrenBy(word, 'aux', 'cop')) {
    for (const person of [1, 2, 3]) if (tree.has(aux, `Person=${person}`)) return person;
  }
  return 0;
}

/** Actors that a noun or pronoun means; the speaker for "we" within speech, whoever is spoken to for "you". */
export function refsOf(reading: Reading, word: number): ActorRef[] {
  if (word < 0) return [];
  const person = reading.tree.upos(word) === 'PRON' || reading.tree.upos(word) === 'DET' ? personOf(reading, word) : 0;
  if (person === 1 || person === 2) return spoken(reading, word, person);
  // "the Paris targets" are not Paris: a common noun must lie in the mention itself.
  if (reading.tree.upos(word) === 'NOUN' && !reading.actors.mentionAt(word)) return [];
  return reading.actors.refsOf(word);
}

function spoken(reading: Reading, word: number, person: 1 | 2): ActorRef[] {
  const statement = speechAround(reading, wordSpanOf(reading, word));
  const ref = person === 1 ? statement?.speaker : statement?.audience;
  return ref ? [{ actor: ref.actor, span: null }] : [];
}

/**
 * Who does what the verb says. A finite verb without subject in speech in the first person has its speaker; another one
 * the subject of the sentence before, where the language leaves subjects out.
 */
export function doersOf(reading: Reading, verb: number): ActorRef[] {
  const { tree } = reading;
  const subject = subjectOf(reading, verb);
  if (subject >= 0) {
    const refs = refsOf(reading, subject);
    return refs.length ? refs : partiesWithin(reading, subject);
  }
  const person = personOf(reading, verb);
  if (person === 1) return spoken(reading, verb, 1);
  if (
    person !== 3 ||
    !reading.pack.deeds.dropsSubjects ||
    (tree.child(verb, 'aux') < 0 && !tree.has(verb, 'VerbForm=Fin'))
  )
    return [];
  const plural = tree.has(verb, 'Number=Plur');
  const carried = reading.actors.latestBefore(verb, (actor) => plural === (actor.kind === 'group'));
  return carried ? [{ actor: carried.actor, span: null }] : [];
}

/**
 * Actors behind a plural that stands for several: "the foreign ministers of X and Y" for X and Y, "the two ministers"
 * for the last two persons told of, "the two sides" for the last two states. Empty where it stands for itself.
 */
export function severalBehind(reading: Reading, word: number): ActorRef[] {
  const { tree, pack } = reading;
  if (word < 0 || !tree.has(word, 'Number=Plur')) return [];
  const within = [...partiesWithin(reading, word)];
  for (const part of within.length ? tree.childrenBy(word, 'conj') : []) addRefs(within, refsOf(reading, part));
  if (within.length > 1) return within;
  for (const child of tree.childrenBy(word, 'nmod')) {
    if (!pack.deeds.origin.includes(caseOf(tree, child))) continue;
    const from = refsOf(reading, child);
    if (from.length > 1) return from;
    const behind = severalBehind(reading, child);
    if (behind.length > 1) return behind;
  }
  const isDual = tree.childrenBy(word, 'nummod', 'det', 'amod').some((child) => {
    return pack.deeds.dual.includes(tree.analysis.lemma[child].toLowerCase());
  });
  const lemma = tree.analysis.lemma[word].toLowerCase();
  const isOffice = pack.actors.offices.includes(lemma);
  // "the ministers", told after two of them, need no number.
  const isKnown =
    isOffice && within.length === 0 && tree.childrenBy(word, 'det').some((child) => tree.has(child, 'Definite=Def'));
  if (!isDual && !isKnown) return [];
  if (!isOffice) return lastTwo(reading, word, ({ kind }) => kind === 'state');
  return lastTwo(reading, word, ({ roles }) => roles.some(({ text }) => text.toLowerCase().includes(lemma)));
}

/** The last two actors that fit and are told of before the word; none where there are not two. */
function lastTwo(reading: Reading, word: number, fits: (actor: Actor) => boolean): ActorRef[] {
  const before = reading.tree.analysis.start[word];
  const told: [number, string][] = [];
  for (const actor of reading.actors.list) {
    const last = fits(actor) ? actor.mentions.findLast(([start]) => start < before) : undefined;
    if (last) told.push([last[0], actor.id]);
  }
  told.sort((a, b) => b[0] - a[0]);
  return told.length < 2 ? [] : told.slice(0, 2).map(([, actor]) => ({ actor, span: null }));
}

/** A state that the report names and whose name the adjective is made of, where no list knows it: "Ruritanian". */
function byDemonym(reading: Reading, word: number): ActorRef[] {
  const { tree } = reading;
  if (tree.upos(word) !== 'ADJ' && tree.upos(word) !== 'PROPN') return [];
  const form = tree.analysis.form[word].toLowerCase();
  for (const { id, kind, name } of reading.actors.list) {
    const stem = name.toLowerCase().replace(/[aeiouy]+$/u, '');
    if (kind !== 'state' && kind !== 'organisation' && kind !== 'person') continue;
    if (
      stem.length >= 5 &&
      !stem.includes(' ') &&
      form.startsWith(stem) &&
      form.length <= stem.length + 5 &&
      form !== name.toLowerCase()
    ) {
      return [{ actor: id, span: tree.spanOf([word]) }];
    }
  }
  return [];
}

/** Actors that a noun which is none itself belongs to: "Russia's troops", "the minister's plan", "the French proposal". */
export function partiesWithin(reading: Reading, noun: number): ActorRef[] {
  if (noun < 0) return [];
  const { tree, pack } = reading;
  const refs: ActorRef[] = [];
  for (const child of tree.children(noun)) {
    const rel = tree.rel(child);
    const belongs =
      tree.analysis.deprel[child] === 'nmod:poss' ||
      tree.analysis.deprel[child] === 'det:poss' ||
      rel === 'amod' ||
      rel === 'compound' ||
      (rel === 'nmod' &&
        (pack.deeds.belonging.includes(caseOf(tree, child)) || pack.deeds.agents.includes(caseOf(tree, child))));
    if (!belongs) continue;
    const named = refsOf(reading, child);
    addRefs(refs, named.length || rel !== 'amod' ? named : byDemonym(reading, child));
  }
  return refs;
}

/** The actors that the word means or, where it means none, those that it belongs to. */
export function refsOrParties(reading: Reading, word: number): ActorRef[] {
  const refs = refsOf(reading, word);
  return refs.length ? refs : partiesWithin(reading, word);
}

/** Actors in the phrases on a noun that begin with one of the prepositions. */
export function modifierRefs(reading: Reading, noun: number, prepositions: readonly string[]): ActorRef[] {
  const refs: ActorRef[] = [];
  for (const { word, case: adposition } of modifiersOf(reading.tree, noun)) {
    if (prepositions.includes(adposition)) addRefs(refs, refsOrParties(reading, word));
  }
  return refs;
}

/** Adds references to actors that are not yet in the list. */
export function addRefs(refs: ActorRef[], more: readonly ActorRef[]): void {
  for (const ref of more) if (!refs.some(({ actor }) => actor === ref.actor)) refs.push(ref);
}

/** Whether the actor is the press or another mere listener. */
export function isPress(reading: Reading, ref: ActorRef): boolean {
  const { kind, names } = reading.actors.byId(ref.actor);
  if (kind !== 'group' && kind !== 'unnamed') return false;
  const words = names.join(' ').toLowerCase();
  return reading.pack.actors.press.some((word) => words.includes(word));
}

/**
 * The two states that a report turns on, where it names two far more than any other; for "the experts", "the
 * delegations", which say no side. Empty otherwise.
 */
export function principals(reading: Reading): ActorRef[] {
  const states = reading.actors.list.filter(({ kind }) => kind === 'state');
  const [first, second, third] = states.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!second || second.mentions.length < 3 || (third && third.mentions.length * 2 > second.mentions.length)) return [];
  return [first, second].map(({ id }) => ({ actor: id, span: null }));
}
