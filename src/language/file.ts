// The model file: brotli over a JSON header and the weights, only those that are not zero.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Segmentation } from '../packs/schema/segmentation.ts';
import { LANES } from './classifier.ts';

export const CLASSIFIERS = [
  'boundary',
  'guess',
  'tag',
  'morph',
  'action',
  'relation',
  'subtype',
  'marks',
  'name',
] as const;
export type ClassifierName = (typeof CLASSIFIERS)[number];

/** What a model file holds besides weights. */
export interface Header {
  language: string;
  licence: 'free' | 'non-commercial';
  version: number;
  /** Scores on development data as printed when it was trained: set, then measure, in per cent. */
  scores: { [set: string]: { [measure: string]: number } };
  segmentation: Segmentation;
  /** Learned stretches and the ends of their tokens. */
  exceptions: { [stretch: string]: number[] };
  contractions: { [token: string]: string[] };
  /** Tokens that only look like contractions. */
  whole: string[];
  /** Feature strings by part of speech, in the order of UPOS. */
  feats: string[][];
  /** Lines "key<tab>rule". */
  lemmas: string;
  /** Universal relations, each with its subtypes after it. */
  relations: string[][];
  /** Numbers of the relations that are possible for each pair of parts of speech (see `pairOf`). */
  possible: number[][];
  /** Words in lower case that lists of names know, one list a line: what the names layer has beside the words themselves. */
  listed: string;
}

export interface Weights {
  labels: number;
  bits: number;
  /** 2^bits weights and room for one row more (see Classifier). */
  table: Int8Array;
}

export interface ModelFile {
  header: Header;
  weights: { [name in ClassifierName]: Weights };
}

/** Packs a model. The same model gives the same bytes. */
export function packModel(model: ModelFile): Uint8Array {
  const parts: Uint8Array[] = [];
  const tables = CLASSIFIERS.map((name) => {
    const { labels, bits, table } = model.weights[name];
    const gaps: number[] = [];
    const values: number[] = [];
    let last = -1;
    for (let i = 0; i < table.length; i++) {
      if (table[i] === 0) continue;
      let gap = i - last - 1;
      last = i;
      while (gap >= 255) {
        gaps.push(255);
        gap -= 255;
      }
      gaps.push(gap);
      values.push(table[i] & 255);
    }
    parts.push(Uint8Array.from(gaps), Uint8Array.from(values));
    return { name, labels, bits, gaps: gaps.length, values: values.length };
  });
  const head = Buffer.from(JSON.stringify({ header: model.header, tables }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const whole = Buffer.concat([size, head, ...parts]);
  return brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
}

/** Unpacks what `packModel` made. */
export function unpackModel(bytes: Uint8Array): ModelFile {
  const whole = brotliDecompressSync(bytes);
  const size = whole.readUInt32LE(0);
  const { header, tables } = JSON.parse(whole.toString('utf8', 4, 4 + size));
  const weights = {} as ModelFile['weights'];
  let at = 4 + size;
  for (const { name, labels, bits, gaps, values } of tables) {
    const table = new Int8Array(2 ** bits + labels + LANES);
    const valuesAt = at + gaps;
    let place = -1;
    let value = valuesAt;
    for (let i = at; i < valuesAt; i++) {
      const gap = whole[i];
      place += gap;
      if (gap === 255) continue;
      place++;
      table[place] = whole[value++];
    }
    at = valuesAt + values;
    weights[name as ClassifierName] = { labels, bits, table };
  }
  return { header, weights };
}
