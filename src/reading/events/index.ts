// Events of PLOVER types: who did what to whom, and whether it happened.
import type { ActorRef, Event, EventMode, EventType, Record, Span, Statement } from '../../record/record.ts';
import { clauseHead, hull, placeOf, timeOf } from '../circumstance.ts';
import { coreWords, negated, objectOf, obliquesOf } from '../clause.ts';
import { cueIn } from '../cue.ts';
import { asksToStayUnnamed } from '../demands/index.ts';
import { names } from '../describe.ts';
import { modeOf } from '../mode.ts';
import { addRefs, doersOf, modifierRefs, partiesWithin, refsOrParties } from '../parties.ts';
import { type Reading, touches } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { addresseesOf, askedDoers, cueWord } from '../speech.ts';
import { everyWord } from '../words.ts';
import { eventTypeOf } from './lexicon.ts';

function* fromEncounters(reading: Reading): Iterable<Draft<Event>> {
  const modes: { [status: string]: EventMode } = {
    held: 'happened',
    planned: 'planned',
    cancelled: 'denied',
    denied: 'denied',
  };
  for (const encounter of reading.encounters) {
    const [first, ...rest] = encounter.participants;
    yield {
      span: encounter.span,
      confidence: encounter.confidence,
      source: first ? [first] : [],
      target: rest,
      type: 'CONSULT',
      mode: modes[encounter.status] ?? 'possible',
      time: encounter.time,
      place: encounter.place,
    };
  }
}

const SPOKEN: { [act: string]: EventType } = {
  demand: 'REQUEST',
  reject: 'REJECT',
  warn: 'THREATEN',
  criticise: 'ACCUSE',
  accept: 'AGREE',
  praise: 'SUPPORT',
  promise: 'AGREE',
};

/** Promises and acceptances count where their verb says so, not where a future implies them. */
function isOutright(reading: Reading, statement: Statement, cue: number): boolean {
  const { deeds } = reading.pack;
  if (statement.act === 'promise')
    return cue >= 0 && cueIn(reading.tree, cue, [...deeds.promiseVerbs, ...deeds.promiseNouns]) !== null;
  return true;
}

/** The words that tell the act: for a quotation its first sentence, else the cue with the speaker beside it. */
function actSpan({ report }: Reading, { manner, content, cue, speaker, span }: Statement): Span {
  if (manner !== 'direct' && cue) {
    const near = speaker?.span && Math.abs(speaker.span[1] - cue[0]) < 30 ? speaker.span : null;
    return hull([cue, near]);
  }
  const [start, end] = content[0] ?? span;
  const stop = report.text.slice(start, end).search(/[.!?](?:\s|$)/);
  return [start, stop < 0 ? end : start + stop + 1];
}

function* fromStatements(reading: Reading): Iterable<Draft<Event>> {
  for (const statement of reading.statements) {
    const type = SPOKEN[statement.act];
    if (!type || !statement.speaker) continue;
    const cue = cueWord(reading, statement);
    if (!isOutright(reading, statement, cue) || (cue >= 0 && asksToStayUnnamed(reading, cue))) continue;
    const target = addresseesOf(reading, statement);
    if (!target.length && type !== 'AGREE') addRefs(target, askedDoers(reading, statement));
    yield {
      span: actSpan(reading, statement),
      confidence: Math.min(0.75, statement.confidence),
      source: [statement.speaker],
      target: target.filter(({ actor }) => actor !== statement.speaker?.actor),
      type,
      mode: cue >= 0 ? modeOf(reading, cue) : 'happened',
      time: statement.time,
      place: null,
    };
  }
}

function draft(
  reading: Reading,
  word: number,
  type: EventType,
  source: ActorRef[],
  target: ActorRef[],
  confidence: number,
): Draft<Event> {
  const { tree, report } = reading;
  const others = target.filter(({ actor }) => !source.some((ref) => ref.actor === actor));
  const time = timeOf(reading, word);
  let mode = modeOf(reading, word);
  if (mode === 'happened' && time?.from && report.date && time.from > report.date) mode = 'planned';
  const words = coreWords(tree, word);
  return {
    span: tree.spanOf(words),
    confidence,
    source,
    target: others,
    type,
    mode,
    time: time?.id ?? null,
    place: placeOf(reading, word, clauseHead(reading, word)),
  };
}

