// Words that a machine or a slip has set twice.
import type { Damage } from '../../packs/schema/damage.ts';
import type { Flag, Span } from '../../record/record.ts';
import { type Lexeme, lex } from '../numbers/lexemes.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { storyStretches } from '../story.ts';

/** Shortest word that counts as doubled across a joiner or a few words. */
const LONG = 4;
/** Words between two tellings of the same two words, at most. */
const GAP = 2;

/** Doublings in a stretch of text, as spans of all the words concerned with the words that would do. */
export function findDoubled(text: string, stretch: Span, damage: Damage): { span: Span; instead: Span }[] {
  const lexemes = lex(text, stretch);
  const found: { span: Span; instead: Span }[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const twice = doubledAt(lexemes, at, damage);
    if (!twice) continue;
    const [length, kept] = twice;
    const start = lexemes[at].start;
    found.push({ span: [start, lexemes[at + length - 1].end], instead: [start, lexemes[at + kept - 1].end] });
    at += length - 1;
  }
  return found;
}

/** How many lexemes from `at` on are one doubling, and how many of them would do; null where there is none. */
function doubledAt(lexemes: readonly Lexeme[], at: number, damage: Damage): [length: number, kept: number] | null {
  const [a, b, c, d, e] = lexemes.slice(at, at + 5);
  if (a.kind !== 'word' || !b) return null;
  if (same(a, b))
    return damage.redoubled.includes(a.text) || (a.capital && b.capital) || /['’]$/.test(a.text) ? null : [2, 1];
  const joined = damage.joiners.includes(b.text) && c?.kind === 'word';
  if (joined && same(a, c) && long(a) && !damage.redoubledJoined.includes(a.text)) return [3, 1];
  if (joined && d && e && damage.joiners.includes(d.text) && same(a, e) && long(a) && !c.capital) return [5, 3];
  if (b.kind !== 'word' || !long(a) || !long(b) || (a.capital && b.capital)) return null;
  for (let gap = 1; gap <= GAP; gap++) {
    const [first, second] = [lexemes[at + 2 + gap], lexemes[at + 3 + gap]];
    const between = lexemes.slice(at + 2, at + 2 + gap);
    if (!first || !second || first.capital !== a.capital || second.capital !== b.capital) continue;
    if (same(a, first) && same(b, second) && between.every(({ kind }) => kind === 'word')) return [gap + 4, 2];
  }
  return null;
}

function same(a: Lexeme, b: Lexeme): boolean {
  return b.kind === 'word' && b.spaced && a.text === b.text;
}

function long({ text }: Lexeme): boolean {
  return text.length >= LONG;
}

function* find(reading: Reading): Iterable<Draft<Flag>> {
  const { report, pack } = reading;
  for (const stretch of storyStretches(report)) {
    for (const { span, instead } of findDoubled(report.text, stretch, pack.damage)) {
      const [words, enough] = [report.text.slice(...span), report.text.slice(...instead)];
      yield {
        kind: 'doubled',
        span,
        confidence: 0.85,
        message: `“${words}” says the same twice; “${enough}” would do.`,
        suggestion: enough,
        other: null,
      };
    }
  }
}

export const doubled: Rule<Flag> = {
  name: 'doubled-words',
  reason:
    'The same word twice in a row, or joined with itself, is a slip, save for the words that a language repeats on purpose.',
  examples: {
    en: { text: 'They want a common common market.', gives: 'doubled: “common common” → “common”' },
    it: { text: 'Il paese manda navi e navi al confine.', gives: 'doubled: “navi e navi” → “navi”' },
  },
  find,
};
