// The words said: pieces of text without cue, source, conjunction and outer quotation marks; how they are given.
import type { Span, Statement } from '../../record/record.ts';
import type { Quotation } from '../quotation.ts';

const EDGE = /[\s,;:–—-]/;
const MARKS = /["“”„«»‹›]/;

/** The spans without white space, commas, dashes and quotation marks at their ends; empty ones are gone. */
export function trimPieces(text: string, pieces: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const [from, to] of pieces) {
    let start = from;
    let end = to;
    while (start < end && (EDGE.test(text[start]) || text[start] === '.')) start++;
    while (start < end && EDGE.test(text[end - 1])) end--;
    if (start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end))) kept.push([start, end]);
  }
  return kept;
}

/** Takes an outer pair of quotation marks off a piece that is one quotation, and lone marks at its ends. */
export function withoutOuterMarks(text: string, pieces: readonly Span[]): Span[] {
  return pieces.map(([from, to]): Span => {
    let start = from;
    let end = to;
    const opens = MARKS.test(text[start]);
    const closing = /["”»›“]/.test(text[end - 1])
      ? end - 1
      : /[.,!?]/.test(text[end - 1]) && /["”»›“]/.test(text[end - 2] ?? '')
        ? end - 2
        : -1;
    if (opens && (closing < 0 || !MARKS.test(text.slice(start + 1, closing)))) start++;
    if (closing >= 0 && (opens || !MARKS.test(text.slice(start, closing)))) end = closing;
    return [start, end];
  });
}

/** Lets a piece that ends inside a quotation which it opens reach the closing mark. */
export function withClosingMarks(text: string, pieces: readonly Span[], quotations: readonly Quotation[]): Span[] {
  return pieces.map(([from, to]) => {
    const cut = quotations.find(
      ({ span, inner }) =>
        from < span[0] && inner[0] < to && to < span[1] && !/[\p{L}\p{N}]/u.test(text.slice(to, inner[1])),
    );
    return [from, cut ? cut.span[1] : to];
  });
}

/** Pieces of `outer` without the given spans. */
export function without(outer: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let at = outer[0];
  for (const [from, to] of [...holes].sort((a, b) => a[0] - b[0])) {
    if (to <= at || from >= outer[1]) continue;
    if (from > at) pieces.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < outer[1]) pieces.push([at, outer[1]]);
  return pieces;
}

/** Direct when nearly all letters stand in quotation marks, mixed when some do. */
export function mannerOf(text: string, pieces: readonly Span[], quotations: readonly Quotation[]): Statement['manner'] {
  let quoted = 0;
  let all = 0;
  for (const [from, to] of pieces) {
    const near = quotations.filter(({ inner }) => inner[0] < to && from < inner[1]);
    for (let at = from; at < to; at++) {
      if (!/[\p{L}\p{N}]/u.test(text[at])) continue;
      all++;
      if (near.some(({ inner }) => inner[0] <= at && at < inner[1])) quoted++;
    }
  }
  if (quoted >= 0.9 * all) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}
