// Quotations that never close or never open.
import type { Flag } from '../../record/record.ts';
import { lex } from '../numbers/lexemes.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { findQuotations, type Quotation } from '../quotation.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { storyStretches } from '../story.ts';

function quotationsOf({ report }: Reading): Quotation[] {
  return findQuotations(report.text, storyStretches(report));
}

/**
 * Whether a quotation that its paragraph leaves open goes on in the next one. A clause of saying set off by a comma inside
 * it ("…, she said") shows that its closing mark is lost all the same.
 */
function goesOn({ report, pack }: Reading, quotations: readonly Quotation[], index: number): boolean {
  if (!quotations[index + 1]?.continues) return false;
  const lexemes = lex(report.text, quotations[index].inner);
  return !lexemes.some(({ text }, at) => text === ',' && phraseAt(lexemes, at + 1, pack.damage.said) > 0);
}

function* unclosed(reading: Reading): Iterable<Draft<Flag>> {
  const quotations = quotationsOf(reading);
  for (const [index, { span, opened, closed }] of quotations.entries()) {
    if (!opened || closed || goesOn(reading, quotations, index)) continue;
    yield {
      kind: 'unclosed-quotation',
      span,
      confidence: 0.85,
      message: `The quotation that opens with ${reading.report.text[span[0]]} never closes, so where the words of the source end is a guess.`,
      suggestion: null,
      other: null,
    };
  }
}

function* unopened(reading: Reading): Iterable<Draft<Flag>> {
  for (const { span, opened, continues } of quotationsOf(reading)) {
    if (opened || continues) continue;
    yield {
      kind: 'unopened-quotation',
      span,
      confidence: 0.85,
      message: `The quotation that closes with ${reading.report.text[span[1] - 1]} never opens, so where the words of the source begin is a guess.`,
      suggestion: null,
      other: null,
    };
  }
}

export const quotationRules: readonly Rule<Flag>[] = [
  {
    name: 'quotation-unclosed',
    reason:
      'A quotation mark that opens needs one that closes in the same paragraph, unless the next paragraph goes on with it.',
    examples: {
      en: { text: 'She said: “We will wait.', gives: 'unclosed-quotation: “We will wait.' },
      it: { text: 'Ha detto: «Noi aspettiamo.', gives: 'unclosed-quotation: «Noi aspettiamo.' },
    },
    find: unclosed,
  },
  {
    name: 'quotation-unopened',
    reason: 'A quotation mark that closes needs one that opens before it.',
    examples: {
      en: { text: 'We will wait”, she said.', gives: 'unopened-quotation: We will wait”' },
      it: { text: 'Noi aspettiamo», ha detto.', gives: 'unopened-quotation: Noi aspettiamo»' },
    },
    find: unopened,
  },
];
