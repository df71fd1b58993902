import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../src/cli/lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('lines come whole whatever the chunks, and too long ones only as a sign', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string()),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (parts, size, ended) => {
        const lines = parts.map((part) => part.replaceAll('\n', ''));
        const text = lines.join('\n') + (ended ? '\n' : '');
        const wanted = text.split('\n').slice(0, text.endsWith('\n') || text === '' ? -1 : undefined);
        const found: (string | null)[] = [];
        for await (const { bytes } of linesOf(chunksOf(Buffer.from(text), size), 8)) {
          found.push(bytes && Buffer.from(bytes).toString());
        }
        assert.deepEqual(
          found,
          wanted.map((line) => (Buffer.byteLength(line) > 8 ? null : line)),
        );
      },
    ),
  );
});
