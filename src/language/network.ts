// The network that reads a sentence: vectors of forms, layers of simple recurrent units in both directions, and on the top
// of them tags, features, names, heads and relations.
import { NAME_TAGS, UPOS } from './analysis.ts';
import type { Forms } from './forms.ts';
import { Kernel } from './kernel.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { type Tensor, weightsOf } from './tensor.ts';

/** Longest stretch of words that is read at once; what is longer is read piece by piece. */
export const LONGEST = 400;
/** Kinds of distance between a word and its head; see `distanceOf`. */
export const DISTANCES = 24;

/** Feature strings by part of speech: those of tag t are strings[first[t] .. first[t + 1]). */
export interface FeatureSet {
  readonly strings: readonly string[];
  readonly first: Int32Array;
}

/** The kind of a distance: up to five words one by one, then in ever wider classes; the head on the left or on the right. */
export function distanceOf(gap: number): number {
  const size = Math.abs(gap);
  const kind = size < 6 ? size : size < 8 ? 6 : size < 12 ? 7 : size < 18 ? 8 : size < 28 ? 9 : 10;
  return gap > 0 ? kind : 11 + kind;
}

/** Weights as `matmulShort` in kernel/read.ts wants them. */
interface Linear {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly from: number;
  readonly to: number;
}

interface Layer {
  readonly input: Linear;
  /** Biases of the two directions; see `recur` in kernel/math.ts. */
  readonly forward: number;
  readonly backward: number;
}

