import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import { failureToText, recordToText, table } from '../../src/views/text.ts';
import { sampleRecord } from '../helpers/record.ts';

test('a record reads register by register, with words, speakers and places', () => {
  const text = recordToText(sampleRecord(), { width: 60, color: false });
  assert.match(text, /^Harbour talks go on\nThe Marl Post · 2031-04-28 · en · harbour\.txt · r1\n/);
  assert.match(text, /\nSTATEMENTS 2\ns1 {4}Ada Venn promises {2}direct · named {2}¶2 l\.3\n {6}We will open the gate/);
  assert.match(text, /\nCOMMITMENTS 1\nc1 .*\n {6}open the gate\n {6}Due 2031-04-28 to 2031-05-03 “by 3 May”\n/);
  assert.match(text, /\nFLAGS 1\ng1 {4}Doubled words/);
  assert.ok(text.split('\n').every((line) => stringWidth(line) <= 60));
  assert.ok(!text.includes('\x1b'));
});

test('colours are ours alone: escapes of a report are shown, not obeyed', () => {
  const evil = sampleRecord((text) => text.replace('We wil', '\x1b[2J\u202e\x9b'));
  const plain = recordToText(evil, { width: 80, color: false });
  assert.ok(plain.includes('␛[2J'));
  assert.doesNotMatch(plain, /[\x1b\x9b\u202e]/);
  assert.match(recordToText(evil, { width: 80, color: true }), /\x1b\[1mAda Venn\x1b\[22m/);
});

test('right-to-left words are isolated line by line', () => {
  const arabic = sampleRecord((text) => text.replace('the tolls end', 'قال الوزير عن').replace('Ada Venn', 'عادل بن'));
  assert.match(recordToText(arabic, { width: 80, color: false }), /\u2068[^\n]*قال[^\n]*\u2069\n/);
});

test('long passages are cut on whole characters', () => {
  const record = sampleRecord();
  const { length } = record.report.text;
  record.report.text += `x${'😀'.repeat(3000)}`;
  record.statements[0].content = [[length, length + 6001]];
  const text = recordToText(record, { width: 80, color: false });
  assert.ok(text.includes('[…]'));
  assert.ok(text.isWellFormed());
});

test('failures and tables', () => {
  const failure = {
    schema: 'readout/failure/1',
    path: 'a\x1b.txt',
    id: null,
    error: { code: 'binary', message: 'no text' },
  } as const;
  assert.equal(failureToText(failure, { width: 80, color: false }), '✗ a␛.txt: no text (binary)\n');
  assert.equal(
    table(
      ['Name', 'N'],
      [
        ['日本', 1],
        ['x', 22],
      ],
    ),
    'Name   N\n日本   1\nx     22\n',
  );
});
