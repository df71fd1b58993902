// Walking an analysis: children, subtrees, features, spans.
import { type Analysis, type NameSpan, UPOS, type Upos } from './analysis.ts';

/** A view over an analysis with its arcs turned round, made once. */
export class Tree {
  readonly analysis: Analysis;
  /** Children of word w in order: arcs[firstArc[w] .. firstArc[w + 1]). */
  readonly #firstArc: Int32Array;
  readonly #arcs: Int32Array;
  #names: NameSpan[] | null = null;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    const { count, head } = analysis;
    const first = new Int32Array(count + 2);
    for (let w = 0; w < count; w++) if (head[w] >= 0) first[head[w] + 2]++;
    for (let w = 2; w < count + 2; w++) first[w] += first[w - 1];
    const arcs = new Int32Array(first[count + 1]);
    for (let w = 0; w < count; w++) if (head[w] >= 0) arcs[first[head[w] + 1]++] = w;
    this.#firstArc = first;
    this.#arcs = arcs;
  }

  upos(word: number): Upos {
    return UPOS[this.analysis.upos[word]];
  }

  /** Relation without its subtype. */
  rel(word: number): string {
    const rel = this.analysis.deprel[word];
    const colon = rel.indexOf(':');
    return colon < 0 ? rel : rel.slice(0, colon);
  }

  children(word: number): Int32Array {
    return this.#arcs.subarray(this.#firstArc[word], this.#firstArc[word + 1]);
  }

  /** First child with one of the given relations (without subtypes), or -1. */
  child(word: number, ...rels: string[]): number {
    for (const child of this.children(word)) if (rels.includes(this.rel(child))) return child;
    return -1;
  }

  childrenBy(word: number, ...rels: string[]): number[] {
    return [...this.children(word)].filter((child) => rels.includes(this.rel(child)));
  }

  /** Whether the word bears a feature such as "Mood=Cnd". */
  has(word: number, feature: string): boolean {
    const feats = this.analysis.feats[word];
    const at = feats.indexOf(feature);
    if (at < 0) return false;
    const end = at + feature.length;
    return (at === 0 || feats[at - 1] === '|') && (end === feats.length || feats[end] === '|' || feats[end] === ',');
  }

  /** All words of the subtree, in text order. Cost: its size. */
  subtree(word: number): number[] {
    const words = [word];
    for (let i = 0; i < words.length; i++) words.push(...this.children(words[i]));
    return words.sort((a, b) => a - b);
  }

  isAncestor(above: number, word: number): boolean {
    for (let w = word; w >= 0; w = this.analysis.head[w]) if (w === above) return true;
    return false;
  }

  /** Span from the first to the last of the given words, [start, end) in the text. */
  spanOf(words: readonly number[]): [number, number] {
    return [this.analysis.start[words[0]], this.analysis.end[words[words.length - 1]]];
  }

  /** Names in text order, from the BIO tags. */
  names(): readonly NameSpan[] {
    if (!this.#names) {
      this.#names = [];
      const { name, count } = this.analysis;
      const types = ['PER', 'ORG', 'LOC'] as const;
      for (let w = 0; w < count; w++) {
        if (name[w] === 0) continue;
        const type = types[(name[w] - 1) >> 1];
        const from = w;
        while (w + 1 < count && name[w + 1] === types.indexOf(type) * 2 + 2) w++;
        this.#names.push({ type, from, to: w + 1 });
      }
    }
    return this.#names;
  }

  /** First word whose token ends after the offset; `count` when there is none. */
  wordAt(offset: number): number {
    const { end, count } = this.analysis;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle] > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Words whose tokens lie in [start, end): numbers [from, to). */
  wordsIn(start: number, end: number): [number, number] {
    const from = this.wordAt(start);
    let to = from;
    while (to < this.analysis.count && this.analysis.start[to] < end) to++;
    return [from, to];
  }
}
