// Files of the data, gzip-compressed or not.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The text of a file, unpacked when it is compressed. */
export function readSet(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
