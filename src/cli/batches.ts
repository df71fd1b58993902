// CoNLL-U that comes in chunks as batches of whole sentences, in constant memory.
import { ReadoutError } from '../record/errors.ts';
import { lastBlankLine } from './paragraphs.ts';

/** Lines of whole sentences. */
export interface Batch {
  text: string;
  /** Number of its first line in the whole. */
  line: number;
  last: boolean;
}

/** Code units read at a time: enough to tell the language by the first batch. */
const ENOUGH = 250_000;
/** A longer sentence is refused. */
const LONGEST = 10_000_000;

/** Batches in order; the last may be empty. Throws `too-large` at a sentence that never ends. */
export async function* batchesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const decoder = new TextDecoder();
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length < ENOUGH) continue;
    const end = lastBlankLine(rest);
    if (end > 0) {
      const text = rest.slice(0, end);
      yield { text, line, last: false };
      line += linesIn(text);
      rest = rest.slice(end);
    } else if (rest.length > LONGEST) {
      const message = `CoNLL-U, line ${line}: the sentence is longer than ${LONGEST / 1e6} MB; a blank line ends a sentence.`;
      throw new ReadoutError('too-large', message);
    }
  }
  yield { text: rest + decoder.decode(), line, last: true };
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
