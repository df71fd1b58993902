// The network of src/language/network.ts as it learns: the same forward pass, on many sentences at once, and gradients.
import { NAME_TAGS, UPOS } from '../src/language/analysis.ts';
import type { Lexicon } from '../src/language/lexicon.ts';
import { DISTANCES, distanceOf } from '../src/language/network.ts';
import { quantise, type Tensor } from '../src/language/tensor.ts';
import { chainLoss } from './chain.ts';
import type { Example, Labels } from './examples.ts';
import { Linear, Recurrent } from './layers.ts';
import type { Memory, Parameter } from './memory.ts';

export interface Sizes {
  /** Numbers of a word's vector; half of them for each direction. */
  readonly width: number;
  readonly layers: number;
  /** Numbers over which a head and a dependent are compared. */
  readonly pair: number;
  /** Numbers from which a relation is told. */
  readonly label: number;
  /** Share of the numbers between layers that are left out at random (Srivastava et al. 2014). */
  readonly drop: number;
  /** A word seen n times is taken for unknown with the probability unknown / (unknown + n) (Kiperwasser and Goldberg 2016). */
  readonly unknown: number;
}

/** How much each task counts. */
const SHARE = { upos: 1, feats: 0.5, head: 1, relation: 1 };

export interface Losses {
  upos: number;
  feats: number;
  head: number;
  relation: number;
  name: number;
}

/** Rows of a batch's words, and what their gradients need. */
interface Embedded {
  readonly x: number;
  readonly vectors: number;
  readonly forms: number;
  /** Number of different forms. */
  readonly kinds: number;
  readonly formIds: number;
  readonly rowIds: readonly number[];
}

const padded = (count: number): number => (count + 7) & ~7;

export class LearningNetwork {
  readonly #memory: Memory;
  readonly #lexicon: Lexicon;
  readonly #labels: Labels;
  readonly #sizes: Sizes;
  readonly #tables: Parameter[];
  readonly #form: Linear;
  readonly #layers: Recurrent[];
  readonly #tag: Linear;
  readonly #feat: Linear;
  readonly #name: Linear;
  readonly #transitions: Parameter;
  readonly #dependent: Linear;
  readonly #head: Linear;
  readonly #pair: Linear;
  readonly #rootHead: Parameter;
  readonly #labelDependent: Linear;
  readonly #labelHead: Linear;
  readonly #rootLabel: Parameter;
  readonly #relation: Linear;
  readonly #distances: Parameter;
  readonly #none: number;
  readonly #rows = new Map<string, readonly number[]>();

