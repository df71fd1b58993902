// Putting a statement together from its parts.
import type { Act, Span, Statement } from '../../record/record.ts';
import { findQuotations, type Quotation } from '../quotation.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../rule.ts';
import { actOf } from './acts.ts';
import { mannerOf, trimPieces, withClosingMarks, withoutOuterMarks } from './content.ts';
import type { Cue } from './cues.ts';
import { audienceOf, isWritten, occasionOf, type Source } from './speaker.ts';

const quotationsOfReport = new WeakMap<object, Quotation[]>();

/** The quotations of a report's story blocks, in text order; found once. */
export function quotationsOf(reading: Reading): readonly Quotation[] {
  let found = quotationsOfReport.get(reading.report);
  if (!found) {
    const story = reading.report.blocks.filter(
      ({ kind }) => kind !== 'credit' && kind !== 'boilerplate' && kind !== 'spam',
    );
    found = findQuotations(
      reading.report.text,
      story.map(({ span }) => span),
    );
    quotationsOfReport.set(reading.report, found);
  }
  return found;
}

export interface Parts {
  source: Source;
  cue: Cue | null;
  /** Span of a cue that is no verb ("according to"). */
  cueSpan?: Span | null;
  act: Act;
  content: readonly Span[];
  confidence: number;
}

/** The statement, or null where no words are left as its content. */
export function draftStatement(reading: Reading, parts: Parts): Draft<Statement> | null {
  const { text } = reading.report;
  const pieces = trimPieces(text, parts.content);
  const quotations = quotationsOf(reading);
  const content = withClosingMarks(text, trimPieces(text, withoutOuterMarks(text, pieces)), quotations);
  if (!content.length) return null;
  const { cue, source } = parts;
  const cueSpan = cue?.span ?? parts.cueSpan ?? null;
  const spans = [
    ...content,
    ...(cueSpan ? [cueSpan] : []),
    ...(source.speaker?.span && source.word >= 0 ? [source.speaker.span] : []),
  ];
  const manner = mannerOf(text, content, quotations);
  return {
    span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
    confidence: parts.confidence,
    speaker: source.speaker,
    cue: cueSpan,
    content,
    manner,
    act: actOf(reading, parts.act, content, manner, { cue, speaker: source.speaker }),
    sourcing:
      cue && source.sourcing !== 'anonymous' && source.sourcing !== 'named' && isWritten(reading, cue)
        ? 'document'
        : source.sourcing,
    audience: cue ? audienceOf(reading, cue, source.speaker) : null,
    occasion: cue ? occasionOf(reading, cue) : null,
    time: null,
    within: null,
  };
}
