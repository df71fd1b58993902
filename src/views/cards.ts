// What each entry says to a person, in one shape for all registers: the terminal, the page and `explain` draw it.
import type { ActorRef, Figure, Flag, Place, Record, Span, Statement, Time } from '../record/record.ts';
import { type Register, registerNames } from '../record/registers.ts';
import { startOf } from './clean.ts';

/** One line below an entry: our label, then our words, names of actors, or words of the report. */
export interface Fact {
  label: string;
  text?: string;
  names?: string[];
  spans?: Span[];
}

export interface Card {
  id: string;
  register: Register;
  span: Span;
  /** Names of actors whose entry it is; empty where nobody is named. */
  who: string[];
  /** What is done, in our words: "says", "Consult", "at least 100000 persons". */
  act: string;
  /** Names of actors to whom it is done. */
  to: string[];
  /** States in one word each: "indirect", "planned". */
  notes: string[];
  /** The words of the report that the entry is about. */
  passages: Span[];
  facts: Fact[];
  rule: string | null;
  confidence: number | null;
}

const VERBS: { [act in Statement['act']]: string } = {
  say: 'says',
  deny: 'denies',
  confirm: 'confirms',
  demand: 'demands',
  propose: 'proposes',
  promise: 'promises',
  warn: 'warns',
  accept: 'accepts',
  reject: 'rejects',
  ask: 'asks',
  praise: 'praises',
  criticise: 'criticises',
};

const DOUBTS: { [kind in Flag['kind']]: string } = {
  'name-variant': 'Name written otherwise',
  doubled: 'Doubled words',
  'unclosed-quotation': 'Quotation never closes',
  'unopened-quotation': 'Quotation never opens',
  'broken-sentence': 'Broken sentence',
  'sense-conflict': 'Sense unclear',
  'place-conflict': 'Places disagree',
  'direction-conflict': 'Who does what is unclear',
  'number-conflict': 'Numbers disagree',
  'broken-attribution': 'Broken attribution',
  encoding: 'Encoding',
  untranslated: 'Left untranslated',
  language: 'Language',
};

const UNITS: readonly [letter: string, name: string][] = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
];
const CLOCK: readonly [letter: string, name: string][] = [
  ['H', 'hour'],
  ['M', 'minute'],
  ['S', 'second'],
];

/** "PT90M" as "90 minutes", "P3W" as "3 weeks". */
export function duration(iso: string): string {
  const [days, clock = ''] = iso.slice(1).split('T');
  const parts: string[] = [];
  for (const [units, text] of [
    [UNITS, days],
    [CLOCK, clock],
  ] as const) {
    for (const [letter, name] of units) {
      const count = new RegExp(`([\\d.]+)${letter}`).exec(text)?.[1];
      if (count) parts.push(`${count} ${name}${count === '1' ? '' : 's'}`);
    }
  }
  return parts.join(' ') || iso;
}

