// Runs the built command as a process of its own, as people do.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, Record } from '../../src/record/record.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const command = join(root, 'bin/readout.js');

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string | Uint8Array;
  /** Options of Node itself. */
  node?: string[];
  cwd?: string;
  env?: { [name: string]: string };
}

export function start(args: readonly string[], { node = [], cwd = root, env = {} }: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [...node, command, ...args], { cwd, env: { ...process.env, ...env } });
}

/** Runs to the end. What it writes is decoded as UTF-8. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options);
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  child.stdout?.on('data', (chunk) => out.push(chunk));
  child.stderr?.on('data', (chunk) => err.push(chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (code, signal) => resolve([code, signal]));
  });
  return { code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** Records and failures from JSON Lines, each checked against its schema. */
export function results(text: string): { records: Record[]; failures: Failure[]; all: (Record | Failure)[] } {
  const all = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map((value) => ('error' in value ? Failure : Record).parse(value));
  const failed = (result: Record | Failure): result is Failure => 'error' in result;
  return { all, records: all.filter((result) => !failed(result)), failures: all.filter(failed) };
}

/** A new empty folder. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'readout-test-'));
}
