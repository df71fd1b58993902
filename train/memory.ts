// The WebAssembly part of training (kernel/learn.ts), its memory, and the parameters that live there.
import { readFileSync } from 'node:fs';
import type { Functions } from '../src/language/kernel.ts';
import type { Random } from './random.ts';

/** Pointers are offsets in bytes. See kernel/learn.ts. */
export interface LearnFunctions extends Pick<Functions, 'matmul' | 'transpose' | 'addRow' | 'recur'> {
  recurBack(
    z: number,
    zRow: number,
    x: number,
    dh: number,
    dx: number,
    row: number,
    c: number,
    bias: number,
    dbias: number,
    t: number,
    d: number,
    backward: boolean,
  ): void;
  sumRows(rows: number, values: number, row: number, m: number, n: number): void;
  gather(
    from: number,
    ids: number,
    to: number,
    m: number,
    n: number,
    fromRow: number,
    toRow: number,
    back: boolean,
  ): void;
  multiply(x: number, y: number, n: number): void;
  addTo(x: number, y: number, n: number): void;
  setSeed(value: number): void;
  dropMask(to: number, n: number, rate: number): void;
  softmaxLoss(row: number, from: number, to: number, low: number, high: number, weight: number): number;
  squares(x: number, n: number): number;
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    n: number,
    rate: number,
    b1: number,
    b2: number,
    eps: number,
    scale: number,
  ): void;
}

/** Weights with their gradients and the moments of their steps; pointers to floats, row after row. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly weights: number;
  readonly gradient: number;
  readonly first: number;
  readonly second: number;
  /** Room taken by each of the four, in floats. */
  readonly size: number;
  /** Weights that are given and do not learn. */
  readonly frozen: boolean;
}

const PAGES = 24000;

export class Memory {
  readonly run: LearnFunctions;
  readonly floats: Float32Array;
  readonly ids: Int32Array;
  readonly parameters: Parameter[] = [];
  readonly #random: Random;
  /** Below lie the constants of the compiled code. */
  #top = 65536;

  constructor(random: Random) {
    const memory = new WebAssembly.Memory({ initial: PAGES });
    const code = new WebAssembly.Module(readFileSync(new URL('../.cache/learn.wasm', import.meta.url)));
    this.run = new WebAssembly.Instance(code, { env: { memory } }).exports as unknown as LearnFunctions;
    this.floats = new Float32Array(memory.buffer);
    this.ids = new Int32Array(memory.buffer);
    this.#random = random;
    this.run.setSeed(1 + Math.floor(random.next() * 0x7fffffff));
  }

  /** Room for numbers of four bytes; what stands there is undefined. */
  room(count: number): number {
    const at = this.#top;
    this.#top += ((count + 3) & ~3) * 4;
    if (this.#top > this.floats.byteLength) throw new Error('training needs more memory than it was given');
    return at;
  }

  /** Room for numbers that are 0. */
  zeros(count: number): number {
    const at = this.room(count);
    this.floats.fill(0, at >> 2, this.#top >> 2);
    return at;
  }

  /** Runs `work` and takes back all room that it took. */
  within<T>(work: () => T): T {
    const top = this.#top;
    const result = work();
    this.#top = top;
    return result;
  }

  /** New weights, normally distributed around 0. */
  parameter(name: string, rows: number, columns: number, deviation: number): Parameter {
    const size = (rows * columns + 7) & ~7;
    const parameter = {
      name,
      rows,
      columns,
      weights: this.zeros(size),
      gradient: this.zeros(size),
      first: this.zeros(size),
      second: this.zeros(size),
      size,
      frozen: false,
    };
    if (deviation > 0) {
      const at = parameter.weights >> 2;
      for (let i = 0; i < rows * columns; i++) this.floats[at + i] = deviation * this.#normal();
    }
    this.parameters.push(parameter);
    return parameter;
  }

  /** Weights that stay as they are. */
  constant(name: string, rows: number, columns: number, values: Float32Array): Parameter {
    const weights = this.room(values.length);
    this.floats.set(values, weights >> 2);
    const none = { gradient: 0, first: 0, second: 0 };
    const parameter = { name, rows, columns, weights, ...none, size: values.length, frozen: true };
    this.parameters.push(parameter);
    return parameter;
  }

  /** A copy of the weights. */
  weightsOf({ weights, rows, columns }: Parameter): Float32Array {
    return this.floats.slice(weights >> 2, (weights >> 2) + rows * columns);
  }

  /**
   * One step of Adam on all gradients, which are sums over `count` words; they are scaled down together where their norm is
   * above 1 (Pascanu et al. 2013).
   */
  step(rate: number, count: number): void {
    let squares = 0;
    for (const { gradient, size, frozen } of this.parameters) if (!frozen) squares += this.run.squares(gradient, size);
    const norm = Math.sqrt(squares) / count;
    const scale = (norm > 1 ? 1 / norm : 1) / count;
    for (const { weights, gradient, first, second, size, frozen } of this.parameters) {
      if (!frozen) this.run.adam(weights, gradient, first, second, size, rate, 0.9, 0.98, 1e-6, scale);
    }
  }

  /** About normal: the sum of six uniform numbers. */
  #normal(): number {
    let sum = -3;
    for (let i = 0; i < 6; i++) sum += this.#random.next();
    return sum * Math.SQRT2;
  }
}
