import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPack } from '../../src/packs/index.ts';
import { findBrokenAttributions } from '../../src/reading/flags/attribution.ts';
import { findDoubled } from '../../src/reading/flags/doubled.ts';

const packs = { en: await loadPack('en'), it: await loadPack('it') };

const doubled: [language: 'en' | 'it', text: string, found: string[]][] = [
  ['en', 'They sent the the letter.', ['the the']],
  ['en', 'They sent ships and ships to the port.', ['ships and ships']],
  ['en', 'They sent ships and planes and ships.', ['ships and planes and ships']],
  ['en', 'He had had enough, and that that was so was clear.', []],
  ['en', 'Again and again, for years and years, more and more came.', []],
  ['en', 'No, no, said Duran Duran.', []],
  ['en', 'The local guards on Monday local guards fired.', ['local guards on Monday local guards']],
  ['it', 'Manda truppe e truppe al confine.', ['truppe e truppe']],
  ['it', 'Manda navi e aerei e navi.', ['navi e aerei e navi']],
  ['it', 'Il il ministro parla.', ['Il il']],
  ['it', 'Piano piano, molto molto bene, giorni e giorni.', []],
];

for (const [language, text, found] of doubled) {
  test(`doubled, ${language}: ${text}`, () => {
    const spans = findDoubled(text, [0, text.length], packs[language]!.damage);
    assert.deepEqual(
      spans.map(({ span }) => text.slice(...span)),
      found,
    );
  });
}

const broken: [language: 'en' | 'it', text: string, found: string[]][] = [
  ['it', 'Non è vero, ha detto Esteri. Lo ha detto il ministero in una nota.', ['ha detto Esteri. Lo ha detto']],
  ['it', 'Non è vero, ha detto. Lo ha detto il ministero in una nota.', ['ha detto. Lo ha detto']],
  ['it', 'Non è vero, ha detto il ministro degli Esteri. È partito.', []],
  ['it', 'Il porto è chiuso. Lo ha detto il ministero.', []],
  ['en', 'It is not so, said Foreign. This was stated by the ministry.', ['said Foreign. This was stated by']],
  ['en', 'It is not so, said Keller. She left.', []],
];

for (const [language, text, found] of broken) {
  test(`attribution, ${language}: ${text}`, () => {
    const spans = findBrokenAttributions(text, [0, text.length], packs[language]!.damage);
    assert.deepEqual(
      spans.map((span) => text.slice(...span)),
      found,
    );
  });
}
