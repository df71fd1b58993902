// Lines of a stream of bytes, one at a time: however long the stream, and a line, memory stays bounded.

export interface Line {
  /** Counted from 1. */
  number: number;
  /** Without its line feed; null when it is longer than allowed (its bytes are let go as they come). */
  bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/**
 * Splits at line feeds; what follows the last one is a line too, if it is not empty.
 *
 * @param longest most bytes that a line may have
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const bytes = size > longest ? null : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number: ++number, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
