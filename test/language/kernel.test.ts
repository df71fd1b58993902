import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Kernel } from '../../src/language/kernel.ts';
import { quantise, weightsOf } from '../../src/language/tensor.ts';

const number = fc.float({ min: -4, max: 4, noNaN: true });
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count });

/** The best sum of arc scores over all projective trees with one root, by trying all assignments of heads. */
function bestOfAll(scores: readonly number[], n: number, row: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(n).fill(-1);
  const visit = (word: number, sum: number) => {
    if (word === n) {
      if (isProjective(heads)) best = Math.max(best, sum);
      return;
    }
    for (let head = -1; head < n; head++) {
      if (head === word) continue;
      heads[word] = head;
      visit(word + 1, sum + scores[word * row + head + 1]);
    }
  };
  visit(0, 0);
  return best;
}

/** One root, no cycle, and between a word and its head only what hangs on one of the words from one to the other. */
function isProjective(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  const above = (word: number): number[] => {
    const chain = [word];
    for (let at = heads[word]; at >= 0 && chain.length <= heads.length; at = heads[at]) chain.push(at);
    return chain;
  };
  return heads.every((head, word) => {
    if (above(word).length > heads.length) return false;
    if (head < 0) return true;
    for (let at = Math.min(word, head) + 1; at < Math.max(word, head); at++)
      if (!above(at).includes(head)) return false;
    return true;
  });
}

test('the tree is the best projective one with one root', () => {
  const sentence = fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(fc.constant(n), numbers(n * 8)));
  fc.assert(
    fc.property(sentence, ([n, values]) => {
      const row = 8;
      const kernel = new Kernel();
      const scores = kernel.keep(Float32Array.from(values));
      const heads = kernel.room(n);
      const work = kernel.room(7 * n * n + 2 * n + 16);
      kernel.run.bestTree(scores, n, row, heads, work);
      const found = Array.from(kernel.ids.subarray(heads >> 2, (heads >> 2) + n));
      assert.ok(isProjective(found), `${found}`);
      const sum = found.reduce((total, head, word) => total + values[word * row + head + 1], 0);
      assert.ok(Math.abs(sum - bestOfAll(values, n, row)) < 1e-4);
    }),
  );
});

test('a product of rows and weights in whole numbers is near that of the numbers themselves', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(8, 24), fc.constantFrom(8, 16));
  const given = sizes.chain(([m, k, n]) =>
    fc.tuple(fc.constant([m, k, n]), numbers(m * k), numbers(k * n), numbers(n), fc.boolean()),
  );
  fc.assert(
    fc.property(given, ([[m, k, n], rows, weights, bias, relu]) => {
      const kernel = new Kernel();
      const tensor = quantise(Float32Array.from(weights), k, n);
      const a = kernel.keep(Float32Array.from(rows));
      const b = kernel.keepWide(tensor);
      const scales = kernel.keep(tensor.scales);
      const c = kernel.keep(Float32Array.from(bias));
      const [short, shortScales, out] = [kernel.room(m * k), kernel.room(m), kernel.room(m * n)];
      kernel.run.shorten(a, short, shortScales, m, k);
      kernel.run.matmulShort(short, shortScales, b, scales, c, out, m, k, n, relu);
      const kept = weightsOf(tensor);
      for (let i = 0; i < m; i++) {
        let top = 0;
        for (let j = 0; j < n; j++) {
          let sum = bias[j];
          for (let p = 0; p < k; p++) sum += rows[i * k + p] * kept[p * n + j];
          if (relu) sum = Math.max(0, sum);
          const value = kernel.floats[(out >> 2) + i * n + j];
          assert.ok(Math.abs(value - sum) < 0.05, `${value} for ${sum}`);
          if (value > kernel.floats[(out >> 2) + i * n + top]) top = j;
        }
        if (relu) continue;
        const scale = kernel.floats[(shortScales >> 2) + i];
        assert.equal(kernel.run.bestColumn(short + i * k * 2, scale, b, scales, c, k, 0, n), top);
      }
    }),
  );
});

test('weights are rounded to bytes, column by column, with an error of half a step', () => {
  fc.assert(
    fc.property(numbers(32), (weights) => {
      const tensor = quantise(Float32Array.from(weights), 8, 4, Number.POSITIVE_INFINITY);
      weightsOf(tensor).forEach((weight, at) => {
        assert.ok(Math.abs(weight - weights[at]) <= tensor.scales[at % 4] * 0.501 + 1e-7);
      });
    }),
  );
});
