// Numbers in bulk, on 32-bit floats in rows. Sums are taken in a fixed order, so every machine gives the same bits.

/** c[m × n] = a[m × k] · b[k × n], or added to c. n is a multiple of 4. */
export function matmul(a: usize, b: usize, c: usize, m: i32, k: i32, n: i32, add: bool): void {
  const wide = n & ~7;
  for (let j = 0; j < wide; j += 8) {
    let i = 0;
    for (; i + 4 <= m; i += 4) block4x8(a, b, c, i, j, k, n, add);
    for (; i < m; i++) block1(a, b, c, i, j, k, n, add, true);
  }
  if (wide < n) for (let i = 0; i < m; i++) block1(a, b, c, i, wide, k, n, add, false);
}

// @ts-ignore: decorator
@inline
function block4x8(a: usize, b: usize, c: usize, i: i32, j: i32, k: i32, n: i32, add: bool): void {
  const aRow = (<usize>k) << 2;
  const bRow = (<usize>n) << 2;
  let a0 = a + <usize>i * aRow;
  let a1 = a0 + aRow;
  let a2 = a1 + aRow;
  let a3 = a2 + aRow;
  let from = b + ((<usize>j) << 2);
  const c0 = c + <usize>i * bRow + ((<usize>j) << 2);
  const c1 = c0 + bRow;
  const c2 = c1 + bRow;
  const c3 = c2 + bRow;
  let s00 = f32x4.splat(0);
  let s01 = s00;
  let s10 = s00;
  let s11 = s00;
  let s20 = s00;
  let s21 = s00;
  let s30 = s00;
  let s31 = s00;
  if (add) {
    s00 = v128.load(c0);
    s01 = v128.load(c0, 16);
    s10 = v128.load(c1);
    s11 = v128.load(c1, 16);
    s20 = v128.load(c2);
    s21 = v128.load(c2, 16);
    s30 = v128.load(c3);
    s31 = v128.load(c3, 16);
  }
  for (let p = 0; p < k; p++) {
    const b0 = v128.load(from);
    const b1 = v128.load(from, 16);
    let x = v128.load32_splat(a0);
    s00 = f32x4.add(s00, f32x4.mul(x, b0));
    s01 = f32x4.add(s01, f32x4.mul(x, b1));
    x = v128.load32_splat(a1);
    s10 = f32x4.add(s10, f32x4.mul(x, b0));
    s11 = f32x4.add(s11, f32x4.mul(x, b1));
    x = v128.load32_splat(a2);
    s20 = f32x4.add(s20, f32x4.mul(x, b0));
    s21 = f32x4.add(s21, f32x4.mul(x, b1));
    x = v128.load32_splat(a3);
    s30 = f32x4.add(s30, f32x4.mul(x, b0));
    s31 = f32x4.add(s31, f32x4.mul(x, b1));
    from += bRow;
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  v128.store(c0, s00);
  v128.store(c0, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
}

function block1(a: usize, b: usize, c: usize, i: i32, j: i32, k: i32, n: i32, add: bool, wide: bool): void {
  const bRow = (<usize>n) << 2;
  let a0 = a + (<usize>(i * k)) * 4;
  let from = b + ((<usize>j) << 2);
  const c0 = c + <usize>i * bRow + ((<usize>j) << 2);
  let s0 = f32x4.splat(0);
  let s1 = s0;
  if (wide) {
    if (add) {
      s0 = v128.load(c0);
      s1 = v128.load(c0, 16);
    }
    for (let p = 0; p < k; p++) {
      const x = v128.load32_splat(a0);
      s0 = f32x4.add(s0, f32x4.mul(x, v128.load(from)));
      s1 = f32x4.add(s1, f32x4.mul(x, v128.load(from, 16)));
      from += bRow;
      a0 += 4;
    }
    v128.store(c0, s0);
    v128.store(c0, s1, 16);
  } else {
    if (add) s0 = v128.load(c0);
    for (let p = 0; p < k; p++) {
      s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(a0), v128.load(from)));
      from += bRow;
      a0 += 4;
    }
    v128.store(c0, s0);
  }
}

/** to[n × m] = the transpose of from[m × n]. */
export function transpose(from: usize, to: usize, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      store<f32>(to + ((<usize>(j * m + i)) << 2), load<f32>(from + ((<usize>(i * n + j)) << 2)));
    }
  }
}

/** Adds the row of n to each of m rows, and keeps what is above nought where `relu`. n is a multiple of 4. */
export function addRow(rows: usize, row: usize, m: i32, n: i32, relu: bool): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j += 4) {
      const sum = f32x4.add(v128.load(rows), v128.load(row + ((<usize>j) << 2)));
      v128.store(rows, relu ? f32x4.max(sum, zero) : sum);
      rows += 16;
    }
  }
}

/**
 * A gate that opens with x: 1/2 + x / (2 √(1 + x²)). As good as the logistic function, and exact on every machine.
 */
// @ts-ignore: decorator
@inline
export function gate(x: v128): v128 {
  const half = f32x4.splat(0.5);
  const one = f32x4.splat(1);
  return f32x4.add(half, f32x4.mul(half, f32x4.div(x, f32x4.sqrt(f32x4.add(one, f32x4.mul(x, x))))));
}

/**
 * One direction of a layer of simple recurrent units (Lei et al. 2018) over t words, states of d numbers:
 *
 *   f = gate(zf + v c' + bf), c = f c' + (1 - f) z, r = gate(zr + br), h = r c + (1 - r) x
 *
 * z: rows of `zRow` numbers, in which z, zf and zr lie one after another; zf and zr become f and r. x and h: rows of `row`
 * numbers. c: t rows of d. bias: v, bf, br.
 */
export function recur(
  z: usize, zRow: i32, x: usize, h: usize, row: i32, c: usize, bias: usize, t: i32, d: i32, backward: bool,
): void {
  const one = f32x4.splat(1);
  const size = (<usize>d) << 2;
  for (let j: usize = 0; j < size; j += 16) {
    const v = v128.load(bias + j);
    const bf = v128.load(bias + size + j);
    const br = v128.load(bias + 2 * size + j);
    let state = f32x4.splat(0);
    for (let step = 0; step < t; step++) {
      const i = <usize>(backward ? t - 1 - step : step);
      const zi = z + i * ((<usize>zRow) << 2) + j;
      const xi = x + i * ((<usize>row) << 2) + j;
      const f = gate(f32x4.add(f32x4.add(v128.load(zi + size), bf), f32x4.mul(v, state)));
      const r = gate(f32x4.add(v128.load(zi + 2 * size), br));
      state = f32x4.add(f32x4.mul(f, state), f32x4.mul(f32x4.sub(one, f), v128.load(zi)));
      v128.store(zi + size, f);
      v128.store(zi + 2 * size, r);
      v128.store(c + i * size + j, state);
      v128.store(h + i * ((<usize>row) << 2) + j, f32x4.add(f32x4.mul(r, state), f32x4.mul(f32x4.sub(one, r), v128.load(xi))));
    }
  }
}
