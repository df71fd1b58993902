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
  readonly row = new Int32Array(RELATION_FEATURES);

  choose(classifier: Classifier, possible: Possible, words: Words, state: State, head: number, at: number): void {
    relationFeatures(words, state, head, at, this.row);
    const { shift, table } = classifier;
    const { row } = this;
    const pair = pairOf(words.upos[head], words.upos[at], head < at);
    const from = possible.first[pair];
    const to = possible.first[pair + 1];
    for (let i = from; i < to; i++) sums[i - from] = 0;
    for (let f = 0; f < RELATION_FEATURES; f++) {
      const base = row[f] >>> shift;
      for (let i = from; i < to; i++) sums[i - from] += table[base + possible.list[i]];
    }
    let top = 0;
    for (let i = 1; i < to - from; i++) if (sums[i] > sums[top]) top = i;
    this.relation = possible.list[from + top];
    this.score = sums[top];
  }
}

const sums = new Int32Array(256);
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
  const top = stack[depth - 1];
  if (depth > 1) right.choose(model.relation, model.possible, words, state, stack[depth - 2], top);
  if (depth === 0) state.shift();
  else if (next === count) state.attach(stack[depth - 2], right.relation);
  else {
    left.choose(model.relation, model.possible, words, state, next, top);
    actionFeatures(words, state, actionRow);
    scorePacked(model.action, actionRow, ACTION_FEATURES, scores);
    const toLeft = scores[LEFT] + left.score;
    const toRight = depth > 1 ? scores[RIGHT] + right.score : Number.NEGATIVE_INFINITY;
    if (scores[SHIFT] >= toLeft && scores[SHIFT] >= toRight) state.shift();
    else if (toLeft >= toRight) state.attach(next, left.relation);
    else state.attach(stack[depth - 2], right.relation);
  }
}

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
