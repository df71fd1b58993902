import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack as english } from '../../src/packs/en/index.ts';
import { pack as italian } from '../../src/packs/it/index.ts';
import { type Source, storyText, toReport } from '../../src/text/index.ts';
import { assertCovered } from './covered.ts';

const packs = new Map([english, italian].map((pack) => [pack.language, pack]));
const read = (content: Source['content'], given: Partial<Source> = {}) =>
  toReport(
    { content, kind: 'text', ...given },
    {
      cuesOf: (language) => packs.get(language)?.blocks ?? null,
      monthsOf: (language) => packs.get(language)?.calendar.months ?? null,
    },
  );

const text = `Vote on wall put off

By Nora Whitfield

DOVER — The harbour council met on Monday, and after two hours of talks it put off the vote on the new wall.

Sign up for our newsletter`;

test('the text stays as it came, less its byte order mark', () => {
  assert.equal(read(`\ufeff${text}\r\n `).text, `${text}\r\n `);
});

test('the title is the title block’s, unless it is given', () => {
  assert.equal(read(text).title, 'Vote on wall put off');
  assert.equal(read(text, { title: 'Wall' }).title, 'Wall');
});

test('the story leaves credits and furniture out', () => {
  assert.equal(
    storyText(read(text)),
    'Vote on wall put off\n\nDOVER —\n\nThe harbour council met on Monday, and after two hours of talks it put off the vote on the new wall.',
  );
});

test('the same content has the same id wherever it lies; other options give another', () => {
  const { id } = read(text);
  assert.match(id, /^[0-9a-f]{16}$/);
  assert.equal(read(text, { path: 'a/b.txt' }).id, id);
  assert.equal(read(new TextEncoder().encode(text)).id, id);
  for (const other of [{ date: '2032-05-03' }, { language: 'en' }, { outlet: 'Post' }, { title: 'x' }, { url: 'x' }]) {
    assert.notEqual(read(text, other).id, id);
  }
  assert.equal(read(text, { id: 'mine' }).id, 'mine');
});

test('what is given wins over what the page says', () => {
  const page = `<html lang=it><meta property="og:site_name" content="Post"><meta name=date content=2032-05-03><link rel=canonical href="https://a.example/">
<p>The harbour council met on Monday, and after two hours it put off the vote.</p>`;
  const given = {
    kind: 'html' as const,
    outlet: 'Wire',
    date: '2032-05-04',
    url: 'https://b.example/',
    language: 'fr',
  };
  const { outlet, date, dateFrom, url, language } = read(page, given);
  assert.deepEqual(
    { outlet, date, dateFrom, url, language },
    { outlet: 'Wire', date: '2032-05-04', dateFrom: 'option', url: 'https://b.example/', language: 'fr' },
  );
});

const dates: [string, string, string | null][] = [
  ['en', 'Dover, 5 February 2032', '2032-02-05'],
  ['en', 'Dover, Feb. 5, 2032', '2032-02-05'],
  ['en', 'By Nora Whitfield – February 5th, 2032, 10:15', '2032-02-05'],
  ['en', 'Dover, 2032-02-05', '2032-02-05'],
  ['en', 'Dover, 31 February 2032', null],
  ['en', 'Dover, February 2032', null],
  ['it', 'Trieste, 5 febbraio 2032', '2032-02-05'],
  ['it', 'di Carla Benassi – 1º marzo 2032', '2032-03-01'],
];
for (const [language, line, date] of dates) {
  test(`${language}: the date of “${line}”`, () => {
    const report = read(
      `Wall\n\n${line}\n\nThe council met on 9 March 2031 and talked for two hours, and then it put off the vote.`,
      { language },
    );
    assert.deepEqual([report.date, report.dateFrom], [date, date && 'text']);
  });
}

test('a date inside the story is not the report’s', () => {
  assert.equal(
    read('The council met on 9 March 2031 and talked for two hours, and then it put off the vote.').date,
    null,
  );
});

const huge: [string, string][] = [
  ['one line of 50 MB', 'The harbour council met, and put off the vote. '.repeat(1_100_000)],
  ['millions of lines', 'word\n'.repeat(3_000_000)],
  ['quotation marks alone', '"'.repeat(5_000_000)],
];
for (const [name, content] of huge) test(`reads ${name}`, () => assertCovered(read(content)));
