// One mention of an encounter: who, what form, whether it was, where and when.
import type { ActorRef, Encounter, EncounterForm, EventMode, Span } from '../../record/record.ts';
import { clauseHead, durationOf, hull, placeOf, timeNear } from '../circumstance.ts';
import { caseOf, modifiersOf, objectOf, obliquesOf, subjectOf } from '../clause.ts';
import { cueIn, cueOf } from '../cue.ts';
import { modeOf } from '../mode.ts';
import {
  addRefs,
  doersOf,
  isPress,
  modifierRefs,
  partiesWithin,
  principals,
  refsOf,
  refsOrParties,
  severalBehind,
} from '../parties.ts';
import { contains, type Reading } from '../reading.ts';
import type { Draft } from '../rule.ts';
import { barePartiesBefore, partiesWith } from './scan.ts';

const STATUS: { [mode in EventMode]: Encounter['status'] } = {
  happened: 'held',
  planned: 'planned',
  demanded: 'possible',
  possible: 'possible',
  hypothetical: 'possible',
  denied: 'denied',
};

/** Actors in the phrases on a verb that begin with one of the prepositions. */
function obliqueRefs(reading: Reading, verb: number, prepositions: readonly string[]): ActorRef[] {
  const refs: ActorRef[] = [];
  for (const { word, case: adposition } of obliquesOf(reading.tree, verb)) {
    if (prepositions.includes(adposition)) addRefs(refs, refsOrParties(reading, word));
  }
  return refs;
}

/** An encounter told by a verb; `loose` verbs have other senses, so both parties must be named. */
export function verbMention(reading: Reading, verb: number, loose: boolean): Draft<Encounter> | null {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.upos(verb) !== 'VERB') return null;
  const hit = cueOf(tree, verb, loose ? deeds.looseMeetingVerbs : deeds.meetingVerbs);
  if (!hit) return null;
  // "call the plan a mistake", "call on", "see that": other senses.
  if (tree.child(verb, 'xcomp', 'ccomp') >= 0 && loose) return null;
  const first = doersOf(reading, verb);
  const other: ActorRef[] = [];
  if (hit.complement >= 0) addRefs(other, refsOrParties(reading, hit.complement));
  else if (hit.cue.split(' ').length === 1) addRefs(other, refsOf(reading, objectOf(tree, verb)));
  addRefs(other, obliqueRefs(reading, verb, deeds.withWords));
  const isWe = tree.child(verb, 'expl') >= 0;
  if (!other.length) addRefs(other, partiesWith(reading, verb));
  const several = severalBehind(reading, subjectOf(reading, verb));
  const participants: ActorRef[] = [];
  addRefs(participants, several.length ? several : first);
  // The tree may have lost the subject: "the minister and his colleague met".
  if (!participants.length && !loose) addRefs(participants, barePartiesBefore(reading, verb));
  addRefs(participants, other);
  const heard = participants.filter((ref) => !isPress(reading, ref));
  const people = withSides(reading, heard, heard.length < participants.length ? -1 : subjectOf(reading, verb));
  if (people.length < participants.length && people.length < 2) return null;
  // "si vedranno": a reciprocal verb has both parties in its subject.
  if (loose && (people.length < 2 || !first.length || (!other.length && !isWe))) return null;
  const object = objectOf(tree, verb);
  if (!loose && hit.cue.split(' ').length === 1 && object >= 0 && !other.length && isThing(reading, object))
    return null;
  return mention(reading, verb, [verb], people, formOf(reading, verb, hit.value), loose ? 0.6 : 0.75);
}

/**
 * A lone group that says no side ("the experts", "the delegations") stands for the two states of the report; so does
 * a plural that is no actor at all. A phrase that holds other parties ("the ministers of X and Y") is none beside them.
 */
