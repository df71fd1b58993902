import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { results, start } from '../helpers/run.ts';

const TEXT = 'Minister Ada Venn said the gate stays shut until the tolls end. '.repeat(30);

test('a long stream passes in constant memory, in order, with a 50 MB line that is let go', {
  timeout: 60_000,
}, async () => {
  const child = start(['read', '--from', 'jsonl', '--language', 'xx'], { node: ['--max-old-space-size=64'] });
  const count = 3000;
  const feed = async () => {
    for (let i = 0; i < count; i++) {
      if (!child.stdin?.write(`${JSON.stringify({ id: `n${i}`, text: `${i} ${TEXT}` })}\n`))
        await once(child.stdin!, 'drain');
    }
    const piece = Buffer.alloc(1_000_000, 'a');
    for (let i = 0; i < 50; i++) if (!child.stdin?.write(piece)) await once(child.stdin!, 'drain');
    child.stdin?.end(`\n${JSON.stringify({ id: 'last', text: TEXT })}\n`);
  };
  const fed = feed();
  const ids: string[] = [];
  let rest = '';
  for await (const chunk of child.stdout!.setEncoding('utf8')) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    for (const part of parts)
      ids.push(/"report":\{"id":"(\w+)"|"code":"([\w-]+)"/.exec(part)?.slice(1).find(Boolean) ?? '?');
  }
  await fed;
  const [code] = child.exitCode === null ? await once(child, 'close') : [child.exitCode];
  assert.equal(code, 1);
  assert.deepEqual(ids, [...Array.from({ length: count }, (_, i) => `n${i}`), 'too-large', 'last']);
});

test('a closed pipe ends quietly', async () => {
  const child = start(['read', '--from', 'jsonl', '--language', 'xx']);
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin?.on('error', () => {});
  child.stdout?.once('data', () => child.stdout?.destroy());
  const line = `${JSON.stringify({ text: TEXT })}\n`;
  const timer = setInterval(() => child.stdin?.write(line.repeat(20)), 5);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

test('an interrupt ends the run at once; what was printed is whole', async () => {
  const child = start(['read', '--from', 'jsonl', '--language', 'xx']);
  let stdout = '';
  child.stdin?.write(`${JSON.stringify({ id: 'a', text: TEXT })}\n`);
  for await (const chunk of child.stdout!.setEncoding('utf8')) {
    stdout += chunk;
    if (stdout.endsWith('\n')) child.kill('SIGINT');
  }
  const [code, signal] =
    child.exitCode === null && child.signalCode === null
      ? await once(child, 'close')
      : [child.exitCode, child.signalCode];
  assert.deepEqual([code, signal], [null, 'SIGINT']);
  assert.equal(results(stdout).records[0].report.id, 'a');
});
