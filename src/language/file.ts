// The model file: Zstandard over a JSON header, the tensors, and hashes of words.
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Segmentation } from '../packs/schema/segmentation.ts';
import type { Tensor } from './tensor.ts';

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
  /** Words in lower case by how they are written inside of sentences, one line a kind (see `caseTable`). */
  cases: string[];
  /** Feature strings by part of speech, in the order of UPOS. */
  feats: string[][];
  /** Relations with their subtypes ("nsubj:pass"). */
  relations: string[];
  /** Lines "key<tab>rule". */
  lemmas: string;
}

export interface ModelFile {
  header: Header;
  tensors: ReadonlyMap<string, Tensor>;
  /** Hashes of words, ascending; see `Vocabulary`. */
  hashes: ReadonlyMap<string, Int32Array>;
}

/** Packs a model. The same model gives the same bytes. */
export function packModel({ header, tensors, hashes }: ModelFile): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
    parts.push(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength));
  const shapes = [...tensors].map(([name, { rows, columns, values, scales }]) => {
    add(scales);
    add(values);
    return { name, rows, columns };
  });
  const lists = [...hashes].map(([name, list]) => {
    add(list);
    return { name, length: list.length };
  });
  const head = Buffer.from(JSON.stringify({ header, shapes, lists }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const params = { [constants.ZSTD_c_compressionLevel]: 22 };
  return zstdCompressSync(Buffer.concat([size, head, ...parts]), { params });
}

/** Unpacks what `packModel` made. */
export function unpackModel(bytes: Uint8Array): ModelFile {
  const whole = zstdDecompressSync(bytes);
  const size = whole.readUInt32LE(0);
  const { header, shapes, lists } = JSON.parse(whole.toString('utf8', 4, 4 + size));
  let at = 4 + size;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    at += length;
    return Uint8Array.from(whole.subarray(at - length, at));
  };
  const tensors = new Map<string, Tensor>();
  for (const { name, rows, columns } of shapes) {
    const scales = new Float32Array(take(4 * columns).buffer);
    const values = new Int8Array(take(rows * columns).buffer);
    tensors.set(name, { rows, columns, values, scales });
  }
  const hashes = new Map<string, Int32Array>();
  for (const { name, length } of lists) hashes.set(name, new Int32Array(take(4 * length).buffer));
  return { header, tensors, hashes };
}
