// What holds of every record, whatever the text: spans, order, references, the schema, the same bytes twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createReader } from '../../src/reading/reader.ts';
import { Record, type Span } from '../../src/record/record.ts';

const reader = await createReader({ languages: ['en', 'it'] });

/** Pieces from which reports are put together: plain ones, and ones that are cut, doubled or garbled. */
const PIECES: { [language: string]: string[] } = {
  en: [
    'Foreign Minister Anna Keller',
    'The governor',
    'Keller, the minister,',
    'Germany',
    'two officials',
    'said that',
    'told reporters:',
    'she said',
    'warned',
    'according to',
    'rejected the demand',
    'met in Rome on Monday',
    'the road is closed to everyone',
    'we will open the gate by 3 May if the tolls end',
    'more than 1,200 people were hurt',
    'there was no attack',
    'MINISTER HALE: We met for an hour.\n\nQUESTION: And now?\n\nMINISTER HALE: No comment.',
  ],
  it: [
    'La ministra degli Esteri Anna Keller',
    'Il governatore',
    'Keller, ministra,',
    'la Germania',
    'due funzionari',
    'ha detto che',
    'ha dichiarato:',
    'ha spiegato',
    'ha avvertito',
    'secondo',
    'ha respinto la richiesta',
    'si sono incontrati a Roma lunedì',
    'la strada è chiusa per tutti',
    'apriremo il varco entro il 3 maggio se finiscono i pedaggi',
    'più di 1.200 persone sono rimaste ferite',
    'non c’è stato alcun attacco',
    'MINISTRO SERRA: Ci siamo visti.\n\nDOMANDA: E adesso?\n\nMINISTRO SERRA: Nessun commento.',
  ],
};
const MARKS = ['“', '”', '"', '«', '»', '‘', '’', "'", '.', ',', ':', '?', '\n', '\n\n', '—', '(', ')', '🙂', '\t'];

const reportOf = (language: string) =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...PIECES[language]), weight: 3 },
        { arbitrary: fc.constantFrom(...MARKS), weight: 2 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((pieces) => ({ language, text: pieces.join(' ') }));

const anything = fc.record({
  language: fc.constantFrom('en', 'it'),
  text: fc.string({
    unit: fc.constantFrom(...'ab Z.“”\'"«»\n\r\t,:;-–0123%€é🙂\u0301\u00a0\u200b\ud83d'),
    maxLength: 300,
  }),
});
const source = fc.oneof(reportOf('en'), reportOf('it'), anything).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));

const read = ({ language, text }: { language: string; text: string }) =>
  reader.read({ text, language, date: '2031-04-28' });

const check = (holds: (record: Record) => void, numRuns = 60) =>
  fc.assert(
    fc.property(source, (input) => holds(read(input))),
    { numRuns },
  );

test('a record is what the schema says', () => check((record) => void Record.parse(record)));

test('every span lies in the text, on whole characters', () =>
  check((record) => {
    const { text } = record.report;
    for (const [start, end] of spansIn(record)) {
      assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end}) of ${text.length}`);
      assert.ok(
        isBetweenCharacters(text, start) && isBetweenCharacters(text, end),
        `[${start}, ${end}) cuts a character`,
      );
    }
  }));

test('entries are numbered in text order', () =>
  check((record) => {
    for (const list of Object.values(record)) {
      if (!Array.isArray(list)) continue;
      const letter = list[0]?.id.replace(/\d+$/, '');
      assert.deepEqual(
        list.map(({ id }) => id),
        list.map((_, index) => `${letter}${index + 1}`),
      );
      const starts = list.map((entry) => ('mentions' in entry ? entry.mentions[0][0] : entry.span[0]));
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
        `${letter} out of order`,
      );
    }
  }));

test('references lead to entries that exist', () =>
  check((record) => {
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    const known: { [key: string]: string[] } = {
      actor: ids(record.actors),
      memberOf: ids(record.actors),
      statement: ids(record.statements),
      within: ids(record.statements),
      time: ids(record.times),
    };
    eachField(record, (key, value) => {
      if (Object.hasOwn(known, key) && typeof value === 'string')
        assert.ok(known[key].includes(value), `${key} ${value}`);
    });
  }));

test('blocks cover all that is written, in order and without overlap', () =>
  check((record) => {
    const { text } = record.report;
    let at = 0;
    for (const { span } of record.blocks) {
      assert.ok(at <= span[0], `a block begins at ${span[0]}, before ${at}`);
      assert.equal(text.slice(at, span[0]).trim(), '', 'text outside blocks');
      at = span[1];
    }
    assert.equal(text.slice(at).trim(), '', 'text after the last block');
  }));

test('reading twice gives the same bytes', () =>
  fc.assert(
    fc.property(source, (input) => assert.equal(JSON.stringify(read(input)), JSON.stringify(read(input)))),
    { numRuns: 30 },
  ));

function eachField(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    eachField(inner, visit);
  }
}

/** All spans of a record: pairs of numbers. */
function spansIn(record: Record): Span[] {
  const spans: Span[] = [];
  eachField(record, (_, value) => {
    if (Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')) {
      spans.push(value as Span);
    }
  });
  return spans;
}

/** Whether an offset does not part the two halves of a character. */
function isBetweenCharacters(text: string, at: number): boolean {
  const high = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
  const low = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
  return !(high(text.charCodeAt(at - 1)) && low(text.charCodeAt(at)));
}