  /** @param vectors the rows of the lexicon's table "vector", which do not learn; empty without one */
  constructor(memory: Memory, lexicon: Lexicon, labels: Labels, sizes: Sizes, vectors: Float32Array) {
    const { width, layers, pair, label } = sizes;
    this.#memory = memory;
    this.#lexicon = lexicon;
    this.#labels = labels;
    this.#sizes = sizes;
    this.#tables = lexicon.tables.map(({ name, rows, columns }) =>
      name === 'vector'
        ? memory.constant(`table ${name}`, rows, columns, vectors)
        : memory.parameter(`table ${name}`, rows, columns, 0.3),
    );
    const all = lexicon.tables.reduce((sum, { columns }) => sum + columns, 0);
    this.#form = new Linear(memory, 'form', all, width, { relu: true });
    this.#layers = Array.from({ length: layers }, (_, i) => new Recurrent(memory, `layer ${i}`, width));
    this.#tag = new Linear(memory, 'tag', width, padded(UPOS.length));
    this.#feat = new Linear(memory, 'feat', width, padded(labels.featFirst.at(-1)!));
    this.#name = new Linear(memory, 'name', width, padded(NAME_TAGS.length));
    this.#transitions = memory.parameter('name transitions', NAME_TAGS.length + 1, NAME_TAGS.length, 0);
    this.#dependent = new Linear(memory, 'dependent', width, pair, { relu: true });
    this.#head = new Linear(memory, 'head', width, pair, { relu: true });
    this.#pair = new Linear(memory, 'pair', pair, pair, { deviation: 0.5 / Math.sqrt(pair) });
    this.#rootHead = memory.parameter('root head', 1, pair, 0.1);
    this.#labelDependent = new Linear(memory, 'label dependent', width, label);
    this.#labelHead = new Linear(memory, 'label head', width, label);
    this.#rootLabel = memory.parameter('root label', 1, label, 0.1);
    this.#relation = new Linear(memory, 'relation', label, padded(labels.relations.length));
    this.#distances = memory.parameter('distance', 1, DISTANCES, 0);
    this.#none = memory.zeros(label);
  }

  /** What was learned, as bytes. */
  tensors(): Map<string, Tensor> {
    const learned = this.#memory.parameters.filter(({ frozen }) => !frozen);
    return new Map(
      learned.map((parameter) => {
        const { name, rows, columns } = parameter;
        return [name, quantise(this.#memory.weightsOf(parameter), rows, columns)];
      }),
    );
  }

  /**
   * Adds the gradients of a batch to the parameters'. Losses are added up over words.
   * @param seen how often each form stands in the data (see Sizes.unknown)
   */
  learn(batch: readonly Example[], seen: (form: string) => number, chance: () => number, losses: Losses): void {
    this.#memory.within(() => {
      const lengths = batch.map(({ forms }) => forms.length);
      const count = lengths.reduce((a, b) => a + b, 0);
      const words = this.#embed(batch, count, seen, chance);
      const { run } = this.#memory;
      const { width } = this.#sizes;
      const masks = [this.#drop(words.x, count)];
      const inputs = [words.x];
      const passes = this.#layers.map((layer) => {
        const pass = layer.forward(inputs.at(-1)!, lengths, count);
        masks.push(this.#drop(pass.h, count));
        inputs.push(pass.h);
        return pass;
      });
      const top = inputs.at(-1)!;
      let gradient = this.#memory.zeros(count * width);
      this.#learnTags(batch, top, gradient, count, losses);
      this.#learnTrees(batch, top, gradient, count, losses);
      for (let i = this.#layers.length - 1; i >= 0; i--) {
        run.multiply(gradient, masks[i + 1], count * width);
        const below = this.#memory.zeros(count * width);
        this.#layers[i].back(inputs[i], passes[i], gradient, below, lengths, count);
        gradient = below;
      }
      run.multiply(gradient, masks[0], count * width);
      this.#embedBack(words, gradient, count);
    });
  }

  /** Vectors of all words; each form is reckoned once. */
  #embed(batch: readonly Example[], count: number, seen: (form: string) => number, chance: () => number): Embedded {
    const memory = this.#memory;
    const { run, ids } = memory;
    const { width, unknown } = this.#sizes;
    const numbers = new Map<string, number>();
    const kinds: (readonly number[])[] = [];
    const formIds = memory.room(count);
    let at = 0;
    for (const { forms } of batch) {
      for (const form of forms) {
        const forget = chance() < unknown / (unknown + seen(form));
        const key = forget ? `?${form}` : `!${form}`;
        let number = numbers.get(key);
        if (number === undefined) {
          number = kinds.length;
          numbers.set(key, number);
          const rows = this.#rowsOf(form);
          kinds.push(forget ? [0, ...rows.slice(1)] : rows);
        }
        ids[(formIds >> 2) + at] = number;
        at++;
      }
    }
    const vectors = memory.zeros(kinds.length * this.#form.from);
    const rowIds = this.#lexicon.tables.map((_, table) => {
      const to = memory.room(kinds.length);
      kinds.forEach((rows, kind) => {
        ids[(to >> 2) + kind] = rows[table];
      });
      return to;
    });
    this.#eachTable((parameter, table, offset) => {
      const { columns, weights } = parameter;
      run.gather(weights, rowIds[table], vectors + offset * 4, kinds.length, columns, columns, this.#form.from, false);
    });
    const forms = this.#form.forward(vectors, kinds.length);
    const x = memory.zeros(count * width);
    run.gather(forms, formIds, x, count, width, width, width, false);
    return { x, vectors, forms, kinds: kinds.length, formIds, rowIds };
  }

  #embedBack(words: Embedded, gradient: number, count: number): void {
    const memory = this.#memory;
    const { run } = memory;
    const { width } = this.#sizes;
    const { vectors, forms, kinds, formIds, rowIds } = words;
    const dForms = memory.zeros(kinds * width);
    run.gather(dForms, formIds, gradient, count, width, width, width, true);
    const dVectors = memory.zeros(kinds * this.#form.from);
    this.#form.back(vectors, forms, dForms, dVectors, kinds);
    this.#eachTable(({ columns, gradient: to, frozen }, table, offset) => {
      if (!frozen) run.gather(to, rowIds[table], dVectors + offset * 4, kinds, columns, columns, this.#form.from, true);
    });
  }

  #eachTable(visit: (parameter: Parameter, table: number, offset: number) => void): void {
    let offset = 0;
    this.#tables.forEach((parameter, table) => {
      visit(parameter, table, offset);
      offset += parameter.columns;
    });
  }

  #rowsOf(form: string): readonly number[] {
    let rows = this.#rows.get(form);
    if (!rows) {
      rows = this.#lexicon.rowsOf(form);
      this.#rows.set(form, rows);
    }
    return rows;
  }

  /** Leaves out some of the numbers; returns the mask. */
  #drop(x: number, count: number): number {
    const size = count * this.#sizes.width;
    const mask = this.#memory.room(size);
    this.#memory.run.dropMask(mask, size, this.#sizes.drop);
    this.#memory.run.multiply(x, mask, size);
    return mask;
  }

  #learnTags(batch: readonly Example[], top: number, gradient: number, count: number, losses: Losses): void {
    const { featFirst } = this.#labels;
    losses.upos += this.#learnLabels(this.#tag, top, gradient, count, SHARE.upos, batch, ({ upos }, at) =>
      upos[at] > 0 ? [1, UPOS.length, upos[at], upos[at] + 1] : null,
    );
    losses.feats += this.#learnLabels(this.#feat, top, gradient, count, SHARE.feats, batch, ({ upos, feats }, at) =>
      feats[at] >= 0 ? [featFirst[upos[at]], featFirst[upos[at] + 1], feats[at], feats[at] + 1] : null,
    );
    losses.name += this.#learnNames(batch, top, gradient, count);
  }

  /** Learns one label a word: among the numbers [from, to), those in [low, high) are right. Returns the loss. */
  #learnLabels(
    layer: Linear,
    x: number,
    dx: number,
    count: number,
    share: number,
    batch: readonly Example[],
    rangeOf: (example: Example, at: number) => readonly [number, number, number, number] | null,
  ): number {
    const { run, floats } = this.#memory;
    return this.#memory.within(() => {
      const scores = layer.forward(x, count);
      let loss = 0;
      let row = scores;
      let learned = false;
      for (const example of batch) {
        for (let at = 0; at < example.forms.length; at++, row += layer.to * 4) {
          const range = rangeOf(example, at);
          const start = row >> 2;
          if (!range) {
            floats.fill(0, start, start + layer.to);
            continue;
          }
          learned = true;
          const [from, to, low, high] = range;
          loss += run.softmaxLoss(row, from, to, low, high, share);
          floats.fill(0, start, start + from);
          floats.fill(0, start + to, start + layer.to);
        }
      }
      if (learned) layer.back(x, scores, scores, dx, count);
      return loss;
    });
  }

  /** Learns name tags as chains. Returns the loss. */
  #learnNames(batch: readonly Example[], top: number, gradient: number, count: number): number {
    const { floats } = this.#memory;
    const tags = NAME_TAGS.length;
    const transitions = this.#transitions.weights >> 2;
    const slopes = this.#transitions.gradient >> 2;
    return this.#memory.within(() => {
      const scores = this.#name.forward(top, count);
      let loss = 0;
      let from = scores >> 2;
      for (const { name } of batch) {
        const end = from + name.length * this.#name.to;
        if (name[0] >= 0) {
          loss += chainLoss(
            floats,
            from,
            this.#name.to,
            name,
            tags,
            floats.subarray(transitions, transitions + (tags + 1) * tags),
            floats.subarray(slopes, slopes + (tags + 1) * tags),
          );
        } else floats.fill(0, from, end);
        from = end;
      }
      if (loss > 0) this.#name.back(top, scores, scores, gradient, count);
      return loss;
    });
  }

  /** Learns heads, each against all others (Dozat and Manning 2017), and the relations of the right arcs. */
  #learnTrees(batch: readonly Example[], top: number, gradient: number, count: number, losses: Losses): void {
    const memory = this.#memory;
    const { pair } = this.#sizes;
    const dependents = this.#dependent.forward(top, count);
    const pairs = this.#pair.forward(dependents, count);
    const heads = this.#head.forward(top, count);
    const dPairs = memory.zeros(count * pair);
    const dHeads = memory.zeros(count * pair);
    let from = 0;
    for (const { head } of batch) {
      const at = from * pair * 4;
      if (head.some((word) => word > -2)) {
        losses.head += memory.within(() => this.#learnArcs(head, pairs + at, heads + at, dPairs + at, dHeads + at));
      }
      from += head.length;
    }
    const dDependents = memory.zeros(count * pair);
    this.#pair.back(dependents, pairs, dPairs, dDependents, count);
    this.#dependent.back(top, dependents, dDependents, gradient, count);
    this.#head.back(top, heads, dHeads, gradient, count);
    losses.relation += this.#learnRelations(batch, top, gradient, count);
  }

  /** Learns the heads of one sentence; gradients of its rows are added to. Returns the loss. */
  #learnArcs(head: Int32Array, pairs: number, heads: number, dPairs: number, dHeads: number): number {
    const memory = this.#memory;
    const { run, floats } = memory;
    const { pair } = this.#sizes;
    const count = head.length;
    const row = (count + 1 + 3) & ~3;
    const all = memory.zeros(row * pair);
    floats.copyWithin(all >> 2, this.#rootHead.weights >> 2, (this.#rootHead.weights >> 2) + pair);
    floats.copyWithin((all >> 2) + pair, heads >> 2, (heads >> 2) + count * pair);
    const turned = memory.room(row * pair);
    run.transpose(all, turned, row, pair);
    const arcs = memory.room(count * row);
    run.matmul(pairs, turned, arcs, count, pair, row, false);
    const distances = this.#distances.weights >> 2;
    let loss = 0;
    for (let at = 0; at < count; at++) {
      const start = (arcs >> 2) + at * row;
      for (let word = 0; word < count; word++) floats[start + word + 1] += floats[distances + distanceOf(at - word)];
      floats[start + at + 1] = -1e9;
      const right = head[at] + 1;
      if (head[at] < -1) floats.fill(0, start, start + row);
      else loss += run.softmaxLoss(start * 4, 0, count + 1, right, right + 1, SHARE.head);
      floats.fill(0, start + count + 1, start + row);
      const gradients = this.#distances.gradient >> 2;
      for (let word = 0; word < count; word++) floats[gradients + distanceOf(at - word)] += floats[start + word + 1];
    }
    run.matmul(arcs, all, dPairs, count, row, pair, true);
    const back = memory.room(count * row);
    run.transpose(arcs, back, count, row);
    const dAll = memory.room(row * pair);
    run.matmul(back, pairs, dAll, row, count, pair, false);
    run.addTo(this.#rootHead.gradient, dAll, pair);
    run.addTo(dHeads, dAll + pair * 4, count * pair);
    return loss;
  }

  #learnRelations(batch: readonly Example[], top: number, gradient: number, count: number): number {
    const memory = this.#memory;
    const { run, ids, floats } = memory;
    const { label } = this.#sizes;
    return memory.within(() => {
      const own = this.#labelDependent.forward(top, count);
      const above = this.#labelHead.forward(top, count);
      const headIds = memory.room(count);
      const rootIds = memory.room(count);
      let from = 0;
      for (const { head } of batch) {
        head.forEach((word, at) => {
          ids[(headIds >> 2) + from + at] = word >= 0 ? from + word : -1;
          ids[(rootIds >> 2) + from + at] = word === -1 ? 0 : -1;
        });
        from += head.length;
      }
      const both = memory.room(count * label);
      floats.copyWithin(both >> 2, own >> 2, (own >> 2) + count * label);
      run.gather(above, headIds, both, count, label, label, label, false);
      run.gather(this.#rootLabel.weights, rootIds, both, count, label, label, label, false);
      run.addRow(both, this.#none, count, label, true);
      const dBoth = memory.zeros(count * label);
      const { length } = this.#labels.relations;
      const loss = this.#learnLabels(this.#relation, both, dBoth, count, SHARE.relation, batch, (example, at) => {
        const { head, relation, relationEnd } = example;
        return head[at] > -2 && relationEnd[at] > relation[at] ? [0, length, relation[at], relationEnd[at]] : null;
      });
      const trash = memory.zeros(label);
      run.sumRows(dBoth, both, trash, count, label);
      const dAbove = memory.zeros(count * label);
      run.gather(dAbove, headIds, dBoth, count, label, label, label, true);
      run.gather(this.#rootLabel.gradient, rootIds, dBoth, count, label, label, label, true);
      this.#labelHead.back(top, above, dAbove, gradient, count);
      this.#labelDependent.back(top, own, dBoth, gradient, count);
      return loss;
    });
  }
}
