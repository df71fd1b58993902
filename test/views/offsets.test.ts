import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Record } from '../../src/record/record.ts';
import { withOffsets } from '../../src/views/offsets.ts';
import { sampleRecord } from '../helpers/record.ts';

test('spans count code points or bytes as Python and Rust slice them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 9 }),
      (parts) => {
        const words = parts.map((part) => part.toWellFormed());
        const text = words.join('');
        const start = words[0].length;
        const end = start + words[1].length;
        const record = { report: { text }, blocks: [{ span: [start, end] }] } as unknown as Record;
        const [from, to] = withOffsets(record, 'codepoint').blocks[0].span;
        assert.equal([...text].slice(from, to).join(''), words[1]);
        const [first, last] = withOffsets(record, 'byte').blocks[0].span;
        assert.equal(Buffer.from(text).subarray(first, last).toString(), words[1]);
      },
    ),
  );
});

test('every span is converted and nothing else', () => {
  const record = sampleRecord();
  assert.deepEqual(withOffsets(record, 'utf16'), record);
  assert.deepEqual(withOffsets(record, 'codepoint'), record);
  const bytes = withOffsets(record, 'byte');
  const quote = record.statements[0].content[0];
  assert.deepEqual(bytes.statements[0].content[0], [quote[0] + 2, quote[1] + 2]);
  assert.equal(bytes.figures[0].min, 1200);
});
