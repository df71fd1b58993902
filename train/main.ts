// Trains the model of a language: npm run train -- it [--licence free|all] [--data DIR]. Same data, same bytes.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { canonical } from '../src/language/characters.ts';
import type { ConlluSentence } from '../src/language/conllu.ts';
import { type Header, packModel, unpackModel } from '../src/language/file.ts';
import { hashesOf, Lexicon, shownOf, type Vocabulary } from '../src/language/lexicon.ts';
import { modelOf } from '../src/language/model.ts';
import { Splitter } from '../src/language/multiword.ts';
import { Tokeniser } from '../src/language/tokens.ts';
import { loadPack } from '../src/packs/index.ts';
import { learnBoundaries } from './boundaries.ts';
import { measuredText, namedTexts, silver, treebanks } from './corpus.ts';
import { distantTexts } from './distant.ts';
import { evaluateNames, evaluateTrees } from './evaluate.ts';
import { type Example, Labels, nameExample, treeExample } from './examples.ts';
import { learn } from './learn.ts';
import { learnLemmas } from './lemmas.ts';
import { nameLists } from './lists.ts';
import { namedWords } from './names.ts';
import { Random } from './random.ts';
import { learnTables } from './segmentation.ts';
import { wordVectors } from './vectors.ts';

const VERSION = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    licence: { type: 'string', default: 'free' },
    data: { type: 'string', default: '../shared' },
    out: { type: 'string' },
  },
});
const language = positionals[0];
const pack = language ? await loadPack(language) : null;
if (!pack || !['free', 'all'].includes(values.licence)) {
  console.error('usage: npm run train -- LANGUAGE [--licence free|all] [--data DIR] [--out FILE]');
  process.exit(2);
}
const all = values.licence === 'all';
const data = resolve(values.data);
const began = Date.now();
const say = (what: string) => console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

/** With fewer marked texts than this, names are marked by rule in the parsed ones too. */
const FEW_TEXTS = 1000;
/** Gold trees are seen so often for each time that those made by a parser are. */
const GOLD_TIMES = 2;
/** Words of their own in the table of words; what is seen once is as good as unknown. */
const MOST_WORDS = 16_000;
const LEAST_SEEN = 2;

const measured = measuredText(data);
const banks = treebanks(data, language, 'train', all).map((bank) => ({
  ...bank,
  sentences: bank.sentences.filter((sentence) => !measured(textOf(sentence))),
}));
const gold = banks.flatMap((bank) => bank.sentences);
// The silver splits some words that only look like a verb with a pronoun ("aprile" as "apri" + "le"): those sentences go.
const plain = new Splitter(pack.segmentation, new Map(), new Set());
const parsed = silver(data, language).filter(
  (sentence) =>
    !measured(textOf(sentence)) &&
    sentence.tokens.every(({ form, from, to }) => to - from === (plain.split(form)?.length ?? 1)),
);
say(`${banks.map((bank) => `${bank.name} ${bank.sentences.length}`).join(', ')}, silver ${parsed.length} sentences`);

const tables = learnTables(pack.segmentation, gold);
const tokeniser = new Tokeniser(pack.segmentation, new Map(Object.entries(tables.exceptions)));
const { boundary, cases } = learnBoundaries(
  banks.map(({ sentences }) => sentences),
  parsed,
  tokeniser,
  new Random(20),
);
say('segmentation');

const labels = new Labels(gold.map(({ words }) => words));
const splitter = new Splitter(pack.segmentation, new Map(Object.entries(tables.contractions)), new Set(tables.whole));
const listed = nameLists(data, language, pack);
const given = namedTexts(data, language, all ? ['train', 'train-nc'] : ['train']).filter(({ text }) => !measured(text));
const marked = given.length < FEW_TEXTS ? [...given, ...given, ...distantTexts(parsed, listed, pack)] : given;
const times = parsed.length > 0 ? GOLD_TIMES : 1;
const examples: Example[] = [
  ...gold.map(({ words }) => treeExample(words, labels, true, times)),
  ...parsed.map(({ words }) => treeExample(words, labels, false, 1)),
  ...marked.map((text) => nameExample(namedWords(text, tokeniser, splitter), 1)),
].filter(({ forms, head }) => forms.length > 0 && head.every((word) => word >= -2));
const counts = wordCounts(examples);
const vectors = wordVectors(language);
const lists = listed.split('\n').map((line) => hashesOf(line.split(' ')));
const vocabulary: Vocabulary = {
  words: hashesOf(frequentWords(counts)),
  vectors: vectors?.hashes ?? new Int32Array(0),
  vectorColumns: vectors?.columns ?? 0,
  listed: lists,
};
const header: Header = {
  language,
  licence: all ? 'non-commercial' : 'free',
  version: VERSION,
  scores: {},
  segmentation: pack.segmentation,
  ...tables,
  feats: labels.feats,
  relations: labels.relations,
  lemmas: learnLemmas(gold.map(({ words }) => words)),
  cases,
};
const tensors = learn(examples, labels, new Lexicon(vocabulary), vectors?.rows ?? new Float32Array(0), counts, say);
if (vectors) tensors.set('table vector', vectors.codes).set('pieces', vectors.pieces);
tensors.set('boundary', { rows: boundary.length, columns: 1, values: boundary, scales: Float32Array.of(1) });
const hashes = new Map([
  ['words', vocabulary.words],
  ['vectors', vocabulary.vectors],
  ...lists.map((list, i) => [`list ${i + 1}`, list] as const),
]);
const file = { header, tensors, hashes };

const { score } = await import(pathToFileURL(join(data, 'measure', 'conllu.mjs')).href);
const model = modelOf(file, '');
const scores: { [set: string]: { [measure: string]: number } } = {};
for (const { name, sentences } of treebanks(data, language, 'dev', true)) {
  const { onGold, onRaw } = evaluateTrees(sentences, model, score);
  header.scores[name] = {
    UPOS: onGold.UPOS,
    UFeats: onGold.UFeats,
    Lemmas: onGold.Lemmas,
    UAS: onGold.UAS,
    LAS: onGold.LAS,
    'raw Sentences': onRaw.Sentences,
    'raw Words': onRaw.Words,
    'raw LAS': onRaw.LAS,
  };
  scores[name] = header.scores[name];
}
for (const folder of ['dev', 'dev-nc']) {
  const texts = namedTexts(data, language, [folder]);
  if (texts.length > 0) header.scores[`names ${folder}`] = { F1: evaluateNames(texts, model) };
}
console.table(scores);
for (const [name, { F1 }] of Object.entries(header.scores)) if (F1) console.log(`${name}: F1 ${F1}`);

const path = values.out ?? join('models', `${language}${all ? '.nc' : ''}.bin`);
const bytes = packModel(file);
writeFileSync(path, bytes);
say(`${path}: ${(bytes.length / 1e6).toFixed(2)} MB`);
if (!existsSync(path) || unpackModel(bytes).header.language !== language)
  throw new Error(`${path} cannot be read back`);

function textOf({ tokens }: ConlluSentence): string {
  return tokens.map((token) => token.form).join(' ');
}

/** How often each form stands in the data, as vocabularies have it. */
function wordCounts(list: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { forms } of list) {
    for (const form of forms) {
      const shown = shownOf(canonical(form).toLowerCase());
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
  }
  return counts;
}

/** The words that get a row of their own, the most frequent first. */
function frequentWords(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([word, count]) => count >= LEAST_SEEN && !/\s/.test(word) && word !== '')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}
