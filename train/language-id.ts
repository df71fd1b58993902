// Makes models/language-id.bin, the table by which src/text/language.ts tells languages.
//
//   node train/language-id.ts ELD_FOLDER [DATA_FOLDER]
//
// ELD_FOLDER is the unpacked npm package `eld` 2.1.0 (Apache-2.0): the heaviest pieces of its large table give sixty
// languages their first weights. The languages that Readout carries are then tuned on free treebanks in DATA_FOLDER (../shared): where a
// sentence or its beginning is read as another language, the weights of its pieces shift a little. The same data give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  BUCKETS,
  find,
  hashesOf,
  hashOf,
  identifyWith,
  type LanguageTable,
  readTable,
  scoresOf,
} from '../src/text/language.ts';
import { Random } from './random.ts';

/** What ELD takes off each weight to save room. */
const BASE = 53;
const PASSES = 4;
const STEP = 1;
/** No weight grows more than this by tuning, so that languages without a treebank still win their own texts. */
const MAX_GAIN = 10;
/** Pieces kept of each language: more where neighbours share its letters, few where its script tells it. */
const KEPT = 2100;
const KEPT_OF = new Map([
  ...'ar de en es fr it nl pl pt ru tr uk'.split(' ').map((language) => [language, 3200] as const),
  ...'am bn el gu he hy ka kn ko lo ml or pa ta te th'.split(' ').map((language) => [language, 300] as const),
]);
/** A sentence counts as learned when its language leads by so much of its score. */
const MARGIN = 0.04;
const MAX_SENTENCES = 2500;
const LENGTHS = [30, 60, 200];
/** Non-commercial (see the data's README): never trained on, since the table ships to all. */
const NON_COMMERCIAL = new Set([
  'en/gum',
  'it/isdt',
  'it/vit',
  'it/partut',
  'fr/partut',
  'de/lit',
  'uk/iu',
  'pl/pdb',
  'tr/imst',
]);
/** GPL: left out too, so that the table carries one licence. */
const COPYLEFT = new Set(['pl/lfg']);

interface Eld {
  languages: { [index: string]: string };
  ngrams: { [piece: string]: { [language: string]: number } };
}

const [eldFolder, dataFolder = '../shared'] = process.argv.slice(2);
if (!eldFolder) {
  console.error('usage: node train/language-id.ts ELD_FOLDER [DATA_FOLDER]');
  process.exit(2);
}
const load = async (path: string) => import(pathToFileURL(resolve(eldFolder, path)).href);
const { ngramsData } = (await load('src/ngrams/large.js')) as { ngramsData: Eld };
const { dictionary } = (await load('src/dictionary.js')) as { dictionary: string[] };

const table = readTable(pack(ngramsData, dictionary));
console.log(`ELD alone        ${scores(table)}`);
tune(table, sentences('train'));
console.log(`after treebanks  ${scores(table)}`);
const file = write(table);
writeFileSync('models/language-id.bin', file);
console.log(
  `models/language-id.bin: ${file.length} bytes, ${table.marks.length} pieces, ${table.languages.length} languages`,
);

/** ELD's table in our form. */
function pack(eld: Eld, dictionary: string[]): Uint8Array {
  const byteOf = new Map(dictionary.map((sign, byte) => [sign, byte] as const).filter(([sign]) => sign !== ' '));
  const languages = Object.values(eld.languages);
  const pieces = new Map<number, Map<number, number>>();
  const least = leastWeights(eld);
  for (const [piece, weights] of Object.entries(eld.ngrams)) {
    const signs = [...piece.trim()].map((sign) => byteOf.get(sign) ?? 0x20);
    const hash = hashOf(Uint8Array.from(signs), 0, signs.length, piece.startsWith(' '), piece.endsWith(' '));
    // Only the bucket and the mark are kept of a hash.
    const key = (hash & 0xffff_00ff) >>> 0;
    const known = pieces.get(key) ?? new Map<number, number>();
    for (const [language, weight] of Object.entries(weights)) {
      if (weight < (least.get(language) ?? 0)) continue;
      known.set(Number(language), Math.max(known.get(Number(language)) ?? 0, Math.min(255, weight + BASE)));
    }
    if (known.size > 0) pieces.set(key, known);
  }
  const sorted = [...pieces].sort(([a], [b]) => a - b);
  const counts = new Uint8Array(BUCKETS);
  for (const [key] of sorted) counts[key >>> 16]++;
  const marks = sorted.map(([key]) => key & 0xff);
  const rows = sorted.flatMap(([, weights]) => {
    const row = [...weights].sort(([a], [b]) => a - b);
    return row.map(([code, weight], i) => ({ code: i === row.length - 1 ? code | 0x80 : code, weight }));
  });
  return Buffer.concat([
    Buffer.from(`${languages.join(' ')}\n`),
    counts,
    Uint8Array.from(marks),
    Uint8Array.from(rows.map(({ code }) => code)),
    Uint8Array.from(rows.map(({ weight }) => weight)),
  ]);
}

