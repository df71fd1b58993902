import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clean, cleanLines, cleanPage, isolate } from '../../src/views/clean.ts';
import { toJson } from '../../src/views/json.ts';

const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

test('controls become pictures, bidi controls go, lines stay or fold', () => {
  const cases: [string, string, string][] = [
    ['\x1b[31mred\x1b[0m', '␛[31mred␛[0m', '␛[31mred␛[0m'],
    ['a\x9b2Jb\x7f', 'a�2Jb␡', 'a�2Jb␡'],
    ['safe\u202egnp.exe', 'safegnp.exe', 'safegnp.exe'],
    ['one\r\ntwo\rthree\n', 'one\ntwo\nthree\n', 'one two three'],
    ['می\u200cخواهم', 'می\u200cخواهم', 'می\u200cخواهم'],
  ];
  for (const [given, asLines, asOne] of cases) {
    assert.equal(cleanLines(given), asLines);
    assert.equal(clean(given), asOne);
  }
});

test('whatever is cleaned steers no terminal, and a page keeps its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(clean(text), STEERS);
      assert.doesNotMatch(cleanLines(text).replaceAll('\n', ''), STEERS);
      assert.equal(cleanPage(text).length, text.length);
    }),
  );
});

test('JSON is the same value, without anything that steers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = toJson({ text });
      assert.deepEqual(JSON.parse(json), {
        text: text.toWellFormed() === text ? text : JSON.parse(JSON.stringify(text)),
      });
      assert.doesNotMatch(json, STEERS);
    }),
  );
});

test('lines with right-to-left letters are isolated, others not', () => {
  assert.equal(isolate('Marl'), 'Marl');
  assert.equal(isolate('قال'), '\u2068قال\u2069');
});
