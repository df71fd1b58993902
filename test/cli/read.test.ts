import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { Record } from '../../src/record/record.ts';
import { folder, results, run } from '../helpers/run.ts';

const ENGLISH =
  'The gate stays shut\n\n“We will open it by 3 May,” Minister Ada Venn said on Monday. 🚢 She met Oda Lund in Marl.\n';
const ITALIAN = 'Il cancello resta chiuso\n\n«Lo apriremo entro il 3 maggio», ha detto lunedì la ministra Ada Venni.\n';
const PAGE = `<!doctype html><html lang="it"><title>Il cancello</title><body><p>${ITALIAN.split('\n\n')[1]}</p></body></html>`;

const at = folder();
before(() => {
  writeFileSync(join(at, 'b.txt'), ENGLISH);
  writeFileSync(join(at, 'a.md'), ITALIAN);
  writeFileSync(join(at, 'skipped.pdf'), 'x');
  mkdirSync(join(at, 'b'));
  writeFileSync(join(at, 'b', 'page.htm'), PAGE);
  writeFileSync(
    join(at, 'z.jsonl'),
    `${JSON.stringify({ id: 'one', text: ENGLISH, date: '2031-04-28' })}\n\n${JSON.stringify({ id: 'two', html: PAGE })}`,
  );
  writeFileSync(join(at, 'cast.csv'), 'name,variants,kind\nAda Venn,,person\n');
});

test('files, folders, standard input and JSON Lines, in the order of the call', async () => {
  const { code, stdout, stderr } = await run(['read', '-', at, join(at, 'b.txt')], { input: ITALIAN });
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const { records } = results(stdout);
  const paths = records.map(({ report }) => report.path?.slice(at.length + 1) ?? null);
  assert.deepEqual(paths, [null, 'a.md', 'b.txt', 'b/page.htm', 'z.jsonl', 'z.jsonl', 'b.txt']);
  assert.deepEqual(
    records.map(({ report }) => report.language),
    ['it', 'it', 'en', 'it', 'en', 'it', 'en'],
  );
  assert.equal(records[0].report.text, ITALIAN);
  assert.deepEqual([records[4].report.id, records[4].report.date], ['one', '2031-04-28']);
  assert.equal(records[5].report.id, 'two');
  assert.equal(records[2].report.id, records[6].report.id);
  assert.match(records[0].report.id, /^[0-9a-f]{16}$/);
});

test('what the options say of a report stands in its record', async () => {
  const options = ['--date', '2031-04-28', '--language', 'en', '--outlet', 'Marl Post', '--cast', join(at, 'cast.csv')];
  const { code, stdout } = await run(['read', '--from', 'jsonl', ...options], {
    input: `${JSON.stringify({ text: ENGLISH })}\n${JSON.stringify({ text: ENGLISH, outlet: 'Other', date: '2030-01-01' })}\n`,
  });
  assert.equal(code, 0);
  const reports = results(stdout).records.map(({ report }) => [
    report.date,
    report.dateFrom,
    report.language,
    report.outlet,
  ]);
  assert.deepEqual(reports, [
    ['2031-04-28', 'option', 'en', 'Marl Post'],
    ['2030-01-01', 'option', 'en', 'Other'],
  ]);
});

test('threads change neither the order nor a byte', async () => {
  const [one, three] = await Promise.all([run(['read', at, at]), run(['read', at, at, '--jobs', '3'])]);
  assert.equal(three.code, 0);
  assert.equal(three.stdout, one.stdout);
});

test('offsets in code points and bytes slice to the same words', async () => {
  const file = join(at, 'b.txt');
  const runs = await Promise.all(['utf16', 'codepoint', 'byte'].map((unit) => run(['read', file, '--offsets', unit])));
  const [utf16, codepoint, byte] = runs.map(({ stdout }) => results(stdout).records[0]);
  const spans = (record: Record) => [...record.blocks, ...record.statements, ...record.times].map(({ span }) => span);
  const words = spans(utf16).map(([from, to]) => utf16.report.text.slice(from, to));
  const points = [...codepoint.report.text];
  const bytes = Buffer.from(byte.report.text);
  assert.deepEqual(
    spans(codepoint).map(([from, to]) => points.slice(from, to).join('')),
    words,
  );
  assert.deepEqual(
    spans(byte).map(([from, to]) => bytes.subarray(from, to).toString()),
    words,
  );
});

