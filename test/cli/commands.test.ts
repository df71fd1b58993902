import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { reference } from '../../src/cli/reference.ts';
import { recordSchema } from '../../src/record/schema.ts';
import { folder, results, run } from '../helpers/run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const REPORT =
  'The gate stays shut\n\n“We will open it by Friday,” Minister Ada Venn said on Monday. She met Oda Lund in Marl.\n';

test('parse: CoNLL-U and JSON Lines from text; given words stay from CoNLL-U', async () => {
  const conllu = await run(['parse', '--language', 'en'], { input: REPORT });
  assert.equal(conllu.code, 0);
  assert.match(conllu.stdout, /^# newdoc\n# newpar\n# sent_id = 1\n# text = The gate stays shut\n1\tThe\tthe\tDET\t/);
  assert.equal(conllu.stdout.match(/^# newpar$/gm)?.length, 2);
  assert.match(conllu.stdout, /\tSpaceAfter=No\|TokenRange=\d+:\d+/);

  const given = '# text = Gate-way open\n1\tGate-way\t_\t_\t_\t_\t_\t_\t_\t_\n2\topen\t_\tVERB\t_\t_\t_\t_\t_\t_\n\n';
  const again = await run(['parse', '--from', 'conllu', '--language', 'en'], { input: given });
  assert.match(again.stdout, /\n1\tGate-way\t[^\n]*\n2\topen\t[^\n\t]*\tVERB\t/);

  const jsonl = await run(['parse', '--format', 'jsonl', '--language', 'en'], { input: REPORT });
  const [first, second] = jsonl.stdout.split('\n').map((line) => line && JSON.parse(line));
  assert.deepEqual([first.text, first.span, first.words[0].form], ['The gate stays shut', [0, 19], 'The']);
  assert.equal(REPORT.slice(...(second.words[1].span as [number, number])), second.words[1].form);

  const wrong = await run(['parse', '--from', 'conllu', '--language', 'en'], { input: '1\tx\n' });
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /CoNLL-U, line 1/);
});

test('text: the story of a page, and JSON Lines in and out', async () => {
  const page =
    '<!doctype html><body><nav><a href="/">Home</a></nav><article><h1>The gate</h1><p>It stays shut, said the minister, until the tolls end.</p></article></body>';
  const plain = await run(['text', '--from', 'html'], { input: page });
  assert.equal(plain.code, 0);
  assert.match(plain.stdout, /The gate\n\nIt stays shut, said the minister, until the tolls end\.\n$/);
  const lines = await run(['text', '--from', 'jsonl'], {
    input: `${JSON.stringify({ id: 'p', html: page })}\nnonsense\n`,
  });
  assert.equal(lines.code, 1);
  const [first, second] = lines.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual([first.id, first.text], ['p', plain.stdout.trimEnd()]);
  assert.equal(second.error.code, 'not-json');
  assert.equal((await run(['text', 'missing.html'])).code, 1);
});

test('explain: rule, example, cue, tree, dates and what was assumed', async () => {
  const file = join(folder(), 'report.txt');
  writeFileSync(file, REPORT);
  const read = results((await run(['read', file, '--date', '2031-04-28'])).stdout).records[0];
  const rule = read.statements[0].rule;
  for (const call of [[file, 's1'], [`${file}/s1`]]) {
    const { code, stdout } = await run(['explain', ...call, '--date', '2031-04-28']);
    assert.equal(code, 0);
    assert.match(stdout, /^s1 {2}Ada Venn /);
    assert.match(stdout, new RegExp(`\\nRule {2}\\(confidence [\\d.]+\\)\\n {2}${rule}\\n[\\s\\S]*\\n {6}en: `));
    assert.match(stdout, /\n {2}Cue: “said”/);
    assert.match(stdout, /\nTree\n {2}[●○] .*\n {2}[├└]─/);
  }
  const times = await run(['explain', file, 't1', '--date', '2031-04-28']);
  assert.match(
    times.stdout,
    /\nDates\n {2}t1 “.*Friday”: .*\n[\s\S]*counted from the report’s own, 2031-04-28, which was given/,
  );
  const none = await run(['explain', file, 's99']);
  assert.equal(none.code, 2);
  assert.match(none.stderr, /has no entry s99/);
});

test('languages, rules and the version', async () => {
  const [languages, rules, one, unknown, version] = await Promise.all([
    run(['languages']),
    run(['rules']),
    run(['rules', 'quotation-then-cue']),
    run(['rules', 'nonsense']),
    run(['--version']),
  ]);
  assert.match(languages.stdout, /^Language +Model +Licence [\s\S]*\nen +en\/\d+ [\s\S]*\nit +it\/\d+ /);
  assert.match(rules.stdout, /^STATEMENTS\n[\s\S]*\nENCOUNTERS\n[\s\S]*\nFLAGS\n/);
  assert.match(one.stdout, /^STATEMENTS\n\nquotation-then-cue\n {2}A verb/);
  assert.equal(unknown.code, 2);
  const { version: wanted } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal(version.stdout, `${wanted}\n`);
});

test('schema and command reference are current', async () => {
  const { stdout } = await run(['schema']);
  assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(recordSchema())));
  assert.equal(readFileSync(join(root, 'schema/record.json'), 'utf8'), stdout, 'npm run schema makes it anew');
  assert.equal(readFileSync(join(root, 'docs/commands.md'), 'utf8'), reference(), 'npm run docs makes it anew');
});
