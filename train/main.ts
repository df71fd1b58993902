// Trains the model of a language: npm run train -- it [--licence free|all] [--data DIR]. Same data, same bytes.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { UPOS } from '../src/language/analysis.ts';
import type { ConlluSentence } from '../src/language/conllu.ts';
import { type Header, type ModelFile, packModel, unpackModel, type Weights } from '../src/language/file.ts';
import { Forms } from '../src/language/forms.ts';
import { modelOf } from '../src/language/model.ts';
import { Splitter } from '../src/language/multiword.ts';
import { loadPack } from '../src/packs/index.ts';
import { measuredText, namedTexts, silver, treebanks } from './corpus.ts';
import { distantTexts } from './distant.ts';
import { evaluateNames, evaluateTrees } from './evaluate.ts';
import { nameLists } from './lists.ts';
import { learnNames } from './names.ts';
import { Random } from './random.ts';
import { learnBoundaries, learnTables } from './segmentation.ts';
import { learnTrees, possibleRelations, relationNames } from './trees.ts';
import {
  annotate,
  annotateGuesses,
  type Example,
  featureStrings,
  learnGuesses,
  learnLemmas,
  learnMorphology,
  learnTags,
} from './words.ts';

const VERSION = 1;
const FOLDS = 4;

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
const passes = { tag: 7, morph: 6, tree: 8, name: 8 };
const random = new Random(20);
const measured = measuredText(data);
const banks = treebanks(data, language, 'train', all).map((bank) => ({
  ...bank,
  sentences: bank.sentences.filter((sentence) => !measured(textOf(sentence))),
}));
const gold = banks.flatMap((bank) => bank.sentences);
// The silver splits some words that only look like a verb with a pronoun ("aprile" as "apri" + "le"): those sentences go.
const splitter = new Splitter(pack.segmentation, new Map(), new Set());
const parsed = silver(data, language).filter(
  (sentence) =>
    !measured(textOf(sentence)) &&
    sentence.tokens.every(({ form, from, to }) => to - from === (splitter.split(form)?.length ?? 1)),
);
say(`${banks.map((bank) => `${bank.name} ${bank.sentences.length}`).join(', ')}, silver ${parsed.length} sentences`);

const tables = learnTables(pack.segmentation, gold);
const boundary = learnBoundaries([...banks.map((bank) => bank.sentences), parsed], 6, random);
say('segmentation');

const forms = new Forms();
const exampleOf = ({ words }: ConlluSentence, isGold: boolean, i: number): Example => ({
  words,
  gold: isGold,
  times: isGold && parsed.length > 0 ? 2 : 1,
  fold: i % FOLDS,
  guess: new Uint8Array(0),
  upos: new Uint8Array(0),
  feats: new Int32Array(0),
});
const examples = [
  ...gold.map((sentence, i) => exampleOf(sentence, true, i)),
  ...parsed.map((sentence, i) => exampleOf(sentence, false, i)),
].filter(({ words }) => words.every((word) => word.upos > 0 && word.head >= -1));
const feats = featureStrings(examples);
const first = new Int32Array(UPOS.length + 1);
feats.forEach((group, i) => {
  first[i + 1] = first[i] + group.length;
});
const set = { strings: feats.flat(), first };

// Each layer learns from what the layer below gives on sentences that it has not seen.
const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  inside: examples.filter((example) => example.fold === fold),
  rest: examples.filter((example) => example.fold !== fold),
}));
const fewer = Math.min(passes.tag, 4);
for (const { inside, rest } of folds) annotateGuesses(inside, learnGuesses(rest, forms, fewer, random), forms);
for (const { inside, rest } of folds) {
  const second = learnTags(rest, forms, fewer, random);
  annotate(inside, second, learnMorphology(rest, set, forms, fewer, random), set, forms);
}
let right = 0;
let count = 0;
for (const { words, upos } of examples) {
  words.forEach((word, at) => {
    if (word.upos === upos[at]) right++;
    count++;
  });
}
say(`cross-validated tags, ${((100 * right) / count).toFixed(2)} right`);
const guess = learnGuesses(examples, forms, passes.tag, random);
const tag = learnTags(examples, forms, passes.tag, random);
const morph = learnMorphology(examples, set, forms, passes.morph, random);
const lemmas = learnLemmas(examples);
say(`tags, ${set.strings.length} feature strings, ${lemmas.split('\n').length} lemma rules`);

const relations = relationNames(examples);
const rules = new Map(lemmas.split('\n').map((line) => line.split('\t') as [string, string]));
const possible = possibleRelations(examples, relations);
const trees = learnTrees(examples, relations, possible, rules, forms, passes.tree, random);
say('trees');

const listed = nameLists(data, language, pack);
const header: Header = {
  language,
  licence: all ? 'non-commercial' : 'free',
  version: VERSION,
  scores: {},
  segmentation: pack.segmentation,
  ...tables,
  feats,
  lemmas,
  relations,
  possible,
  listed,
};
const none: Weights = { labels: 7, bits: 4, table: new Int8Array(16 + 7) };
const file: ModelFile = { header, weights: { boundary, guess, tag, morph, ...trees, name: none } };
const given = namedTexts(data, language, all ? ['train', 'train-nc'] : ['train']).filter(({ text }) => !measured(text));
const texts = given.length < FEW_TEXTS ? [...given, ...given, ...distantTexts(parsed, listed, pack)] : given;
file.weights.name = learnNames(texts, modelOf(file, '').engine, passes.name, random);
say(`names of ${texts.length} texts`);

const { score } = await import(pathToFileURL(join(data, 'measure', 'conllu.mjs')).href);
const model = modelOf(file, '');
const table: { [set: string]: { [measure: string]: number } } = {};
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
  table[name] = header.scores[name];
}
for (const folder of ['dev', 'dev-nc']) {
  const marked = namedTexts(data, language, [folder]);
  if (marked.length > 0) header.scores[`names ${folder}`] = { F1: evaluateNames(marked, model) };
}
console.table(table);
for (const [name, scores] of Object.entries(header.scores)) if (scores.F1) console.log(`${name}: F1 ${scores.F1}`);

const path = values.out ?? join('models', `${language}${all ? '.nc' : ''}.bin`);
const bytes = packModel(file);
writeFileSync(path, bytes);
for (const [name, weights] of Object.entries(file.weights)) {
  say(`${name}: ${weights.table.reduce((sum, weight) => sum + (weight ? 1 : 0), 0)} weights`);
}
say(`${path}: ${(bytes.length / 1e6).toFixed(2)} MB`);
if (!existsSync(path) || unpackModel(bytes).header.language !== language)
  throw new Error(`${path} cannot be read back`);

function textOf({ tokens }: ConlluSentence): string {
  return tokens.map((token) => token.form).join(' ');
}
