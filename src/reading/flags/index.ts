// The register of flags: what a reader of this report alone can doubt.
import type { Flag, Record } from '../../record/record.ts';
import type { Reading } from '../reading.ts';
import { number, type Rule } from '../rule.ts';
import { attribution } from './attribution.ts';
import { doubled } from './doubled.ts';
import { nameVariant } from './name-variants.ts';
import { quotationRules } from './quotations.ts';

export const flagRules: readonly Rule<Flag>[] = [...quotationRules, doubled, nameVariant, attribution];

/** The flags of a report, `g1`, `g2`, … in text order, with the doubts about its encoding and language. */
export function readFlags(reading: Reading): Flag[] {
  const flags: Omit<Flag, 'id'>[] = [];
  for (const rule of flagRules) {
    for (const draft of rule.find(reading)) flags.push({ ...draft, rule: rule.name });
  }
  for (const doubt of reading.report.flags) {
    flags.push({ ...doubt, rule: `text-${doubt.kind}`, confidence: 0.9, suggestion: null, other: null });
  }
  return number<Flag>('g', flags);
}

/** One line for people: kind, words, and what would mend them. */
export function describeFlag({ kind, span, suggestion }: Flag, record: Pick<Record, 'report'>): string {
  const words = record.report.text.slice(...span);
  const quoted = kind === 'doubled' ? `“${words}”` : words;
  return `${kind}: ${quoted}${suggestion ? ` → “${suggestion}”` : ''}`;
}
