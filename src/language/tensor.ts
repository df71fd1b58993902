// Weights as they lie in a model file: whole numbers of a byte, with a scale for each column.

export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Int8Array;
  /** What 1 stands for in each column. */
  readonly scales: Float32Array;
}

/**
 * Rounds weights to bytes. A column's scale is set by its largest weight, but at most by `reach` standard deviations:
 * what lies beyond is cut.
 */
export function quantise(weights: Float32Array, rows: number, columns: number, reach = 5): Tensor {
  const values = new Int8Array(rows * columns);
  const scales = new Float32Array(columns);
  for (let column = 0; column < columns; column++) {
    let top = 0;
    let squares = 0;
    for (let at = column; at < values.length; at += columns) {
      top = Math.max(top, Math.abs(weights[at]));
      squares += weights[at] ** 2;
    }
    const scale = Math.fround(Math.min(top, reach * Math.sqrt(squares / rows)) / 127);
    scales[column] = scale;
    if (scale === 0) continue;
    for (let at = column; at < values.length; at += columns) {
      values[at] = Math.max(-127, Math.min(127, Math.round(weights[at] / scale)));
    }
  }
  return { rows, columns, values, scales };
}

/** The weights that a tensor stands for. */
export function weightsOf({ values, columns, scales }: Tensor): Float32Array {
  const weights = new Float32Array(values.length);
  for (let at = 0, column = 0; at < values.length; at++) {
    weights[at] = values[at] * scales[column];
    if (++column === columns) column = 0;
  }
  return weights;
}
