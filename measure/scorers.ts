// Runs the scorers, which are programs of their own, and turns what they print into rows.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One figure. `value` is per cent where the scorer prints per cent, else a count. */
export interface Row {
  set: string;
  language: string;
  measure: string;
  value: number;
}

/** Rows of a set, or why it was left out. */
export type Result = Row[] | { skipped: string };

/** Hears of each report or line that our reader could not read. */
export type Unread = (id: string, message: string) => void;

export type Json = null | number | string | boolean | Json[] | { [key: string]: Json };

/** Scorers and a folder of their own for what is handed to them. */
export class Scorers {
  readonly #scripts: string;
  readonly #work: string;

  constructor(scripts: string) {
    this.#scripts = scripts;
    this.#work = mkdtempSync(join(tmpdir(), 'readout-measure-'));
  }

  get work(): string {
    return this.#work;
  }

  /** Writes a file into the working folder and returns its path. */
  put(name: string, content: string): string {
    const file = join(this.#work, name);
    writeFileSync(file, content);
    return file;
  }

  putLines(name: string, values: readonly unknown[]): string {
    return this.put(name, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  }

  /** Runs a scorer and returns the JSON that it prints. Throws with its own words when it refuses. */
  run(script: string, ...given: string[]): { [key: string]: Json } {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(this.#scripts, script), ...given], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`${script} ended with status ${status}: ${stderr.trim()}`);
    return JSON.parse(stdout);
  }

  close(): void {
    rmSync(this.#work, { recursive: true, force: true });
  }
}

/** Every number below a value with its dotted path; parts that a scorer prints by language are left out. */
export function* numbersIn(value: Json, path = ''): Generator<[string, number]> {
  if (typeof value === 'number') yield [path, value];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!name.startsWith('language ')) yield* numbersIn(inner, path ? `${path}.${name}` : name);
  }
}

export function rowsOf(set: string, language: string, value: Json, prefix = ''): Row[] {
  return [...numbersIn(value)].map(([measure, number]) => ({
    set,
    language,
    measure: prefix + measure,
    value: number,
  }));
}

/** Per cent with one decimal; null where there is nothing to count. */
export function percent(part: number, whole: number): number | null {
  return whole ? Math.round((1000 * part) / whole) / 10 : null;
}
