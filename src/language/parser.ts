// Dependency trees: greedy arc-hybrid parsing. The score of an arc is that of its action and that of its best relation.
import { UPOS } from './analysis.ts';
import { best, type Classifier, type PackedRows, score, scorePacked } from './classifier.ts';
import { ACTION_FEATURES, actionFeatures, RELATION_FEATURES, relationFeatures, Words } from './features.ts';
import { type Forms, numberHash } from './forms.ts';
import { mix2 } from './hash.ts';
import { attachMarks } from './marks.ts';
import type { FeatureSet } from './morphology.ts';
import type { Sentence } from './sentence.ts';
import { LEFT, RIGHT, SHIFT, State } from './transitions.ts';

export interface ParserModel {
  readonly action: PackedRows;
  readonly relation: Classifier;
  readonly possible: Possible;
  /** Picks the subtype of a relation among those it has. */
  readonly subtype: Classifier;
  /** Universal relations, each followed by its subtypes. */
  readonly relations: FeatureSet;
  /** Picks the heads of punctuation. */
  readonly marks: Classifier;
  /** Numbers of the universal relations "root" and "punct". */
  readonly root: number;
  readonly punct: number;
}

/** Relations that are possible between two parts of speech. */
export interface Possible {
  /** The relations for a pair are list[first[pair] .. first[pair + 1]); see `pairOf`. */
  readonly first: Int32Array;
  readonly list: Uint8Array;
}

/** Number of a pair of parts of speech, head first, and of the way from head to dependent. */
export const pairOf = (head: number, dependent: number, toRight: boolean): number =>
  (head * UPOS.length + dependent) * 2 + (toRight ? 1 : 0);
export const PAIRS = UPOS.length * UPOS.length * 2;

/** The best relation of an arc, and its score. */
export class Choice {
  relation = 0;
  score = 0;
  /** Rows of the features in the table. */
  readonly row = new Int32Array(RELATION_FEATURES);

  choose(classifier: Classifier, possible: Possible, words: Words, state: State, head: number, at: number): void {
    relationFeatures(words, state, head, at, this.row);
    const { shift, table } = classifier;
    const { row } = this;
    const { list } = possible;
    const pair = pairOf(words.upos[head], words.upos[at], head < at);
    for (let f = 0; f < RELATION_FEATURES; f++) row[f] >>>= shift;
    let score = Number.NEGATIVE_INFINITY;
    const to = possible.first[pair + 1];
    // Three sums at a time stay in registers; the last is taken again where the list does not come out even.
    for (let i = possible.first[pair]; i < to; i += 3) {
      const first = list[i];
      const second = list[Math.min(i + 1, to - 1)];
      const third = list[Math.min(i + 2, to - 1)];
      let a = 0;
      let b = 0;
      let c = 0;
      for (let f = 0; f < RELATION_FEATURES; f++) {
        const base = row[f];
        a += table[base + first];
        b += table[base + second];
        c += table[base + third];
      }
      if (a > score) {
        score = a;
        this.relation = first;
      }
      if (b > score) {
        score = b;
        this.relation = second;
      }
      if (c > score) {
        score = c;
        this.relation = third;
      }
    }
    this.score = score;
  }
}

const words = new Words();
const state = new State();
const left = new Choice();
const right = new Choice();
const actionRow = new Int32Array(ACTION_FEATURES);
const relationRow = new Int32Array(RELATION_FEATURES);
const scores = new Int32Array(256);

/** Sets heads and relations of a sentence whose tags, features and lemmas are known. Always one tree with one root. */
export function parse(model: ParserModel, forms: Forms, sentence: Sentence): void {
  words.begin(forms, sentence);
  state.begin(words.count);
  while (state.count > 0 && !state.done) step(model);
  if (state.count > 0) state.relation[state.stack[0]] = model.root;
  for (let at = 0; at < state.count; at++) {
    const to = words.position[at];
    sentence.head[to] = state.head[at] < 0 ? -1 : words.position[state.head[at]];
    sentence.deprel[to] = refine(model, at);
  }
  attachMarks(
    model.marks,
    words,
    state,
    sentence,
    model.relations.first[model.punct],
    model.relations.first[model.root],
  );
}

/** Takes the best action: an arc counts with its best relation. */
function step(model: ParserModel): void {
  const { depth, next, count, stack } = state;
  if (depth === 0) {
    state.shift();
    return;
  }
  if (next === count) {
    attach(model, right, stack[depth - 2]);
    return;
  }
  actionFeatures(words, state, actionRow);
  scorePacked(model.action, actionRow, ACTION_FEATURES, scores);
  const toShift = scores[SHIFT];
  let toLeft = scores[LEFT];
  let toRight = depth > 1 ? scores[RIGHT] : UNTHINKABLE;
  // Where the actions alone are far apart, relations do not change the order.
  if (toShift - Math.max(toLeft, toRight) > SURE_SHIFT) {
    state.shift();
    return;
  }
  if (toLeft - Math.max(toShift, toRight) > SURE_ARC) {
    attach(model, left, next);
    return;
  }
  if (toRight - Math.max(toShift, toLeft) > SURE_ARC) {
    attach(model, right, stack[depth - 2]);
    return;
  }
  const top = stack[depth - 1];
  left.choose(model.relation, model.possible, words, state, next, top);
  toLeft += left.score;
  if (depth > 1) {
    right.choose(model.relation, model.possible, words, state, stack[depth - 2], top);
    toRight += right.score;
  }
  if (toShift >= toLeft && toShift >= toRight) state.shift();
  else if (toLeft >= toRight) state.attach(next, left.relation);
  else state.attach(stack[depth - 2], right.relation);
}

/** Takes the arc to `head` with its best relation. */
function attach(model: ParserModel, choice: Choice, head: number): void {
  choice.choose(model.relation, model.possible, words, state, head, state.stack[state.depth - 1]);
  state.attach(head, choice.relation);
}

/** Leads of an action over the others that its relation has not turned in a thousand cases, in the units of the weights. */
const SURE_SHIFT = 720;
const SURE_ARC = 280;
const UNTHINKABLE = -1e9;

/** The features of `relationFeatures`, made those of a choice among the subtypes of `relation`. */
export function subtypeFeatures(relation: number, row: Int32Array): void {
  for (let i = 0; i < RELATION_FEATURES; i++) row[i] = mix2(500, row[i], numberHash[relation]);
}

/** Number among all relations and subtypes of the relation that word `at` has got. */
function refine(model: ParserModel, at: number): number {
  const { first } = model.relations;
  const relation = state.relation[at];
  const labels = first[relation + 1] - first[relation];
  if (labels === 1) return first[relation];
  relationFeatures(words, state, state.head[at], at, relationRow);
  subtypeFeatures(relation, relationRow);
  score(model.subtype, relationRow, RELATION_FEATURES, scores, labels);
  return first[relation] + best(scores, labels);
}
