// Layers that learn: the forward pass and the gradients of each. Rows lie one after another, a row a word.
import type { Memory, Parameter } from './memory.ts';

/** y = x · W + b, and what is above 0 of it where `relu`. */
export class Linear {
  readonly #memory: Memory;
  readonly #weights: Parameter;
  readonly #bias: Parameter;
  readonly from: number;
  readonly to: number;
  readonly #relu: boolean;

  constructor(memory: Memory, name: string, from: number, to: number, { relu = false, deviation = 0 } = {}) {
    this.#memory = memory;
    this.from = from;
    this.to = to;
    this.#relu = relu;
    this.#weights = memory.parameter(name, from, to, deviation || Math.sqrt(2 / (from + to)));
    this.#bias = memory.parameter(`${name} bias`, 1, to, 0);
  }

  /** Returns new rows. */
  forward(x: number, count: number): number {
    const { run } = this.#memory;
    const y = this.#memory.room(count * this.to);
    run.matmul(x, this.#weights.weights, y, count, this.from, this.to, false);
    run.addRow(y, this.#bias.weights, count, this.to, this.#relu);
    return y;
  }

  /** Gradients from those of y, which are overwritten; those of x are added to. */
  back(x: number, y: number, dy: number, dx: number, count: number): void {
    const { run } = this.#memory;
    run.sumRows(dy, this.#relu ? y : 0, this.#bias.gradient, count, this.to);
    this.#memory.within(() => {
      const turned = this.#memory.room(count * this.from);
      run.transpose(x, turned, count, this.from);
      run.matmul(turned, dy, this.#weights.gradient, this.from, count, this.to, true);
      const weights = this.#memory.room(this.from * this.to);
      run.transpose(this.#weights.weights, weights, this.from, this.to);
      run.matmul(dy, weights, dx, count, this.to, this.from, true);
    });
  }
}

/** Simple recurrent units in both directions (Lei et al. 2018); see `recur` in kernel/math.ts. */
export class Recurrent {
  readonly #memory: Memory;
  readonly #input: Linear;
  readonly #directions: readonly [Parameter, Parameter];
  readonly #width: number;

  constructor(memory: Memory, name: string, width: number) {
    this.#memory = memory;
    this.#width = width;
    this.#input = new Linear(memory, name, width, 3 * width, { deviation: Math.sqrt(1 / width) });
    const half = width / 2;
    this.#directions = [
      memory.parameter(`${name} forward`, 3, half, 0),
      memory.parameter(`${name} backward`, 3, half, 0),
    ];
    // Gates that keep a little more than they take.
    for (const { weights } of this.#directions) {
      memory.floats.fill(0.5, (weights >> 2) + half, (weights >> 2) + 2 * half);
    }
  }

  /** Rows for each sentence; `lengths` are their words. Returns new rows, and what `back` needs. */
  forward(x: number, lengths: readonly number[], count: number) {
    const { run } = this.#memory;
    const width = this.#width;
    const half = width / 2;
    const z = this.#input.forward(x, count);
    const h = this.#memory.room(count * width);
    const states = [this.#memory.room(count * half), this.#memory.room(count * half)];
    this.#eachRun(lengths, (from, length, direction) => {
      run.recur(
        z + (from * 3 * width + direction * 3 * half) * 4,
        3 * width,
        x + (from * width + direction * half) * 4,
        h + (from * width + direction * half) * 4,
        width,
        states[direction] + from * half * 4,
        this.#directions[direction].weights,
        length,
        half,
        direction === 1,
      );
    });
    return { h, z, states };
  }

  /** Gradients from those of h; those of x are added to. */
  back(
    x: number,
    { z, states }: ReturnType<Recurrent['forward']>,
    dh: number,
    dx: number,
    lengths: readonly number[],
    count: number,
  ): void {
    const { run } = this.#memory;
    const width = this.#width;
    const half = width / 2;
    this.#eachRun(lengths, (from, length, direction) => {
      const { weights, gradient } = this.#directions[direction];
      const at = (from * width + direction * half) * 4;
      run.recurBack(
        z + (from * 3 * width + direction * 3 * half) * 4,
        3 * width,
        x + at,
        dh + at,
        dx + at,
        width,
        states[direction] + from * half * 4,
        weights,
        gradient,
        length,
        half,
        direction === 1,
      );
    });
    this.#input.back(x, z, z, dx, count);
  }

  #eachRun(lengths: readonly number[], visit: (from: number, length: number, direction: number) => void): void {
    let from = 0;
    for (const length of lengths) {
      for (const direction of [0, 1]) visit(from, length, direction);
      from += length;
    }
  }
}
