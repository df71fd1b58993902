// A record as tables, one a register: RFC 4180, and no cell that a spreadsheet would run.
import type { ActorRef, Failure, Place, Record, Span } from '../record/record.ts';
import { registerNames } from '../record/registers.ts';
import { type OffsetUnit, withOffsets } from './offsets.ts';

export type Cell = string | number | boolean | null;

/** One cell: quoted where needed; what a spreadsheet could take for a formula gets an apostrophe before it. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row, ended by CR LF. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What each table holds, column by column, from an entry and what stands around it. */
interface Around {
  name: (ref: ActorRef | null) => Cell;
  names: (refs: readonly ActorRef[]) => Cell;
  words: (span: Span | null) => Cell;
  pieces: (spans: readonly Span[]) => Cell;
  place: (place: Place | null) => Cell;
}
type Columns<Row> = { [column: string]: (row: Row, around: Around) => Cell };
type RegisterName = (typeof registerNames)[number];
type TableName = 'reports' | 'blocks' | 'actors' | RegisterName;

const COLUMNS: { [name in RegisterName]: Columns<Record[name][number]> } = {
  statements: {
    speaker: (s, { name }) => name(s.speaker),
    cue: (s, { words }) => words(s.cue),
    content: (s, { pieces }) => pieces(s.content),
    manner: (s) => s.manner,
    act: (s) => s.act,
    sourcing: (s) => s.sourcing,
    audience: (s, { name }) => name(s.audience),
    occasion: (s, { words }) => words(s.occasion),
    time: (s) => s.time,
    within: (s) => s.within,
  },
  encounters: {
    participants: (e, { names }) => names(e.participants),
    form: (e) => e.form,
    status: (e) => e.status,
    place: (e, { place }) => place(e.place),
    time: (e) => e.time,
    duration: (e) => e.duration,
  },
  demands: {
    by: (d, { name }) => name(d.by),
    of: (d, { names }) => names(d.of),
    content: (d, { pieces }) => pieces(d.content),
    answer: (d) => d.answer?.stance ?? null,
    answer_by: (d, { name }) => name(d.answer?.by ?? null),
    answer_words: (d, { words }) => words(d.answer?.span ?? null),
    statement: (d) => d.statement,
  },
  commitments: {
    by: (c, { name }) => name(c.by),
    to: (c, { names }) => names(c.to),
    content: (c, { pieces }) => pieces(c.content),
    due_from: (c) => c.due?.from ?? null,
    due_to: (c) => c.due?.to ?? null,
    due_words: (c, { words }) => words(c.due?.span ?? null),
    condition: (c, { words }) => words(c.condition),
    status: (c) => c.status,
    statement: (c) => c.statement,
  },
  warnings: {
    by: (w, { name }) => name(w.by),
    to: (w, { names }) => names(w.to),
    condition: (w, { words }) => words(w.condition),
    consequence: (w, { words }) => words(w.consequence),
    statement: (w) => w.statement,
  },
  options: {
    by: (o, { name }) => name(o.by),
    content: (o, { pieces }) => pieces(o.content),
    status: (o) => o.status,
    approver: (o, { name }) => name(o.approver),
  },
  figures: {
    min: (f) => f.min,
    max: (f) => f.max,
    approximate: (f) => f.approximate,
    unit: (f) => f.unit,
    of: (f, { words }) => words(f.of),
    holder: (f, { name }) => name(f.holder),
    statement: (f) => f.statement,
  },
  events: {
    source: (v, { names }) => names(v.source),
    target: (v, { names }) => names(v.target),
    type: (v) => v.type,
    mode: (v) => v.mode,
    time: (v) => v.time,
    place: (v, { place }) => place(v.place),
  },
  disputes: {
    claim: (x, { words }) => words(x.claim),
    claim_by: (x, { name }) => name(x.claimBy),
    denial: (x, { words }) => words(x.denial),
    denial_by: (x, { name }) => name(x.denialBy),
  },
  times: { from: (t) => t.from, to: (t) => t.to, duration: (t) => t.duration, relation: (t) => t.relation },
  flags: {
    kind: (g) => g.kind,
    message: (g) => g.message,
    suggestion: (g) => g.suggestion,
    other: (g, { words }) => words(g.other),
  },
};

const ENTRY = ['report', 'id', 'start', 'end', 'text', 'rule', 'confidence'];
const REPORT = ['report', 'path', 'url', 'title', 'outlet', 'date', 'language', 'authors'];
const ACTOR = ['report', 'id', 'kind', 'name', 'names', 'roles', 'country', 'member_of', 'mentions'];
const BLOCK = ['report', 'id', 'start', 'end', 'text', 'kind'];
const FAILURE = ['path', 'report', 'code', 'message'];

/** Tables by name, each with its header row: `reports`, `failures`, `actors`, `blocks` and one a register. */
export const csvHeads: { readonly [table: string]: string } = {
  reports: csvRow(REPORT),
  failures: csvRow(FAILURE),
  actors: csvRow(ACTOR),
  blocks: csvRow(BLOCK),
  ...Object.fromEntries(registerNames.map((name) => [name, csvRow([...ENTRY, ...Object.keys(COLUMNS[name])])])),
};

const join = (parts: readonly string[]) => parts.join('; ');

/** The rows that a record adds to each table. `start` and `end` count in the given unit; words are words. */
export function recordToCsv(record: Record, unit: OffsetUnit): { [table in TableName]: string } {
  const { report, blocks, actors } = record;
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const words = (span: Span | null) => span && report.text.slice(span[0], span[1]);
  const around: Around = {
    name: (ref) => ref && (names.get(ref.actor) ?? ref.actor),
    names: (refs) => join(refs.map((ref) => names.get(ref.actor) ?? ref.actor)),
    words,
    pieces: (spans) => spans.map(words).join(' … '),
    place: (place) => place?.name ?? null,
  };
  const counted = withOffsets(record, unit);
  const rows = <Name extends RegisterName>(name: Name) => {
    const columns = Object.values(COLUMNS[name] as Columns<Record[Name][number]>);
    const entries: Record[Name][number][] = record[name];
    return entries.map((entry, index) => {
      const made = 'rule' in entry ? [entry.rule, entry.confidence] : [null, null];
      const base = [report.id, entry.id, ...counted[name][index].span, words(entry.span), ...made];
      return csvRow([...base, ...columns.map((column) => column(entry, around))]);
    });
  };
  const { id, path, url, title, outlet, date, language, authors } = report;
  return {
    reports: csvRow([id, path, url, title, outlet, date, language, join(authors)]),
    blocks: blocks
      .map((block, index) => csvRow([id, block.id, ...counted.blocks[index].span, words(block.span), block.kind]))
      .join(''),
    actors: actors
      .map((a) =>
        csvRow([
          id,
          a.id,
          a.kind,
          a.name,
          join(a.names),
          join(a.roles.map((role) => role.text)),
          a.country,
          a.memberOf,
          a.mentions.length,
        ]),
      )
      .join(''),
    ...(Object.fromEntries(registerNames.map((name) => [name, rows(name).join('')])) as {
      [name in RegisterName]: string;
    }),
  };
}

/** The row of an input that could not be read. */
export function failureToCsv({ path, id, error }: Failure): string {
  return csvRow([path, id, error.code, error.message]);
}
