// Learning to parse with a dynamic oracle (Goldberg and Nivre 2013) and free exploration.
import { score, scoreRoom } from '../src/language/classifier.ts';
import {
  ACTION_FEATURES,
  actionFeatures,
  RELATION_FEATURES,
  relationFeatures,
  Words,
} from '../src/language/features.ts';
import type { Forms } from '../src/language/forms.ts';
import { Frame, MARK_FEATURES, markFeatures, pickHead } from '../src/language/marks.ts';
import { possibleOf } from '../src/language/model.ts';
import type { LemmaRules } from '../src/language/morphology.ts';
import { Choice, PAIRS, type Possible, pairOf, subtypeFeatures } from '../src/language/parser.ts';
import { Sentence } from '../src/language/sentence.ts';
import { LEFT, RIGHT, SHIFT, State } from '../src/language/transitions.ts';
import { Learner } from './learner.ts';
import type { Random } from './random.ts';
import { type Example, load, setLemmas, shuffled } from './words.ts';

const universal = (deprel: string): string => deprel.split(':')[0];

/** Universal relations in alphabetical order, each followed by the subtypes seen at least ten times. */
export function relationNames(examples: readonly Example[]): string[][] {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of examples) {
    for (const { deprel } of words) {
      const of = counts.get(universal(deprel)) ?? new Map<string, number>();
      counts.set(universal(deprel), of.set(deprel, (of.get(deprel) ?? 0) + 1));
    }
  }
  return [...counts.keys()].sort().map((name) => {
    const subtypes = [...counts.get(name)!]
      .filter(([full, count]) => full !== name && count >= 10)
      .map(([full]) => full);
    return [name, ...subtypes.sort()];
  });
}

/** The relations seen at least twice between each pair of parts of speech, as tagged; all where there are none. */
export function possibleRelations(examples: readonly Example[], names: readonly (readonly string[])[]): number[][] {
  const number = new Map(names.map((group, i) => [group[0], i]));
  const counts = Array.from({ length: PAIRS }, () => new Uint32Array(names.length));
  for (const { words, upos } of examples) {
    words.forEach(({ head, deprel }, at) => {
      if (head >= 0) counts[pairOf(upos[head], upos[at], head < at)][number.get(universal(deprel))!]++;
    });
  }
  const all = names.flatMap(([name], i) => (name === 'root' || name === 'punct' ? [] : [i]));
  return counts.map((count) => {
    const seen = all.filter((i) => count[i] >= 2);
    return seen.length > 0 ? seen : all;
  });
}

