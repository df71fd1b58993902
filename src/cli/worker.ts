// A thread that reads: sources in, records or failures out, one at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { createReader } from '../reading/reader.ts';
import { toFailure } from '../record/errors.ts';
import type { Source } from '../text/report.ts';

const reader = await createReader(workerData);

parentPort?.on('message', (source: Source) => {
  try {
    parentPort?.postMessage(reader.read(source));
  } catch (error) {
    parentPort?.postMessage(toFailure(error, { path: source.path ?? null, id: source.id ?? null }));
  }
});
