import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Analysis, analyse, analyseConllu, carried, loadModel, NAME_TAGS } from '../../src/language/index.ts';

const models = carried().map((language) => loadModel(language));

/** What must hold of every analysis: see the comments of `Analysis`. */
function check(analysis: Analysis, paragraphs: readonly (readonly [number, number])[]): void {
  const { text, count, start, end, tokenOf, form, head, sentences, sentenceOf, name } = analysis;
  let covered = 0;
  for (let w = 0; w < count; w++) {
    assert.ok(start[w] < end[w] && end[w] <= text.length, 'a span lies in the text');
    const alone = (w === 0 || tokenOf[w - 1] !== tokenOf[w]) && (w + 1 === count || tokenOf[w + 1] !== tokenOf[w]);
    if (alone) assert.equal(form[w], text.slice(start[w], end[w]));
    if (w > 0 && tokenOf[w] !== tokenOf[w - 1]) assert.ok(start[w] >= end[w - 1], 'tokens lie in order');
    if (start[w] >= covered)
      assert.match(text.slice(covered, start[w]).replace(/[\0- ]/g, ''), /^\s*$/, 'nothing is left out');
    covered = Math.max(covered, end[w]);
    assert.ok(paragraphs.some(([from, to]) => from <= start[w] && end[w] <= to));
    assert.equal(sentences[sentenceOf[w]] <= w && w < sentences[sentenceOf[w] + 1], true);
    if (name[w] !== 0 && name[w] % 2 === 0)
      assert.ok(name[w - 1] === name[w] || name[w - 1] === name[w] - 1, NAME_TAGS[name[w]]);
  }
  for (let s = 0; s + 1 < sentences.length; s++) {
    let roots = 0;
    for (let w = sentences[s]; w < sentences[s + 1]; w++) {
      let steps = 0;
      for (let up = w; up >= 0; up = head[up]) {
        assert.equal(sentenceOf[up], s, 'a head lies in the sentence');
        assert.ok(steps++ <= count, 'no word is its own ancestor');
      }
      if (head[w] < 0) roots++;
    }
    assert.equal(roots, 1, 'a sentence has one root');
  }
}

const words = fc.constantFrom(
  'the',
  'minister',
  'said',
  'Rovena',
  'della',
  'dell’',
  'dirglielo',
  "don't",
  'U.S.',
  '...',
  '«',
  '»',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '100.000',
  '3,5',
  '25/04/2031',
  'https://a.example/b?c',
  '🚢',
  '👩‍👩‍👧',
  '\u200b',
  '\u00ad',
  'שלום',
  '外交',
  '\n',
  ',',
  '.',
  '?!',
  '—',
  '-',
  'a-b-c',
  'x'.repeat(300),
  '\u0007',
  'l’Aquila',
  '@who',
  '#what',
  '\t',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((each) => each.toWellFormed()),
);

test('any text gives words that cover it, in sentences that are trees, the same each time', () => {
  for (const model of models) {
    fc.assert(
      fc.property(text, (given) => {
        const analysis = analyse(given, [[0, given.length]], model);
        check(analysis, [[0, given.length]]);
        assert.deepEqual(analyse(given, [[0, given.length]], model), analysis);
      }),
      { numRuns: 300 },
    );
  }
});

test('no sentence goes beyond its paragraph, and nothing outside of all is read', () => {
  const given = 'The envoy left for the coast. HEADLINE WITHOUT A STOP The talks go on';
  const paragraphs: [number, number][] = [
    [0, 29],
    [30, 53],
  ];
  for (const model of models) {
    const analysis = analyse(given, paragraphs, model);
    check(analysis, paragraphs);
    assert.ok(analysis.end[analysis.count - 1] <= 53);
  }
});

test('hostile texts are read in time that is linear', () => {
  const hostile = {
    'one word': 'a'.repeat(1_000_000),
    'one word with marks': 'a,'.repeat(50_000),
    apostrophes: "l'".repeat(50_000),
    'full stops': '.'.repeat(100_000),
    'stops between letters': 'a.'.repeat(50_000),
    'at signs': '@'.repeat(50_000),
    hyphens: 'a-'.repeat(50_000),
    'opening quotes': '“'.repeat(20_000),
    'no full stop': 'the ship of the line '.repeat(5_000),
    'a sentence of commas': 'ships, '.repeat(5_000),
    'all capitals': 'TALKS END; ENVOYS LEAVE PORT '.repeat(3_000),
    'soft hyphens and zero width': 'mi\u00adni\u200bster '.repeat(5_000),
    'mixed scripts': 'посол envoy 外交 السفير '.repeat(3_000),
    emoji: '🚢⚓'.repeat(10_000),
    'joined emoji': '👩‍👩‍👧‍👦'.repeat(5_000),
    'right to left': 'السفينة عبرت المضيق '.repeat(2_000),
    'no spaces': '外交部长表示'.repeat(10_000),
    'control characters': '\u0001\u0002 \u007f'.repeat(20_000),
    lines: 'word\n'.repeat(10_000),
  };
  const [model] = models;
  for (const [, given] of Object.entries(hostile))
    check(analyse(given, [[0, given.length]], model), [[0, given.length]]);
});

test('a given sentence of any length is one tree', () => {
  const rows = Array.from({ length: 1_500 }, (_, i) => `${i + 1}\t${i % 7 ? 'ships' : 'and'}${'\t_'.repeat(8)}`);
  for (const model of models) {
    const analysis = analyseConllu(`${rows.join('\n')}\n\n`, model);
    assert.equal(analysis.sentences.length, 2);
    check(analysis, [[0, analysis.text.length]]);
  }
});

test('more forms than are kept change nothing', () => {
  const [model] = models;
  const given = 'The minister met the envoy of Ostmarra.';
  const before = analyse(given, [[0, given.length]], model);
  const many = Array.from({ length: 30_000 }, (_, i) => `w${i.toString(36)}x${i % 50 ? '' : '.'}`).join(' ');
  check(analyse(many, [[0, many.length]], model), [[0, many.length]]);
  assert.deepEqual(analyse(given, [[0, given.length]], model), before);
});

test('a language without a model is an error of its own', () => {
  assert.throws(() => loadModel('xx'), { code: 'language' });
  assert.throws(() => loadModel('../en'), { code: 'language' });
});
