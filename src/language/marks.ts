// Heads of punctuation, picked when the tree of the words is done. Only heads that cross no arc come into question:
// the word before the mark, the word after it, and the words above them up to the one that has both below it.
import type { Classifier } from './classifier.ts';
import type { Words } from './features.ts';
import { numberHash } from './forms.ts';
import { mix2, mix3 } from './hash.ts';
import type { Sentence } from './sentence.ts';
import type { State } from './transitions.ts';

export const MARK_FEATURES = 16;
/** Words looked at on either side, from the highest down: chains may be long, and time must stay linear. */
const HIGHEST = 16;
const EDGE = 0x2545f491;

/** Which of the words in question one is. */
const BEFORE = 1;
const AFTER = 2;
const ABOVE = 3;

/** The tree of the words, with what marks ask of it. */
export class Frame {
  depth = new Int32Array(512);
  /** First and last word of each subtree. */
  first = new Int32Array(512);
  last = new Int32Array(512);
  candidates = new Int32Array(2 * HIGHEST + 1);
  /** BEFORE, AFTER or ABOVE, and the steps below the word above both. */
  side = new Int32Array(2 * HIGHEST + 1);
  level = new Int32Array(2 * HIGHEST + 1);
  count = 0;
  /** Highest words on either side and the one above both, -1 where none. */
  topBefore = -1;
  topAfter = -1;
  above = -1;
  #chain = new Int32Array(512);

  begin({ head, count }: State): void {
    if (count > this.depth.length) {
      this.depth = new Int32Array(count * 2);
      this.first = new Int32Array(count * 2);
      this.last = new Int32Array(count * 2);
      this.#chain = new Int32Array(count * 2);
    }
    const { depth, first, last } = this;
    depth.fill(-1, 0, count);
    const chain = this.#chain;
    for (let at = 0; at < count; at++) {
      let length = 0;
      let word = at;
      while (word >= 0 && depth[word] < 0) {
        chain[length++] = word;
        word = head[word];
      }
      let above = word < 0 ? -1 : depth[word];
      while (length > 0) depth[chain[--length]] = ++above;
      first[at] = last[at] = at;
    }
    // Subtrees are stretches without gaps, so the neighbours' edges spread up step by step.
    for (let at = 0; at < count; at++) {
      for (let word = at, up = head[at]; up >= 0 && at < first[up]; word = up, up = head[word]) first[up] = at;
    }
    for (let at = count - 1; at >= 0; at--) {
      for (let word = at, up = head[at]; up >= 0 && at > last[up]; word = up, up = head[word]) last[up] = at;
    }
  }

  /** Gathers the words in question for a mark between word `after - 1` and word `after`. */
  gather({ head, count }: State, after: number): void {
    const { depth } = this;
    let left = after - 1;
    let right = after < count ? after : -1;
    while (left >= 0 && right >= 0 && left !== right) {
      if (depth[left] > depth[right]) left = head[left];
      else if (depth[right] > depth[left]) right = head[right];
      else {
        left = head[left];
        right = head[right];
      }
    }
    // At the edge of the sentence the root is above.
    if (left < 0 || right < 0) {
      left = Math.max(left, right);
      while (head[left] >= 0) left = head[left];
    }
    this.above = left;
    this.count = 0;
    this.#add(this.above, ABOVE, 0);
    this.topBefore = after > 0 ? this.#climb(head, after - 1, BEFORE) : -1;
    this.topAfter = after < count ? this.#climb(head, after, AFTER) : -1;
  }

  /** Adds the words from `word` up to below the one above both; returns the highest, or -1. */
  #climb(head: Int32Array, word: number, side: number): number {
    const chain = this.#chain;
    let length = 0;
    for (let at = word; at !== this.above; at = head[at]) chain[length++] = at;
    for (let i = 0; i < Math.min(length, HIGHEST); i++) this.#add(chain[length - 1 - i], side, i + 1);
    return length > 0 ? chain[length - 1] : -1;
  }

  #add(word: number, side: number, level: number): void {
    this.candidates[this.count] = word;
    this.side[this.count] = side;
    this.level[this.count] = level;
    this.count++;
  }
}

