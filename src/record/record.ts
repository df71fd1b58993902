// The record of one report: zod schemas, from which the types and schema/record.json come.
// Nothing on the reading road imports this file at run time: only its types.
import { z } from 'zod';

/** [start, end) in UTF-16 code units of `report.text`. */
export const Span = z.tuple([z.int().min(0), z.int().min(0)]);
export type Span = z.infer<typeof Span>;

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const Duration = z.string().regex(/^P/);
const Confidence = z.number().min(0).max(1);

/** Who an entry means, and the words that say so at this place; null when carried over from elsewhere. */
export const ActorRef = z.object({ actor: z.string(), span: Span.nullable() });
export type ActorRef = z.infer<typeof ActorRef>;

export const Place = z.object({ name: z.string(), span: Span.nullable(), country: z.string().nullable() });
export type Place = z.infer<typeof Place>;

const entry = { id: z.string(), span: Span, rule: z.string(), confidence: Confidence };

export const BLOCK_KINDS = [
  'title',
  'dateline',
  'heading',
  'paragraph',
  'list',
  'quote',
  'caption',
  'credit',
  'table',
  'boilerplate',
  'spam',
] as const;
export const Block = z.object({ id: z.string(), span: Span, kind: z.enum(BLOCK_KINDS) });
export type Block = z.infer<typeof Block>;
export type BlockKind = Block['kind'];

export const Actor = z.object({
  id: z.string(),
  kind: z.enum(['person', 'state', 'organisation', 'office', 'group', 'unnamed']),
  name: z.string(),
  names: z.array(z.string()),
  mentions: z.array(Span),
  roles: z.array(z.object({ text: z.string(), span: Span })),
  country: z.string().nullable(),
  memberOf: z.string().nullable(),
});
export type Actor = z.infer<typeof Actor>;
export type ActorKind = Actor['kind'];

export const ACTS = [
  'say',
  'deny',
  'confirm',
  'demand',
  'propose',
  'promise',
  'warn',
  'accept',
  'reject',
  'ask',
  'praise',
  'criticise',
] as const;
export type Act = (typeof ACTS)[number];

