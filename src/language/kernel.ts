// The WebAssembly part of the engine (kernel/read.ts) and its memory.
import { readFileSync } from 'node:fs';
import type { Tensor } from './tensor.ts';

/** Pointers are offsets in bytes; numbers are 32-bit floats, ids 32-bit whole numbers. See kernel/. */
export interface Functions {
  matmul(a: number, b: number, c: number, m: number, k: number, n: number, add: boolean): void;
  transpose(from: number, to: number, m: number, n: number): void;
  addRow(rows: number, row: number, m: number, n: number, relu: boolean): void;
  recur(
    z: number,
    zRow: number,
    x: number,
    h: number,
    row: number,
    c: number,
    bias: number,
    t: number,
    d: number,
    backward: boolean,
  ): void;
  widen(from: number, to: number, rows: number, columns: number): void;
  shorten(rows: number, to: number, scales: number, m: number, k: number): void;
  matmulShort(
    a: number,
    aScales: number,
    b: number,
    bScales: number,
    bias: number,
    out: number,
    m: number,
    k: number,
    n: number,
    relu: boolean,
  ): void;
  bestColumn(
    a: number,
    aScale: number,
    b: number,
    bScales: number,
    bias: number,
    k: number,
    from: number,
    to: number,
  ): number;
  addDistances(scores: number, n: number, row: number, worth: number): void;
  pick(rows: number, stride: number, ids: number, to: number, m: number, n: number, add: boolean): void;
  largest(row: number, from: number, to: number): number;
  bestTree(scores: number, n: number, row: number, heads: number, work: number): void;
}

const PAGE = 65536;
const code = new WebAssembly.Module(readFileSync(new URL('../../dist/kernel.wasm', import.meta.url)));

/** An instance with a memory of its own, given out from the bottom and never taken back. */
export class Kernel {
  readonly #memory = new WebAssembly.Memory({ initial: 16 });
  readonly run: Functions;
  floats: Float32Array;
  ids: Int32Array;
  /** Below lie the constants of the compiled code. */
  #top = 65536;

  constructor() {
    const env = { memory: this.#memory };
    this.run = new WebAssembly.Instance(code, { env }).exports as unknown as Functions;
    this.floats = new Float32Array(this.#memory.buffer);
    this.ids = new Int32Array(this.#memory.buffer);
  }

  /** Room for `count` numbers of four bytes, all 0, on a boundary of 16 bytes; views made before may have become empty. */
  room(count: number): number {
    const at = this.#top;
    this.#top += ((count + 3) & ~3) * 4;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE));
      this.floats = new Float32Array(this.#memory.buffer);
      this.ids = new Int32Array(this.#memory.buffer);
    }
    return at;
  }

  /** A copy of the numbers in the memory. */
  keep(numbers: Float32Array): number {
    const at = this.room(numbers.length);
    this.floats.set(numbers, at >> 2);
    return at;
  }

  /** The weights of a tensor as `matmulShort` wants them. */
  keepWide({ rows, columns, values }: Tensor): number {
    const at = this.room((rows * columns) >> 1);
    // The bytes themselves stand in room that is not given away yet.
    const bytes = this.room(values.length >> 2);
    new Int8Array(this.floats.buffer).set(values, bytes);
    this.run.widen(bytes, at, rows, columns);
    this.floats.fill(0, bytes >> 2, this.#top >> 2);
    this.#top = bytes;
    return at;
  }
}
