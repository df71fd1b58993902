// One entry for each encounter: mentions of the same parties at the same time become one.
import type { ActorRef, Encounter, EncounterForm } from '../../record/record.ts';
import { contains, type Reading } from '../reading.ts';

type Mention = Omit<Encounter, 'id'>;

const WEAK = 0.35;

/** Forms that tell the same kind of encounter. */
function kindOf(form: EncounterForm): string {
  return form === 'letter' || form === 'visit' ? form : 'meeting';
}

/** Whether one actor may stand for the other: a minister for the ministry's state. */
function stands(reading: Reading, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [reading.actors.byId(a), reading.actors.byId(b)];
  if (one.memberOf === b || two.memberOf === a) return true;
  return one.country !== null && one.country === two.country && (one.kind === 'state' || two.kind === 'state');
}

function shared(reading: Reading, a: readonly ActorRef[], b: readonly ActorRef[]): number {
  return a.filter((one) => b.some((two) => stands(reading, one.actor, two.actor))).length;
}

function sameTime(reading: Reading, a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, two] = [a, b].map((id) => reading.times.find((time) => time.id === id));
  if (!one || !two) return true;
  const [oneFrom, twoFrom] = [one.from ?? '', two.from ?? ''];
  const [oneTo, twoTo] = [one.to ?? '9999', two.to ?? '9999'];
  return oneFrom <= twoTo && twoFrom <= oneTo;
}

function same(reading: Reading, a: Mention, b: Mention): boolean {
  if (kindOf(a.form) !== kindOf(b.form) || !sameTime(reading, a.time, b.time)) return false;
  if (a.place && b.place && a.place.name !== b.place.name) return false;
  if ((a.status === 'held') !== (b.status === 'held') && !(a.time && b.time) && !isBare(a) && !isBare(b)) return false;
  if ((a.form === 'call') !== (b.form === 'call') && a.form !== 'talks' && b.form !== 'talks') return false;
  if (isBare(a) || isBare(b)) return true;
  // "She will chair Friday's meeting": one more party of the encounter of that day.
  if (a.time !== null && b.time !== null && isDay(reading, a.time) && (isLone(reading, a) || isLone(reading, b)))
    return true;
  // A title names states or sides where the story names their people.
  if (a.place && b.place && a.status === b.status && inTitle(reading, a) !== inTitle(reading, b)) return true;
  const common = shared(reading, a.participants, b.participants);
  return common >= Math.min(2, a.participants.length, b.participants.length);
}

function isBare(mention: Mention): boolean {
  return mention.participants.length === 0;
}

/** One party beside "the meeting", with nothing said of the others: whoever chairs or attends it. */
function isLone(reading: Reading, mention: Mention): boolean {
  const { tree, pack } = reading;
  if (mention.participants.length !== 1 || mention.rule !== 'meeting-noun') return false;
  const [from, to] = tree.wordsIn(...mention.span);
  for (let w = from; w < to; w++) if (pack.deeds.withWords.includes(tree.analysis.lemma[w].toLowerCase())) return false;
  return true;
}

function inTitle({ report }: Reading, mention: Mention): boolean {
  return report.blocks.some(({ kind, span }) => kind === 'title' && contains(span, mention.span));
}

function isDay(reading: Reading, id: string): boolean {
  const time = reading.times.find((one) => one.id === id);
  return time !== undefined && time.from !== null && time.from === time.to;
}

function fullness(mention: Mention): number {
  return (
    mention.participants.length * 2 +
    (mention.place ? 1 : 0) +
    (mention.time ? 1 : 0) +
    (mention.duration ? 1 : 0) +
    mention.confidence
  );
}

/** Merges mentions in text order; those without any participant only add to an encounter, and none is left of them alone. */
export function mergeMentions(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const ordered = [...mentions].sort((a, b) => Number(isBare(a)) - Number(isBare(b)) || a.span[0] - b.span[0]);
  for (const mention of ordered) {
    if (isBare(mention)) {
      // "the meeting": the nearest encounter told before it.
      const before = kept.filter((other) => other.span[0] <= mention.span[0] && same(reading, other, mention));
      const target = before.sort((a, b) => b.span[0] - a.span[0])[0];
      if (target) kept[kept.indexOf(target)] = join(reading, target, mention);
      continue;
    }
    const at = kept.findIndex((other) => same(reading, other, mention));
    if (at < 0) kept.push(mention);
    else
      kept[at] =
        fullness(mention) > fullness(kept[at]) ? join(reading, mention, kept[at]) : join(reading, kept[at], mention);
  }
  return kept.filter((mention) => !isWeak(mention));
}

/** "the UN talks": a noun with one party, no verb that carries it, neither time nor place. */
function isWeak({ participants, confidence, time, place }: Mention): boolean {
  return participants.length === 1 && confidence < WEAK && time === null && place === null;
}

/** The participants of the fuller telling, and the one of a lone mention. */
function withParty(reading: Reading, full: Mention, other: Mention): ActorRef[] {
  if (reading.actors.byId(other.participants[0].actor).kind !== 'person') return full.participants;
  if (full.participants.some(({ actor }) => actor === other.participants[0].actor)) return full.participants;
  return full.participants.length > 1 ? [...full.participants, ...other.participants] : full.participants;
}

/** The fuller telling, with what only the other says. */
function join(reading: Reading, full: Mention, other: Mention): Mention {
  return {
    ...full,
    place: full.place ?? other.place,
    time: full.time ?? other.time,
    duration: full.duration ?? other.duration,
    form: full.form === 'talks' && other.form === 'call' ? 'call' : full.form,
    participants: isLone(reading, other) ? withParty(reading, full, other) : full.participants,
  };
}
