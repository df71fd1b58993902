import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsOf, duration, interval, summary, titleOf } from '../../src/views/cards.ts';
import { placesOf } from '../../src/views/places.ts';
import { sampleRecord } from '../helpers/record.ts';

test('durations and intervals in words', () => {
  const durations: [string, string][] = [
    ['PT90M', '90 minutes'],
    ['P3W', '3 weeks'],
    ['P1Y6M', '1 year 6 months'],
    ['PT1H30M', '1 hour 30 minutes'],
    ['P2DT4H', '2 days 4 hours'],
  ];
  for (const [iso, words] of durations) assert.equal(duration(iso), words);
  assert.equal(interval('2031-05-01', '2031-05-01'), '2031-05-01');
  assert.equal(interval('2031-05-01', '2031-05-03'), '2031-05-01 to 2031-05-03');
  assert.equal(interval(null, '2031-05-03'), 'up to 2031-05-03');
  assert.equal(interval('2031-05-01', null), 'from 2031-05-01');
  assert.equal(interval(null, null), 'no date known');
});

test('each register says who does what to whom', () => {
  const record = sampleRecord();
  const heads = cardsOf(record).map(({ id, who, act, to, notes }) =>
    [id, who.join(), act, to.join(), notes.join()].join('|'),
  );
  assert.deepEqual(heads, [
    's1|Ada Venn|promises||direct,named',
    's2|Oda Lund|denies||indirect,named',
    'e1|Ada Venn,Oda Lund|||meeting,held',
    'd1|Ada Venn|wants|Oda Lund|',
    'c1|Ada Venn|will|Oda Lund|made',
    'w1|Ada Venn|warns|Oda Lund|',
    'o1|Ada Venn|weighs||considered',
    'f1||at least 1,200 vehicles||approximate',
    'v1|Ada Venn|consult|Oda Lund|happened',
    'x1||contradicted by|Oda Lund|',
    't1||2031-04-28||',
    't2||2031-04-28 to 2031-05-03||by',
    'g1||Doubled words||',
  ]);
  assert.match(summary(record), /^2 statements, 1 encounter, 1 demand, .*2 times, 1 flag$/);
  assert.equal(titleOf(record), 'Harbour talks go on');
});

test('a place is a paragraph and a line', () => {
  const record = sampleRecord();
  const place = placesOf(record);
  assert.equal(place(record.statements[0].span), '¶2 l.3');
  assert.equal(place(record.figures[0].span), '¶3 l.5');
  assert.equal(place([0, 1]), '¶1 l.1');
});