/** An interval whose first and last day are both inside it. */
export function interval(from: string | null, to: string | null): string {
  if (from === to) return from ?? 'no date known';
  if (from === null) return `up to ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

function timeText(time: Time): string {
  const length = time.duration ? duration(time.duration) : null;
  return time.from || time.to || !length ? interval(time.from, time.to) : length;
}

const grouped = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 6 });

function amount({ min, max, approximate, unit }: Figure): string {
  const one = (min === 1 && max === 1) || unit === 'percent' || unit === 'km' || /^[A-Z]{3}$/.test(unit);
  const name = unit === 'percent' ? '%' : one ? unit : `${unit}s`;
  if (min === null && max === null) return `an unknown number of ${name}`;
  if (min === null) return `at most ${grouped(max!)} ${name}`;
  if (max === null) return `at least ${grouped(min)} ${name}`;
  return min === max
    ? `${approximate ? 'about ' : ''}${grouped(min)} ${name}`
    : `${grouped(min)} to ${grouped(max)} ${name}`;
}

/** Only the facts that are known. */
function facts(...list: (Fact | null | false | undefined)[]): Fact[] {
  return list.filter((fact): fact is Fact => Boolean(fact));
}

/** The cards of a record, register by register, in text order within each. */
export function cardsOf(record: Record): Card[] {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  const times = new Map(record.times.map((time) => [time.id, time]));
  const name = (ref: ActorRef) => actors.get(ref.actor) ?? ref.actor;
  const names = (refs: readonly (ActorRef | null)[]) => refs.filter((ref) => ref !== null).map(name);
  const words = (label: string, span: Span | null): Fact | null => span && { label, spans: [span] };
  const person = (label: string, ref: ActorRef | null): Fact | null => ref && { label, names: [name(ref)] };
  const when = (id: string | null): Fact | null => {
    const time = id === null ? undefined : times.get(id);
    return time ? { label: 'When', text: timeText(time), spans: [time.span] } : null;
  };
  const where = (place: Place | null): Fact | null =>
    place && { label: 'Where', names: [place.country ? `${place.name} (${place.country})` : place.name] };
  const link = (label: string, id: string | null): Fact | null => (id === null ? null : { label, text: id });

  const makers: { [name in Register]: () => Omit<Card, 'register' | 'rule' | 'confidence' | 'id' | 'span'>[] } = {
    statements: () =>
      record.statements.map((s) => ({
        who: names([s.speaker]),
        act: s.speaker ? VERBS[s.act] : `someone ${VERBS[s.act]}`,
        to: names([s.audience]),
        notes: [s.manner, s.sourcing],
        passages: s.content,
        facts: facts(words('Cue', s.cue), words('Occasion', s.occasion), when(s.time), link('Within', s.within)),
      })),
    encounters: () =>
      record.encounters.map((e) => ({
        who: names(e.participants),
        act: '',
        to: [],
        notes: [e.form, e.status],
        passages: [e.span],
        facts: facts(
          where(e.place),
          when(e.time),
          e.duration !== null && { label: 'Lasted', text: duration(e.duration) },
          ...e.characterised.map(({ by, span }) => ({ label: 'Called', names: [name(by)], spans: [span] })),
        ),
      })),
    demands: () =>
      record.demands.map((d) => ({
        who: names([d.by]),
        act: 'wants',
        to: names(d.of),
        notes: d.answer ? [d.answer.stance] : [],
        passages: d.content,
        facts: facts(
          d.answer && { label: 'Answer', names: [name(d.answer.by)], spans: [d.answer.span] },
          link('Said in', d.statement),
        ),
      })),
    commitments: () =>
      record.commitments.map((c) => ({
        who: names([c.by]),
        act: 'will',
        to: names(c.to),
        notes: [c.status],
        passages: c.content,
        facts: facts(
          c.due && { label: 'Due', text: interval(c.due.from, c.due.to), spans: [c.due.span] },
          words('If', c.condition),
          link('Said in', c.statement),
        ),
      })),
    warnings: () =>
      record.warnings.map((w) => ({
        who: names([w.by]),
        act: 'warns',
        to: names(w.to),
        notes: [],
        passages: [w.consequence ?? w.span],
        facts: facts(words('If', w.condition), link('Said in', w.statement)),
      })),
    options: () =>
      record.options.map((o) => ({
        who: names([o.by]),
        act: 'weighs',
        to: [],
        notes: [o.status],
        passages: o.content,
        facts: facts(person('Approved by', o.approver)),
      })),
    figures: () =>
      record.figures.map((f) => ({
        who: [],
        act: amount(f),
        to: [],
        notes: f.approximate ? ['approximate'] : [],
        passages: [f.span],
        facts: facts(words('Of', f.of), person('Held by', f.holder), link('Said in', f.statement)),
      })),
    events: () =>
      record.events.map((v) => ({
        who: names(v.source),
        act: v.type.toLowerCase(),
        to: names(v.target),
        notes: [v.mode],
        passages: [v.span],
        facts: facts(when(v.time), where(v.place)),
      })),
    disputes: () =>
      record.disputes.map((x) => ({
        who: names([x.claimBy]),
        act: x.denialBy ? 'contradicted by' : x.claimBy ? 'contradicted' : 'Contradiction',
        to: names([x.denialBy]),
        notes: [],
        passages: [x.claim, x.denial],
        facts: [],
      })),
    times: () =>
      record.times.map((t) => ({
        who: [],
        act: timeText(t),
        to: [],
        notes: t.relation === 'in' ? [] : [t.relation],
        passages: [t.span],
        facts: [],
      })),
    flags: () =>
      record.flags.map((g) => ({
        who: [],
        act: DOUBTS[g.kind],
        to: [],
        notes: [],
        passages: [g.span],
        facts: facts(
          { label: 'Why', text: g.message },
          g.suggestion !== null && { label: 'Perhaps', names: [g.suggestion] },
          words('See', g.other),
        ),
      })),
  };
  return registerNames.flatMap((register) =>
    makers[register]().map((card, index) => {
      const entry = record[register][index];
      const made = 'rule' in entry ? entry : null;
      return {
        id: entry.id,
        register,
        span: entry.span,
        ...card,
        rule: made?.rule ?? null,
        confidence: made?.confidence ?? null,
      };
    }),
  );
}

/** "27 statements", "1 encounter". */
export function counted(count: number, register: Register): string {
  return `${count} ${count === 1 ? register.slice(0, -1) : register}`;
}

/** Entries by register, those that are not empty: "3 statements, 1 encounter". */
export function summary(record: Record): string {
  const parts = registerNames.filter((name) => record[name].length).map((name) => counted(record[name].length, name));
  return parts.join(', ') || 'no entries';
}

/** The report's title, or its first words where it has none. */
export function titleOf(record: Record, length = 80): string {
  const { title, text } = record.report;
  const first =
    record.blocks.find((block) => block.kind === 'title') ??
    record.blocks.find((block) => block.kind !== 'boilerplate');
  const [start, end] = first?.span ?? [0, text.length];
  const words = startOf(title ?? text.slice(start, end), length * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length);
  return `${startOf(words, cut > length / 2 ? cut : length)} …`;
}
