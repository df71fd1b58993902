// Reads sources one after another, or several at once in threads; results always come in the order of the inputs.
import { Worker } from 'node:worker_threads';
import type { ReaderOptions } from '../reading/reader.ts';
import { toFailure } from '../record/errors.ts';
import type { Failure, Record } from '../record/record.ts';
import type { Source } from '../text/report.ts';
import { failureOf } from './failure.ts';
import { Ids } from './ids.ts';
import type { Input } from './inputs.ts';

export type Result = Record | Failure;
type Read = (source: Source) => Result | Promise<Result>;

/** At most this many results wait for an earlier one, for each thread. */
const AHEAD = 2;

/** A record or failure for each input, in order. Memory: no more inputs at once than `jobs` times a few. */
export async function* readAll(
  inputs: AsyncIterable<Input>,
  jobs: number,
  options: ReaderOptions,
): AsyncGenerator<Result> {
  const pool = jobs > 1 ? new Pool(jobs, options) : null;
  const read: Read = pool ? (source) => pool.read(source) : await readHere(options);
  const ids = new Ids();
  const waiting: Promise<Result>[] = [];
  try {
    for await (const { source, failure } of inputs) {
      const result = failure ?? ids.check(source) ?? read(source);
      waiting.push(Promise.resolve(result));
      if (waiting.length > (pool ? jobs * AHEAD : 0)) yield await waiting.shift()!;
    }
    while (waiting.length) yield await waiting.shift()!;
  } finally {
    await pool?.close();
  }
}

async function readHere(options: ReaderOptions): Promise<Read> {
  const { createReader } = await import('../reading/reader.ts');
  const reader = await createReader(options);
  return (source) => {
    try {
      return reader.read(source);
    } catch (error) {
      return toFailure(error, { path: source.path ?? null, id: source.id ?? null });
    }
  };
}

/** Threads that start when there is work for them. */
class Pool {
  readonly #jobs: number;
  readonly #options: ReaderOptions;
  readonly #idle: Worker[] = [];
  readonly #queue: (() => void)[] = [];
  readonly #workers = new Set<Worker>();

  constructor(jobs: number, options: ReaderOptions) {
    this.#jobs = jobs;
    this.#options = options;
  }

  async read(source: Source): Promise<Result> {
    while (!this.#idle.length && this.#workers.size >= this.#jobs) {
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    }
    const worker = this.#idle.pop() ?? this.#start();
    const result = await this.#ask(worker, source);
    this.#queue.shift()?.();
    return result;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
    const worker = new Worker(new URL(file, import.meta.url), { workerData: this.#options });
    this.#workers.add(worker);
    return worker;
  }

  /** One answer to one source; a thread that dies (out of memory) costs that source alone. */
  #ask(worker: Worker, source: Source): Promise<Result> {
    return new Promise((resolve) => {
      const answered = (result: Result) => {
        worker.off('error', died);
        this.#idle.push(worker);
        resolve(result);
      };
      const died = (error: unknown) => {
        worker.off('message', answered);
        this.#workers.delete(worker);
        resolve(failureOf('internal', String(error), source.path ?? null, source.id ?? null));
      };
      worker.once('message', answered);
      worker.once('error', died);
      worker.postMessage(source);
    });
  }
}
