// A linear classifier over hashed features: small whole weights, whole sums, the same answer on every machine.

/**
 * The weights of feature f for all labels lie at table[f >>> shift ..] one after another; rows of different features
 * may overlap, which costs as little as other collisions. The table is longer than 2^(32 - shift) by one row.
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
  for (let label = 0; label < labels; label++) scores[label] = 0;
  for (let i = 0; i < count; i++) {
    const row = (features[i] >>> shift) << spread;
    for (let label = 0; label < labels; label++) scores[label] += table[row + label];
  }
}

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
  const wide = new Int32Array(table.buffer, table.byteOffset, table.length >> 2);
  for (let row = 0; row < 2 ** ROW_BITS; row++) {
    if (wide[row] === 0) continue;
    let slot = row >>> (ROW_BITS - SLOT_BITS);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    const at = row * 4;
    slots[slot] = (row << 24) | ((table[at + 2] & 255) << 16) | ((table[at + 1] & 255) << 8) | (table[at] & 255);
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
