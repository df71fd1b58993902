// What training needs beside the forward pass: gradients and steps.
import { addRow, matmul, recur, transpose } from './math';

export { addRow, matmul, recur, transpose };

// @ts-ignore: decorator
@inline
function slope(g: v128): v128 {
  // The derivative of the gate, from its value: s = 2g - 1, (1 - s²)^(3/2) / 2.
  const one = f32x4.splat(1);
  const s = f32x4.sub(f32x4.add(g, g), one);
  const u = f32x4.max(f32x4.sub(one, f32x4.mul(s, s)), f32x4.splat(0));
  return f32x4.mul(f32x4.splat(0.5), f32x4.mul(u, f32x4.sqrt(u)));
}

/** Gradients of `recur`: z is overwritten with them; dx and dbias are added to. */
export function recurBack(
  z: usize, zRow: i32, x: usize, dh: usize, dx: usize, row: i32, c: usize, bias: usize, dbias: usize, t: i32, d: i32,
  backward: bool,
): void {
  const one = f32x4.splat(1);
  const size = (<usize>d) << 2;
  const rowSize = (<usize>row) << 2;
  for (let j: usize = 0; j < size; j += 16) {
    const v = v128.load(bias + j);
    let dv = v128.load(dbias + j);
    let dbf = v128.load(dbias + size + j);
    let dbr = v128.load(dbias + 2 * size + j);
    let carry = f32x4.splat(0);
    for (let step = t - 1; step >= 0; step--) {
      const i = <usize>(backward ? t - 1 - step : step);
      const zi = z + i * ((<usize>zRow) << 2) + j;
      const at = i * rowSize + j;
      const before = step === 0 ? f32x4.splat(0) : v128.load(c + <usize>(backward ? t - step : step - 1) * size + j);
      const state = v128.load(c + i * size + j);
      const f = v128.load(zi + size);
      const r = v128.load(zi + 2 * size);
      const candidate = v128.load(zi);
      const given = v128.load(dh + at);
      const zr = f32x4.mul(f32x4.mul(given, f32x4.sub(state, v128.load(x + at))), slope(r));
      v128.store(dx + at, f32x4.add(v128.load(dx + at), f32x4.mul(given, f32x4.sub(one, r))));
      const dc = f32x4.add(carry, f32x4.mul(given, r));
      const zf = f32x4.mul(f32x4.mul(dc, f32x4.sub(before, candidate)), slope(f));
      v128.store(zi, f32x4.mul(dc, f32x4.sub(one, f)));
      v128.store(zi + size, zf);
      v128.store(zi + 2 * size, zr);
      dv = f32x4.add(dv, f32x4.mul(zf, before));
      dbf = f32x4.add(dbf, zf);
      dbr = f32x4.add(dbr, zr);
      carry = f32x4.add(f32x4.mul(dc, f), f32x4.mul(zf, v));
    }
    v128.store(dbias + j, dv);
    v128.store(dbias + size + j, dbf);
    v128.store(dbias + 2 * size + j, dbr);
  }
}

/** Adds the sum of m rows of n to `row`; where `values` is given, gradients of what is not above nought there become 0. */
export function sumRows(rows: usize, values: usize, row: usize, m: i32, n: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < m; i++) {
    for (let j: usize = 0; j < (<usize>n) << 2; j += 16) {
      let x = v128.load(rows);
      if (values) {
        x = v128.and(x, f32x4.gt(v128.load(values), zero));
        v128.store(rows, x);
        values += 16;
      }
      v128.store(row + j, f32x4.add(v128.load(row + j), x));
      rows += 16;
    }
  }
}

