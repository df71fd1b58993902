// From nothing to an answer: the command started afresh, a language loaded, and the memory that a process needs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figure, median } from './figure.ts';
import { LANGUAGES, ROOT, samplesOf } from './texts.ts';

const RUNS = 9;

function node(...given: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`node ${given.join(' ')} ended with status ${status}: ${stderr.trim()}`);
  return stdout;
}

/** The command from start to finish; the first run, which fills the compile cache, is not counted. */
export function measureStart(): Figure[] {
  const command = (...given: string[]) => {
    const times = Array.from({ length: RUNS + 1 }, () => {
      const start = performance.now();
      node(join(ROOT, 'bin', 'readout.js'), ...given);
      return performance.now() - start;
    });
    return median(times.slice(1));
  };
  const figure = (language: string, measure: string, value: number): Figure => {
    return { set: 'start', language, measure, value, unit: 'ms' };
  };
  const bare = median(Array.from({ length: RUNS }, () => timeOfNode()));
  return [
    figure('all', 'node alone', bare),
    figure('all', 'languages', command('languages')),
    ...LANGUAGES.map((language) => figure(language, 'read one report', command('read', samplesOf(language)[0]))),
  ];
}

function timeOfNode(): number {
  const start = performance.now();
  node('--eval', '0');
  return performance.now() - start;
}

/** Loading a language and the memory of a process that has read its samples, each in a process of its own. */
export function measureMemory(): Figure[] {
  return LANGUAGES.flatMap((language): Figure[] => {
    const child = [join(import.meta.dirname, 'child.mjs'), language, ...samplesOf(language)];
    const runs = Array.from({ length: RUNS }, () => JSON.parse(node(...child)));
    const of = (name: string) => median(runs.map((run) => run[name]));
    return [
      { set: 'memory', language, measure: 'load', value: of('load'), unit: 'ms' },
      { set: 'memory', language, measure: 'after loading', value: of('loaded'), unit: 'MiB' },
      { set: 'memory', language, measure: 'peak, samples read', value: of('peak'), unit: 'MiB' },
    ];
  });
}
