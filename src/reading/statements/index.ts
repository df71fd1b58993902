// Who says what: the rules in order of how sure they are, and how their findings settle with one another.
import type { Record, Span, Statement } from '../../record/record.ts';
import { contains, type Reading, touches } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { carriedSentenceRule } from './carried.ts';
import { quotedRules } from './quoted.ts';
import { reportedRules } from './reported.ts';
import { sourcingOf } from './speaker.ts';
import { turnRule } from './turns.ts';

export const statementRules: readonly Rule<Statement>[] = [
  turnRule,
  ...quotedRules,
  ...reportedRules,
  carriedSentenceRule,
];

/** Reads the statements of a report: s1, s2, … in text order, each with its time and the statement that it lies within. */
export function readStatements(reading: Reading): Statement[] {
  const statements = applyRules('s', statementRules, reading, (draft, kept) => isNew(draft, kept));
  for (const statement of statements) {
    const outer = outerOf(statement, statements);
    statement.within = outer?.id ?? null;
    if (outer) giveToPerson(reading, statement, outer);
    statement.time = timeOf(statement, reading);
  }
  return statements;
}

/** Each cue makes one statement, and the same words are not given twice. */
function isNew(draft: Draft<Statement>, kept: readonly Draft<Statement>[]): boolean {
  for (const other of kept) {
    if (draft.cue && other.cue && touches(draft.cue, other.cue)) return false;
    const shared = overlap(draft.content, other.content);
    if (shared > 0.6) return false;
    if (!draft.cue && shared > 0) return false;
    // The reporting clause of a quotation is no speech of its own.
    if (
      draft.cue &&
      other.cue &&
      !inContent(draft.cue, other) &&
      draft.content.some((piece) => contains(piece, other.cue as Span)) &&
      shared > 0.3
    )
      return false;
  }
  return true;
}

const inContent = (span: Span, { content }: Pick<Statement, 'content'>) =>
  content.some((piece) => contains(piece, span));

/** Shared length over the length of both. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const union = length(a) + length(b) - shared;
  return union ? shared / union : 0;
}

/** Speech told within speech by "I" or "you" is the outer speaker's, or the one spoken to. */
function giveToPerson(reading: Reading, statement: Statement, outer: Statement): void {
  const person = outer.manner === 'indirect' ? null : personOfCue(reading, statement);
  if (person === null) return;
  const told = person === 1 ? outer.speaker : outer.audience;
  statement.speaker = told && { actor: told.actor, span: null };
  statement.sourcing = person === 1 ? outer.sourcing : sourcingOf(reading, statement.speaker);
}

/** 1 or 2 where the cue's verb or its subject is in that person; null for the third and where no name or noun says who. */
function personOfCue(reading: Reading, { cue }: Statement): 1 | 2 | null {
  if (!cue) return null;
  const { tree, pack } = reading;
  const [from, to] = tree.wordsIn(...cue);
  for (let word = from; word < to; word++) {
    const subject = tree.child(word, 'nsubj');
    const form = subject >= 0 ? tree.analysis.form[subject].toLowerCase() : '';
    const pronoun = Object.hasOwn(pack.actors.pronouns, form) ? pack.actors.pronouns[form] : null;
    if (pronoun && pronoun.person !== 3) return pronoun.person as 1 | 2;
    if (subject >= 0 || !pack.deeds.dropsSubjects) continue;
    if (tree.has(word, 'Person=1')) return 1;
    if (tree.has(word, 'Person=2')) return 2;
  }
  return null;
}

/** The smallest other statement whose words hold all of this one's. */
function outerOf(statement: Statement, all: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  for (const other of all) {
    if (other === statement || !inContent(statement.content[0], other)) continue;
    if (statement.cue && !inContent(statement.cue, other)) continue;
    if (!best || other.span[1] - other.span[0] < best.span[1] - best.span[0]) best = other;
  }
  return best;
}

/** When it was said: a time beside the cue, outside the words said. */
function timeOf(statement: Statement, { times }: Reading): string | null {
  const time = times.find(
    ({ span, duration, from, to }) =>
      contains(statement.span, span) &&
      !inContent(span, statement) &&
      (from !== null || to !== null || duration === null),
  );
  return time?.id ?? null;
}

/** One line for people: who does what with which words. */
export function describeStatement(statement: Statement, record: Record): string {
  const { text } = record.report;
  const speaker = statement.speaker;
  const name = speaker
    ? speaker.span
      ? text.slice(...speaker.span)
      : (record.actors.find(({ id }) => id === speaker.actor)?.name ?? '?')
    : 'somebody';
  return `${name} ${statement.act}s: ${statement.content.map((piece) => text.slice(...piece)).join(' … ')}`.replace(
    ' denys:',
    ' denies:',
  );
}
