// Text as its bytes come, in constant memory: what `decode` does, decided by the first bytes.
import { ReadoutError } from '../record/errors.ts';
import { charsetOf, cleaned, hasText, noText, SAMPLE, unmarked } from './decode.ts';

/**
 * Decodes a plain text. The first 64 KiB tell its charset; what is broken later becomes U+FFFD. The first piece is the
 * text of at least these bytes, or of all.
 *
 * @throws ReadoutError `binary`, `encoding`, `no-text` (at its end)
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let found = false;
  for await (const chunk of openingFirst(chunks)) {
    const opens = decoder === null;
    decoder ??= new TextDecoder(charsetOf(chunk.subarray(0, SAMPLE), chunk.length <= SAMPLE), { ignoreBOM: true });
    const piece = cleaned(decodeChunk(decoder, chunk));
    found ||= hasText(piece);
    yield opens ? unmarked(piece) : piece;
  }
  const rest = decoder?.decode() ?? '';
  if (!found && !hasText(rest)) throw noText();
  yield rest;
}

/** Chunks, of which the first is longer than the sample, or all there is. */
async function* openingFirst(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] | null = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (parts === null) {
      yield chunk;
      continue;
    }
    parts.push(chunk);
    size += chunk.length;
    if (size > SAMPLE) {
      yield Buffer.concat(parts);
      parts = null;
    }
  }
  if (parts !== null && size > 0) yield Buffer.concat(parts);
}

/** The decoders of Chinese and Japanese charsets throw at some broken bytes, though asked to mend them. */
function decodeChunk(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (cause) {
    const message = `This text could not be decoded: bytes in it are no ${decoder.encoding}. Save it as UTF-8.`;
    throw new ReadoutError('encoding', message, { cause });
  }
}
