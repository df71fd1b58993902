import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { indexRow, indexToHtml, recordToHtml } from '../../src/views/html.ts';
import { sampleRecord } from '../helpers/record.ts';

const page = (html: string) => parseHTML(html).document;

test('the text stands in the page, its passages marked with their entries', () => {
  const record = sampleRecord();
  const document = page(recordToHtml(record));
  const texts = [...document.querySelectorAll('.text')].map((block) => block.textContent);
  assert.deepEqual(
    texts,
    record.blocks.slice(0, 3).map((block) => record.report.text.slice(...block.span)),
  );
  const words = (id: string) =>
    [...document.querySelectorAll('mark')]
      .filter((mark) => mark.getAttribute('data-e')?.split(' ').includes(id))
      .map((mark) => mark.textContent)
      .join('');
  assert.equal(words('s1'), 'We will open the gate by 3 May if the tolls end.');
  assert.equal(words('c1'), 'open the gate');
  assert.equal(words('g1'), 'boats boats');
  assert.equal(document.querySelectorAll('.card').length, 13);
  assert.equal(document.querySelector('#s1 .h b')?.textContent, 'Ada Venn');
  assert.equal(document.querySelector('#s1 a')?.getAttribute('href'), '#s1');
  assert.match(document.querySelector('details')?.textContent ?? '', /Not part of the report: 1 block.*Follow us/);
  assert.equal(document.querySelectorAll('.legend input').length, 11);
  assert.equal(document.querySelectorAll('.legend input[checked]').length, 9);
});

test('nothing runs but our own script, and nothing is fetched', () => {
  const html = recordToHtml(sampleRecord());
  const document = page(html);
  const policy = document.querySelector('[http-equiv]')?.getAttribute('content') ?? '';
  const [script] = document.querySelectorAll('script');
  const [style] = document.querySelectorAll('style');
  assert.match(policy, /^default-src 'none'; /);
  assert.ok(policy.includes(`script-src 'sha256-${hash('sha256', script.textContent ?? '', 'base64')}'`));
  assert.ok(policy.includes(`style-src 'sha256-${hash('sha256', style.textContent ?? '', 'base64')}'`));
  assert.doesNotMatch(html, /\son\w+=|innerHTML|<(link|img|iframe)|style="|src=/);
});

test('words of a report never become markup', () => {
  const attacks = [
    '</script><script>',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=1>',
    '&lt;b&gt;',
    '\x1b[2J\u202e',
    ']]>',
  ];
  for (const attack of attacks) {
    const record = sampleRecord((text) => text.replace('We will open the gate by 3 May if', attack.padEnd(33, ' ')));
    record.report.title = record.report.outlet = attack;
    record.report.url = `javascript:${attack}`;
    record.actors[0].name = attack;
    record.flags[0].message = attack;
    const html = recordToHtml(record) + indexToHtml([indexRow(record, 'a.html')]);
    const { length } = recordToHtml(sampleRecord()).match(/<script/g) ?? [];
    assert.equal(html.match(/<script/g)?.length, length, attack);
    assert.doesNotMatch(html, /<img|<svg|javascript:[^ ]*"|[\x1b\u202e]/, attack);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 6, maxLength: 6 }), (words) => {
      const document = page(recordToHtml(sampleRecord((text) => text.replace('We wil', () => words))));
      assert.equal(document.querySelectorAll('.card').length, 13);
    }),
    { numRuns: 15 },
  );
});

test('only http and https addresses are linked', () => {
  const record = sampleRecord();
  assert.match(recordToHtml(record), /href="https:\/\/example\.org\/harbour"/);
  record.report.url = 'file:///etc/passwd';
  assert.doesNotMatch(recordToHtml(record), /href="file/);
});

test('an index lists pages and failures', () => {
  const failure = {
    schema: 'readout/failure/1',
    path: 'b.txt',
    id: null,
    error: { code: 'binary', message: 'no text' },
  } as const;
  const document = page(indexToHtml([indexRow(sampleRecord(), 'a b.html'), failure]));
  assert.equal(document.querySelector('td a')?.getAttribute('href'), 'a%20b.html');
  assert.equal(document.querySelector('h1')?.textContent, '1 report');
  assert.match(document.querySelector('.failed')?.textContent ?? '', /b\.txt.*no text \(binary\)/);
});
