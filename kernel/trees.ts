// The best tree over scores of heads.

/** The place of the largest number in [from, to) of a row; the first of equals. */
export function largest(row: usize, from: i32, to: i32): i32 {
  let best = from;
  let top = load<f32>(row + ((<usize>from) << 2));
  for (let i = from + 1; i < to; i++) {
    const x = load<f32>(row + ((<usize>i) << 2));
    if (x > top) {
      top = x;
      best = i;
    }
  }
  return best;
}

// @ts-ignore: decorator
@inline
function number(at: usize, i: i32): f32 {
  return load<f32>(at + ((<usize>i) << 2));
}

// @ts-ignore: decorator
@inline
function whole(at: usize, i: i32): i32 {
  return load<i32>(at + ((<usize>i) << 2));
}

// @ts-ignore: decorator
@inline
function setWhole(at: usize, i: i32, value: i32): void {
  store<i32>(at + ((<usize>i) << 2), value);
}

// @ts-ignore: decorator
@inline
function setNumber(at: usize, i: i32, value: f32): void {
  store<f32>(at + ((<usize>i) << 2), value);
}

/**
 * Heads of the best projective tree with one root. scores: n rows of `row` numbers, the dependents; number 0 is for the
 * root, number j + 1 for word j. heads: n whole numbers, -1 for the root. work: room for 7 n² + 2 n + 16 numbers.
 * Where each word's best head alone makes such a tree, none can be better; only else the trees are searched (Eisner 1996).
 */
export function bestTree(scores: usize, n: i32, row: i32, heads: usize, work: usize): void {
  let roots = 0;
  for (let i = 0; i < n; i++) {
    const head = largest(scores + ((<usize>(i * row)) << 2), 0, n + 1) - 1;
    setWhole(heads, i, head);
    if (head < 0) roots++;
  }
  if (roots !== 1 || !isProjectiveTree(heads, n, work)) search(scores, n, row, heads, work);
}

/** Whether heads make a tree in which every word and what hangs on it stand together. One word has the head -1. */
function isProjectiveTree(heads: usize, n: i32, seen: usize): bool {
  for (let i = 0; i < n; i++) setWhole(seen, i, 0);
  for (let i = 0; i < n; i++) {
    let at = i;
    while (at >= 0 && whole(seen, at) === 0) {
      setWhole(seen, at, i + 1);
      at = whole(heads, at);
    }
    if (at >= 0 && whole(seen, at) === i + 1) return false;
  }
  for (let i = 0; i < n; i++) {
    const head = whole(heads, i);
    const low = head < 0 ? i : min(i, head);
    const high = head < 0 ? i : max(i, head);
    if (head < 0) {
      for (let w = 0; w < n; w++) {
        const h = whole(heads, w);
        if (h >= 0 && min(w, h) < i && max(w, h) > i) return false;
      }
    } else {
      for (let w = low + 1; w < high; w++) {
        const h = whole(heads, w);
        if (h < low || h > high) return false;
      }
    }
  }
  return true;
}

function search(scores: usize, n: i32, row: i32, heads: usize, work: usize): void {
  const size = (<usize>(n * n)) << 2;
  // Complete stretches with their head on the right and on the left; incomplete ones likewise; where each was joined.
  const toRight = work;
  const toLeft = toRight + size;
  const openRight = toLeft + size;
  const openLeft = openRight + size;
  const cutRight = openLeft + size;
  const cutLeft = cutRight + size;
  const cutOpen = cutLeft + size;
  for (let i = 0; i < n; i++) {
    setNumber(toRight, i * n + i, 0);
    setNumber(toLeft, i * n + i, 0);
  }
  for (let length = 1; length < n; length++) {
    for (let i = 0; i + length < n; i++) {
      const j = i + length;
      const at = i * n + j;
      let best: f32 = -Infinity;
      let cut = i;
      for (let k = i; k < j; k++) {
        const x = number(toLeft, i * n + k) + number(toRight, (k + 1) * n + j);
        if (x > best) {
          best = x;
          cut = k;
        }
      }
      setWhole(cutOpen, at, cut);
      setNumber(openRight, at, best + number(scores, i * row + j + 1));
      setNumber(openLeft, at, best + number(scores, j * row + i + 1));
      best = -Infinity;
      for (let k = i; k < j; k++) {
        const x = number(toRight, i * n + k) + number(openRight, k * n + j);
        if (x > best) {
          best = x;
          cut = k;
        }
      }
      setNumber(toRight, at, best);
      setWhole(cutRight, at, cut);
      best = -Infinity;
      for (let k = i + 1; k <= j; k++) {
        const x = number(openLeft, i * n + k) + number(toLeft, k * n + j);
        if (x > best) {
          best = x;
          cut = k;
        }
      }
      setNumber(toLeft, at, best);
      setWhole(cutLeft, at, cut);
    }
  }
  let root = 0;
  let best: f32 = -Infinity;
  for (let i = 0; i < n; i++) {
    const x = number(toRight, i) + number(toLeft, i * n + n - 1) + number(scores, i * row);
    if (x > best) {
      best = x;
      root = i;
    }
  }
  setWhole(heads, root, -1);
  follow(0, root, RIGHT, n, heads, cutRight, cutLeft, cutOpen);
  follow(root, n - 1, LEFT, n, heads, cutRight, cutLeft, cutOpen);
}

const RIGHT = 0;
const LEFT = 1;
const OPEN_RIGHT = 2;
const OPEN_LEFT = 3;

/** Sets the heads in the stretch [i, j] of one kind; it is never deeper than it is long. */
function follow(i: i32, j: i32, kind: i32, n: i32, heads: usize, cutRight: usize, cutLeft: usize, cutOpen: usize): void {
  if (i === j) return;
  const at = i * n + j;
  if (kind === RIGHT) {
    const cut = whole(cutRight, at);
    follow(i, cut, RIGHT, n, heads, cutRight, cutLeft, cutOpen);
    follow(cut, j, OPEN_RIGHT, n, heads, cutRight, cutLeft, cutOpen);
  } else if (kind === LEFT) {
    const cut = whole(cutLeft, at);
    follow(i, cut, OPEN_LEFT, n, heads, cutRight, cutLeft, cutOpen);
    follow(cut, j, LEFT, n, heads, cutRight, cutLeft, cutOpen);
  } else {
    const cut = whole(cutOpen, at);
    if (kind === OPEN_RIGHT) setWhole(heads, i, j);
    else setWhole(heads, j, i);
    follow(i, cut, LEFT, n, heads, cutRight, cutLeft, cutOpen);
    follow(cut + 1, j, RIGHT, n, heads, cutRight, cutLeft, cutOpen);
  }
}
