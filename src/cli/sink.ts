// Where output goes: standard output or a file, never faster than it is taken.
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { CallError } from './failure.ts';

export interface Sink {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Standard output. When its reader goes away, the program ends quietly. */
export function standardOutput(): Sink {
  return {
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    async close() {},
  };
}

/** A new file, or an old one anew. Throws CallError when it cannot be opened. */
export async function fileOutput(path: string): Promise<Sink> {
  const stream: WriteStream = createWriteStream(path);
  let failed: Error | null = null;
  stream.on('error', (error) => {
    failed = error;
  });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new CallError(`cannot write ${path}: ${(error as Error).message}`);
  }
  return {
    async write(text) {
      if (failed) throw new CallError(`cannot write ${path}: ${failed.message}`);
      if (!stream.write(text)) await once(stream, 'drain');
    },
    async close() {
      stream.end();
      await once(stream, 'close');
      if (failed) throw new CallError(`cannot write ${path}: ${failed.message}`);
    },
  };
}