export const Statement = z.object({
  ...entry,
  speaker: ActorRef.nullable(),
  cue: Span.nullable(),
  content: z.array(Span),
  manner: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(ACTS),
  sourcing: z.enum(['named', 'office', 'anonymous', 'document', 'media']),
  audience: ActorRef.nullable(),
  occasion: Span.nullable(),
  time: z.string().nullable(),
  within: z.string().nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const ENCOUNTER_FORMS = ['meeting', 'talks', 'call', 'summit', 'visit', 'letter', 'other'] as const;
export type EncounterForm = (typeof ENCOUNTER_FORMS)[number];
export const Encounter = z.object({
  ...entry,
  participants: z.array(ActorRef),
  form: z.enum(ENCOUNTER_FORMS),
  status: z.enum(['held', 'planned', 'possible', 'cancelled', 'denied']),
  place: Place.nullable(),
  time: z.string().nullable(),
  duration: Duration.nullable(),
  characterised: z.array(z.object({ by: ActorRef, span: Span })),
});
export type Encounter = z.infer<typeof Encounter>;

export const Demand = z.object({
  ...entry,
  by: ActorRef,
  of: z.array(ActorRef),
  content: z.array(Span),
  answer: z.object({ by: ActorRef, stance: z.enum(['accepts', 'rejects', 'partly', 'defers']), span: Span }).nullable(),
  statement: z.string().nullable(),
});
export type Demand = z.infer<typeof Demand>;

export const Commitment = z.object({
  ...entry,
  by: ActorRef,
  to: z.array(ActorRef),
  content: z.array(Span),
  due: z.object({ from: Day.nullable(), to: Day.nullable(), span: Span }).nullable(),
  condition: Span.nullable(),
  status: z.enum(['made', 'kept', 'broken', 'withdrawn']),
  statement: z.string().nullable(),
});
export type Commitment = z.infer<typeof Commitment>;

export const Warning = z.object({
  ...entry,
  by: ActorRef,
  to: z.array(ActorRef),
  condition: Span.nullable(),
  consequence: Span.nullable(),
  statement: z.string().nullable(),
});
export type Warning = z.infer<typeof Warning>;

export const Option = z.object({
  ...entry,
  by: ActorRef,
  content: z.array(Span),
  status: z.enum(['considered', 'prepared', 'approved', 'rejected']),
  approver: ActorRef.nullable(),
});
export type Option = z.infer<typeof Option>;

export const Figure = z.object({
  ...entry,
  min: z.number().nullable(),
  max: z.number().nullable(),
  approximate: z.boolean(),
  /** A unit of the contract or an ISO 4217 currency code. */
  unit: z.union([
    z.enum(['person', 'minute', 'hour', 'day', 'month', 'year', 'percent', 'km', 'ton', 'vehicle', 'item']),
    z.string().regex(/^[A-Z]{3}$/),
  ]),
  of: Span.nullable(),
  holder: ActorRef.nullable(),
  statement: z.string().nullable(),
});
export type Figure = z.infer<typeof Figure>;

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
export const EVENT_MODES = ['happened', 'planned', 'possible', 'hypothetical', 'denied', 'demanded'] as const;
export type EventMode = (typeof EVENT_MODES)[number];
export const Event = z.object({
  ...entry,
  source: z.array(ActorRef),
  target: z.array(ActorRef),
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES),
  time: z.string().nullable(),
  place: Place.nullable(),
});
export type Event = z.infer<typeof Event>;

export const Dispute = z.object({
  ...entry,
  claim: Span,
  claimBy: ActorRef.nullable(),
  denial: Span,
  denialBy: ActorRef.nullable(),
});
export type Dispute = z.infer<typeof Dispute>;

export const TIME_RELATIONS = ['in', 'before', 'after', 'by', 'since', 'until', 'within', 'from-to'] as const;
export const Time = z.object({
  id: z.string(),
  span: Span,
  /** First and last day, both inside the interval; null is open or unknown. */
  from: Day.nullable(),
  to: Day.nullable(),
  duration: Duration.nullable(),
  relation: z.enum(TIME_RELATIONS),
});
export type Time = z.infer<typeof Time>;

export const FLAG_KINDS = [
  'name-variant',
  'doubled',
  'unclosed-quotation',
  'unopened-quotation',
  'broken-sentence',
  'sense-conflict',
  'place-conflict',
  'direction-conflict',
  'number-conflict',
  'broken-attribution',
  'encoding',
  'untranslated',
  'language',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];
export const Flag = z.object({
  ...entry,
  kind: z.enum(FLAG_KINDS),
  message: z.string(),
  suggestion: z.string().nullable(),
  other: Span.nullable(),
});
export type Flag = z.infer<typeof Flag>;

export const ReportHead = z.object({
  id: z.string(),
  path: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  authors: z.array(z.string()),
  date: Day.nullable(),
  dateFrom: z.enum(['option', 'page', 'text']).nullable(),
  /** BCP 47; "und" when no language could be told. */
  language: z.string(),
  text: z.string(),
});
export type ReportHead = z.infer<typeof ReportHead>;

export const Record = z.object({
  schema: z.literal('readout/record/1'),
  reader: z.object({ version: z.string(), model: z.string().nullable() }),
  report: ReportHead,
  blocks: z.array(Block),
  actors: z.array(Actor),
  statements: z.array(Statement),
  encounters: z.array(Encounter),
  demands: z.array(Demand),
  commitments: z.array(Commitment),
  warnings: z.array(Warning),
  options: z.array(Option),
  figures: z.array(Figure),
  events: z.array(Event),
  disputes: z.array(Dispute),
  times: z.array(Time),
  flags: z.array(Flag),
});
export type Record = z.infer<typeof Record>;

export const FAILURE_CODES = [
  'not-found',
  'unreadable',
  'too-large',
  'binary',
  'encoding',
  'not-json',
  'no-text',
  'id-conflict',
  'language',
  'timeout',
  'aborted',
  'internal',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];
/** Stands in the place of a record whose input could not be read. */
export const Failure = z.object({
  schema: z.literal('readout/failure/1'),
  path: z.string().nullable(),
  id: z.string().nullable(),
  error: z.object({ code: z.enum(FAILURE_CODES), message: z.string() }),
});
export type Failure = z.infer<typeof Failure>;
