// Where a sentence ends. Only after stops, colons, closing marks and line ends; there a small perceptron decides.

import { canonical, isApostrophe, isClosing, isDigit, isLetter, isOpening, isUpper } from './characters.ts';
import { best, type Classifier, score, scoreRoom } from './classifier.ts';
import { hashText, mix1, mix2, mix3 } from './hash.ts';

/** Sentences longer than this are cut, at a mark where one comes soon: parsing stays fast on any text. */
const LONG = 250;
const LONGEST = 350;

export const BOUNDARY_FEATURES = 26;
const EDGE = 0x2545f491;

/** Tokens of one paragraph: spans in the text. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
}

const ends = '.!?…:;。！？।؟';

/** Whether a sentence could end after token `at`, its closing marks included. */
export function mayEnd(tokens: Tokens, at: number): boolean {
  const { text, start, end, count } = tokens;
  if (at + 1 >= count) return false;
  const gap = start[at + 1] > end[at];
  if (gap && hasLineEnd(text, end[at], start[at + 1])) return true;
  // What closes belongs to the sentence before.
  if (!gap && isCloser(text, start[at + 1], end[at + 1])) return false;
  let last = at;
  while (last > 0 && at - last < 3 && isCloser(text, start[last], end[last])) last--;
  return ends.includes(text[end[last] - 1]);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === '\n' || text[i] === '\u2028') return true;
  return false;
}

function isCloser(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  return isClosing(text, start) || text[start] === '"' || (isApostrophe(text, start) && text[end - 1] === text[start]);
}

function shapeOf(text: string, start: number, end: number): number {
  const first = isUpper(text, start) ? 1 : isLetter(text, start) ? 2 : isDigit(text, start) ? 3 : 4;
  if (first === 4)
    return isOpening(text, start) ? 20 : isClosing(text, start) ? 21 : 22 + (text.charCodeAt(start) & 63);
  const capitals = end - start > 1 && isUpper(text, start + 1) ? 4 : 0;
  return first + capitals + (end - start === 1 ? 8 : 0);
}

/** Features of the place after token `at`, of a sentence that began with token `from`, into `out`. */
export function boundaryFeatures(tokens: Tokens, from: number, at: number, quotes: number, out: Int32Array): void {
  const { text, start, end, count } = tokens;
  let last = at;
  while (last > from && at - last < 3 && isCloser(text, start[last], end[last])) last--;
  const stop = canonical(text.slice(Math.max(start[last], end[last] - 3), end[last]));
  const own = last < at ? 2 : 1;
  // A full stop of its own, or the last of an abbreviation.
  const bare = start[last] + 1 === end[last] || text[end[last] - 2] === '.' ? last - 1 : last;
  const mark = hashText(text[end[last] - 1]) ^ own ^ (bare === last ? 64 : 0) ^ (stop === '...' ? 128 : 0);
  const has = bare >= from;
  const word = has
    ? hashText(canonical(text.slice(start[bare], Math.min(end[bare], start[bare] + 24))).toLowerCase())
    : EDGE;
  const wordShape = has ? shapeOf(text, start[bare], end[bare]) : 99;
  const size = has ? Math.min(6, end[bare] - start[bare]) : 0;
  const next = at + 1;
  const nextWord = hashText(canonical(text.slice(start[next], Math.min(end[next], start[next] + 24))));
  const nextShape = shapeOf(text, start[next], end[next]);
  const next2Shape = next + 1 < count ? shapeOf(text, start[next + 1], end[next + 1]) : 98;
  const gap = start[next] === end[at] ? 1 : hasLineEnd(text, end[at], start[next]) ? 3 : 2;
  const length = at - from;
  const lengthClass = length < 3 ? length : length < 6 ? 3 : length < 12 ? 4 : 5;
  const open = quotes & 1;
  out[0] = mix1(601, mark);
  out[1] = mix2(602, mark, nextShape);
  out[2] = mix2(603, mark, word);
  out[3] = mix2(604, mark, nextWord);
  out[4] = mix3(605, mark, wordShape, nextShape);
  out[5] = mix3(606, mark, size, nextShape);
  out[6] = mix3(607, mark, nextShape, next2Shape);
  out[7] = mix3(608, mark, gap, nextShape);
  out[8] = mix2(609, mark, lengthClass);
  out[9] = mix3(610, mark, lengthClass, nextShape);
  out[10] = mix3(611, mark, open, nextShape);
  out[11] = mix2(612, mark, gap);
  out[12] = mix3(613, word, nextShape, gap);
  out[13] = mix2(614, nextWord, gap);
  out[14] = mix1(615, nextShape);
  out[15] = mix1(616, wordShape);
  out[16] = mix3(617, mark, wordShape, size);
  out[17] = mix3(618, mark, own, open);
  out[18] = mix3(619, lengthClass, wordShape, gap);
  out[19] = mix2(620, mark, wordShape);
  out[20] = mix3(621, mark, nextWord, gap);
  out[21] = mix3(622, gap, nextShape, wordShape);
  out[22] = mix3(623, mark, gap, lengthClass);
  out[23] = mix3(624, nextShape, next2Shape, gap);
  out[24] = mix3(625, mark, open, gap);
  out[25] = mix2(626, nextShape, lengthClass);
}

/** How many quotation marks stand in a token; straight ones are counted, so that an odd sum means "inside". */
export function quotesIn(text: string, start: number, end: number): number {
  return end - start === 1 && text[start] === '"' ? 1 : 0;
}

const features = new Int32Array(BOUNDARY_FEATURES);
const scores = scoreRoom(2);

/** Numbers of the tokens after the last of each sentence, in order; the last is `tokens.count`. */
export function sentenceEnds(classifier: Classifier, tokens: Tokens): number[] {
  const found: number[] = [];
  const { text, start, end, count } = tokens;
  let from = 0;
  let quotes = 0;
  for (let at = 0; at < count; at++) {
    quotes += quotesIn(text, start[at], end[at]);
    const length = at + 1 - from;
    let cut = length >= LONGEST || (length >= LONG && !isLetter(text, start[at]) && !isDigit(text, start[at]));
    if (!cut && mayEnd(tokens, at)) {
      boundaryFeatures(tokens, from, at, quotes, features);
      score(classifier, features, BOUNDARY_FEATURES, scores);
      cut = best(scores, 2) === 1;
    }
    if (cut && at + 1 < count) {
      found.push(at + 1);
      from = at + 1;
      quotes = 0;
    }
  }
  if (count > 0) found.push(count);
  return found;
}
