// What must hold of every report's blocks.
import assert from 'node:assert/strict';
import type { Report } from '../../src/text/index.ts';

/** Blocks in order, apart, on whole characters, and over every non-space character. */
export function assertCovered({ text, blocks }: Pick<Report, 'text' | 'blocks'>): void {
  let at = 0;
  for (const { span } of blocks) {
    const [start, end] = span;
    assert.ok(start >= at && end > start && end <= text.length, `block ${span} after ${at}`);
    assert.equal(text.slice(at, start).trim(), '', 'words between blocks');
    assert.ok(text.slice(start, end).isWellFormed(), 'a block that cuts a character');
    at = end;
  }
  assert.equal(text.slice(at).trim(), '', 'words after the last block');
}
