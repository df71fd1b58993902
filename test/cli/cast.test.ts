import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCast, parseCsv } from '../../src/cli/cast.ts';

test('rows of CSV', () => {
  const cases: [string, string[][]][] = [
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      '"a,""b""","two\nlines"\n\n,x',
      [
        ['a,"b"', 'two\nlines'],
        ['', 'x'],
      ],
    ],
    ['', []],
  ];
  for (const [text, rows] of cases) assert.deepEqual(parseCsv(text), rows);
  assert.throws(() => parseCsv('a,"b'), /row 1 opens a quote that never closes/);
});

test('members of a cast', () => {
  const text =
    '\ufeffName,variants,kind,role,country,from,to\n"Venn, Ada",Ada Venn; A. Venn,,minister,xa,2030-01-01,\nMarl,,state,,,,\n';
  assert.deepEqual(parseCast(text), [
    {
      name: 'Venn, Ada',
      variants: ['Ada Venn', 'A. Venn'],
      kind: 'person',
      role: 'minister',
      country: 'XA',
      from: '2030-01-01',
      to: null,
    },
    { name: 'Marl', variants: [], kind: 'state', role: null, country: null, from: null, to: null },
  ]);
});

test('what is wrong is said by row', () => {
  const cases: [string, RegExp][] = [
    ['', /its first row must be name,variants/],
    ['who,what\na,b', /its first row must be name,variants/],
    ['name,kind\n,person', /row 2 has no name/],
    ['name,kind\nA,person\nB,ship', /row 3: "kind" must be one of/],
    ['name,from\nA,2030-02-30', /row 2: "from" must be a day/],
  ];
  for (const [text, message] of cases) assert.throws(() => parseCast(text), message);
});
