import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as readout from '../src/index.ts';
import { Failure, Record } from '../src/record/record.ts';

test('the library has exactly these values', () => {
  assert.deepEqual(Object.keys(readout).sort(), ['NAME_TAGS', 'ReadoutError', 'UPOS', 'analyse', 'createReader']);
});

test('a reader reads texts, pages and streams', async () => {
  const reader = await readout.createReader({ languages: ['en'] });
  const text = '“The gate stays shut,” said Minister Ada Venn.';
  const record = Record.parse(reader.read({ text, date: '2031-04-28' }));
  assert.deepEqual([record.report.text, record.report.date], [text, '2031-04-28']);
  const page = reader.read({ html: `<p>${text}</p>`, language: 'en' });
  assert.equal(page.report.text.trim(), text);
  assert.throws(
    () => reader.read({ text: ' ' }),
    (error) => error instanceof readout.ReadoutError && error.code === 'no-text',
  );
  const results: unknown[] = [];
  for await (const result of reader.stream([{ text: ' ', id: 'x' }, { text }])) results.push(result);
  assert.equal(Failure.parse(results[0]).error.code, 'no-text');
  assert.equal(Record.parse(results[1]).report.text, text);
  await assert.rejects(async () => {
    for await (const _ of reader.stream([{ text }], { signal: AbortSignal.abort() }));
  });
});

test('an analysis alone', async () => {
  const analysis = await readout.analyse({ text: 'Il cancello è chiuso.', language: 'it' });
  assert.equal(analysis?.language, 'it');
  assert.equal(analysis?.form[1], 'cancello');
  await assert.rejects(readout.createReader({ languages: ['xx'] }), { code: 'language' });
});
