import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { carriedLanguages, loadPack } from '../../src/packs/index.ts';
import type { ActorWords } from '../../src/packs/schema/actors.ts';

/** Lists of common nouns, names and adjectives: lower case, in the language's alphabetical order, no doubles. */
const lowerCase = [
  'honorifics',
  'offices',
  'organisations',
  'governments',
  'people',
  'groups',
  'press',
  'anonymous',
  'femaleNames',
  'maleNames',
  'femaleWords',
  'maleWords',
  'counterparts',
  'media',
  'indefinite',
] as const satisfies (keyof ActorWords)[];

/** Pairs of which a word can be only one. */
const contradictory = [
  ['offices', 'organisations'],
  ['offices', 'people'],
  ['people', 'organisations'],
  ['femaleNames', 'maleNames'],
  ['femaleWords', 'maleWords'],
] as const satisfies [keyof ActorWords, keyof ActorWords][];

/** Lists that are part of another. */
const partOf = [
  ['press', 'groups'],
  ['governments', 'organisations'],
] as const satisfies [keyof ActorWords, keyof ActorWords][];

/** Codes that ISO 3166-1 keeps aside, withdrew or leaves to users; Kosovo's XK is the one in use. */
const notStates = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

for (const language of carriedLanguages) {
  describe(`words for actors, ${language}`, async () => {
    const pack = await loadPack(language);
    assert.ok(pack);
    const { actors } = pack;
    const { compare } = new Intl.Collator(language);
    const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

    test('states bear ISO 3166-1 codes, each once, in order', () => {
      const codes = actors.states.map((state) => state.country);
      assert.deepEqual(codes, [...new Set(codes)].sort());
      assert.deepEqual(
        codes.filter((code) => !/^[A-Z]{2}$/.test(code) || notStates.has(code) || !regions.of(code)),
        [],
      );
    });

    test('every state has a name, and no words stand for two states', () => {
      const seen = new Map<string, string>();
      for (const { country, names, demonyms, seats } of actors.states) {
        assert.ok(names.length > 0, country);
        for (const words of [...names, ...demonyms, ...seats]) {
          assert.equal(words, words.trim(), country);
          assert.ok(!seen.has(words), `${words}: ${seen.get(words)} and ${country}`);
          seen.set(words, country);
        }
      }
    });

    for (const section of lowerCase) {
      test(`${section} are in lower case and alphabetical`, () => {
        const words: string[] = actors[section];
        assert.ok(words.length > 0);
        assert.deepEqual(
          words.filter((word) => word === '' || word !== word.trim() || word !== word.toLowerCase()),
          [],
        );
        assert.deepEqual(words, [...new Set(words)].sort(compare));
      });
    }

    test('well-known bodies are alphabetical and are no states', () => {
      assert.deepEqual(actors.knownOrganisations, [...new Set(actors.knownOrganisations)].sort(compare));
      const names = new Set(actors.states.flatMap((state) => [...state.names, ...state.seats]));
      assert.deepEqual(
        actors.knownOrganisations.filter((name) => names.has(name)),
        [],
      );
    });

    for (const [one, other] of contradictory) {
      test(`nothing is among both ${one} and ${other}`, () => {
        const others = new Set<string>(actors[other]);
        assert.deepEqual(
          actors[one].filter((word) => others.has(word)),
          [],
        );
      });
    }

    for (const [part, whole] of partOf) {
      test(`${part} are among the ${whole}`, () => {
        const all = new Set<string>(actors[whole]);
        assert.deepEqual(
          actors[part].filter((word) => !all.has(word)),
          [],
        );
      });
    }

    test('pronouns are lower-case forms', () => {
      const forms = Object.keys(actors.pronouns);
      assert.deepEqual(
        forms.filter((form) => form !== form.toLowerCase()),
        [],
      );
    });
  });
}

test('the languages know the same states', async () => {
  const packs = await Promise.all(carriedLanguages.map(loadPack));
  const codes = packs.map((pack) => pack?.actors.states.map((state) => state.country));
  for (const list of codes) assert.deepEqual(list, codes[0]);
});
