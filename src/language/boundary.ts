// What can be seen of a place where a sentence might end, as hashed features.
import { type Cases, caseOf, hashLower } from './cases.ts';
import { isClosing, isDigit, isLetter, isOpening, isUpper, lowerCode } from './characters.ts';
import { mix1, mix2, mix3 } from './hash.ts';
import { beforeClosers, hasLineEnd, isStop, type Tokens } from './places.ts';

export const BOUNDARY_FEATURES = 40;
/** Stands for the word before the first and after the last. */
const EDGE = 0x2545f491;
const EDGE_SHAPE = 31;
/** Added where a paragraph is a run of posts, whose ends are told by other rules: nothing is shared with prose. */
const POSTS = 1 << 19;

/** The sentence so far, in a paragraph that is read from left to right. */
export class Place {
  readonly tokens: Tokens;
  from = 0;
  at = -1;
  #quoted = 0;
  #brackets = 0;
  #capitals = 0;
  #lowers = 0;
  #lineStart: number;
  readonly #longestLine: number;
  readonly posts: number;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.#lineStart = tokens.count > 0 ? tokens.start[0] : 0;
    this.#longestLine = longestLine(tokens);
    this.posts = isPosts(tokens) ? POSTS : 0;
  }

  /** A sentence begins after this place. */
  begin(): void {
    this.from = this.at + 1;
    this.#quoted = this.#brackets = this.#capitals = this.#lowers = 0;
  }

  /** Goes on to the place after the next token. */
  next(): void {
    const { text, start, end } = this.tokens;
    const at = ++this.at;
    const first = start[at];
    if (at > 0 && first > end[at - 1] && hasLineEnd(text, end[at - 1], first)) this.#lineStart = first;
    if (isLetter(text, first)) {
      if (isUpper(text, first)) this.#capitals++;
      else this.#lowers++;
    } else if (end[at] - first === 1) {
      if (text[first] === '"') this.#quoted ^= 1;
      else if (isOpening(text, first)) this.#brackets++;
      else if (isClosing(text, first) && this.#brackets > 0) this.#brackets--;
    }
  }

  /** Straight quotation marks and brackets that are open; small numbers. */
  get open(): number {
    return this.#quoted + 2 * Math.min(this.#brackets, 2);
  }

  /** Whether the words so far are written with capitals: all, most, or less. */
  get cased(): number {
    return this.#lowers === 0 ? 0 : this.#lowers > this.#capitals ? 1 : 2;
  }

  /** What parts the tokens: nothing, a space, the end of a line that was full, of one on which the next word had room. */
  get gap(): number {
    const { text, start, end } = this.tokens;
    const from = end[this.at];
    const to = start[this.at + 1];
    if (from === to) return 1;
    if (!hasLineEnd(text, from, to)) return 2;
    return from - this.#lineStart + 1 + end[this.at + 1] - to > this.#longestLine ? 3 : 4;
  }
}

function longestLine({ text, count, start, end }: Tokens): number {
  let longest = 0;
  let from = 0;
  for (let at = 0; at < count; at++) {
    if (at + 1 < count && (start[at + 1] === end[at] || !hasLineEnd(text, end[at], start[at + 1]))) continue;
    longest = Math.max(longest, end[at] - start[from]);
    from = at + 1;
  }
  return longest;
}

/** Whether one token in 25 is a hashtag or the name of an account, and several are. */
function isPosts({ text, start, end, count }: Tokens): boolean {
  let marks = 0;
  for (let at = 0; at < count; at++) {
    const char = text[start[at]];
    if ((char === '#' || char === '@') && end[at] - start[at] > 2) marks++;
  }
  return marks > 3 && marks * 25 > count;
}

/** Kind of a token: case and length of letters, length of digits, or the mark itself. */
function shapeOf(text: string, start: number, end: number): number {
  const size = end - start;
  if (isLetter(text, start))
    return isUpper(text, start) ? capitalShape(text, start, end) : lowerShape(text, start, size);
  if (isDigit(text, start)) {
    for (let i = start + 1; i < end; i++) if (!isDigit(text, i)) return 9;
    return size < 3 ? 10 : size === 4 ? 11 : 12;
  }
  if (isOpening(text, start)) return 13;
  if (isClosing(text, start)) return 14;
  return 32 + (lowerCode(text.charCodeAt(start)) & 1023) + (size > 3 ? 2048 : size > 1 ? 1024 : 0);
}

function lowerShape(text: string, start: number, size: number): number {
  if (size === 1) return 1;
  return size > 6 && (text.startsWith('http', start) || text.startsWith('www.', start)) ? 2 : 3;
}

