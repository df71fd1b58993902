// Sentences to learn from, with the numbers of their labels.
import { UPOS } from '../src/language/analysis.ts';
import type { ConlluWord } from '../src/language/conllu.ts';

/** Labels of a sentence by word; -1 where there is nothing to learn. */
export interface Example {
  readonly forms: readonly string[];
  /** Times that it is seen in a pass. */
  readonly times: number;
  readonly upos: Int32Array;
  /** Number among all feature strings. */
  readonly feats: Int32Array;
  /** Word of the head, -1 for the root, -2 where there is nothing to learn. */
  readonly head: Int32Array;
  /** Relations that count as right: [relation, relationEnd), empty where there is nothing to learn. */
  readonly relation: Int32Array;
  readonly relationEnd: Int32Array;
  readonly name: Int32Array;
}

/** Numbers for the labels of a language. */
export class Labels {
  /** Feature strings by part of speech, the usual ones first. */
  readonly feats: string[][];
  /** First number of each part of speech among all feature strings. */
  readonly featFirst: number[];
  /** Relations with their subtypes, in order of the alphabet, so that those of one universal relation stand together. */
  readonly relations: string[];
  readonly #feats: Map<string, number>[];
  readonly #relations = new Map<string, readonly [number, number]>();

  constructor(sentences: readonly (readonly ConlluWord[])[]) {
    this.feats = featureStrings(sentences);
    this.featFirst = [0];
    for (const group of this.feats) this.featFirst.push(this.featFirst.at(-1)! + group.length);
    this.#feats = this.feats.map((group, upos) => new Map(group.map((feats, i) => [feats, this.featFirst[upos] + i])));
    const counts = new Map<string, number>();
    for (const words of sentences) for (const { deprel } of words) counts.set(deprel, (counts.get(deprel) ?? 0) + 1);
    this.relations = [...counts]
      .filter(([, count]) => count >= LEAST_RELATIONS)
      .map(([relation]) => relation)
      .sort((a, b) => (universal(a) < universal(b) || (universal(a) === universal(b) && a < b) ? -1 : 1));
    this.relations.forEach((relation, number) => {
      const [from] = this.#relations.get(universal(relation)) ?? [number];
      this.#relations.set(universal(relation), [from, number + 1]);
      if (relation !== universal(relation)) this.#relations.set(relation, [number, number + 1]);
    });
    this.#plain = new Map(this.relations.map((relation, number) => [relation, [number, number + 1] as const]));
  }

  readonly #plain: ReadonlyMap<string, readonly [number, number]>;

  /** The relations that count as right: without subtypes in the data (`whole` false), any subtype is. */
  relationRange(relation: string, whole: boolean): readonly [number, number] {
    return (whole ? this.#plain.get(relation) : undefined) ?? this.#relations.get(universal(relation)) ?? [0, 0];
  }

  featNumber(upos: number, feats: string): number {
    return this.#feats[upos].get(feats === '_' ? '' : feats) ?? -1;
  }
}

/** Relations seen more rarely are mistakes of annotation. */
const LEAST_RELATIONS = 3;

const universal = (relation: string): string => relation.split(':')[0];

/** Feature strings by part of speech, the usual ones first; what was seen once is left out. */
function featureStrings(sentences: readonly (readonly ConlluWord[])[]): string[][] {
  const counts = UPOS.map(() => new Map<string, number>());
  for (const words of sentences) {
    for (const { upos, feats } of words) {
      const key = feats === '_' ? '' : feats;
      counts[upos].set(key, (counts[upos].get(key) ?? 0) + 1);
    }
  }
  return counts.map((each) => {
    const strings = [...each]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([feats]) => feats);
    return strings.length > 0 ? strings : [''];
  });
}

/** An example of a tree. Features and subtypes are learned where the tree is gold. */
export function treeExample(words: readonly ConlluWord[], labels: Labels, gold: boolean, times: number): Example {
  const ranges = words.map(({ deprel }) => labels.relationRange(deprel, gold));
  return {
    forms: words.map(({ form }) => form),
    times,
    upos: Int32Array.from(words, ({ upos }) => upos),
    feats: Int32Array.from(words, ({ upos, feats }) => (gold ? labels.featNumber(upos, feats) : -1)),
    head: Int32Array.from(words, ({ head }) => head),
    relation: Int32Array.from(ranges, ([from]) => from),
    relationEnd: Int32Array.from(ranges, ([, end]) => end),
    name: new Int32Array(words.length).fill(-1),
  };
}

/** An example of names alone. */
export function nameExample(words: readonly ConlluWord[], times: number): Example {
  const nothing = new Int32Array(words.length).fill(-1);
  return {
    forms: words.map(({ form }) => form),
    times,
    upos: nothing,
    feats: nothing,
    head: new Int32Array(words.length).fill(-2),
    relation: new Int32Array(words.length),
    relationEnd: new Int32Array(words.length),
    name: Int32Array.from(words, ({ name }) => name),
  };
}