/** Learns actions with relations, subtypes, and the heads of marks. */
export function learnTrees(
  examples: readonly Example[],
  names: readonly (readonly string[])[],
  groups: readonly (readonly number[])[],
  lemmas: LemmaRules,
  forms: Forms,
  passes: number,
  random: Random,
) {
  const possible = possibleOf(groups);
  const action = new Learner(3, 24, 2);
  const relation = new Learner(names.length, 22);
  const subtype = new Learner(Math.max(...names.map((group) => group.length)), 18);
  const marks = new Learner(1, 18);
  const number = new Map(names.map((group, i) => [group[0], i]));
  const sentence = new Sentence();
  const words = new Words();
  const state = new State();
  const choices = [new Choice(), new Choice(), new Choice()];
  const actionRow = new Int32Array(ACTION_FEATURES);
  const relationRow = new Int32Array(RELATION_FEATURES);
  const scores = scoreRoom(3);
  const relationScores = new Int32Array(256);

  const prepare = (example: Example) => {
    load(sentence, example.words, forms);
    sentence.upos.set(example.upos);
    sentence.feats.set(example.feats);
    setLemmas(sentence, lemmas, forms);
    words.begin(forms, sentence);
    state.begin(words.count);
    return treeOf(example, words);
  };

  for (let pass = 0; pass < passes; pass++) {
    for (const example of shuffled(examples, random)) {
      const tree = prepare(example);
      const oracle = new Oracle(tree.head);
      while (state.count > 0 && !state.done) {
        const word = state.depth > 0 ? state.stack[state.depth - 1] : -1;
        actionFeatures(words, state, actionRow);
        score(action, actionRow, ACTION_FEATURES, scores);
        // What is chosen, and the best of what loses no arc that is not lost already and names its arc rightly.
        let given = -1;
        let right = -1;
        let givenScore = 0;
        let rightScore = 0;
        let rightRelation = -1;
        let least = Number.POSITIVE_INFINITY;
        for (const each of [SHIFT, LEFT, RIGHT]) {
          if (!state.may(each)) continue;
          const cost = oracle.cost(state, each);
          let sum = scores[each];
          let wanted = -1;
          let wantedScore = sum;
          if (each !== SHIFT) {
            const head = state.headBy(each);
            const choice = choices[each];
            choice.choose(relation, possible, words, state, head, word);
            sum += choice.score;
            wanted = choice.relation;
            wantedScore = sum;
            if (tree.head[word] === head) {
              // A relation that is not possible here could never be chosen: its weights would grow for ever.
              const named = number.get(universal(tree.deprel[word]))!;
              if (isPossible(possible, pairOf(words.upos[head], words.upos[word], head < word), named)) wanted = named;
              if (wanted !== choice.relation) wantedScore = scores[each] + sumOf(relation, choice.row, wanted);
            }
          }
          if (given < 0 || sum > givenScore) {
            given = each;
            givenScore = sum;
          }
          if (cost < least || (cost === least && wantedScore > rightScore)) {
            least = cost;
            right = each;
            rightScore = wantedScore;
            rightRelation = wanted;
          }
        }
        action.tick();
        relation.tick();
        const givenRelation = given === SHIFT ? -1 : choices[given].relation;
        if (given !== right) action.update(actionRow, ACTION_FEATURES, right, given);
        if (given !== right || givenRelation !== rightRelation) {
          if (right !== SHIFT) relation.moveRows(choices[right].row, 1, rightRelation);
          if (given !== SHIFT) relation.moveRows(choices[given].row, -1, givenRelation);
        }
        const taken = pass > 0 && random.next() < 0.9 ? given : right;
        if (taken === SHIFT) {
          oracle.onStack[state.next] = 1;
          state.shift();
        } else {
          oracle.onStack[word] = 0;
          state.attach(state.headBy(taken), choices[taken].relation);
        }
      }
    }
  }

  // Subtypes and the heads of marks, on the given trees.
  const frame = new Frame();
  const markRow = new Int32Array(MARK_FEATURES);
  for (let pass = 0; pass < 5; pass++) {
    for (const example of shuffled(examples, random)) {
      const tree = prepare(example);
      if (state.count === 0) continue;
      given(state, tree, number);
      for (let at = 0; at < state.count && example.gold; at++) {
        const group = state.relation[at];
        const wanted = names[group].indexOf(tree.deprel[at]);
        if (names[group].length === 1 || wanted < 0) continue;
        relationFeatures(words, state, state.head[at], at, relationRow);
        subtypeFeatures(group, relationRow);
        subtype.learn(relationRow, RELATION_FEATURES, wanted, relationScores, names[group].length);
      }
      frame.begin(state);
      let after = 0;
      for (let at = 0; at < sentence.count; at++) {
        if (after < words.count && words.position[after] === at) {
          after++;
          continue;
        }
        frame.gather(state, after);
        const wanted = frame.candidates.subarray(0, frame.count).indexOf(tree.markHead[at]);
        if (wanted < 0) continue;
        const chosen = pickHead(marks, words, state, frame, words.form[at], after);
        marks.tick();
        if (chosen === tree.markHead[at]) continue;
        const wrong = frame.candidates.subarray(0, frame.count).indexOf(chosen);
        markFeatures(words, state, frame, wanted, words.form[at], after, markRow);
        marks.move(markRow, MARK_FEATURES, 1, 0);
        markFeatures(words, state, frame, wrong, words.form[at], after, markRow);
        marks.move(markRow, MARK_FEATURES, -1, 0);
      }
    }
  }
  return {
    action: action.average(2, 6),
    relation: relation.average(2, 5),
    subtype: subtype.average(2, 2),
    marks: marks.average(2, 2),
  };
}

