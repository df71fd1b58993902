import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../../src/cli/cast.ts';
import { csvHeads, csvRow, failureToCsv, recordToCsv } from '../../src/views/csv.ts';
import { sampleRecord } from '../helpers/record.ts';

test('cells are quoted where RFC 4180 asks for it, and never run as formulas', () => {
  const cases: [string | number | boolean | null, string][] = [
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+39', "'+39"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    [-5, '-5'],
    [null, ''],
    [true, 'true'],
  ];
  for (const [value, cell] of cases) assert.equal(csvRow([value]), `${cell}\r\n`);
});

test('one table a register, every row as wide as its head', () => {
  const record = sampleRecord((text) => text.replace('We wil', '=cmd|,'));
  const rows = recordToCsv(record, 'byte');
  for (const [name, text] of Object.entries(rows)) {
    const [head, ...body] = parseCsv(csvHeads[name] + text);
    assert.ok(body.length > 0, name);
    for (const row of body) assert.equal(row.length, head.length, name);
  }
  const [head, first] = parseCsv(csvHeads.statements + rows.statements);
  const cell = (column: string) => first[head.indexOf(column)];
  assert.equal(cell('speaker'), 'Ada Venn');
  assert.equal(cell('content'), "'=cmd|,l open the gate by 3 May if the tolls end.");
  assert.equal(cell('start'), String(record.statements[0].span[0]));
  assert.equal(cell('end'), String(record.statements[0].span[1] + 2));
});

test('failures have a table of their own', () => {
  const failure = {
    schema: 'readout/failure/1',
    path: '=x',
    id: null,
    error: { code: 'binary', message: 'no' },
  } as const;
  assert.equal(failureToCsv(failure), "'=x,,binary,no\r\n");
});