/** Features of candidate i as the head of a mark with the given form, into `out`. */
export function markFeatures(
  words: Words,
  state: State,
  frame: Frame,
  i: number,
  form: number,
  after: number,
  out: Int32Array,
): void {
  const word = frame.candidates[i];
  const side = frame.side[i];
  const { tag, mark, lemma } = words;
  const { relation, count } = state;
  const level = Math.min(3, frame.level[i]) * 4 + side;
  const isEnd = word === after || word === after - 1 ? 1 : 2;
  const own = form ^ numberHash[level];
  const rel = numberHash[relation[word]];
  const before = frame.topBefore < 0 ? EDGE : numberHash[relation[frame.topBefore]];
  const beforeTag = frame.topBefore < 0 ? EDGE : tag[frame.topBefore];
  const next = frame.topAfter < 0 ? EDGE : numberHash[relation[frame.topAfter]];
  const nextTag = frame.topAfter < 0 ? EDGE : tag[frame.topAfter];
  const aboveRel = numberHash[relation[frame.above]];
  // The mark at the other edge of the candidate's own words.
  const edge = side === BEFORE ? frame.first[word] : side === AFTER ? frame.last[word] + 1 : -1;
  const other = edge < 0 ? 7 : edge === 0 ? mark[0] ^ 5 : edge === count ? mark[count] ^ 3 : mark[edge];
  const place = after === count ? 1 : after === 0 ? 2 : 3;
  out[0] = mix2(701, own, place);
  out[1] = mix2(702, own, rel);
  out[2] = mix2(703, own, tag[word]);
  out[3] = mix3(704, own, before, next);
  out[4] = mix3(705, own, other, rel);
  out[5] = mix2(706, own, other);
  out[6] = mix3(707, own, aboveRel, tag[frame.above]);
  out[7] = mix3(708, own, beforeTag, nextTag);
  out[8] = mix3(709, own, rel, tag[word]);
  out[9] = mix3(710, own, before, beforeTag);
  out[10] = mix3(711, own, next, nextTag);
  out[11] = mix3(712, own, mark[after], place);
  out[12] = mix3(713, own, next, aboveRel);
  out[13] = mix2(714, own, lemma[word]);
  out[14] = mix3(715, own, isEnd, rel);
  out[15] = mix3(716, own, other, mark[after]);
}

const frame = new Frame();
const features = new Int32Array(MARK_FEATURES);

/** Gives every mark of the sentence its head. A sentence of marks alone hangs on the first. */
export function attachMarks(
  classifier: Classifier,
  words: Words,
  state: State,
  sentence: Sentence,
  punct: number,
  root: number,
): void {
  const { count, position } = words;
  if (count === sentence.count) return;
  if (count > 0) frame.begin(state);
  let after = 0;
  for (let at = 0; at < sentence.count; at++) {
    if (after < count && position[after] === at) {
      after++;
      continue;
    }
    sentence.deprel[at] = punct;
    if (count > 0) {
      frame.gather(state, after);
      sentence.head[at] = position[pickHead(classifier, words, state, frame, words.form[at], after)];
    } else sentence.head[at] = at === 0 ? -1 : 0;
  }
  if (count === 0) sentence.deprel[0] = root;
}

/** The best of the words in question. */
export function pickHead(
  { table, shift }: Classifier,
  words: Words,
  state: State,
  within: Frame,
  form: number,
  after: number,
): number {
  let top = Number.NEGATIVE_INFINITY;
  let chosen = 0;
  for (let i = 0; i < within.count; i++) {
    markFeatures(words, state, within, i, form, after, features);
    let sum = 0;
    for (let f = 0; f < MARK_FEATURES; f++) sum += table[features[f] >>> shift];
    if (sum > top) {
      top = sum;
      chosen = i;
    }
  }
  return within.candidates[chosen];
}
