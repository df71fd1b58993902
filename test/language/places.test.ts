import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Place } from '../../src/language/boundary.ts';
import { caseOf, caseTable, hashLower } from '../../src/language/cases.ts';
import { mayEnd, type Tokens } from '../../src/language/places.ts';

/** Tokens of a text in which "|" parts those without a space between them. */
function tokensOf(marked: string): Tokens {
  const text = marked.replaceAll('|', '');
  const start: number[] = [];
  const end: number[] = [];
  let at = 0;
  for (const token of marked.split(/[|\s]/)) {
    at = text.indexOf(token, at);
    start.push(at);
    at += token.length;
    end.push(at);
  }
  return { text, count: start.length, start: Int32Array.from(start), end: Int32Array.from(end) };
}

test('a sentence can end only at some places', () => {
  const cases: [string, string[]][] = [
    ['We agreed|. They left|.', ['.']],
    ['no stop here and none there', []],
    ['Talks in Rome The envoy left', ['in', 'Rome']],
    ['we agreed the\nnext line', ['the']],
    // Closing marks and footnotes go with the sentence before.
    ['we agreed|.|" he said', ['"']],
    ['we agreed|.|[|12|] he said', [']']],
    ['1|. the first item', []],
    ['in 2031|. then', ['in', '.']],
  ];
  for (const [text, wanted] of cases) {
    const tokens = tokensOf(text);
    const found: string[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (mayEnd(tokens, 0, at)) found.push(tokens.text.slice(tokens.start[at], tokens.end[at]));
    }
    assert.deepEqual(found.sort(), wanted.sort(), text);
  }
});

test('a line that was full parts less than one on which the next word had room', () => {
  const gaps = (text: string): number[] => {
    const place = new Place(tokensOf(text));
    return Array.from({ length: place.tokens.count - 1 }, () => {
      place.next();
      return place.gap;
    });
  };
  assert.deepEqual(gaps('Two killed\nthe envoy left for\nthe coast|.'), [2, 4, 2, 2, 2, 3, 2, 1]);
});

test('words are known by their case without regard to how they are written', () => {
  const table = caseTable(['the of', 'rome']);
  const kinds = ['The', 'OF', 'Rome', 'envoy'].map((word) => caseOf(table, hashLower(word, 0, word.length)));
  assert.deepEqual(kinds, [1, 1, 2, 0]);
});
