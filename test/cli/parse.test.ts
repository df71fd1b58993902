import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Paragraphs } from '../../src/cli/paragraphs.ts';
import { parseConllu, parseText } from '../../src/cli/parse.ts';
import { Printer } from '../../src/cli/printer.ts';
import { analyse, analyseConllu, loadModel, toConllu } from '../../src/language/index.ts';
import { decode } from '../../src/text/decode.ts';
import { decodeStream } from '../../src/text/stream.ts';
import { run, start } from '../helpers/run.ts';

const model = loadModel('en');
const sample = readFileSync(new URL('../../samples/01-en-wire.txt', import.meta.url), 'utf8');
/** Some stretches long, with blank lines of every kind, a pair of surrogates and a NUL. */
const LONG = `\n\n${`${sample.trim()}\n\n\n“Nò” 😀 di\0ed.\n \t\nShe said so.\n\n`.repeat(Math.ceil(90_000 / sample.length))}`;

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function printed(
  parse: typeof parseText,
  bytes: Uint8Array,
  size: number,
  format: 'conllu' | 'jsonl' = 'conllu',
): Promise<string> {
  let text = '';
  const sink = {
    write: async (more: string) => {
      text += more;
    },
    close: async () => {},
  };
  await parse(chunksOf(bytes, size), 'en', new Printer(sink, format));
  return text;
}