function withSides(reading: Reading, people: ActorRef[], subject: number): ActorRef[] {
  const kept = people.filter(({ span }) => !span || !people.some((other) => other.span && inside(other.span, span)));
  const isGroup = kept.length === 1 && ['group', 'unnamed'].includes(reading.actors.byId(kept[0].actor).kind);
  const isPlural = kept.length === 0 && subject >= 0 && reading.tree.has(subject, 'Number=Plur');
  const sides = isGroup || isPlural ? principals(reading) : [];
  return sides.length ? sides : kept;
}

function inside(inner: Span, outer: Span): boolean {
  return contains(outer, inner) && inner[1] - inner[0] < outer[1] - outer[0];
}

/** "meet the deadline", "meet the demands": an object that is neither an actor nor a person. */
function isThing(reading: Reading, object: number): boolean {
  const { tree, pack } = reading;
  const { actors } = pack;
  const lemma = tree.analysis.lemma[object].toLowerCase();
  if (tree.upos(object) === 'PRON' || tree.upos(object) === 'PROPN') return false;
  return ![actors.offices, actors.people, actors.groups, actors.counterparts, actors.organisations].some((list) =>
    list.includes(lemma),
  );
}

/** A call is told by how it was made: "spoke by phone", "colloquio telefonico". */
function formOf(reading: Reading, word: number, form: EncounterForm): EncounterForm {
  const { tree, pack } = reading;
  const byPhone = tree.childrenBy(word, 'obl', 'compound', 'amod', 'advmod', 'nmod').some((child) => {
    const lemma = tree.analysis.lemma[child].toLowerCase();
    return pack.deeds.phoneWords.includes(lemma);
  });
  return byPhone ? 'call' : form;
}

/** An encounter told by a noun ("talks", "vertice") with its phrases and the verb that carries it. */
export function nounMention(reading: Reading, noun: number): Draft<Encounter> | null {
  const { tree, pack } = reading;
  const { deeds } = pack;
  const { head, lemma } = tree.analysis;
  if (tree.upos(noun) !== 'NOUN' && tree.upos(noun) !== 'PROPN') return null;
  const hit = cueOf(tree, noun, deeds.meetingNouns);
  if (!hit || isForPress(reading, noun) || isDemand(reading, noun)) return null;
  const participants: ActorRef[] = [];
  addRefs(
    participants,
    partiesWithin(reading, noun).filter((ref) => !isPlace(reading, noun, ref)),
  );
  for (const { word, case: adposition } of modifiersOf(tree, noun)) {
    if (!deeds.withWords.includes(adposition) && !deeds.belonging.includes(adposition)) continue;
    const several = severalBehind(reading, word);
    const refs = several.length ? several : refsOrParties(reading, word);
    addRefs(
      participants,
      refs.filter((ref) => !isPlace(reading, noun, ref)),
    );
  }
  if (hit.value === 'visit' || hit.value === 'letter' || hit.value === 'call') {
    addRefs(participants, modifierRefs(reading, noun, deeds.towards));
  }
  const verb = head[noun];
  let carrier = -1;
  if (verb >= 0 && tree.upos(verb) === 'VERB') {
    const name = lemma[verb].toLowerCase();
    const rel = tree.rel(noun);
    const carries =
      hit.value === 'letter' ||
      deeds.support.includes(name) ||
      cueIn(tree, verb, deeds.cancelling) ||
      cueIn(tree, verb, deeds.planning);
    if (carries && (rel === 'obj' || rel === 'obl' || rel === 'nsubj')) {
      carrier = verb;
      if (rel !== 'nsubj') {
        addRefs(participants, doersOf(reading, verb));
      }
      addRefs(participants, obliqueRefs(reading, verb, deeds.withWords));
      if (hit.value === 'letter') addRefs(participants, obliqueRefs(reading, verb, deeds.towards));
    }
  }
  if (participants.length < 2) addRefs(participants, partiesWith(reading, noun));
  addCarriedByClause(reading, noun, participants);
  const people = withSides(
    reading,
    participants.filter((ref) => !isPress(reading, ref)),
    -1,
  );
  const draft = mention(
    reading,
    noun,
    carrier >= 0 ? [noun, carrier] : [noun],
    people,
    formOf(reading, noun, hit.value),
    carrier >= 0 ? 0.6 : 0.5,
  );
  if (carrier >= 0 && cueIn(tree, carrier, deeds.cancelling) && draft.status !== 'planned') {
    return { ...draft, status: draft.status === 'possible' ? 'possible' : 'cancelled' };
  }
  return draft;
}

