import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocks as english } from '../../src/packs/en/blocks.ts';
import { blocks as italian } from '../../src/packs/it/blocks.ts';
import { blocksOf } from '../../src/text/blocks.ts';
import { assertCovered } from './covered.ts';

const packs = { en: english, it: italian, none: null };

const prose = {
  en: 'The two delegations talked for three hours in the old customs house, and neither side would say what came of it.',
  it: 'Le due delegazioni hanno parlato per tre ore nella vecchia dogana, e nessuna ha voluto dire che cosa ne è uscito.',
  none: 'Die beiden Abordnungen sprachen drei Stunden lang im alten Zollhaus, und keine wollte sagen, was dabei herauskam.',
};

/** Kind and words of each block of some lines. */
function read(language: keyof typeof packs, lines: string): [string, string][] {
  const text = lines.replaceAll('PROSE', prose[language]);
  const blocks = blocksOf(text, packs[language]);
  assertCovered({ text, blocks });
  return blocks.map(({ kind, span }) => [kind, text.slice(...span)]);
}

/** Lines around which paragraphs stand, and the kind that the one marked by ▸ must have. */
const cases: [keyof typeof packs, string, string][] = [
  ['en', '▸Customs talks end without a word\n\nPROSE\n\nPROSE', 'title'],
  ['en', '▸Who will pay for the harbour wall?\nPROSE', 'title'],
  ['it', '▸Dogana, tre ore di colloqui e nessuna parola\n\nPROSE', 'title'],
  ['it', '▸«Non firmiamo niente»\n\nPROSE', 'title'],
  ['none', '▸Gespräche im Zollhaus enden ohne Ergebnis\n\nPROSE', 'title'],
  ['en', '▸PROSE\nPROSE', 'paragraph'],
  ['en', '▸Just a few words', 'paragraph'],
  ['en', 'Talks end\n\n▸By Nora Whitfield\n\nPROSE', 'credit'],
  ['en', 'Talks end\n\n▸By Nora Whitfield and Tom Aske in Dover – 3 May 2032, 10:15\n\nPROSE', 'credit'],
  ['en', 'Talks end\n\n▸By our correspondent\n\nPROSE', 'credit'],
  ['it', 'Colloqui finiti\n\n▸di Carla Benassi\n\nPROSE', 'credit'],
  ['it', 'Colloqui finiti\n\n▸Dal nostro inviato Piero Landi\n\nPROSE', 'credit'],
  ['it', 'Colloqui finiti\n\n▸Redazione Esteri\n\nPROSE', 'credit'],
  ['none', 'Gespräche zu Ende\n\n▸Von Anke Terhorst, Bremen\n\nPROSE', 'credit'],
  ['en', 'Talks end\n\nPROSE\n\n▸Nora Whitfield, Tom Aske and Jane Coe contributed to this report.', 'credit'],
  ['en', 'Talks end\n\nPROSE\n\n▸(Reporting by Nora Whitfield; editing by Tom Aske)', 'credit'],
  ['en', 'Talks end\n\nPROSE\n\n▸Reporting by Nora Whitfield; editing by Tom Aske.', 'credit'],
  [
    'it',
    'Colloqui finiti\n\nPROSE\n\n▸Carla Benassi, Piero Landi ed Elsa Moro hanno contribuito a questo articolo.',
    'credit',
  ],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸Traduzione di Elsa Moro', 'credit'],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸Fonte: Il Giornale del Molo', 'credit'],
  ['en', 'Talks end\n\nPROSE\n\n▸(AFP)', 'credit'],
  ['en', '▸MINISTRY OF TRADE\nPress Office\n\nReadout of the customs talks\n\nPROSE', 'credit'],
  ['it', '▸Ministero del Commercio\nUfficio stampa\n\nNota sui colloqui doganali\n\nPROSE', 'credit'],
  ['en', 'Talks end\n\n▸Dover, 3 May 2032\n\nPROSE', 'dateline'],
  ['it', 'Colloqui finiti\n\n▸Trieste, 3 maggio 2032\n\nPROSE', 'dateline'],
  ['en', 'Talks end\n\nPROSE\n\n▸What the harbour wants\n\nPROSE', 'heading'],
  ['en', 'Talks end\n\nPROSE\n\n▸What next?\n\nPROSE', 'heading'],
  ['it', 'Colloqui finiti\nPROSE\n▸Il nodo dei dazi\nPROSE', 'heading'],
  ['it', 'Diretta dalla dogana\n\n▸14.35\nPROSE\n\n13.10\nPROSE', 'heading'],
  ['en', 'Talks end\n\nPROSE\n\n▸“We sign nothing.”\n\nPROSE', 'paragraph'],
  ['en', 'Talks end\n\nPROSE\n\n▸- fewer checks on fish\n- a new pier\n\nPROSE', 'list'],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸1. meno controlli\n2. un nuovo molo\n\nPROSE', 'list'],
  ['en', 'Talks end\n\nPROSE\n\n▸> We sign nothing before the wall is built.\n\nPROSE', 'quote'],
  ['en', 'Talks end\n\nPROSE\n\n▸FILE PHOTO: The customs house in winter.\n\nPROSE', 'caption'],
  ['en', 'Talks end\n\nPROSE\n\n▸The customs house in winter (Photo: harbour office)\n\nPROSE', 'caption'],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸Nella foto, la vecchia dogana\n\nPROSE', 'caption'],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸La vecchia dogana (foto d’archivio)\n\nPROSE', 'caption'],
  ['en', 'Talks end\n\nPROSE\n\n▸Port\tShips\tTons\nDover\t12\t900\n\nPROSE', 'table'],
  ['en', '▸Home | World | Sea | Trade | Sport\n\nTalks end\n\nPROSE', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸Sign up for our morning letter\n\nPROSE', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸Read also: The wall that nobody built\n\nPROSE', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸We use cookies to make this site work and to count its readers.', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸© 2032 Harbour Press. All rights reserved.', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸###', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸ENDS', 'boilerplate'],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸Condividi su Facebook\n\nPROSE', 'boilerplate'],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸Leggi anche: Il molo che nessuno ha costruito\n\nPROSE', 'boilerplate'],
  [
    'it',
    'Colloqui finiti\n\nPROSE\n\n▸Iscriviti alla nostra newsletter per ricevere le notizie del mare.',
    'boilerplate',
  ],
  [
    'it',
    'Colloqui finiti\n\nPROSE\n\n▸Altre notizie\n\nGrano, prezzi in salita\n\nIl faro riapre al pubblico',
    'boilerplate',
  ],
  ['en', 'Talks end\n\nPROSE\n\nMore stories\n▸Wheat prices climb again\nLighthouse opens to visitors', 'boilerplate'],
  ['it', 'Colloqui finiti\n\nPROSE\n\nMore stories\n▸Grano, prezzi in salita', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸30 Best Garden Hoses of 2032 – Don’t buy a garden hose until you read THIS!', 'spam'],
  [
    'it',
    'Colloqui finiti\n\nPROSE\n\n▸I 12 migliori aspirapolvere del 2032 – Non comprare un aspirapolvere prima di leggere QUESTO!',
    'spam',
  ],
  ['it', 'Colloqui finiti\n\nPROSE\n\n▸Pubblicità: perdi peso con un solo bicchiere', 'spam'],
  ['en', 'Talks end\n\nPROSE\n\nADVERTISEMENT\n▸A mattress for every back, today only!\n\nPROSE', 'spam'],
  ['it', 'Colloqui finiti\n\nPROSE\nPubblicità\n▸PROSE', 'paragraph'],
  ['en', 'Talks end\n\nPROSE\n\n▸End of readout', 'boilerplate'],
  ['en', 'Talks end\n\nPROSE\n\n▸BUY CHEAP WATCHES HERE TODAY!\n\nPROSE', 'spam'],
  ['en', 'Talks end\n\nPROSE\n\n▸In 2032 the harbour had its best year, with 40 ships a day!\n\nPROSE', 'paragraph'],
  [
    'it',
    'Colloqui finiti\n\nPROSE\n\n▸Di fronte al molo, intanto, la folla aspettava in silenzio.\n\nPROSE',
    'paragraph',
  ],
];
for (const [language, lines, kind] of cases) {
  const at = lines.split('▸')[1].split('\n')[0];
  test(`${language}: ${kind} “${at.slice(0, 60)}”`, () => {
    const words = at.replaceAll('PROSE', prose[language]);
    const found = read(language, lines.replace('▸', '')).find(([, block]) => block.includes(words));
    assert.deepEqual(found?.[0], kind);
  });
}

/** A first paragraph, and how much of it is a dateline. */
const datelines: [keyof typeof packs, string, string][] = [
  ['en', 'DOVER, May 3 (Harbour Wire) — ', 'DOVER, May 3 (Harbour Wire) —'],
  ['en', 'DOVER (Harbour Wire) - ', 'DOVER (Harbour Wire) -'],
  ['en', '(Harbour Wire) — DOVER, 03 MAY - ', '(Harbour Wire) — DOVER, 03 MAY -'],
  ['en', 'Dover — ', 'Dover —'],
  ['en', 'RIO DE JANEIRO -- ', 'RIO DE JANEIRO --'],
  ['it', 'TRIESTE – ', 'TRIESTE –'],
  ['it', 'Trieste, 3 maggio – ', 'Trieste, 3 maggio –'],
  ['it', '(Agenzia Molo) - ROMA, 03 MAG - ', '(Agenzia Molo) - ROMA, 03 MAG -'],
  ['none', 'BREMEN, 3. Mai (Hafenpresse) – ', 'BREMEN, 3. Mai (Hafenpresse) –'],
  ['none', 'БРЕМЕН, 3 мая. /Агентство/. ', 'БРЕМЕН, 3 мая. /Агентство/.'],
];
for (const [language, opening, dateline] of datelines) {
  test(`${language}: dateline “${dateline}”`, () => {
    const blocks = read(language, `${prose[language].slice(4, 40)}\n\n${opening}PROSE`);
    assert.deepEqual(blocks.slice(1), [
      ['dateline', dateline],
      ['paragraph', prose[language]],
    ]);
  });
}

const noDatelines: [keyof typeof packs, string][] = [
  [
    'en',
    'Dover – the larger of the two ports – has been closed since Monday, the harbour office said in a note to shippers.',
  ],
  [
    'en',
    'He has a plan – a good one, says everybody who has seen it so far in the offices along the harbour – and no money.',
  ],
  [
    'it',
    'La dogana – chiusa da lunedì – riapre domani, ha fatto sapere ieri sera la capitaneria di porto in una nota agli armatori.',
  ],
];
for (const [language, paragraph] of noDatelines) {
  test(`${language}: no dateline in “${paragraph.slice(0, 40)}”`, () => {
    assert.deepEqual(read(language, paragraph), [['paragraph', paragraph]]);
  });
}

test('a line is a paragraph, blank lines or not', () => {
  assert.deepEqual(read('en', 'PROSE\nPROSE\r\nPROSE').length, 3);
});

test('lines broken to a width are one paragraph', () => {
  const wrapped = `${prose.en} ${prose.en} ${prose.en}`.replace(/(.{50,60}) /g, '$1\n');
  assert.deepEqual(
    read('en', `${wrapped}\n\n${wrapped}`).map(([kind]) => kind),
    ['paragraph', 'paragraph'],
  );
});

test('the story goes on after a list of other stories when long paragraphs do', () => {
  const long = `${prose.en} ${prose.en}`;
  const blocks = read('en', `Talks end\n\n${long}\n\nRead also\nWheat prices climb again\n\n${long}`);
  assert.deepEqual(
    blocks.map(([kind]) => kind),
    ['title', 'paragraph', 'boilerplate', 'boilerplate', 'paragraph'],
  );
});

test('a caller’s pack of another language still knows English furniture', () => {
  assert.deepEqual(
    read('it', 'PROSE\nRelated posts\nGrano, prezzi in salita').map(([kind]) => kind),
    ['paragraph', 'boilerplate', 'boilerplate'],
  );
});

const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '',
    ' ',
    prose.en,
    prose.it,
    'More stories',
    'By Nora Whitfield',
    'DOVER —',
    '- item',
    '###',
    'Leggi anche',
    'a\tb\tc',
    '> q',
    '12.30',
  ),
);
test('any text: blocks in order, apart, on whole characters, over all words; the same each time', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', ' '),
      (lines, end) => {
        const text = lines.join(end).toWellFormed();
        for (const pack of Object.values(packs)) {
          const blocks = blocksOf(text, pack);
          assertCovered({ text, blocks });
          assert.deepEqual(blocksOf(text, pack), blocks);
        }
      },
    ),
    { numRuns: 400 },
  );
});
