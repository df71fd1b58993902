// The averaged perceptron of two classes (Freund and Schapire 1999) over hashed features.

export class Perceptron {
  readonly weights: Int32Array;
  readonly #shift: number;
  /** Each update times the step at which it was made: the average is weights - moments / step. */
  readonly #moments: Float64Array;
  #step = 1;

  /** @param bits the number of weights is 2^bits */
  constructor(bits: number) {
    this.#shift = 32 - bits;
    this.weights = new Int32Array(2 ** bits);
    this.#moments = new Float64Array(2 ** bits);
  }

  /** Learns one example, unless its class leads by more than the margin. */
  learn(features: Int32Array, positive: boolean, margin: number): void {
    let sum = 0;
    for (const feature of features) sum += this.weights[feature >>> this.#shift];
    this.#step++;
    if ((positive ? sum : -sum) > margin) return;
    const delta = positive ? 1 : -1;
    for (const feature of features) {
      this.weights[feature >>> this.#shift] += delta;
      this.#moments[feature >>> this.#shift] += delta * this.#step;
    }
  }

  /** Average weights in quarters, as whole numbers of a byte; those under half are left out. */
  average(): Int8Array {
    return Int8Array.from(this.weights, (weight, i) => {
      const mean = Math.round((weight - this.#moments[i] / this.#step) * 4);
      return Math.abs(mean) < 2 ? 0 : Math.max(-127, Math.min(127, mean));
    });
  }
}
