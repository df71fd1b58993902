// Learning to parse with a dynamic oracle (Goldberg and Nivre 2013) and free exploration.
import { best, score } from '../src/language/classifier.ts';
import type { Forms } from '../src/language/forms.ts';
import type { LemmaRules } from '../src/language/morphology.ts';
import {
  ACTION_FEATURES,
  actionFeatures,
  isBreak,
  RELATION_FEATURES,
  relationFeatures,
  subtypeFeatures,
  Words,
} from '../src/language/parser.ts';
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

/** Learns actions, relations and subtypes. */
export function learnTrees(
  examples: readonly Example[],
  names: readonly (readonly string[])[],
  lemmas: LemmaRules,
  forms: Forms,
  passes: number,
  random: Random,
) {
  const action = new Learner(3, 22);
  const relation = new Learner(names.length, 22);
  const subtype = new Learner(Math.max(...names.map((group) => group.length)), 18);
  const number = new Map(names.map((group, i) => [group[0], i]));
  const sentence = new Sentence();
  const words = new Words();
  const state = new State();
  const actionRow = new Int32Array(ACTION_FEATURES);
  const relationRow = new Int32Array(RELATION_FEATURES);
  const scores = new Int32Array(256);
  const relationScores = new Int32Array(256);

  const prepare = (example: Example) => {
    load(sentence, example.words, forms);
    sentence.upos.set(example.upos);
    sentence.feats.set(example.feats);
    setLemmas(sentence, lemmas, forms);
    words.begin(forms, sentence);
    state.begin(sentence, isBreak);
  };

  for (let pass = 0; pass < passes; pass++) {
    for (const example of shuffled(examples, random)) {
      prepare(example);
      const oracle = new Oracle(example.words.map((word) => word.head));
      while (!state.done) {
        actionFeatures(words, state, actionRow);
        score(action, actionRow, ACTION_FEATURES, scores);
        let given = -1;
        let right = -1;
        let least = Number.POSITIVE_INFINITY;
        let givenCost = 0;
        for (const each of [SHIFT, LEFT, RIGHT]) {
          if (!state.may(each)) continue;
          const cost = oracle.cost(state, each);
          if (given < 0 || scores[each] > scores[given]) {
            given = each;
            givenCost = cost;
          }
          if (cost < least || (cost === least && scores[each] > scores[right])) {
            least = cost;
            right = each;
          }
        }
        action.tick();
        if (givenCost > least) action.update(actionRow, ACTION_FEATURES, right, given);
        const taken = pass > 0 && random.next() < 0.9 ? given : right;
        if (taken === SHIFT) {
          oracle.onStack[state.next] = 1;
          state.shift();
          continue;
        }
        const head = state.headBy(taken);
        const word = state.stack[state.depth - 1];
        relationFeatures(words, state, head, word, relationRow);
        let name: number;
        if (example.words[word].head === head) {
          const wanted = number.get(universal(example.words[word].deprel))!;
          name = relation.learn(relationRow, RELATION_FEATURES, wanted, relationScores);
        } else {
          score(relation, relationRow, RELATION_FEATURES, relationScores);
          name = best(relationScores, relation.labels);
        }
        oracle.onStack[word] = 0;
        state.attach(head, name);
      }
    }
  }

  // Subtypes, on the given trees, of sources that have any.
  for (let pass = 0; pass < 5; pass++) {
    for (const example of shuffled(
      examples.filter((each) => each.gold),
      random,
    )) {
      prepare(example);
      given(state, example, number);
      for (let at = 0; at < example.words.length; at++) {
        const group = state.relation[at];
        const wanted = names[group].indexOf(example.words[at].deprel);
        if (names[group].length === 1 || wanted < 0) continue;
        relationFeatures(words, state, state.head[at], at, relationRow);
        subtypeFeatures(group, relationRow);
        subtype.learn(relationRow, RELATION_FEATURES, wanted, relationScores, names[group].length);
      }
    }
  }
  return { action: action.average(2), relation: relation.average(2), subtype: subtype.average(2) };
}

/** Puts the given tree into the state, so that features see complete words. */
function given(state: State, { words }: Example, number: ReadonlyMap<string, number>): void {
  words.forEach(({ head, deprel }, at) => {
    state.head[at] = head;
    state.relation[at] = number.get(universal(deprel))!;
  });
  words.forEach(({ head }, at) => {
    if (head < 0) return;
    if (at < head) {
      if (state.leftmost[head] < 0) state.leftmost[head] = at;
      if (state.leftCount[head] < 5) state.leftCount[head]++;
    } else {
      state.rightmost[head] = at;
      if (state.rightCount[head] < 5) state.rightCount[head]++;
    }
    state.relations[head] |= 1 << (state.relation[at] & 31);
  });
}

/** Tells how many arcs of the given tree an action puts out of reach. */
class Oracle {
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
