// A linear classifier over hashed features: small whole weights, whole sums, the same answer on every machine.

/**
 * The weights of feature f for all labels lie at table[f >>> shift ..] one after another; rows of different features
 * may overlap, which costs as little as other collisions. The table is longer than its 2^bits places by one row and LANES.
 */
export interface Classifier {
  readonly labels: number;
  /** Bits by which the row's number is moved to the left: rows apart from each other where it is not 0. */
  readonly spread: number;
  readonly shift: number;
  readonly table: Int8Array | Int32Array;
}

/** Sets scores[0 .. labels) to the sums of the weights of features[0 .. count). */
export function score(
  classifier: Classifier,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  labels = classifier.labels,
): void {
  const { shift, spread, table } = classifier;
  // Eight sums at a time stay in registers. The last eight may run over the row, within the table's margin.
  for (let label = 0; label < labels; label += LANES) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0; i < count; i++) {
      const at = ((features[i] >>> shift) << spread) + label;
      a += table[at];
      b += table[at + 1];
      c += table[at + 2];
      d += table[at + 3];
      e += table[at + 4];
      f += table[at + 5];
      g += table[at + 6];
      h += table[at + 7];
    }
    scores[label] = a;
    scores[label + 1] = b;
    scores[label + 2] = c;
    scores[label + 3] = d;
    scores[label + 4] = e;
    scores[label + 5] = f;
    scores[label + 6] = g;
    scores[label + 7] = h;
  }
}

/** Labels scored together: tables and score arrays reach this far beyond their last label. */
export const LANES = 8;

/** An array for the scores of so many labels. */
export const scoreRoom = (labels: number): Int32Array => new Int32Array(labels + LANES);

/** The first label with the highest score. */
export function best(scores: Int32Array, labels: number): number {
  let top = 0;
  for (let label = 1; label < labels; label++) if (scores[label] > scores[top]) top = label;
  return top;
}

/**
 * Rows of at most three labels in little memory: an open hash table (linear probing) of four bytes a row, three weights
 * and eight bits of the row's number to know it by. Rows without weights are not kept, so most look-ups end at once.
 */
export interface PackedRows {
  readonly slots: Int32Array;
  /** Number of the last slot; a power of two less one. */
  readonly mask: number;
}

/** Bits of a feature that make its row, and those of them that are its slot. */
const ROW_BITS = 22;
const SLOT_BITS = 20;

/** Packs a table whose rows lie at multiples of four. */
export function packRows({ table }: { table: Int8Array }): PackedRows {
  const slots = new Int32Array(2 ** SLOT_BITS);
  const mask = slots.length - 1;
  const rows = new Int32Array(table.buffer, table.byteOffset, 2 ** ROW_BITS);
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] === 0) continue;
    let slot = row >>> (ROW_BITS - SLOT_BITS);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    // A row's three bytes are its low ones as they lie in the table (little-endian, as all machines that Node runs on).
    slots[slot] = (row << 24) | (rows[row] & 0xffffff);
  }
  return { slots, mask };
}

/** Sets scores[0 .. 3) to the sums of the weights of features[0 .. count). */
export function scorePacked(
  { slots, mask }: PackedRows,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < count; i++) {
    const feature = features[i];
    let slot = feature >>> (32 - SLOT_BITS);
    const known = (feature >>> (32 - ROW_BITS)) & 255;
    let entry = slots[slot];
    while (entry !== 0) {
      if (entry >>> 24 === known) {
        first += (entry << 24) >> 24;
        second += (entry << 16) >> 24;
        third += (entry << 8) >> 24;
        break;
      }
      slot = (slot + 1) & mask;
      entry = slots[slot];
    }
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}
