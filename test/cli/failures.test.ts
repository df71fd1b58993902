import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, results, run } from '../helpers/run.ts';

const GOOD = 'Minister Ada Venn said the gate stays shut.';

test('each failure stands in its place with its code, and the rest is read', async () => {
  const at = folder();
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(at, name), content);
    return join(at, name);
  };
  mkdirSync(join(at, 'empty'));
  execFileSync('mkfifo', [join(at, 'pipe.txt')]);
  const inputs: [string, string | null][] = [
    [write('good.txt', GOOD), null],
    [join(at, 'missing.txt'), 'not-found'],
    [join(at, 'good.txt', 'inside.txt'), 'not-found'],
    [join(at, 'pipe.txt'), 'unreadable'],
    ['/dev/zero', 'unreadable'],
    [join(at, 'empty'), 'no-text'],
    [write('large.txt', 'a '.repeat(600_000)), 'too-large'],
    [
      write(
        'binary.txt',
        new Uint8Array(4000).map((_, i) => (i * 37) % 251),
      ),
      'binary',
    ],
    [write('nothing.txt', ' \n '), 'no-text'],
    [write('again.txt', GOOD), null],
  ];
  const { code, stdout, stderr } = await run(['read', ...inputs.map(([path]) => path), '--max-size', '1']);
  const codes = results(stdout).all.map((result) => ('error' in result ? result.error.code : null));
  assert.deepEqual(
    codes,
    inputs.map(([, wanted]) => wanted),
  );
  assert.equal(code, 1);
  assert.equal(stderr, 'readout: 8 of 10 inputs could not be read\n');
});

test('lines that are no reports', async () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  const cases: [string | Uint8Array, string | null, string | null][] = [
    [line({ id: 'a', text: GOOD }), 'a', null],
    ['{"text": \n', null, 'not-json'],
    ['[1]\n', null, 'not-json'],
    [line({ id: 'b' }), 'b', 'no-text'],
    [line({ id: 'c', text: 7 }), 'c', 'not-json'],
    [line({ id: 'd', text: GOOD, date: 'Monday' }), 'd', 'not-json'],
    [line({ id: 'a', text: `${GOOD} Really.` }), 'a', 'id-conflict'],
    [line({ id: 'a', text: GOOD }), 'a', null],
    [new Uint8Array([0x7b, 0xff, 0xfe, 0x0a]), null, 'encoding'],
    [line({ id: '__proto__', text: GOOD, constructor: 1 }), '__proto__', null],
    [line({ text: GOOD.repeat(30_000) }), null, 'too-large'],
    [line({ id: 12, text: GOOD }), '12', null],
  ];
  const input = Buffer.concat(cases.map(([bytes]) => Buffer.from(bytes as string)));
  const { code, stdout } = await run(['read', '--from', 'jsonl', '--max-size', '1'], { input });
  const found = results(stdout).all.map((result) =>
    'error' in result ? [result.id, result.error.code] : [result.report.id, null],
  );
  assert.deepEqual(
    found,
    cases.map(([, id, failure]) => [id, failure]),
  );
  assert.equal(code, 1);
});

test('links in a folder are not followed, one that is named is', async () => {
  const at = folder();
  mkdirSync(join(at, 'in'));
  writeFileSync(join(at, 'secret.txt'), GOOD);
  writeFileSync(join(at, 'in', 'a.txt'), GOOD);
  symlinkSync(join(at, 'secret.txt'), join(at, 'in', 'link.txt'));
  symlinkSync(join(at, 'in'), join(at, 'in', 'loop'));
  const { stdout, code } = await run(['read', join(at, 'in'), join(at, 'in', 'link.txt')]);
  assert.equal(code, 0);
  assert.deepEqual(
    results(stdout).records.map(({ report }) => report.path),
    [join(at, 'in', 'a.txt'), join(at, 'in', 'link.txt')],
  );
});

test('--strict stops at the first failure', async () => {
  const { stdout, code } = await run(['read', 'none.txt', 'package.json', '--strict']);
  assert.equal(code, 1);
  assert.deepEqual(
    results(stdout).all.map((result) => 'error' in result && result.error.code),
    ['not-found'],
  );
});

test('what an input calls itself never steers the terminal', async () => {
  const evil = '\x1b]0;owned\x07\x1b[2J\u202etxt.exe';
  const input = `${JSON.stringify({ id: evil, title: evil, outlet: evil, text: `${evil} ${GOOD}` })}\n`;
  const shown = await Promise.all([
    run(['read', '--from', 'jsonl'], { input }),
    run(['read', '--from', 'jsonl', '--format', 'text'], { input }),
    run(['read', '--from', 'jsonl', '--format', 'json'], { input }),
    run(['read', evil, '--format', 'text']),
    run(['read', 'package.json', '--cast', evil]),
    run(['read', evil, '--format', 'csv', '-o', folder()]),
    run([evil]),
  ]);
  for (const { stdout, stderr } of shown) {
    assert.doesNotMatch(stdout + stderr, /[\x07\x1b\u202e]/);
    assert.ok((stdout + stderr).length > 0);
  }
});