/** The weight of each language's last piece that is kept. */
function leastWeights(eld: Eld): Map<string, number> {
  const weights = new Map<string, number[]>(Object.keys(eld.languages).map((language) => [language, []]));
  for (const piece of Object.values(eld.ngrams))
    for (const [language, weight] of Object.entries(piece)) weights.get(language)?.push(weight);
  return new Map(
    [...weights].map(([language, list]) => {
      const kept = KEPT_OF.get(eld.languages[language]) ?? KEPT;
      return [language, list.sort((a, b) => b - a)[Math.min(kept, list.length) - 1]];
    }),
  );
}

/** The table as a file again. */
function write({ languages, buckets, marks, firsts, codes, weights }: LanguageTable): Uint8Array {
  const counts = Uint8Array.from({ length: BUCKETS }, (_, i) => buckets[i + 1] - buckets[i]);
  const ended = codes.slice();
  for (let piece = 1; piece < firsts.length; piece++) ended[firsts[piece] - 1] |= 0x80;
  return Buffer.concat([Buffer.from(`${languages.join(' ')}\n`), counts, marks, ended, weights]);
}

interface Sentence {
  language: string;
  text: string;
}

function sentences(part: 'train' | 'dev'): Sentence[] {
  const folder = join(dataFolder, 'treebanks');
  const all: Sentence[] = [];
  for (const language of readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()) {
    for (const name of readdirSync(join(folder, language)).sort()) {
      const bank = name.replace(`-${part}.conllu.gz`, '');
      if (bank === name || NON_COMMERCIAL.has(`${language}/${bank}`) || COPYLEFT.has(`${language}/${bank}`)) continue;
      const conllu = gunzipSync(readFileSync(join(folder, language, name))).toString('utf8');
      const texts = [...conllu.matchAll(/^# text = (.{20,})$/gm)].map(([, text]) => text);
      for (const text of texts.slice(0, MAX_SENTENCES)) all.push({ language, text });
    }
  }
  return all;
}

/** A perceptron over the weights that are there: none are added, so that languages without a treebank keep theirs. */
function tune(table: LanguageTable, sentences: Sentence[]): void {
  const random = new Random(1);
  const highest = table.weights.map((weight) => Math.min(255, weight + MAX_GAIN));
  const codeOf = new Map(table.languages.map((language, code) => [language, code]));
  const examples = sentences.flatMap(({ language, text }) =>
    LENGTHS.map((length) => ({ code: codeOf.get(language) ?? -1, text: text.slice(0, length) })),
  );
  const scores = new Int32Array(table.languages.length);
  for (let pass = 0; pass < PASSES; pass++) {
    random.shuffle(examples);
    for (const { code, text } of examples) {
      scores.fill(0);
      scoresOf(table, text, scores);
      let rival = -1;
      for (let i = 0; i < scores.length; i++) if (i !== code && (rival < 0 || scores[i] > scores[rival])) rival = i;
      if (scores[code] - scores[rival] > scores[code] * MARGIN) continue;
      for (const hash of hashesOf(text)) {
        const piece = find(table, hash);
        if (piece < 0) continue;
        for (let at = table.firsts[piece]; at < table.firsts[piece + 1]; at++) {
          if (table.codes[at] === code) table.weights[at] = Math.min(highest[at], table.weights[at] + STEP);
        }
      }
    }
  }
}

/** Per cent of dev sentences read right, whole and cut to 40 characters. */
function scores(table: LanguageTable): string {
  const dev = sentences('dev');
  const right = (cut: number) =>
    dev.filter(({ language, text }) => identifyWith(table, text.slice(0, cut)).language === language).length;
  const percent = (count: number) => ((100 * count) / dev.length).toFixed(2);
  return `${dev.length} dev sentences: whole ${percent(right(10_000))} %, 40 characters ${percent(right(40))} %`;
}
