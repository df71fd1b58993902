// Which language a text is in: pieces of words, four bytes long, each with what it says for each of sixty languages.
// The pieces and first weights are those of ELD by Nito T.M. (Apache-2.0); train/language-id.ts says what was done to them.
import { readFileSync } from 'node:fs';

/** A language as BCP 47 code and how sure it is, 0 to 1; "und" where the text says too little. */
export interface Identified {
  language: string;
  confidence: number;
}

/** The weights by word piece, ready for look-up. */
export interface LanguageTable {
  languages: string[];
  /** Where the pieces of a bucket begin, for each of the 65,536 buckets and one beyond. */
  buckets: Uint32Array;
  /** The rest of each piece's hash. */
  marks: Uint8Array;
  /** Where the weights of each piece begin, and one beyond. */
  firsts: Uint32Array;
  /** The language of each weight, and the weight. */
  codes: Uint8Array;
  weights: Uint8Array;
}

export const BUCKETS = 65_536;
/** More of a text tells no more about its language. */
const MAX_LETTERS = 1500;
const MAX_WORD = 70;
/** Below this nobody should build on the answer. */
const LEAST = 0.1;

let table: LanguageTable | null = null;

/** Finds the language of a text from its first 1,500 letters or so. The table loads with the first call, in a few milliseconds. */
export function identifyLanguage(text: string): Identified {
  table ??= readTable(readFileSync(new URL('../../models/language-id.bin', import.meta.url)));
  return identifyWith(table, text);
}

/** The same with a given table. */
export function identifyWith(table: LanguageTable, text: string): Identified {
  const scores = new Int32Array(table.languages.length);
  const pieces = scoresOf(table, text, scores);
  let best = 0;
  let second = -1;
  for (let i = 1; i < scores.length; i++) {
    if (scores[i] > scores[best]) {
      second = best;
      best = i;
    } else if (second < 0 || scores[i] > scores[second]) second = i;
  }
  if (scores[best] === 0) return { language: 'und', confidence: 0 };
  const confidence = confidenceOf(scores[best], scores[second], pieces);
  return confidence < LEAST ? { language: 'und', confidence } : { language: table.languages[best], confidence };
}

/** A lead of a fifth over the next language is sure, but in texts of few pieces; one piece alone says nothing. */
function confidenceOf(best: number, second: number, pieces: number): number {
  const lead = Math.min(1, (5 * (best - second)) / best);
  const enough = Math.min(1, (pieces - 1) / 12);
  return Math.round(100 * lead * enough) / 100;
}

/** Adds up the weights of a text's pieces, each piece once; gives the number of pieces that are known. */
export function scoresOf(table: LanguageTable, text: string, scores: Int32Array): number {
  let known = 0;
  for (const hash of hashesOf(text)) {
    const piece = find(table, hash);
    if (piece < 0) continue;
    known++;
    for (let at = table.firsts[piece]; at < table.firsts[piece + 1]; at++) scores[table.codes[at]] += table.weights[at];
  }
  return known;
}

/** The index of a piece by its hash, or -1. */
export function find({ buckets, marks }: LanguageTable, hash: number): number {
  const bucket = hash >>> 16;
  const mark = hash & 0xff;
  for (let at = buckets[bucket]; at < buckets[bucket + 1]; at++) if (marks[at] === mark) return at;
  return -1;
}

const encoder = new TextEncoder();

/** Hashes of the pieces of a text's words: four bytes of every three, the first and the last with the word's edge. */
export function hashesOf(text: string): Set<number> {
  const hashes = new Set<number>();
  let letters = 0;
  // Letters with apostrophes between them, as in "l'anno"; the bound keeps a text without blanks cheap.
  for (const [word] of text.slice(0, 8 * MAX_LETTERS).matchAll(/\p{L}[\p{L}'’`]*/gu)) {
    const bytes = encoder.encode(word.slice(0, MAX_WORD).toLowerCase().replace(/[’`]/g, "'"));
    const length = Math.min(bytes.length, MAX_WORD);
    let at = 0;
    for (; at + 4 < length; at += 3) hashes.add(hashOf(bytes, at, at + 4, at === 0, false));
    hashes.add(hashOf(bytes, length === 3 ? 0 : Math.max(0, length - 4), bytes.length, at === 0, true));
    letters += word.length;
    if (letters > MAX_LETTERS) break;
  }
  return hashes;
}

/** FNV-1a over bytes, with a blank where the piece begins or ends its word. */
export function hashOf(bytes: Uint8Array, start: number, end: number, opens: boolean, closes: boolean): number {
  let hash = 0x811c9dc5;
  if (opens) hash = Math.imul(hash ^ 0x20, 0x01000193);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  if (closes) hash = Math.imul(hash ^ 0x20, 0x01000193);
  // The low bits of FNV mix best: fold the high ones over them.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Reads models/language-id.bin: a line of codes set apart by blanks, then for each bucket the number of its pieces, then the
 * marks of the pieces, then for each weight its language (the highest bit set on a piece's last), then the weights.
 */
export function readTable(file: Uint8Array): LanguageTable {
  const line = file.indexOf(0x0a);
  const languages = new TextDecoder().decode(file.subarray(0, line)).split(' ');
  let at = line + 1;
  const buckets = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < BUCKETS; i++) buckets[i + 1] = buckets[i] + file[at + i];
  at += BUCKETS;
  const count = buckets[BUCKETS];
  const marks = file.subarray(at, at + count);
  at += count;
  const weightCount = (file.length - at) / 2;
  const codes = file.slice(at, at + weightCount);
  const weights = file.subarray(at + weightCount);
  const firsts = new Uint32Array(count + 1);
  for (let i = 0, piece = 0; i < weightCount; i++) {
    if (codes[i] < 0x80) continue;
    codes[i] &= 0x7f;
    firsts[++piece] = i + 1;
  }
  return { languages, buckets, marks, firsts, codes, weights };
}
