// One figure of a benchmark, and how times are taken.

export interface Figure {
  /** Part of the benchmark: stages, start, memory, growth, peers. */
  set: string;
  /** BCP 47, or "all" where no language is meant. */
  language: string;
  measure: string;
  value: number;
  unit: 'words/s' | 'ms' | 'MiB' | 'ratio';
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median time of one run in milliseconds: warmed up, then run until a second has passed, at least five times. */
export function timeOf(run: () => unknown): number {
  const warm = performance.now();
  do run();
  while (performance.now() - warm < 300);
  const times: number[] = [];
  const begin = performance.now();
  while (times.length < 5 || (performance.now() - begin < 1000 && times.length < 200)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}
