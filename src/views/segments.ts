// Cuts a text at every boundary of its entries: segments never nest, each lists its entries, and any overlap works.
import type { Span } from '../record/record.ts';
import type { Register } from '../record/registers.ts';
import type { Card } from './cards.ts';

export interface Segment {
  span: Span;
  /** Entries whose own words these are. */
  entries: string[];
  /** Entries in whose wider extent these words lie. */
  extents: string[];
  /** The register that draws each lane under the words; undefined where a lane is empty. */
  lanes: (Register | undefined)[];
  flagged: boolean;
}

/** Lanes that can be drawn under a line of text. */
export const LANES = 5;

interface Mark {
  id: string;
  register: Register;
  start: number;
  end: number;
  kind: 'words' | 'extent';
  lane: number;
}

/** Gives each entry one lane for all its length: what begins first, and statements and longer ones, lie nearest the words. */
function lanesOf(cards: readonly Card[]): Map<string, number> {
  const wanted = cards
    .filter((card) => card.register !== 'flags' && card.passages.length > 0)
    .map(({ id, register, passages }) => ({
      id,
      first: register === 'statements' ? 0 : 1,
      start: Math.min(...passages.map((span) => span[0])),
      end: Math.max(...passages.map((span) => span[1])),
    }))
    .sort((a, b) => a.start - b.start || a.first - b.first || b.end - a.end);
  const freeFrom = new Array<number>(LANES).fill(0);
  const lanes = new Map<string, number>();
  for (const { id, start, end } of wanted) {
    const free = freeFrom.findIndex((from) => from <= start);
    const lane = free < 0 ? LANES - 1 : free;
    freeFrom[lane] = Math.max(freeFrom[lane], end);
    lanes.set(id, lane);
  }
  return lanes;
}

/**
 * Segments that follow one another from 0 to `length`; those without entries stand for plain text.
 * Cost: boundaries times the entries that overlap there.
 */
export function segmentsOf(length: number, cards: readonly Card[]): Segment[] {
  const lanes = lanesOf(cards);
  const marks: Mark[] = cards.flatMap(({ id, register, span, passages }) => {
    const lane = lanes.get(id) ?? -1;
    const words = passages.map(([start, end]) => ({ id, register, start, end, kind: 'words' as const, lane }));
    return [...words, { id, register, start: span[0], end: span[1], kind: 'extent', lane }];
  });
  const opening = marks.filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, length, ...opening.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= length)
    .sort((a, b) => a - b);

  const segments: Segment[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i], cuts[i + 1]];
    active = active.filter((mark) => mark.end > start);
    while (next < opening.length && opening[next].start <= start) active.push(opening[next++]);
    const words = active.filter((mark) => mark.kind === 'words');
    const entries = [...new Set(words.map((mark) => mark.id))];
    const extents = active
      .filter((mark) => mark.kind === 'extent' && !entries.includes(mark.id))
      .map((mark) => mark.id);
    const drawn: (Register | undefined)[] = [];
    for (const mark of words) if (mark.lane >= 0) drawn[mark.lane] = mark.register;
    const flagged = words.some((mark) => mark.register === 'flags');
    segments.push({ span: [start, end], entries, extents, lanes: drawn, flagged });
  }
  return segments;
}
