// The register of times.
import type { Commitment, Time } from '../../record/record.ts';
import { findQuotations } from '../quotation.ts';
import type { Reading } from '../reading.ts';
import { number } from '../rule.ts';
import { storyStretches } from '../story.ts';
import { findTimes } from './find.ts';
import { leanAt } from './tense.ts';

export { findTimes, type TimeQuery, type TimeWords } from './find.ts';

/** The times of a report's story blocks, `t1`, `t2`, … in text order. */
export function readTimes({ report, tree, pack }: Reading): Time[] {
  const stretches = storyStretches(report);
  const times = findTimes(pack, {
    text: report.text,
    stretches,
    date: report.date,
    quotations: findQuotations(report.text, stretches).filter((quotation) => quotation.level === 0),
    lean: ([start, end]) => leanAt(tree, pack.calendar, start, end),
  });
  return number('t', times);
}

/**
 * When a promise falls due by a time told with it: the time's interval with its words; null when no day of it is known.
 * A length counted from the report's date is no deadline unless words say so ("within ten days").
 */
export function dueOf(time: Pick<Time, 'span' | 'from' | 'to'>): NonNullable<Commitment['due']> | null {
  return time.from === null && time.to === null ? null : { from: time.from, to: time.to, span: time.span };
}