/** to[i] += from[ids[i]] for rows of n: or the other way about where `back`. Negative ids are left out. */
export function gather(from: usize, ids: usize, to: usize, m: i32, n: i32, fromRow: i32, toRow: i32, back: bool): void {
  for (let i = 0; i < m; i++) {
    const id = load<i32>(ids + ((<usize>i) << 2));
    if (id < 0) continue;
    const a = from + ((<usize>(id * fromRow)) << 2);
    const b = to + ((<usize>(i * toRow)) << 2);
    for (let j: usize = 0; j < (<usize>n) << 2; j += 16) {
      if (back) v128.store(a + j, f32x4.add(v128.load(a + j), v128.load(b + j)));
      else v128.store(b + j, f32x4.add(v128.load(a + j), v128.load(b + j)));
    }
  }
}

/** x *= y, number by number; n is a multiple of 4. */
export function multiply(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) v128.store(x + i, f32x4.mul(v128.load(x + i), v128.load(y + i)));
}

/** x += y */
export function addTo(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) v128.store(x + i, f32x4.add(v128.load(x + i), v128.load(y + i)));
}

let seed: u32 = 1;
export function setSeed(value: u32): void {
  seed = value | 1;
}

// @ts-ignore: decorator
@inline
function random(): u32 {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed;
}

/** Fills with 0 (in `rate` of the cases) and 1 / (1 - rate). */
export function dropMask(to: usize, n: i32, rate: f32): void {
  const limit = <u32>(rate * 4294967295.0);
  const kept: f32 = 1 / (1 - rate);
  for (let i = 0; i < n; i++) store<f32>(to + ((<usize>i) << 2), random() < limit ? 0 : kept);
}

/**
 * Cross-entropy of a softmax over numbers [from, to) of a row against the numbers [low, high) that are right, whatever
 * their shares: the row becomes its gradient times `weight`. Returns the loss.
 */
export function softmaxLoss(row: usize, from: i32, to: i32, low: i32, high: i32, weight: f32): f32 {
  let top: f32 = -Infinity;
  for (let i = from; i < to; i++) top = max(top, load<f32>(row + ((<usize>i) << 2)));
  let sum: f32 = 0;
  let right: f32 = 0;
  for (let i = from; i < to; i++) {
    const at = row + ((<usize>i) << 2);
    const e = Mathf.exp(load<f32>(at) - top);
    store<f32>(at, e);
    sum += e;
    if (i >= low && i < high) right += e;
  }
  for (let i = from; i < to; i++) {
    const at = row + ((<usize>i) << 2);
    const e = load<f32>(at);
    const share: f32 = e / sum - (i >= low && i < high ? e / (right + 1e-30) : 0);
    store<f32>(at, share * weight);
  }
  return Mathf.log(sum / (right + 1e-30));
}

/** The sum of squares. */
export function squares(x: usize, n: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const v = v128.load(x + i);
    sum = f32x4.add(sum, f32x4.mul(v, v));
  }
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}

/** A step of Adam (Kingma and Ba 2015); gradients are scaled first and set to 0 at the end. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, b1: f32, b2: f32, eps: f32, scale: f32): void {
  const c1 = f32x4.splat(b1);
  const d1 = f32x4.splat(1 - b1);
  const c2 = f32x4.splat(b2);
  const d2 = f32x4.splat(1 - b2);
  const zero = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const x = f32x4.mul(v128.load(g + i), f32x4.splat(scale));
    const mi = f32x4.add(f32x4.mul(c1, v128.load(m + i)), f32x4.mul(d1, x));
    const vi = f32x4.add(f32x4.mul(c2, v128.load(v + i)), f32x4.mul(d2, f32x4.mul(x, x)));
    v128.store(m + i, mi);
    v128.store(v + i, vi);
    v128.store(w + i, f32x4.sub(v128.load(w + i), f32x4.div(f32x4.mul(f32x4.splat(rate), mi), f32x4.add(f32x4.sqrt(vi), f32x4.splat(eps)))));
    v128.store(g + i, zero);
  }
}

/** average += share * (w - average) */
export function follow(average: usize, w: usize, n: i32, share: f32): void {
  const s = f32x4.splat(share);
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const a = v128.load(average + i);
    v128.store(average + i, f32x4.add(a, f32x4.mul(s, f32x4.sub(v128.load(w + i), a))));
  }
}
