// The parts of a report from which registers are read.
import type { Span } from '../record/record.ts';
import type { Report } from '../text/report.ts';

const NOT_STORY: ReadonlySet<string> = new Set(['credit', 'boilerplate', 'spam']);

/** Spans of the story blocks, in order. */
export function storyStretches(report: Pick<Report, 'blocks'>): Span[] {
  return report.blocks.filter((block) => !NOT_STORY.has(block.kind)).map((block) => block.span);
}
