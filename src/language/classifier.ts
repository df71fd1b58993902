// A linear classifier over hashed features: small whole weights, whole sums, the same answer on every machine.

/**
 * The weights of feature f for all labels lie at table[f >>> shift ..] one after another; rows of different features
 * may overlap, which costs as little as other collisions. The table is longer than 2^(32 - shift) by one row.
 */
export interface Classifier {
  readonly labels: number;
  readonly shift: number;
  readonly table: Int16Array | Int32Array;
}

/** Sets scores[0 .. labels) to the sums of the weights of features[0 .. count). */
export function score(
  classifier: Classifier,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  labels = classifier.labels,
): void {
  const { shift, table } = classifier;
  for (let label = 0; label < labels; label++) scores[label] = 0;
  for (let i = 0; i < count; i++) {
    const row = features[i] >>> shift;
    for (let label = 0; label < labels; label++) scores[label] += table[row + label];
  }
}

/** The first label with the highest score. */
export function best(scores: Int32Array, labels: number): number {
  let top = 0;
  for (let label = 1; label < labels; label++) if (scores[label] > scores[top]) top = label;
  return top;
}