function isPossible({ first, list }: Possible, pair: number, relation: number): boolean {
  for (let i = first[pair]; i < first[pair + 1]; i++) if (list[i] === relation) return true;
  return false;
}

/** The score of one label. */
function sumOf({ table }: Learner, row: Int32Array, label: number): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += table[row[f] + label];
  return sum;
}

/** The given tree over the words without marks; what hangs on a mark goes to the mark's head. */
interface WordTree {
  head: number[];
  deprel: string[];
  /** Word that is the head of the mark at each position of the sentence, -1 where none. */
  markHead: number[];
}

export function treeOf({ words: rows }: Example, { count, position }: Words): WordTree {
  const index = new Int32Array(rows.length).fill(-1);
  for (let at = 0; at < count; at++) index[position[at]] = at;
  const wordAbove = (from: number): number => {
    let up = from;
    while (up >= 0 && index[up] < 0) up = rows[up].head;
    return up < 0 ? -1 : index[up];
  };
  const head: number[] = [];
  const deprel: string[] = [];
  for (let at = 0; at < count; at++) {
    head.push(wordAbove(rows[position[at]].head));
    deprel.push(rows[position[at]].deprel);
  }
  // A mark that was the root leaves its children without one: the first takes its place.
  const root = head.indexOf(-1);
  for (let at = root + 1; at < count; at++) if (head[at] === -1) head[at] = root;
  if (root >= 0) deprel[root] = 'root';
  return { head, deprel, markHead: rows.map((row) => wordAbove(row.head)) };
}

/** Puts the given tree into the state, so that features see complete words. */
function given(state: State, { head, deprel }: WordTree, number: ReadonlyMap<string, number>): void {
  head.forEach((of, at) => {
    state.head[at] = of;
    state.relation[at] = number.get(universal(deprel[at]))!;
  });
  head.forEach((of, at) => {
    if (of < 0) return;
    if (at < of) {
      if (state.leftmost[of] < 0) state.leftmost[of] = at;
      if (state.leftCount[of] < 5) state.leftCount[of]++;
    } else {
      state.rightmost[of] = at;
      if (state.rightCount[of] < 5) state.rightCount[of]++;
    }
    state.relations[of] |= 1 << (state.relation[at] & 31);
  });
}

/** Tells how many arcs of the given tree an action puts out of reach. */
export class Oracle {
  readonly head: readonly number[];
  readonly onStack: Uint8Array;
  readonly #children: number[][];

  constructor(head: readonly number[]) {
    this.head = head;
    this.onStack = new Uint8Array(head.length);
    this.#children = head.map(() => []);
    head.forEach((of, at) => {
      if (of >= 0) this.#children[of].push(at);
    });
  }

  cost(state: State, action: number): number {
    const { head, onStack } = this;
    const { stack, depth, next } = state;
    let lost = 0;
    if (action === SHIFT) {
      const top = depth > 0 ? stack[depth - 1] : -1;
      if (head[next] >= 0 && head[next] < next && head[next] !== top && onStack[head[next]]) lost++;
      for (const child of this.#children[next]) if (child < next && onStack[child]) lost++;
      return lost;
    }
    const word = stack[depth - 1];
    for (const child of this.#children[word]) if (child >= next) lost++;
    const of = head[word];
    const to = state.headBy(action);
    if (of === -1) lost++;
    else if (of !== to && (of >= next || (depth > 1 && of === stack[depth - 2]))) lost++;
    return lost;
  }
}
