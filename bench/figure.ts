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

/**
 * Time of one run in milliseconds, the fastest of at least five and of all that a second and a half allows, after as much
 * warming up. The fastest, since what else the machine does only ever adds.
 */
export function timeOf(run: () => unknown): number {
  const SPELL = 1500;
  const warm = performance.now();
  do run();
  while (performance.now() - warm < SPELL);
  let fastest = Number.POSITIVE_INFINITY;
  const begin = performance.now();
  for (let runs = 0; runs < 5 || performance.now() - begin < SPELL; runs++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
