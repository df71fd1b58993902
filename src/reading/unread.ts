// A report in a language without a model: text, blocks and quotations stand, and a flag says what was not read.
import type { Record, Statement } from '../record/record.ts';
import type { Report } from '../text/report.ts';
import { findQuotations } from './quotation.ts';
import { storyStretches } from './story.ts';

/** Letters that a quotation must have to be taken for speech rather than a quoted term. */
const LEAST_LETTERS = 20;

/** Outermost quotations as statements of nobody known: marks need no language. */
function quotedWords(report: Report): Statement[] {
  return findQuotations(report.text, storyStretches(report))
    .filter(
      ({ level, inner }) => level === 0 && (report.text.slice(...inner).match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS,
    )
    .map(({ span, inner }, index) => ({
      id: `s${index + 1}`,
      span,
      rule: 'quotation-alone',
      confidence: 0.3,
      speaker: null,
      cue: null,
      content: [inner],
      manner: 'direct',
      act: 'say',
      sourcing: 'office',
      audience: null,
      occasion: null,
      time: null,
      within: null,
    }));
}

/** The record of a report whose language is not carried: what needs no language is read from it. */
export function readWithoutModel(report: Report, version: string): Record {
  const { blocks, flags, ...head } = report;
  const end = report.blocks[0]?.span ?? [0, report.text.length];
  const message =
    report.language === 'und'
      ? 'The language of this report could not be told, so it was not read; give it with --language.'
      : `The language of this report (${report.language}) is not carried, so only its text, blocks and quotations stand here.`;
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
    statements: quotedWords(report),
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
