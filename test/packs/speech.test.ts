import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { cues } from '../../src/packs/cues.ts';
import { carriedLanguages, loadPack } from '../../src/packs/index.ts';
import type { Speech } from '../../src/packs/schema/speech.ts';
import { list } from '../../src/packs/tables.ts';
import { ACTS } from '../../src/record/record.ts';

const CUES = ['clause', 'object', 'oblique', 'infinitive', 'nouns', 'quotation', 'naming'] as const;

/** Verbs of thought, wish and perception: what they bear was not said. */
const THOUGHTS: { [language: string]: string[] } = {
  en: ['believe', 'expect', 'fear', 'feel', 'hear', 'hope', 'know', 'see', 'think', 'understand', 'want', 'wish'],
  it: ['capire', 'credere', 'pensare', 'ritenere', 'sapere', 'sentire', 'sperare', 'temere', 'vedere', 'volere'],
};

const PREPOSITIONS: { [language: string]: string[] } = {
  en: list('about, against, at, for, from, in, of, on, over, to, upon, with'),
  it: list('a, con, contro, da, di, in, per, su'),
};

/** A few cues of each language, with the act that a reader of the news expects. */
const EXPECTED: { [language: string]: [keyof Speech, string, string][] } = {
  en: [
    ['clause', 'say', 'say'],
    ['clause', 'point out', 'say'],
    ['object', 'reject', 'reject'],
    ['oblique', 'call for', 'demand'],
    ['oblique', 'accuse of', 'criticise'],
    ['infinitive', 'call on', 'demand'],
    ['infinitive', 'refuse', 'reject'],
    ['nouns', 'denial', 'deny'],
    ['quotation', 'go on', 'say'],
    ['naming', 'hail', 'praise'],
  ],
  it: [
    ['clause', 'fare sapere', 'say'],
    ['clause', 'smentire', 'deny'],
    ['object', 'respingere', 'reject'],
    ['oblique', 'mettere in guardia da', 'warn'],
    ['infinitive', 'impegnare si', 'promise'],
    ['nouns', 'monito', 'warn'],
    ['quotation', 'tagliare corto', 'say'],
    ['naming', 'bollare', 'criticise'],
  ],
};

for (const language of carriedLanguages) {
  test(`speech of ${language}`, async (t) => {
    const { speech } = (await loadPack(language))!;

    await t.test('every list is filled, in order, and without doubles', () => {
      for (const [name, entries] of Object.entries(speech)) {
        if (Array.isArray(entries)) {
          assert.ok(entries.length > 0, name);
          assert.deepEqual(entries, [...new Set(entries)].sort(), name);
        } else {
          const byAct = Map.groupBy(Object.keys(entries), (cue) => entries[cue]);
          assert.ok(byAct.size > 0, name);
          for (const [act, keys] of byAct) assert.deepEqual(keys, [...keys].sort(), `${name} ${act}`);
        }
      }
    });

    await t.test('cues are lower-case words with an act of the contract', () => {
      for (const name of CUES) {
        for (const [cue, act] of Object.entries(speech[name])) {
          assert.match(cue, /^[\p{Ll}-]+( [\p{Ll}]+){0,3}$/u, name);
          assert.ok(z.enum(ACTS).safeParse(act).success, `${name} ${cue}`);
        }
      }
    });

    await t.test('other words are in lower case', () => {
      for (const [name, entries] of Object.entries(speech)) {
        if (Array.isArray(entries)) for (const word of entries) assert.equal(word, word.toLowerCase(), name);
      }
    });

    await t.test('oblique cues end in a preposition', () => {
      for (const cue of Object.keys(speech.oblique)) {
        const parts = cue.split(' ');
        assert.ok(parts.length > 1 && PREPOSITIONS[language].includes(parts.at(-1)!), cue);
      }
    });

    await t.test('thoughts are no cues', () => {
      for (const name of CUES) {
        for (const verb of THOUGHTS[language]) assert.equal(speech[name][verb], undefined, `${name} ${verb}`);
      }
    });

    await t.test('a verb that speaks by itself is not kept for quotations alone', () => {
      for (const cue of Object.keys(speech.quotation)) assert.equal(speech.clause[cue], undefined, cue);
    });

    for (const [name, cue, act] of EXPECTED[language] ?? []) {
      await t.test(`${name}: ${cue}`, () => assert.equal((speech[name] as { [cue: string]: string })[cue], act));
    }
  });
}

test('cues find nothing under the names of object members', () => {
  assert.equal(cues({ say: 'say, state' }).constructor, undefined);
});

test('a cue under two acts is refused', () => {
  assert.throws(() => cues({ say: 'assure', promise: 'assure' }), RangeError);
});
