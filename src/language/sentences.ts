// Where sentences end. At each place where one could, a small perceptron decides.

import { datelineLength } from '../text/dateline.ts';
import { BOUNDARY_FEATURES, boundaryFeatures, Place } from './boundary.ts';
import type { Cases } from './cases.ts';
import { isDigit, isLetter } from './characters.ts';
import { mayEnd, type Tokens } from './places.ts';

/** Sentences longer than this are cut, at a mark where one comes soon: parsing stays fast on any text. */
const LONG = 250;
const LONGEST = 350;

/** What is looked at to tell a dateline, itself and the words after it. */
const LONGEST_DATELINE = 320;

export interface Boundaries {
  /** By the upper bits of a feature: above 0 for an end. */
  readonly weights: Int8Array;
  readonly shift: number;
  readonly cases: Cases;
}

const features = new Int32Array(BOUNDARY_FEATURES);

/**
 * Numbers of the tokens after the last of each sentence, in order; the last is `tokens.count`. A dateline is a sentence of
 * its own.
 */
export function sentenceEnds(boundaries: Boundaries, tokens: Tokens): number[] {
  const found: number[] = [];
  const { count } = tokens;
  const place = new Place(tokens);
  const dateline = datelineEnd(tokens);
  while (place.at + 2 < count) {
    place.next();
    if (place.at < dateline) continue;
    if (place.at !== dateline && !isTooLong(place) && !isEnd(boundaries, place)) continue;
    place.begin();
    found.push(place.from);
  }
  if (count > 0) found.push(count);
  return found;
}

/** Last token of the dateline that the paragraph begins with, or -1. */
function datelineEnd({ text, count, start, end }: Tokens): number {
  if (count === 0) return -1;
  const length = datelineLength(text.slice(start[0], Math.min(start[0] + LONGEST_DATELINE, end[count - 1])));
  if (length === 0) return -1;
  let at = 0;
  while (end[at] < start[0] + length) at++;
  return at;
}

function isTooLong({ from, at, tokens: { text, start } }: Place): boolean {
  const length = at + 1 - from;
  return length >= LONGEST || (length >= LONG && !isLetter(text, start[at]) && !isDigit(text, start[at]));
}

function isEnd({ weights, shift, cases }: Boundaries, place: Place): boolean {
  if (!mayEnd(place.tokens, place.from, place.at)) return false;
  boundaryFeatures(place, cases, features);
  let sum = 0;
  for (let i = 0; i < BOUNDARY_FEATURES; i++) sum += weights[features[i] >>> shift];
  return sum > 0;
}