/** Types whose verbs may have the other side only in what is agreed, refused or demanded. */
const FACING: readonly EventType[] = ['AGREE', 'REJECT', 'REQUEST', 'THREATEN'];

/** Parties in the infinitive or that-clause of a verb: "agreed to provide aid for X", "refused to meet X". */
function complementParties(reading: Reading, verb: number): ActorRef[] {
  const { tree } = reading;
  const clause = tree.child(verb, 'xcomp', 'ccomp');
  if (clause < 0) return [];
  const refs: ActorRef[] = [];
  for (const child of tree.childrenBy(clause, 'obj', 'iobj', 'obl')) {
    addRefs(refs, refsOrParties(reading, child));
    if (!refs.length) for (const inner of tree.childrenBy(child, 'nmod')) addRefs(refs, refsOrParties(reading, inner));
    if (refs.length) break;
  }
  return refs;
}

function fromVerb(reading: Reading, verb: number): Draft<Event> | null {
  const { tree } = reading;
  const { deeds } = reading.pack;
  if (tree.upos(verb) !== 'VERB') return null;
  const hit = eventTypeOf(reading, verb);
  if (!hit || hit.type === 'CONSULT') return null;
  const source = doersOf(reading, verb);
  const target: ActorRef[] = [];
  if (hit.complement >= 0) addRefs(target, refsOrParties(reading, hit.complement));
  const object = objectOf(tree, verb);
  if (!target.length && object >= 0) addRefs(target, refsOrParties(reading, object));
  if (!target.length) {
    for (const { word, case: adposition } of obliquesOf(tree, verb)) {
      const towards = adposition === '' ? tree.rel(word) === 'iobj' : deeds.towards.includes(adposition);
      if (towards) addRefs(target, refsOrParties(reading, word));
    }
  }
  if (!target.length && FACING.includes(hit.type)) addRefs(target, complementParties(reading, verb));
  const doer = source.slice(0, 3);
  if (!doer.length && !target.length) return null;
  const isLoose = deeds.looseEvents.includes(hit.cue);
  if (isLoose && (!doer.length || !target.length)) return null;
  if (asksToStayUnnamed(reading, verb)) return null;
  return draft(reading, verb, hit.type, doer, target, doer.length && target.length ? 0.65 : 0.5);
}

/** "the invasion of X by Y", "il ritiro delle truppe russe": a noun with a party, or carried by a verb with one. */
function fromNoun(reading: Reading, noun: number): Draft<Event> | null {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.upos(noun) !== 'NOUN') return null;
  const hit = eventTypeOf(reading, noun);
  if (!hit || negated(reading, noun)) return null;
  const target: ActorRef[] = [];
  let source: ActorRef[];
  if (hit.undergone) {
    if (hit.complement >= 0) addRefs(target, refsOrParties(reading, hit.complement));
    source = modifierRefs(reading, noun, deeds.agents);
    // "the crew's release", but "Russia's invasion of Ukraine".
    addRefs(target.length ? source : target, possessors(reading, noun));
  } else {
    addRefs(
      target,
      hit.complement >= 0 ? refsOrParties(reading, hit.complement) : modifierRefs(reading, noun, deeds.towards),
    );
    source = partiesWithin(reading, noun);
  }
  source = source.filter(({ actor }) => !target.some((ref) => ref.actor === actor));
  const verb = tree.analysis.head[noun];
  if (verb >= 0 && tree.upos(verb) === 'VERB' && tree.rel(noun) === 'obj') {
    // "lifted the embargo", "ended the siege" tell the opposite.
    if (eventTypeOf(reading, verb)?.type === 'YIELD' || cueIn(tree, verb, deeds.ending)) return null;
    if (!source.length && (deeds.support.includes(tree.analysis.lemma[verb].toLowerCase()) || hit.type === 'AGREE')) {
      addRefs(source, doersOf(reading, verb));
    }
  }
  if (!source.length && !target.length) return null;
  return draft(reading, noun, hit.type, source, target, source.length && target.length ? 0.6 : 0.45);
}

function possessors(reading: Reading, noun: number): ActorRef[] {
  const { tree } = reading;
  const refs: ActorRef[] = [];
  for (const child of tree.children(noun)) {
    const rel = tree.analysis.deprel[child];
    if (rel === 'nmod:poss' || rel === 'det:poss' || rel === 'amod' || rel === 'compound') {
      const ref = reading.actors.refOf(child);
      if (ref) addRefs(refs, [ref]);
    }
  }
  return refs;
}

