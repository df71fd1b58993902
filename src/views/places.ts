// Where in a report a span stands, as people say it: paragraph and line.
import type { Record, Span } from '../record/record.ts';

/** Number of the last start that is not after the offset, counted from 1. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A function from a span to "¶3 l.5": the number of its block (b3) and of its line in the text, both from 1. */
export function placesOf(record: Record): (span: Span) => string {
  const { text } = record.report;
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const blocks = record.blocks.map((block) => block.span[0]);
  return ([start]) => `¶${Math.max(1, countUpTo(blocks, start))} l.${countUpTo(lines, start)}`;
}