test('json: one record for one file, a list where several may come', async () => {
  const one = await run(['read', join(at, 'b.txt'), '--format', 'json']);
  assert.equal(Record.parse(JSON.parse(one.stdout)).report.language, 'en');
  const out = join(at, 'out.json');
  const list = await run(['read', join(at, 'b'), 'missing.txt', '-o', out]);
  assert.equal(list.code, 1);
  const values = JSON.parse(readFileSync(out, 'utf8'));
  assert.equal(Record.parse(values[0]).report.language, 'it');
  assert.equal(values[1].error.code, 'not-found');
});

test('text for people: no colour in a pipe, failures in their place', async () => {
  const { stdout, code } = await run(['read', 'missing.txt', join(at, 'b.txt'), '--format', 'text'], {
    env: { FORCE_COLOR: '1' },
  });
  assert.equal(code, 1);
  assert.match(stdout, /^✗ missing\.txt: there is no such file \(not-found\)\n[\s\S]*\nSTATEMENTS 1\ns1 {4}Ada Venn/);
  assert.ok(!stdout.includes('\x1b'));
});

test('html: a page a report, an index and a summary; one page for one file', async () => {
  const out = join(at, 'pages');
  const { stdout, stderr, code } = await run([
    'read',
    join(at, 'z.jsonl'),
    join(at, 'b.txt'),
    'no.txt',
    '--format',
    'html',
    '-o',
    out,
  ]);
  assert.equal(code, 1);
  assert.deepEqual(readdirSync(out).sort(), ['b.html', 'index.html', 'one.html', 'two.html']);
  assert.match(stdout, /^Report +Language +S +E .*\n(.*\.html\n){3}3 reports /);
  assert.match(stdout, /1 could not be read\nAll pages: .*index\.html\n$/);
  assert.match(stderr, /readout: no\.txt: there is no such file \(not-found\)/);
  assert.match(readFileSync(join(out, 'one.html'), 'utf8'), /^<!doctype html>/);
  const page = join(at, 'single.html');
  assert.equal((await run(['read', join(at, 'b.txt'), '-o', page])).stdout, '');
  assert.match(readFileSync(page, 'utf8'), /<mark/);
});

test('csv: one table a register', async () => {
  const out = join(at, 'tables');
  const { code } = await run(['read', join(at, 'b.txt'), join(at, 'a.md'), '--format', 'csv', '-o', out]);
  assert.equal(code, 0);
  assert.equal(readdirSync(out).length, 15);
  assert.equal(readFileSync(join(out, 'reports.csv'), 'utf8').split('\r\n').length, 4);
  assert.match(readFileSync(join(out, 'statements.csv'), 'utf8'), /Ada Venn/);
});

test('wrong calls end with 2 and say what to do', async () => {
  const file = join(at, 'b.txt');
  const calls: [string[], RegExp][] = [
    [['read', file, '--nonsense'], /unknown option '--nonsense'/],
    [['read', file, '--date', '2031-02-30'], /It must be a day such as/],
    [['read', file, '--format', 'xml'], /Allowed choices are text, json/],
    [['read', file, '--jobs', '0'], /whole number/],
    [['read', file, '--format', 'csv'], /name a folder with -o/],
    [['read', file, file, '--format', 'html'], /name a folder with -o/],
    [['read', at, '--format', 'html', '-o', 'one.html'], /names one page/],
    [['read', at, '--format', 'html', '-o', join(at, 'x')], /would write over or beside what is read/],
    [['read', file, '--cast', 'none.csv'], /cast file none\.csv: there is no such file/],
    [['nonsense'], /unknown command 'nonsense'/],
    [[], /Usage: readout/],
  ];
  for (const [args, message] of calls) {
    const { code, stdout, stderr } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '', args.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n {4}at /);
  }
  assert.ok(!existsSync('one.html'));
});