export class Network {
  readonly #kernel = new Kernel();
  readonly #lexicon: Lexicon;
  readonly #forms: Forms;
  readonly #feats: FeatureSet;
  readonly #tables: Tensor[];
  /** Pieces of the vectors from raw text. */
  readonly #pieces: Tensor | undefined;
  readonly #relationCount: number;
  readonly #width: number;
  readonly #form: Linear;
  readonly #layers: Layer[];
  readonly #tag: Linear;
  readonly #feat: Linear;
  readonly #name: Linear;
  /** What each name tag is worth after each other one, and last at the start; what may not be is -Infinity. */
  readonly #transitions: Float32Array;
  readonly #chain = {
    sums: new Float64Array(LONGEST * NAME_TAGS.length),
    cameFrom: new Uint8Array(LONGEST * NAME_TAGS.length),
  };
  readonly #dependent: Linear;
  readonly #head: Linear;
  readonly #pair: Linear;
  readonly #rootHead: number;
  readonly #labelDependent: Linear;
  readonly #labelHead: Linear;
  readonly #rootLabel: number;
  readonly #relation: Linear;
  /** What the distance 0 between a word and its head is worth; others lie before and after it. */
  readonly #distances: number;
  /** Rows of forms: the vector of each, and what the first layer makes of it. */
  #formRows = 0;
  #formRoom = 0;
  #formsMade = 0;
  readonly #work: ReturnType<Network['workRoom']>;

  constructor(
    tensors: ReadonlyMap<string, Tensor>,
    lexicon: Lexicon,
    forms: Forms,
    feats: FeatureSet,
    relationCount: number,
  ) {
    const kernel = this.#kernel;
    const tensor = (name: string): Tensor => {
      const found = tensors.get(name);
      if (!found) throw new Error(`the model lacks the weights "${name}"`);
      return found;
    };
    const keep = (name: string): number => kernel.keep(weightsOf(tensor(name)));
    const linear = (name: string): Linear => ({
      weights: kernel.keepWide(tensor(name)),
      scales: kernel.keep(tensor(name).scales),
      bias: keep(`${name} bias`),
      from: tensor(name).rows,
      to: tensor(name).columns,
    });
    this.#lexicon = lexicon;
    this.#forms = forms;
    this.#feats = feats;
    this.#relationCount = relationCount;
    this.#tables = lexicon.tables.map(({ name }) => tensor(`table ${name}`));
    this.#pieces = tensors.get('pieces');
    this.#form = linear('form');
    this.#width = this.#form.to;
    this.#layers = [];
    while (tensors.has(`layer ${this.#layers.length}`)) {
      const name = `layer ${this.#layers.length}`;
      this.#layers.push({ input: linear(name), forward: keep(`${name} forward`), backward: keep(`${name} backward`) });
    }
    this.#tag = linear('tag');
    this.#feat = linear('feat');
    this.#name = linear('name');
    this.#transitions = possible(weightsOf(tensor('name transitions')));
    this.#dependent = linear('dependent');
    this.#head = linear('head');
    this.#pair = linear('pair');
    this.#rootHead = keep('root head');
    this.#labelDependent = linear('label dependent');
    this.#labelHead = linear('label head');
    this.#rootLabel = keep('root label');
    this.#relation = linear('relation');
    this.#distances = kernel.keep(worths(weightsOf(tensor('distance')))) + 4 * (LONGEST - 1);
    this.#work = this.workRoom();
  }

  /** Tags, features, heads, relations and names of a sentence whose forms are set; tags and features that are set stay. */
  read(sentence: Sentence): void {
    for (let from = 0; from < sentence.count; from += LONGEST) {
      this.#readPiece(sentence, from, Math.min(sentence.count, from + LONGEST));
    }
    // Later pieces of a sentence that is too long hang on the first.
    if (sentence.count > LONGEST) {
      let root = 0;
      while (sentence.head[root] >= 0) root++;
      for (let at = LONGEST; at < sentence.count; at++) if (sentence.head[at] < 0) sentence.head[at] = root;
    }
  }

  #readPiece(sentence: Sentence, from: number, to: number): void {
    const count = to - from;
    this.#encode(sentence, from, count);
    this.#setTags(sentence, from, count);
    this.#setNames(sentence, from, count);
    this.#setHeads(sentence, from, count);
  }

  /** Room for one piece; rows are in multiples of four, as sums of products are fastest. */
  private workRoom() {
    const kernel = this.#kernel;
    const width = this.#width;
    const most = Math.max(this.#relation.to, this.#name.to, this.#tag.to, this.#form.from);
    return {
      short: kernel.room((LONGEST * Math.max(width, this.#form.from)) / 2),
      shortScales: kernel.room(LONGEST),
      ids: kernel.room(LONGEST),
      x: [kernel.room(LONGEST * width), kernel.room(LONGEST * width)],
      z: kernel.room(LONGEST * 3 * width),
      state: kernel.room((LONGEST * width) / 2),
      scores: kernel.room(LONGEST * most),
      dependents: kernel.room(LONGEST * this.#pair.to),
      pairs: kernel.room(LONGEST * this.#pair.to),
      heads: kernel.room((LONGEST + 4) * this.#pair.to),
      turned: kernel.room((LONGEST + 4) * this.#pair.to),
      arcs: kernel.room(LONGEST * (LONGEST + 4)),
      head: kernel.room(LONGEST),
      isRoot: kernel.room(LONGEST),
      labels: kernel.room(LONGEST * this.#labelHead.to),
      labelHeads: kernel.room(LONGEST * this.#labelHead.to),
      none: kernel.room(1024),
      search: kernel.room(7 * LONGEST * LONGEST + 2 * LONGEST + 16),
    };
  }

  /** Makes rows the input of what is applied next. */
  #input(rows: number, count: number, size: number): void {
    this.#kernel.run.shorten(rows, this.#work.short, this.#work.shortScales, count, size);
  }

  #apply({ weights, scales, bias, from, to }: Linear, out: number, count: number, relu = false): void {
    const { short, shortScales } = this.#work;
    this.#kernel.run.matmulShort(short, shortScales, weights, scales, bias, out, count, from, to, relu);
  }

  /** Makes what the layers make of the words the input of what comes. */
  #encode(sentence: Sentence, from: number, count: number): void {
    const { run } = this.#kernel;
    const work = this.#work;
    const width = this.#width;
    const wide = 3 * width;
    for (let at = 0; at < count; at++) this.#makeRows(sentence.form[from + at]);
    this.#kernel.ids.set(sentence.form.subarray(from, from + count), work.ids >> 2);
    run.pick(this.#formRows, width + wide, work.ids, work.x[0], count, width, false);
    run.pick(this.#formRows + width * 4, width + wide, work.ids, work.z, count, wide, false);
    const rows = (count + 3) & ~3;
    const half = width / 2;
    let x = work.x[0];
    this.#layers.forEach(({ input, forward, backward }, layer) => {
      if (layer > 0) {
        this.#input(x, rows, width);
        this.#apply(input, work.z, rows);
      }
      const h = x === work.x[0] ? work.x[1] : work.x[0];
      run.recur(work.z, wide, x, h, width, work.state, forward, count, half, false);
      run.recur(work.z + half * 12, wide, x + half * 4, h + half * 4, width, work.state, backward, count, half, true);
      x = h;
    });
    this.#input(x, rows, width);
  }

  /** Sees to it that a form has its row: the vector, and the input of the first layer. */
  #makeRows(form: number): void {
    // Forms are forgotten together.
    if (this.#forms.count < this.#formsMade) this.#formsMade = 0;
    if (form < this.#formsMade) return;
    const kernel = this.#kernel;
    const width = this.#width;
    const size = 4 * width;
    if (this.#formRows === 0) this.#formRows = kernel.room(0);
    while (this.#formRoom < this.#forms.count) {
      kernel.room(1024 * size);
      this.#formRoom += 1024;
    }
    const work = this.#work;
    for (; this.#formsMade <= form; this.#formsMade++) {
      const at = this.#formRows + this.#formsMade * size * 4;
      const vector = work.scores;
      this.#copyVectors(this.#forms.text[this.#formsMade], vector);
      this.#input(vector, 1, this.#form.from);
      this.#apply(this.#form, at, 1, true);
      this.#input(at, 1, width);
      this.#apply(this.#layers[0].input, at + width * 4, 1);
    }
  }

  /** The vectors of a form side by side. */
  #copyVectors(form: string, to: number): void {
    let at = to >> 2;
    this.#lexicon.rowsOf(form).forEach((row, index) => {
      const table = this.#tables[index];
      if (this.#lexicon.tables[index].name !== 'vector') at = this.#copyRow(table, row, at);
      else if (row === 0) this.#kernel.floats.fill(0, at, at + this.#lexicon.tables[index].columns);
      // A vector from raw text is a row of codes, one for each piece of it.
      else {
        for (let place = 0; place < table.columns; place++) {
          const code = table.values[row * table.columns + place] & 255;
          at = this.#copyRow(this.#pieces!, 256 * place + code, at);
        }
      }
    });
  }

  /** Returns the place after the row. */
  #copyRow({ values, columns, scales }: Tensor, row: number, to: number): number {
    const { floats } = this.#kernel;
    for (let column = 0, from = row * columns; column < columns; column++) {
      floats[to++] = values[from++] * scales[column];
    }
    return to;
  }

  #setTags(sentence: Sentence, from: number, count: number): void {
    const { run, floats } = this.#kernel;
    const { scores, short, shortScales } = this.#work;
    this.#apply(this.#tag, scores, (count + 3) & ~3);
    const { first } = this.#feats;
    const { weights, scales, bias, from: size } = this.#feat;
    for (let at = 0; at < count; at++) {
      const word = from + at;
      if (sentence.upos[word] === 0) {
        sentence.upos[word] = run.largest(scores + at * this.#tag.to * 4, 1, UPOS.length);
      }
      if (sentence.feats[word] >= 0) continue;
      const low = first[sentence.upos[word]];
      const high = first[sentence.upos[word] + 1];
      const scale = floats[(shortScales >> 2) + at];
      sentence.feats[word] =
        high - low === 1 ? low : run.bestColumn(short + at * size * 2, scale, weights, scales, bias, size, low, high);
    }
  }

  /** The best chain of name tags (Viterbi 1967). "I-" only after "B-" or "I-" of its kind. */
  #setNames(sentence: Sentence, from: number, count: number): void {
    const { scores } = this.#work;
    const { to: stride } = this.#name;
    this.#apply(this.#name, scores, (count + 3) & ~3);
    const { floats } = this.#kernel;
    const tags = NAME_TAGS.length;
    const { sums, cameFrom } = this.#chain;
    const transitions = this.#transitions;
    for (let at = 0; at < count; at++) {
      const row = (scores >> 2) + at * stride;
      for (let tag = 0; tag < tags; tag++) {
        let best = at === 0 ? transitions[tags * tags + tag] : Number.NEGATIVE_INFINITY;
        for (let last = 0; at > 0 && last < tags; last++) {
          const sum = sums[(at - 1) * tags + last] + transitions[last * tags + tag];
          if (sum > best) {
            best = sum;
            cameFrom[at * tags + tag] = last;
          }
        }
        sums[at * tags + tag] = best + floats[row + tag];
      }
    }
    let tag = 0;
    for (let next = 1; next < tags; next++) {
      if (sums[(count - 1) * tags + next] > sums[(count - 1) * tags + tag]) tag = next;
    }
    for (let at = count - 1; at >= 0; at--) {
      sentence.name[from + at] = tag;
      tag = cameFrom[at * tags + tag];
    }
  }

  /** Every head scored for every word, the best tree, and its relations. */
  #setHeads(sentence: Sentence, from: number, count: number): void {
    const { run, floats, ids } = this.#kernel;
    const work = this.#work;
    const rows = (count + 3) & ~3;
    const { to: size } = this.#pair;
    const { to: labelSize } = this.#labelHead;
    const row = (count + 1 + 3) & ~3;
    floats.copyWithin(work.heads >> 2, this.#rootHead >> 2, (this.#rootHead >> 2) + size);
    this.#apply(this.#head, work.heads + size * 4, rows, true);
    this.#apply(this.#labelDependent, work.labels, rows);
    this.#apply(this.#labelHead, work.labelHeads, rows);
    this.#apply(this.#dependent, work.dependents, rows, true);
    this.#input(work.dependents, rows, size);
    this.#apply(this.#pair, work.pairs, rows);
    run.transpose(work.heads, work.turned, row, size);
    run.matmul(work.pairs, work.turned, work.arcs, rows, size, row, false);
    run.addDistances(work.arcs, count, row, this.#distances);
    run.bestTree(work.arcs, count, row, work.head, work.search);
    const head = work.head >> 2;
    for (let at = 0; at < count; at++) {
      sentence.head[from + at] = ids[head + at] < 0 ? -1 : from + ids[head + at];
      ids[(work.isRoot >> 2) + at] = ids[head + at] < 0 ? 0 : -1;
    }
    run.pick(work.labelHeads, labelSize, work.head, work.labels, count, labelSize, true);
    run.pick(this.#rootLabel, labelSize, work.isRoot, work.labels, count, labelSize, true);
    run.addRow(work.labels, work.none, count, labelSize, true);
    this.#input(work.labels, rows, labelSize);
    this.#apply(this.#relation, work.scores, rows);
    for (let at = 0; at < count; at++) {
      sentence.deprel[from + at] = run.largest(work.scores + at * this.#relation.to * 4, 0, this.#relationCount);
    }
  }
}

/** What each distance is worth, from -(LONGEST - 1) to LONGEST - 1. */
function worths(kinds: Float32Array): Float32Array {
  return Float32Array.from({ length: 2 * LONGEST - 1 }, (_, i) => kinds[distanceOf(i - LONGEST + 1)]);
}

/** Transitions between name tags without those that may not be. */
function possible(transitions: Float32Array): Float32Array {
  const tags = NAME_TAGS.length;
  return transitions.map((worth, at) => {
    const last = Math.floor(at / tags);
    return mayFollow(last < tags ? last : 0, at % tags) ? worth : Number.NEGATIVE_INFINITY;
  });
}

/** Whether name tag `next` may follow `tag`. */
function mayFollow(tag: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || tag === next || tag === next - 1;
}
