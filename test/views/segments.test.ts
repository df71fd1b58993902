import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { registerNames } from '../../src/record/registers.ts';
import type { Card } from '../../src/views/cards.ts';
import { LANES, segmentsOf } from '../../src/views/segments.ts';

const spanWithin = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as [number, number]);

const cards = fc.integer({ min: 1, max: 60 }).chain((length) =>
  fc.tuple(
    fc.constant(length),
    fc.array(
      fc.record({
        register: fc.constantFrom(...registerNames),
        span: spanWithin(length),
        passages: fc.array(spanWithin(length), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    ),
  ),
);

test('segments follow one another over the whole text and name exactly the entries at each place', () => {
  fc.assert(
    fc.property(cards, ([length, drafts]) => {
      const list = drafts.map((draft, index) => ({ ...draft, id: `n${index}` }) as unknown as Card);
      const segments = segmentsOf(length, list);
      assert.equal(segments[0].span[0], 0);
      assert.equal(segments.at(-1)?.span[1], length);
      for (let i = 1; i < segments.length; i++) assert.equal(segments[i].span[0], segments[i - 1].span[1]);
      for (const { span, entries, extents, lanes } of segments) {
        const here = ([from, to]: [number, number]) => from <= span[0] && span[1] <= to && from < to;
        const words = list.filter((card) => card.passages.some(here)).map((card) => card.id);
        assert.deepEqual([...entries].sort(), words.sort());
        const wide = list.filter((card) => here(card.span) && !words.includes(card.id)).map((card) => card.id);
        assert.deepEqual([...extents].sort(), wide.sort());
        assert.ok(lanes.length <= LANES);
      }
    }),
  );
});

test('an entry keeps its lane for all its length', () => {
  const card = (id: string, register: string, ...passages: [number, number][]) =>
    ({ id, register, span: passages[0], passages }) as unknown as Card;
  const segments = segmentsOf(40, [
    card('s1', 'statements', [0, 10], [20, 30]),
    card('e1', 'encounters', [5, 25]),
    card('f1', 'figures', [32, 36]),
  ]);
  const lanes = segments.filter(({ entries }) => entries.length).map(({ span, lanes }) => [...span, ...lanes]);
  assert.deepEqual(lanes, [
    [0, 5, 'statements'],
    [5, 10, 'statements', 'encounters'],
    [10, 20, undefined, 'encounters'],
    [20, 25, 'statements', 'encounters'],
    [25, 30, 'statements'],
    [32, 36, 'figures'],
  ]);
});