/** "the Rome summit", "il vertice di Roma": a lone name of a place is where it was, not who took part. */
function isPlace(reading: Reading, noun: number, ref: ActorRef): boolean {
  if (!ref.span || !['state', 'organisation'].includes(reading.actors.byId(ref.actor).kind)) return false;
  const { tree, pack, report } = reading;
  const [word] = tree.wordsIn(...ref.span);
  const head = tree.childrenBy(noun, 'nmod', 'compound').find((child) => child === word);
  if (
    head === undefined ||
    tree.child(head, 'conj') >= 0 ||
    !tree.names().some(({ type, from }) => type === 'LOC' && from === word)
  )
    return false;
  const name = report.text.slice(...ref.span);
  return !pack.actors.states.some(({ names }) => names.includes(name)) && reading.actors.byId(ref.actor).name !== name;
}

/** "the talks that she will hold with allies": the relative clause that carries the noun. */
function addCarriedByClause(reading: Reading, noun: number, participants: ActorRef[]): void {
  const { tree, pack } = reading;
  for (const verb of tree.childrenBy(noun, 'acl')) {
    if (!pack.deeds.support.includes(tree.analysis.lemma[verb].toLowerCase())) continue;
    addRefs(participants, doersOf(reading, verb));
    addRefs(participants, obliqueRefs(reading, verb, pack.deeds.withWords));
  }
}

/** A press conference is an occasion of speech, no encounter of parties. */
function isForPress(reading: Reading, noun: number): boolean {
  const { tree, pack } = reading;
  return tree.childrenBy(noun, 'compound', 'nmod', 'amod', 'flat').some((child) => {
    const lemma = tree.analysis.lemma[child].toLowerCase();
    return pack.actors.press.includes(lemma) || pack.deeds.pressWords.includes(lemma);
  });
}

/** "a call for restraint", "a call to release them": demands, not telephone calls. */
function isDemand(reading: Reading, noun: number): boolean {
  const { tree, pack } = reading;
  const name = tree.analysis.lemma[noun].toLowerCase();
  if (!pack.deeds.demandNouns.includes(name)) return false;
  if (tree.childrenBy(noun, 'acl', 'ccomp').length) return true;
  return tree.childrenBy(noun, 'nmod', 'obl').some((child) => !pack.deeds.withWords.includes(caseOf(tree, child)));
}

function mention(
  reading: Reading,
  word: number,
  words: number[],
  participants: ActorRef[],
  form: EncounterForm,
  confidence: number,
): Draft<Encounter> {
  const { tree, report } = reading;
  const place = placeOf(reading, ...words, ...upward(reading, word));
  const time = timeNear(reading, word);
  const length = durationOf(reading, word);
  let status = STATUS[modeOf(reading, word)];
  if (status === 'held' && time?.from && report.date && time.from > report.date) status = 'planned';
  const spans: (Span | null | undefined)[] = [tree.spanOf(words.toSorted((a, b) => a - b)), place?.span];
  for (const { span } of participants) if (span && near(reading, span, word)) spans.push(span);
  return {
    span: hull(spans),
    confidence: participants.length > 1 ? confidence : confidence - 0.2,
    participants,
    form,
    status,
    place,
    time: time?.id ?? null,
    duration: length?.duration ?? null,
    characterised: [],
  };
}

function upward(reading: Reading, word: number): number[] {
  const above = clauseHead(reading, word);
  return above === word ? [] : [above];
}

function near(reading: Reading, span: Span, word: number): boolean {
  const { sentenceOf } = reading.tree.analysis;
  const at = reading.tree.wordAt(span[0]);
  return at < sentenceOf.length && sentenceOf[at] === sentenceOf[word];
}
