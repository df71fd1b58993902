// What reading needs beside sums of products: rows by number, the largest of a row, and the best tree.
import { addRow, matmul, recur, transpose } from './math';
import { bestTree, largest } from './trees';

export { addRow, bestTree, largest, matmul, recur, transpose };

/**
 * Rounds m rows of k numbers to whole numbers of 16 bits, to[m × k], each row by a scale of its own. k is a multiple of 8.
 * Sums of k products with weights of a byte stay below 2^31 up to k = 500.
 */
export function shorten(rows: usize, to: usize, scales: usize, m: i32, k: i32): void {
  const size = (<usize>k) << 2;
  for (let i = 0; i < m; i++) {
    let top = f32x4.splat(0);
    for (let j: usize = 0; j < size; j += 16) top = f32x4.max(top, f32x4.abs(v128.load(rows + j)));
    const most = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    );
    store<f32>(scales + ((<usize>i) << 2), most / 32000);
    const factor = f32x4.splat(most > 0 ? 32000 / most : 0);
    for (let j: usize = 0; j < size; j += 32) {
      const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(rows + j), factor)));
      const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(rows + j, 16), factor)));
      v128.store(to + (j >> 1), i16x8.narrow_i32x4_s(a, b));
    }
    rows += size;
    to += size >> 1;
  }
}

/** Weights of a byte, row after row, as `matmulShort` wants them. rows is a multiple of 2, columns one of 4. */
export function widen(from: usize, to: usize, rows: i32, columns: i32): void {
  for (let column = 0; column < columns; column += 4) {
    for (let row = 0; row < rows; row += 2) {
      const first = from + <usize>(row * columns + column);
      for (let c: usize = 0; c < 4; c++) {
        store<i16>(to, <i16>load<i8>(first + c));
        store<i16>(to + 2, <i16>load<i8>(first + <usize>columns + c));
        to += 4;
      }
    }
  }
}

/**
 * out[m × n] = a[m × k] · b[k × n] · scales + bias, and what is above 0 of it where `relu`. a: whole numbers of 16 bits and
 * a scale for each row, from `shorten`. b: weights of 16 bits, four columns after four, each two rows at a time, so that
 * one instruction multiplies eight and adds them in pairs; a scale for each column. n is a multiple of 8.
 */
export function matmulShort(
  a: usize, aScales: usize, b: usize, bScales: usize, bias: usize, out: usize, m: i32, k: i32, n: i32, relu: bool,
): void {
  const aRow = (<usize>k) << 1;
  const group = (<usize>k) << 3;
  const row = (<usize>n) << 2;
  for (let j = 0; j < n; j += 8) {
    const b0 = b + (<usize>(j >> 2)) * group;
    const column = (<usize>j) << 2;
    const s0 = v128.load(bScales + column);
    const s1 = v128.load(bScales + column, 16);
    const c0 = v128.load(bias + column);
    const c1 = v128.load(bias + column, 16);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      const a0 = a + <usize>i * aRow;
      const a1 = a0 + aRow;
      const a2 = a1 + aRow;
      const a3 = a2 + aRow;
      let s00 = i32x4.splat(0);
      let s01 = s00;
      let s10 = s00;
      let s11 = s00;
      let s20 = s00;
      let s21 = s00;
      let s30 = s00;
      let s31 = s00;
      for (let p: usize = 0; p < aRow; p += 4) {
        const w0 = v128.load(b0 + (p << 2));
        const w1 = v128.load(b0 + group + (p << 2));
        let x = v128.load32_splat(a0 + p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, w0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a1 + p);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, w0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a2 + p);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, w0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a3 + p);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, w0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, w1));
      }
      const to = out + <usize>i * row + column;
      const scale = aScales + ((<usize>i) << 2);
      finish(to, s00, s01, v128.load32_splat(scale), s0, s1, c0, c1, relu);
      finish(to + row, s10, s11, v128.load32_splat(scale, 4), s0, s1, c0, c1, relu);
      finish(to + 2 * row, s20, s21, v128.load32_splat(scale, 8), s0, s1, c0, c1, relu);
      finish(to + 3 * row, s30, s31, v128.load32_splat(scale, 12), s0, s1, c0, c1, relu);
    }
    for (; i < m; i++) {
      const a0 = a + <usize>i * aRow;
      let s00 = i32x4.splat(0);
      let s01 = s00;
      for (let p: usize = 0; p < aRow; p += 4) {
        const x = v128.load32_splat(a0 + p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, v128.load(b0 + (p << 2))));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, v128.load(b0 + group + (p << 2))));
      }
      const scale = v128.load32_splat(aScales + ((<usize>i) << 2));
      finish(out + <usize>i * row + column, s00, s01, scale, s0, s1, c0, c1, relu);
    }
  }
}

// @ts-ignore: decorator
@inline
function finish(
  to: usize, a: v128, b: v128, scale: v128, s0: v128, s1: v128, c0: v128, c1: v128, relu: bool,
): void {
  let x = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a), f32x4.mul(scale, s0)), c0);
  let y = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(b), f32x4.mul(scale, s1)), c1);
  if (relu) {
    x = f32x4.max(x, f32x4.splat(0));
    y = f32x4.max(y, f32x4.splat(0));
  }
  v128.store(to, x);
  v128.store(to, y, 16);
}

/** The column in [from, to) that is largest in one row of such a product; `a` is one row and `aScale` its scale. */
export function bestColumn(
  a: usize, aScale: f32, b: usize, bScales: usize, bias: usize, k: i32, from: i32, to: i32,
): i32 {
  const aRow = (<usize>k) << 1;
  const group = (<usize>k) << 3;
  let best = from;
  let top: f32 = -Infinity;
  for (let j = from & ~3; j < to; j += 4) {
    const b0 = b + (<usize>(j >> 2)) * group;
    let sum = i32x4.splat(0);
    for (let p: usize = 0; p < aRow; p += 4) {
      sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load32_splat(a + p), v128.load(b0 + (p << 2))));
    }
    const column = (<usize>j) << 2;
    const scale = f32x4.mul(f32x4.splat(aScale), v128.load(bScales + column));
    v128.store(line, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), v128.load(bias + column)));
    for (let c = max(from, j); c < min(to, j + 4); c++) {
      const x = load<f32>(line + ((<usize>(c - j)) << 2));
      if (x > top) {
        top = x;
        best = c;
      }
    }
  }
  return best;
}

const line: usize = memory.data(16, 16);

/** Adds to the scores of n words for n heads (see `bestTree`) worth[i - j] for their distance; no word is its own head. */
export function addDistances(scores: usize, n: i32, row: i32, worth: usize): void {
  for (let i = 0; i < n; i++) {
    const at = scores + ((<usize>(i * row + 1)) << 2);
    for (let j = 0; j < n; j++) {
      const to = at + ((<usize>j) << 2);
      const x = load<f32>(to) + load<f32>(worth + ((<usize>(i - j)) << 2));
      store<f32>(to, i === j ? -Infinity : x);
    }
  }
}

/** to[i] = rows[ids[i]] for m rows of n numbers, of which there is one every `stride`; added where `add`. Negative ids are left out. */
export function pick(rows: usize, stride: i32, ids: usize, to: usize, m: i32, n: i32, add: bool): void {
  const size = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const id = load<i32>(ids + ((<usize>i) << 2));
    if (id >= 0) {
      const from = rows + <usize>id * ((<usize>stride) << 2);
      for (let j: usize = 0; j < size; j += 16) {
        const x = v128.load(from + j);
        v128.store(to + j, add ? f32x4.add(x, v128.load(to + j)) : x);
      }
    }
    to += size;
  }
}