function paragraphsOf(text: string): [number, number][] {
  return [...text.matchAll(/\S[\s\S]*?(?=\n[^\S\n]*\n|\s*$)/g)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
}

/** Lines of differing texts, the first of each alone: a whole difference would fill the screen. */
function assertSame(found: string, wanted: string): void {
  const [a, b] = [found.split('\n'), wanted.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  assert.deepEqual([at, a[at], a.length], [-1, undefined, b.length], `line ${at + 1} should be ${b[at]}`);
}

for (const [name, text] of [
  ['LF', LONG],
  ['CR LF', LONG.replaceAll('\n', '\r\n')],
] as const) {
  test(`text that comes in chunks is parsed as the whole: ${name}`, async () => {
    const bytes = Buffer.from(text);
    const whole = decode(bytes, 'text').text;
    const wanted = toConllu(analyse(whole, paragraphsOf(whole), model));
    for (const size of [777, 65_536, bytes.length]) assertSame(await printed(parseText, bytes, size), wanted);
  });
}

test('spans of JSON Lines are those of the whole text', async () => {
  const lines = (await printed(parseText, Buffer.from(LONG), 10_000, 'jsonl')).trimEnd().split('\n');
  const whole = decode(LONG, 'text').text;
  const sentences = analyse(whole, paragraphsOf(whole), model).sentences.length - 1;
  assert.equal(lines.length, sentences);
  for (const { text, span, words } of lines.map((line) => JSON.parse(line))) {
    assert.equal(whole.slice(...(span as [number, number])), text);
    const plain = words.filter((word: { form: string }) => /^[A-Z]\w+$/.test(word.form));
    for (const word of plain) assert.equal(whole.slice(...(word.span as [number, number])), word.form);
  }
});

test('CoNLL-U that comes in chunks is parsed as the whole', async () => {
  const once = toConllu(analyse(LONG, paragraphsOf(LONG), model));
  const bare = once
    .replace(/^(\d+\t[^\t]*)\t.*?(SpaceAfter=No)?(\|?TokenRange.*)?$/gm, (_, word, space) =>
      [word, ...Array(7).fill('_'), space ?? '_'].join('\t'),
    )
    .replace(/^# newpar\n(?=# sent_id = \d*[02468]$)/gm, '')
    .replace(/(?<=\t)_(?=\n\n# sent_id = \d*[05]\n)/g, 'SpaceAfter=No');
  assert.ok(bare.length > 300_000, 'more than one batch');
  const crlf = bare.replaceAll('\n', '\r\n');
  const wanted = toConllu(analyseConllu(bare, model));
  for (const [text, size] of [
    [bare, 999],
    [bare, bare.length * 2],
    [crlf, 65_536],
    [`\ufeff${bare.trimEnd()}`, 65_536],
  ] as const)
    assertSame(await printed(parseConllu, Buffer.from(text), size), wanted);

  const late = `${bare}1\tx\n`;
  const line = late.split('\n').length - 1;
  await assert.rejects(printed(parseConllu, Buffer.from(late), 5000), {
    code: 'unreadable',
    message: `CoNLL-U, line ${line}: 2 columns instead of 10.`,
  });
});

test('a character across the end of the sample, or of a chunk, is whole', async () => {
  for (const sign of ['è', '€', '😀']) {
    for (let before = 65_531; before <= 65_537; before++) {
      const text = `${'a'.repeat(before)}${sign} b${sign}`;
      let found = '';
      for await (const piece of decodeStream(chunksOf(Buffer.from(text), before + 1))) found += piece;
      assert.ok(found === text, `${sign} after ${before} bytes`);
    }
  }
});

test('decoding in chunks gives what decoding the whole gives', async () => {
  const text = 'Perché è così, però: «no»\r\n'.repeat(3000);
  const late = Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0x61])]);
  const cases = [
    Buffer.from('caf\xe9', 'latin1'),
    Buffer.from(text, 'latin1'),
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(`\ufeff\ufeffa\0${text}`),
    late,
  ];
  for (const bytes of cases) {
    const wanted = decode(bytes, 'text').text;
    for (const size of [1013, 65_536, 1e6]) {
      let found = '';
      for await (const piece of decodeStream(chunksOf(bytes, size))) found += piece;
      assert.ok(found === wanted, `${wanted.slice(0, 20)} by ${size}`);
    }
  }
  for (const nothing of ['', ' \n', ' \n'.repeat(70_000)])
    await assert.rejects(printed(parseText, Buffer.from(nothing), 4096), { code: 'no-text' });
  await assert.rejects(printed(parseText, Buffer.from('%PDF-1.7'), 3), { code: 'binary' });
});

test('a paragraph that never ends is cut at a line end, at white space, or between characters', () => {
  const cut = (text: string) => {
    const paragraphs = new Paragraphs();
    return [...paragraphs.add(text), ...paragraphs.finish()];
  };
  for (const [unit, end, torn] of [
    ['some words\n', /words\n$/, false],
    ['some words ', / $/, false],
    ['😀', /😀$/u, true],
  ] as const) {
    const text = `x${unit.repeat(Math.ceil(1_500_000 / unit.length))}`;
    const stretches = cut(text);
    assert.ok(stretches.map((stretch) => stretch.text).join('') === text);
    assert.equal(stretches.length, 2);
    assert.match(stretches[0].text.slice(-9), end);
    assert.ok(stretches[0].text.isWellFormed());
    assert.deepEqual(
      stretches.map((stretch) => stretch.torn),
      [torn, false],
    );
  }
});

test('what is cut goes on without a new paragraph, and without a space where none stood', async () => {
  const conllu = await printed(parseText, Buffer.from(`One.\n\n${'x'.repeat(1_100_000)} two.\n\nThree.`), 100_000);
  const words = conllu.split('\n').filter((line) => /^\d+\t/.test(line));
  assert.match(words.find((line) => line.includes('\txxx') && line.includes('TokenRange=6:'))!, /SpaceAfter=No\|/);
  assert.equal(conllu.match(/^# newpar$/gm)?.length, 3);
  assert.equal(conllu.match(/^# newdoc$/gm)?.length, 1);
});

const blank = `${' '.repeat(99)}\n`.repeat(1000);
const comments = `# ${'comment '.repeat(12)}\n`.repeat(1000);
const given = '1\tThe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tgate\t_\t_\t_\t_\t_\t_\t_\t_\n\n';

for (const [from, part, words, times] of [
  ['text', `${blank}${sample}\n\n`, sample.slice(0, 20), 300],
  ['conllu', `${comments}${given.repeat(100)}`, 'The gate', 30_000],
] as const) {
  test(`30 MB of ${from} pass in constant memory`, { timeout: 60_000 }, async () => {
    const child = start(['parse', '--from', from, '--language', 'en'], { node: ['--max-old-space-size=28'] });
    const feed = async () => {
      for (let i = 0; i < 300; i++) if (!child.stdin?.write(part)) await once(child.stdin!, 'drain');
      child.stdin?.end();
    };
    const fed = feed();
    let beginnings = 0;
    let last = '';
    for await (const chunk of child.stdout!.setEncoding('utf8')) {
      const lines = (last + chunk).split('\n');
      last = lines.pop()!;
      for (const line of lines) if (line.startsWith(`# text = ${words}`)) beginnings++;
    }
    await fed;
    const [code] = child.exitCode === null ? await once(child, 'close') : [child.exitCode];
    assert.deepEqual([code, beginnings], [0, times]);
  });
}

test('parse: a closed pipe ends it quietly; what cannot be read is told', async () => {
  const child = start(['parse', '--language', 'en']);
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin?.on('error', () => {});
  child.stdout?.once('data', () => child.stdout?.destroy());
  const timer = setInterval(() => child.stdin?.write(`${sample}\n\n`), 5);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  assert.deepEqual([code, stderr], [0, '']);
  for (const [path, said] of [
    ['missing.txt', /missing\.txt: there is no such file \(not-found\)/],
    ['samples', /samples holds several reports/],
    ['/dev/null', /is a device/],
  ] as const)
    assert.match((await run(['parse', path])).stderr, said);
});
