// The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features.
import { best, type Classifier, score } from '../src/language/classifier.ts';
import type { Weights } from '../src/language/file.ts';

export class Learner implements Classifier {
  readonly labels: number;
  readonly bits: number;
  readonly shift: number;
  readonly table: Int32Array;
  /** Each update times the step at which it was made: the average is table - moments / step. */
  readonly #moments: Float64Array;
  /** How often a weight was changed. */
  readonly #changes: Uint16Array;
  #step = 1;

  constructor(labels: number, bits: number) {
    this.labels = labels;
    this.bits = bits;
    this.shift = 32 - bits;
    this.table = new Int32Array(2 ** bits + labels);
    this.#moments = new Float64Array(2 ** bits + labels);
    this.#changes = new Uint16Array(2 ** bits + labels);
  }

  /** Another example has been seen. */
  tick(): void {
    this.#step++;
  }

  /** Moves the weights of the features towards one label and away from another. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const row = features[i] >>> this.shift;
      this.#add(row + right, 1);
      this.#add(row + wrong, -1);
    }
  }

  /** Learns from one example and tells the label given before. */
  learn(features: Int32Array, count: number, right: number, scores: Int32Array, labels = this.labels): number {
    score(this, features, count, scores, labels);
    const given = best(scores, labels);
    this.tick();
    if (given !== right) this.update(features, count, right, given);
    return given;
  }

  #add(at: number, delta: number): void {
    this.table[at] += delta;
    this.#moments[at] += delta * this.#step;
    if (this.#changes[at] < 65535) this.#changes[at]++;
  }

  /**
   * Average weights in eighths as whole numbers; weights changed fewer than `least` times, and those below `floor`
   * eighths, are left out.
   */
  average(least: number, floor = 1): Weights {
    const { table } = this;
    const rounded = new Int16Array(table.length);
    for (let i = 0; i < table.length; i++) {
      if (this.#changes[i] < least) continue;
      const mean = Math.round((table[i] - this.#moments[i] / this.#step) * 8);
      if (Math.abs(mean) >= floor) rounded[i] = Math.max(-16383, Math.min(16383, mean));
    }
    return { labels: this.labels, bits: this.bits, table: rounded };
  }
}

export const classifierOf = ({ labels, bits, table }: Weights): Classifier => ({ labels, shift: 32 - bits, table });