/** A meeting called off is a rejection by the one who did it. */
function fromCancelling(reading: Reading, verb: number): Draft<Event> | null {
  const { tree, pack } = reading;
  if (tree.upos(verb) !== 'VERB' || !cueIn(tree, verb, pack.deeds.cancelling)) return null;
  const object = objectOf(tree, verb);
  if (object < 0 || !cueIn(tree, object, Object.keys(pack.deeds.meetingNouns))) return null;
  const source = doersOf(reading, verb);
  if (!source.length) return null;
  return draft(reading, verb, 'REJECT', source, modifierRefs(reading, object, pack.deeds.withWords), 0.6);
}

export const eventRules: readonly Rule<Event>[] = [
  {
    name: 'encounter-event',
    reason: 'Each encounter is an event of consulting.',
    examples: {
      en: { text: 'Anna Keller met Jan Zielski.', gives: 'CONSULT happened: Anna Keller → Jan Zielski' },
      it: { text: 'Anna Keller ha incontrato Jan Zielski.', gives: 'CONSULT happened: Anna Keller → Jan Zielski' },
    },
    find: fromEncounters,
  },
  {
    name: 'speech-event',
    reason: 'Speech that demands, rejects, warns, criticises, accepts, praises or promises is itself an event.',
    examples: {
      en: {
        text: 'Anna Keller urged Poland to open the border.',
        gives: 'REQUEST happened: Anna Keller → Poland',
      },
      it: {
        text: 'Anna Keller ha esortato la Polonia ad aprire il confine.',
        gives: 'REQUEST happened: Anna Keller → Polonia',
      },
    },
    find: fromStatements,
  },
  {
    name: 'cancelling-event',
    reason: 'Whoever calls a meeting off rejects it.',
    examples: {
      en: { text: 'Poland cancelled the talks with Germany.', gives: 'REJECT happened: Poland → Germany' },
      it: { text: 'La Polonia ha annullato i colloqui con la Germania.', gives: 'REJECT happened: Polonia → Germania' },
    },
    find: (reading) => everyWord(reading, (word) => fromCancelling(reading, word)),
  },
  {
    name: 'event-verb',
    reason: 'A verb of a PLOVER type whose subject or object is a party.',
    examples: {
      en: { text: 'Poland will not attack Germany.', gives: 'ASSAULT denied: Poland → Germany' },
      it: { text: 'La Polonia non attaccherà la Germania.', gives: 'ASSAULT denied: Polonia → Germania' },
    },
    find: (reading) => everyWord(reading, (word) => fromVerb(reading, word)),
  },
  {
    name: 'event-noun',
    reason: 'A noun of a PLOVER type with its parties in phrases on it.',
    examples: {
      en: { text: 'The invasion of Poland by Germany shocked Europe.', gives: 'ASSAULT happened: Germany → Poland' },
      it: {
        text: 'L’invasione della Polonia da parte della Germania ha scosso l’Europa.',
        gives: 'ASSAULT happened: Germania → Polonia',
      },
    },
    find: (reading) => everyWord(reading, (word) => fromNoun(reading, word)),
  },
];

function sameRefs(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  return a.length === b.length && a.every(({ actor }) => b.some((ref) => ref.actor === actor));
}

/** Whether a finding tells nothing that is not told: the same type on the same words, or between the same parties. */
function isNew(entry: Draft<Event>, kept: readonly Draft<Event>[]): boolean {
  return !kept.some((other) => {
    if (other.type !== entry.type) return false;
    if (touches(other.span, entry.span)) return true;
    const parties = entry.source.length > 0 && entry.target.length > 0;
    return (
      parties &&
      other.mode === entry.mode &&
      sameRefs(other.source, entry.source) &&
      sameRefs(other.target, entry.target)
    );
  });
}

/** Events of a report, in text order. */
export function readEvents(reading: Reading): Event[] {
  return applyRules('v', eventRules, reading, isNew);
}

/** "TYPE mode: A → B". */
export function describeEvent(entry: Event, record: Record): string {
  return `${entry.type} ${entry.mode}: ${names(record, entry.source)} → ${names(record, entry.target)}`;
}
