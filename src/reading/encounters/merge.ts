// One entry for each encounter: mentions of the same parties at the same time become one.
import type { ActorRef, Encounter, EncounterForm } from '../../record/record.ts';
import type { Reading } from '../reading.ts';

type Mention = Omit<Encounter, 'id'>;

/** Forms that tell the same kind of encounter. */
function kindOf(form: EncounterForm): string {
  return form === 'call' || form === 'letter' || form === 'visit' ? form : 'meeting';
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
  if (isBare(a) || isBare(b)) return true;
  const common = shared(reading, a.participants, b.participants);
  return common >= Math.min(2, a.participants.length, b.participants.length);
}

function isBare(mention: Mention): boolean {
  return mention.participants.length === 0;
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
      if (target) kept[kept.indexOf(target)] = join(target, mention);
      continue;
    }
    const at = kept.findIndex((other) => same(reading, other, mention));
    if (at < 0) kept.push(mention);
    else kept[at] = fullness(mention) > fullness(kept[at]) ? join(mention, kept[at]) : join(kept[at], mention);
  }
  return kept;
}

/** The fuller telling, with what only the other says. */
function join(full: Mention, other: Mention): Mention {
  return {
    ...full,
    place: full.place ?? other.place,
    time: full.time ?? other.time,
    duration: full.duration ?? other.duration,
    form: full.form === 'meeting' && other.form === 'talks' ? full.form : full.form,
  };
}
