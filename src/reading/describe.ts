// Words of an entry for examples and explanations.
import type { ActorRef, Record, Span } from '../record/record.ts';

/** Name of an actor by its id. */
export function wordsOf(record: Record, actor: string): string {
  return record.actors.find(({ id }) => id === actor)?.name ?? actor;
}

export function names(record: Record, refs: readonly ActorRef[]): string {
  return refs.map(({ actor }) => wordsOf(record, actor)).join(', ');
}

/** The words of spans, pieces parted by " … "; "" for null. */
export function quote(record: Record, spans: readonly Span[] | Span | null): string {
  if (!spans) return '';
  const list = (typeof spans[0] === 'number' ? [spans] : spans) as readonly Span[];
  return list.map(([start, end]) => record.report.text.slice(start, end)).join(' … ');
}