function capitalShape(text: string, start: number, end: number): number {
  if (end - start === 1) return 4;
  if (text[end - 1] === '.') return end - start === 2 ? 5 : 6;
  return isUpper(text, start + 1) && isUpper(text, end - 1) ? 7 : 8;
}

const lengthClass = (length: number): number =>
  length < 3 ? length : length < 6 ? 3 : length < 12 ? 4 : length < 25 ? 5 : 6;

/** The place as features in `out`. Tells whether a stop stands there, closing marks aside. */
export function boundaryFeatures(place: Place, cases: Cases, out: Int32Array): boolean {
  const { tokens, from, at, posts, open, cased, gap } = place;
  const { text, start, end, count } = tokens;
  const shape = (token: number) =>
    token >= from && token < count ? shapeOf(text, start[token], end[token]) : EDGE_SHAPE;
  const hash = (token: number) => (token >= from && token < count ? hashLower(text, start[token], end[token]) : EDGE);
  const last = beforeClosers(tokens, from, at);
  const stopped = isStop(text[end[last] - 1]);
  // The last word: before a full stop of its own, or with that of an abbreviation.
  const own = stopped && (start[last] + 1 === end[last] || text[end[last] - 2] === '.');
  const bare = own ? last - 1 : last;
  const sign = stopped ? text.charCodeAt(end[last] - 1) & 4095 : 4096 + (shape(last) & 4095);
  const several = end[last] - start[last] > 1 ? 1 << 15 : 0;
  const mark = posts + sign + (last < at ? 1 << 13 : 0) + (own ? 0 : 1 << 14) + several;
  const word = hash(bare);
  const wordShape = shape(bare);
  const size = bare >= from ? Math.min(6, end[bare] - start[bare]) : 0;
  const before = hash(bare - 1);
  const next = at + 1;
  const nextShape = posts + shape(next);
  const nextLower = hash(next);
  const nextWord = nextLower + nextShape;
  const secondShape = shape(next + 1);
  const second = hash(next + 1);
  const length = lengthClass(at - from);
  const left = Math.min(5, count - next);
  const first = hash(from);
  const nextCase = caseOf(cases, nextLower);
  const wordCase = caseOf(cases, word);

  out[0] = mix1(601, mark);
  out[1] = mix2(602, mark, nextShape);
  out[2] = mix2(603, mark, word);
  out[3] = mix2(604, mark, nextWord);
  out[4] = mix3(605, mark, wordShape, nextShape);
  out[5] = mix3(606, mark, size, nextShape);
  out[6] = mix3(607, mark, nextShape, secondShape);
  out[7] = mix3(608, mark, gap, nextShape);
  out[8] = mix3(609, mark, length, gap);
  out[9] = mix3(610, mark, length, nextShape);
  out[10] = mix3(611, mark, open, nextShape);
  out[11] = mix3(612, word, nextShape, gap);
  out[12] = mix2(613, nextWord, gap);
  out[13] = mix2(614, nextShape, wordShape);
  out[14] = mix3(615, nextShape, secondShape, shape(next + 2));
  out[15] = mix3(616, wordShape, nextShape, secondShape);
  out[16] = mix3(617, mark, wordShape, size);
  out[17] = mix3(618, length, wordShape, nextShape);
  out[18] = mix2(619, mark, open);
  out[19] = mix2(620, word, nextWord);
  out[20] = mix2(621, mark, left);
  out[21] = mix3(622, mark, left, nextShape);
  out[22] = mix3(623, mark, cased, nextShape);
  out[23] = mix3(624, cased, length, nextShape);
  out[24] = mix3(625, shape(from), nextShape, mark);
  out[25] = mix2(626, first, nextWord);
  out[26] = mix2(627, first, nextShape);
  out[27] = mix2(628, before, mark);
  out[28] = mix3(629, before, word, nextShape);
  out[29] = mix3(630, shape(bare - 1), wordShape, nextShape);
  out[30] = mix3(631, nextWord, secondShape, mark);
  out[31] = mix2(632, second, nextShape);
  out[32] = mix2(633, nextWord, second);
  out[33] = mix3(634, wordShape, nextWord, cased);
  out[34] = mix3(635, nextCase, nextShape, mark);
  out[35] = mix3(636, nextCase, nextShape, wordShape);
  out[36] = mix3(637, nextCase + 16 * wordCase, nextShape, mark);
  out[37] = mix3(638, nextCase + 16 * caseOf(cases, second), nextShape * 4096 + secondShape, wordShape);
  out[38] = mix3(639, nextCase + 16 * cased, nextShape, wordShape);
  out[39] = mix3(640, wordCase, wordShape, mark);
  return stopped;
}
