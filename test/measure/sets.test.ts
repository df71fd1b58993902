// Which sets a data folder has, and which of them are chosen.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { numbersIn } from '../../measure/scorers.ts';
import { findSets, isChosen, languageInPath } from '../../measure/sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-sets-'));
after(() => rmSync(folder, { recursive: true }));

test('a data folder is walked by its layout; training data is left out', () => {
  const files = [
    'treebanks/it/one-dev.conllu.gz',
    'treebanks/it/one-train.conllu.gz',
    'gold/dates/dev.jsonl.gz',
    'gold/dates/README.md',
    'gold/names-in-text/dev/it.jsonl',
    'gold/names-in-text/train/it.jsonl',
    'gold/names-in-text/train-nc/it.jsonl',
    'gold/others/some.jsonl',
    'storylines/lake/reports.jsonl',
    'storylines/README.md',
    'first/reports.jsonl',
    'silver/it.conllu.gz',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  assert.deepEqual(
    findSets(folder).map(({ path, kind }) => `${path} ${kind}`),
    [
      'first storyline',
      'storylines/lake storyline',
      'gold/dates/dev dates',
      'gold/names-in-text/dev/it names-in-text',
      'gold/others/some other',
      'treebanks/it/one-dev treebank',
    ],
  );
});

const CHOICES: [path: string, only: string[], chosen: boolean][] = [
  ['gold/dates/dev', [], true],
  ['gold/dates/dev', ['gold'], true],
  ['gold/dates/dev', ['gold/dates/'], true],
  ['gold/dates/dev', ['gold/dates/dev.jsonl.gz'], true],
  ['gold/dates/dev-texts', ['gold/dates/dev'], false],
  ['treebanks/it/one-dev', ['gold', 'treebanks/it'], true],
];
for (const [path, only, chosen] of CHOICES) {
  test(`${path} is ${chosen ? '' : 'not '}chosen by [${only}]`, () => assert.equal(isChosen(path, only), chosen));
}

const LANGUAGES: [path: string, language: string | null][] = [
  ['treebanks/en/one-dev', 'en'],
  ['gold/names-in-text/dev/it', 'it'],
  ['gold/quotes/some-dev.en', 'en'],
  ['gold/dates/dev', null],
  ['storylines/lake', null],
];
for (const [path, language] of LANGUAGES) {
  test(`${path} names ${language ?? 'no language'}`, () => assert.equal(languageInPath(path), language));
}

test('numbers of a scorer bear their dotted path; its own rows by language are left out', () => {
  const printed = { a: { f1: 50, kinds: { x: 1 } }, scores: { all: { f1: 2 }, 'language it': { f1: 3 } }, none: null };
  assert.deepEqual(
    [...numbersIn(printed)],
    [
      ['a.f1', 50],
      ['a.kinds.x', 1],
      ['scores.all.f1', 2],
    ],
  );
});
