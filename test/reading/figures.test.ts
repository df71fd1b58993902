import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadPack } from '../../src/packs/index.ts';
import { findFigures } from '../../src/reading/figures/find.ts';
import { digitsValue } from '../../src/reading/numbers/numerals.ts';

const packs = { en: await loadPack('en'), it: await loadPack('it') };

/** Each figure as "words: min..max unit", with ~ where it is approximate; a single number where both bounds are one. */
function show(language: 'en' | 'it', text: string): string[] {
  return findFigures(packs[language]!.numbers, { text, stretches: [[0, text.length]], masked: [] }).map(
    ({ span, min, max, approximate, unit }) =>
      `${text.slice(...span)}: ${approximate ? '~' : ''}${min === max ? min : `${min ?? ''}..${max ?? ''}`} ${unit}`,
  );
}

const english: [text: string, figures: string[]][] = [
  ['More than 100,000 soldiers stand there.', ['More than 100,000 soldiers: ~100000.. person']],
  ['Up to 40 ships lay at anchor.', ['Up to 40 ships: ~..40 vehicle']],
  ['No more than 600 marines remain.', ['No more than 600 marines: ~..600 person']],
  ['About 400 fishermen came.', ['About 400 fishermen: ~400 person']],
  ['Almost two hours passed.', ['Almost two hours: ~2 hour']],
  ['At least three civilians died.', ['At least three civilians: ~3.. person']],
  ['Between 20 and 30 boats sailed.', ['Between 20 and 30 boats: 20..30 vehicle']],
  ['Some 20-30 boats sailed.', ['Some 20-30 boats: ~20..30 vehicle']],
  ['It takes 10 to 12 days.', ['10 to 12 days: 10..12 day']],
  ['Dozens of people waited.', ['Dozens of people: ~24.. person']],
  ['Tens of thousands of refugees fled.', ['Tens of thousands of refugees: ~20000.. person']],
  ['A few dozen farmers waited.', ['A few dozen farmers: ~24.. person']],
  ['Two dozen trucks burned.', ['Two dozen trucks: 24 vehicle']],
  ['A pair of grey boats followed.', ['A pair of grey boats: 2 vehicle']],
  ['It costs $3.5 million.', ['$3.5 million: 3500000 USD']],
  ['It costs 40 million euros, or €40m.', ['40 million euros: 40000000 EUR', '€40m: 40000000 EUR']],
  ['Over half a billion dollars is gone.', ['Over half a billion dollars: ~500000000.. USD']],
  ['A 20-kilometre zone and a ten-point plan.', ['20-kilometre: 20 km', 'ten-point plan: 10 item']],
  ['Nine of the 14 sailors are free.', ['Nine of the 14 sailors: 9 person', '14 sailors: 14 person']],
  ['Inflation is 4.5 percent, or 4.5%.', ['4.5 percent: 4.5 percent', '4.5%: 4.5 percent']],
  ['Eleven thousand tons of wheat rotted.', ['Eleven thousand tons: 11000 ton']],
  ['Half an hour is enough.', ['Half an hour: 0.5 hour']],
  ['An hour and a half is enough.', ['An hour and a half: 1.5 hour']],
  ['He saw 14 sailors. All 14 were well.', ['14 sailors: 14 person', '14: 14 person']],
  ['The G7 met under Article 5 in room 12 at 10:30.', []],
  ['It was the third time in the 21st century, one of many.', []],
  ['The two ministers met in 2014.', []],
  ['Call +39 06 123456 or see page 7.', []],
];

const italian: [text: string, figures: string[]][] = [
  ['Più di 100.000 soldati sono al confine.', ['Più di 100.000 soldati: ~100000.. person']],
  ['Oltre i 600 fanti restano.', ['Oltre i 600 fanti: ~600.. person']],
  ['Fino a 40 navi erano ferme.', ['Fino a 40 navi: ~..40 vehicle']],
  ['Non più di 600 marinai restano.', ['Non più di 600 marinai: ~..600 person']],
  ['Circa quattrocento pescatori sono venuti.', ['Circa quattrocento pescatori: ~400 person']],
  ['Decine di migliaia di profughi sono fuggiti.', ['Decine di migliaia di profughi: ~20000.. person']],
  ['Una novantina di mercantili aspetta.', ['Una novantina di mercantili: ~90 vehicle']],
  ['Un centinaio di studenti protesta.', ['Un centinaio di studenti: ~100 person']],
  ['Fra 20 e 30 barche sono uscite.', ['Fra 20 e 30 barche: 20..30 vehicle']],
  ['Costa 3,5 milioni di euro.', ['3,5 milioni di euro: 3500000 EUR']],
  ['Costa circa €40.', ['circa €40: ~40 EUR']],
  ["Basta un'ora e mezza.", ["un'ora e mezza: 1.5 hour"]],
  ["Mezz'ora basta.", ["Mezz'ora: 0.5 hour"]],
  ["Da vent'anni è così.", ["vent'anni: 20 year"]],
  [
    'Nove dei quattordici marinai sono liberi.',
    ['Nove dei quattordici marinai: 9 person', 'quattordici marinai: 14 person'],
  ],
  ['Sono cinque le barche prese.', ['cinque le barche: 5 vehicle']],
  ['Il 4,5% vota no.', ['4,5%: 4.5 percent']],
  ['Il G7 cita l’articolo 5 alle 10.30.', []],
  ['Un uomo solo, i due ministri, la terza volta.', []],
  ['Lo ha visto due volte.', []],
];

for (const [language, cases] of [
  ['en', english],
  ['it', italian],
] as const) {
  for (const [text, figures] of cases)
    test(`${language}: ${text}`, () => assert.deepEqual(show(language, text), figures));
}

test('digits by the separators of the language', () => {
  const [en, it] = [packs.en!.numbers, packs.it!.numbers];
  const cases: [string, number | null, number | null][] = [
    ['1,200', 1200, null],
    ['1.200', null, 1200],
    ['3.5', 3.5, 3.5],
    ['100.000', 100000, 100000],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234,5', 1234.5, 1234.5],
    ['1.2.3', null, null],
  ];
  for (const [text, english, italian] of cases) {
    if (english !== null) assert.equal(digitsValue(text, en), english, text);
    if (italian !== null) assert.equal(digitsValue(text, it), italian, text);
  }
});

test('any text: spans lie inside, in order, and bounds are numbers in order', () => {
  const words = [
    '5',
    '1.000',
    '1,5',
    '99999999999999999999',
    'two',
    'due',
    'mila',
    'million',
    'milioni',
    'dozens',
    'of',
    'decine',
    'di',
    'half',
    'a',
    'mezza',
    'e',
    'and',
    'more',
    'than',
    'più',
    '-',
    '–',
    '$',
    '€',
    '%',
    'soldiers',
    'navi',
    'between',
    'tra',
    'thousand',
    'thirds',
    ',',
    '.',
    ':',
    '\ud800',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'it'), (sample, language) => {
      let last = 0;
      const found = findFigures(packs[language as 'en' | 'it']!.numbers, {
        text: sample,
        stretches: [[0, sample.length]],
        masked: [],
      });
      for (const { span, min, max } of found) {
        assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= sample.length);
        assert.ok(min !== null || max !== null);
        for (const bound of [min, max]) assert.ok(bound === null || Number.isFinite(bound));
        assert.ok(min === null || max === null || min <= max);
        last = span[0];
      }
    }),
  );
});
