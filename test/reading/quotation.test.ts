import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations, type Quotation } from '../../src/reading/quotation.ts';
import type { Span } from '../../src/record/record.ts';

/** Paragraphs are set apart by line ends. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) spans.push([start, start + line.length]);
    start += line.length + 1;
  }
  return spans;
}

/** A quotation in a line: its words, `?` before when never opened, `…` after when never closed, `+` when it goes on, and its level. */
function show(text: string): string[] {
  return findQuotations(text, paragraphsOf(text)).map((quotation: Quotation) => {
    const { inner, opened, closed, level, continues } = quotation;
    return `${continues ? '+' : ''}${opened ? '' : '?'}${text.slice(...inner)}${closed ? '' : '…'}${level ? ` /${level}` : ''}`;
  });
}

const cases: [text: string, quotations: string[]][] = [
  ['He said “we will come” and left.', ['we will come']],
  ['Ha detto: «Verremo domani», poi è uscito.', ['Verremo domani']],
  ['Ha detto:«Verremo».', ['Verremo']],
  ['Il a dit : « Nous viendrons », puis il est sorti.', [' Nous viendrons ']],
  ['Il a dit\u00a0: «\u00a0Nous viendrons\u00a0».', ['\u00a0Nous viendrons\u00a0']],
  ['Er sagte: „Wir kommen“, und ging.', ['Wir kommen']],
  ['Er sagte: »Wir kommen«, und ging.', ['Wir kommen']],
  ['Powiedział: „Przyjdziemy” i wyszedł.', ['Przyjdziemy']],
  ['"We will come," she said, "and soon."', ['We will come,', 'and soon.']],
  ["''Verremo'', ha detto.", ['Verremo']],
  ['He called it “a ‘small’ step”.', ['a ‘small’ step', 'small /1']],
  ['Ha parlato di «un “piccolo” passo».', ['un “piccolo” passo', 'piccolo /1']],
  ['„Er sagte ‚nein‘ dazu“, hieß es.', ['Er sagte ‚nein‘ dazu', 'nein /1']],
  ["She said 'we won't come' today.", ["we won't come"]],
  ["'The sailors' families are here,' she said.", ["The sailors' families are here,"]],
  ['L’Ucraina e l’Italia, dell’altro.', []],
  ["The sailors' families don't know what happened in the '90s.", []],
  ["Un po' d'acqua nell'estate.", []],
  ['dell’“accordo” di ieri', ['accordo']],
  ['dell\'"accordo" di ieri', ['accordo']],
  ['He said “we will come" and left.', ['we will come']],
  ['“We will come, he said.', ['We will come, he said.…']],
  ['“We will come, he said. “And we will stay.”', ['We will come, he said.…', 'And we will stay.']],
  ['"We will come, he said. "And we will stay."', ['We will come, he said.…', 'And we will stay.']],
  ['We will come”, he said.', ['?We will come']],
  ['“Yes”, he said. We will come”, he said.', ['Yes', '?, he said. We will come']],
  ['“One.\n“Two.\n“Three”, he said.', ['One.…', '+Two.…', '+Three']],
  ['«Uno.\n»Due», ha detto.', ['Uno.…', '+Due']],
  ['«Uno.\nDue», ha detto.', ['Uno.…', '+?Due']],
  ['“Lost.\nNothing here.\n“Here”, he said.', ['Lost.…', 'Here']],
  ['«Primo «interno» resto», disse.', ['Primo «interno» resto', 'interno /1']],
  ['The door is 12" wide.', []],
  ['「好」と言った。', ['好']],
  ['', []],
];

for (const [text, quotations] of cases) {
  test(`quotations of ${JSON.stringify(text)}`, () => assert.deepEqual(show(text), quotations));
}

test('any text: quotations lie inside their paragraph, inner within span, in order', () => {
  const marks = fc.constantFrom(...`“”„«»‹›"'‘’‚「」\``, ...'aB.,:1 \n', '\u00a0', 'é');
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (chars) => {
      const text = chars.join('');
      const paragraphs = paragraphsOf(text);
      let last = 0;
      for (const { span, inner } of findQuotations(text, paragraphs)) {
        assert.ok(paragraphs.some(([start, end]) => start <= span[0] && span[1] <= end));
        assert.ok(span[0] <= inner[0] && inner[0] <= inner[1] && inner[1] <= span[1]);
        assert.ok(span[0] >= last);
        last = span[0];
      }
    }),
  );
});

test('a hundred thousand marks are paired at once', () => {
  for (const mark of ['“', '”', '"', '« ', "a' 'b", '“a" ', '‘', '“1" ']) {
    const text = mark.repeat(100_000);
    assert.ok(findQuotations(text, [[0, text.length]]).length >= 0);
  }
});
