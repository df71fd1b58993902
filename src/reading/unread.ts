// A report in a language without a model: its text and blocks stand, and a flag says what was not read.
import type { Record } from '../record/record.ts';
import type { Report } from '../text/report.ts';

/** The record of a report whose language is not carried. Nothing is read from it but what needs no language. */
export function readWithoutModel(report: Report, version: string): Record {
  const { blocks, flags, ...head } = report;
  const end = report.blocks[0]?.span ?? [0, report.text.length];
  const message =
    report.language === 'und'
      ? 'The language of this report could not be told, so it was not read; give it with --language.'
      : `The language of this report (${report.language}) is not carried, so only its text and blocks stand here.`;
  const doubts = [
    { kind: 'language' as const, span: end, message },
    ...flags.filter(({ kind }) => kind !== 'language'),
  ];
  return {
    schema: 'readout/record/1',
    reader: { version, model: null },
    report: head,
    blocks: blocks.map((block, index) => ({ id: `b${index + 1}`, ...block })),
    actors: [],
    statements: [],
    encounters: [],
    demands: [],
    commitments: [],
    warnings: [],
    options: [],
    figures: [],
    events: [],
    disputes: [],
    times: [],
    flags: doubts.map((flag, index) => ({
      id: `g${index + 1}`,
      ...flag,
      rule: `text-${flag.kind}`,
      confidence: 0.9,
      suggestion: null,
      other: null,
    })),
  };
}
