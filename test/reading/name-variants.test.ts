import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameVariants } from '../../src/reading/names/variants.ts';

const cases: [names: [text: string, count: number][], variants: [string, string][]][] = [
  [
    [
      ['Dekker', 5],
      ['Degger', 1],
    ],
    [['Degger', 'Dekker']],
  ],
  [
    [
      ['Lorenzen', 4],
      ['Lorentzen', 1],
    ],
    [['Lorentzen', 'Lorenzen']],
  ],
  [
    [
      ['Shevardin', 3],
      ['Schewardin', 1],
    ],
    [['Schewardin', 'Shevardin']],
  ],
  [
    [
      ['Yakovenko', 1],
      ['Jakowenko', 1],
    ],
    [['Jakowenko', 'Yakovenko']],
  ],
  [
    [
      ['Anna Baranova', 2],
      ['Baranowa', 1],
    ],
    [['Baranowa', 'Anna Baranova']],
  ],
  [
    [
      ['Rossi', 3],
      ['Russo', 2],
    ],
    [],
  ],
  [
    [
      ['Ivanov', 3],
      ['Ivanova', 2],
    ],
    [],
  ],
  [
    [
      ['Zielinski', 3],
      ['Zielinska', 2],
    ],
    [],
  ],
  [
    [
      ['Anna Hansen', 2],
      ['Karl Hanson', 2],
    ],
    [],
  ],
  [
    [
      ['Anna Hansen', 2],
      ['A. Hanson', 1],
    ],
    [['A. Hanson', 'Anna Hansen']],
  ],
  [
    [
      ['Bianchi', 3],
      ['Bianchi', 1],
    ],
    [],
  ],
  [
    [
      ['Bell', 3],
      ['Ball', 1],
    ],
    [],
  ],
  [
    [
      ['hansen', 3],
      ['hanson', 1],
    ],
    [],
  ],
];

for (const [names, variants] of cases) {
  test(`variants among ${names.map(([text, count]) => `${text} ×${count}`).join(', ')}`, () => {
    assert.deepEqual([...nameVariants(names.map(([text, count]) => ({ text, count })))], variants);
  });
}

test('a main name is never itself a variant', () => {
  const name = fc.stringMatching(/^[A-Z][aeiknorst]{4,9}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), (texts) => {
      const variants = nameVariants(texts.map((text, index) => ({ text, count: index % 3 })));
      for (const [variant, main] of variants) {
        assert.ok(texts.includes(variant) && texts.includes(main));
        assert.ok(!variants.has(main));
      }
    }),
  );
});
