import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ReadoutError } from '../../src/record/errors.ts';
import { decode } from '../../src/text/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string, mark = ''): Uint8Array => Buffer.from(mark + text, 'utf16le');
const swapped = (content: Uint8Array): Uint8Array => Buffer.from(content).swap16();

const sentence = 'Perché la nave è in porto, però il cavo no.';
const russian = 'Министры встретились в порту и говорили о кабеле больше часа.';

const readable: [string, Uint8Array | string, string][] = [
  ['plain text', 'a\r\nb', 'a\r\nb'],
  ['text with a byte order mark', '\ufeffa', 'a'],
  ['a second mark stays', '\ufeff\ufeffa', '\ufeffa'],
  ['UTF-8', bytes(sentence), sentence],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], sentence), sentence],
  ['UTF-16LE with its mark', utf16(sentence, '\ufeff'), sentence],
  ['UTF-16BE with its mark', swapped(utf16(sentence, '\ufeff')), sentence],
  ['UTF-16LE without a mark', utf16(sentence), sentence],
  ['UTF-16BE without a mark', swapped(utf16(sentence)), sentence],
  ['UTF-16LE in Cyrillic without a mark', utf16(russian), russian],
  ['Latin-1', Buffer.from(sentence, 'latin1'), sentence],
  [
    'Windows-1252 quotation marks',
    bytes([0x93], 'No', [0x94], ' said the man, and the caf', [0xe9], ' closed.'),
    '“No” said the man, and the café closed.',
  ],
  ['NUL', 'a\0b', 'a\ufffdb'],
  ['NUL in bytes', bytes('some words a', [0], 'b and more'), 'some words a\ufffdb and more'],
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['a pair of surrogates', 'a😀b', 'a😀b'],
];
for (const [name, content, text] of readable) {
  test(`decodes ${name}`, () => assert.equal(decode(content, 'text').text, text));
}

test('decodes Windows-1251 by its letters', () => {
  const code = (sign: string) => (/[А-я]/.test(sign) ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0));
  const text = russian.repeat(3);
  assert.equal(decode(Uint8Array.from([...text].map(code)), 'text').text, text);
});

test('believes the charset that a page declares', () => {
  const page = bytes('<meta charset="iso-8859-2"><p>', [0xb1, 0xb6, 0xe6], '</p>');
  assert.match(decode(page, 'html').text, /ąść/);
});

test('believes valid UTF-8 before what a page declares', () => {
  assert.match(decode(bytes('<meta charset=latin1><p>è'), 'html').text, /è/);
});

test('keeps text with a broken byte and says where', () => {
  const { text, flags } = decode(bytes('Perché è ', [0xff], ' così, però.'), 'text');
  assert.equal(text, 'Perché è \ufffd così, però.');
  assert.deepEqual(
    flags.map(({ kind, span }) => ({ kind, span })),
    [{ kind: 'encoding', span: [9, 10] }],
  );
});

test('flags UTF-8 that was read as Windows-1252', () => {
  const { text, flags } = decode('La nave Ã¨ in porto.', 'text');
  assert.equal(text, 'La nave Ã¨ in porto.');
  assert.deepEqual(flags[0].span, [8, 10]);
});

test('has no doubt about sound text', () => assert.deepEqual(decode(sentence, 'text').flags, []));

const refused: [string, string, Uint8Array | string, RegExp][] = [
  ['an empty input', 'no-text', '', /empty/],
  ['white space', 'no-text', ' \n\t\u00a0 ', /white space/],
  ['a PDF', 'binary', bytes('%PDF-1.7\n…'), /PDF/],
  ['a ZIP', 'binary', bytes('PK', [3, 4, 20, 0]), /ZIP/],
  ['control codes', 'binary', Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) % 23), /byte \d+/],
  ['UTF-32', 'encoding', bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), /UTF-32/],
  [
    'broken UTF-16',
    'encoding',
    bytes(
      [0xff, 0xfe],
      Array.from({ length: 100 }, (_, i) => (i % 2 ? 0xd8 : 0x41)),
    ),
    /byte \d+/,
  ],
];
for (const [name, code, content, message] of refused) {
  test(`refuses ${name} as ${code}`, () => {
    assert.throws(
      () => decode(content, 'text'),
      (error) => error instanceof ReadoutError && error.code === code && message.test(error.message),
    );
  });
}

test('any bytes give well-formed text or a ReadoutError', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('text' as const, 'html' as const),
      (content, kind) => {
        try {
          const { text } = decode(content, kind);
          assert.ok(text.isWellFormed() && !text.includes('\0'));
        } catch (error) {
          assert.ok(error instanceof ReadoutError);
        }
      },
    ),
    { numRuns: 500 },
  );
});
