// Disputes: a claim and its denial, both in the report.
import type { ActorRef, Dispute, Record, Span, Statement } from '../../record/record.ts';
import { hull } from '../circumstance.ts';
import { names, quote } from '../describe.ts';
import { contains, type Reading, touches } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { cueWord, lemmasOf, likeness } from '../speech.ts';

const FAR = 1500;

function pair(claim: Statement | null, claimSpan: Span, denial: Statement, confidence: number): Draft<Dispute> {
  const denialSpan = hull(denial.content.length ? [...denial.content] : [denial.span]);
  return {
    span: hull([claimSpan, denialSpan]),
    confidence,
    claim: claimSpan,
    claimBy: claim?.speaker ?? null,
    denial: denialSpan,
    denialBy: denial.speaker,
  };
}

function differ(a: ActorRef | null, b: ActorRef | null): boolean {
  return a === null || b === null || a.actor !== b.actor;
}

/** The statement by another that the denial is most like, before it rather than after. */
function* fromDenials(reading: Reading): Iterable<Draft<Dispute>> {
  for (const denial of reading.statements) {
    if (denial.act !== 'deny') continue;
    let best: Statement | null = null;
    let bestScore = 0;
    for (const claim of reading.statements) {
      if (claim === denial || claim.act === 'deny' || claim.act === 'ask' || !claim.speaker) continue;
      if (!differ(claim.speaker, denial.speaker) || overlapping(claim, denial)) continue;
      const distance = Math.max(0, denial.span[0] - claim.span[1], claim.span[0] - denial.span[1]);
      if (distance > FAR) continue;
      const before = claim.span[0] < denial.span[0];
      const score = likeness(reading, claim.content, denial.content) + (before ? 0.15 : 0) - distance / (2 * FAR);
      if (score > bestScore) {
        best = claim;
        bestScore = score;
      }
    }
    if (best && bestScore >= 0.35) yield pair(best, hull(best.content), denial, 0.6);
    else yield* contradicted(reading, denial);
  }
}

function overlapping(a: Statement, b: Statement): boolean {
  return a.content.some((one) => b.content.some((two) => touches(one, two)));
}

/** "False", "that is a lie": a flat denial without matter of its own denies what was last said by another. */
function* contradicted(reading: Reading, denial: Statement): Iterable<Draft<Dispute>> {
  const flat = lemmasOf(reading, denial.content.slice(0, 1)).size <= 4;
  const cue = cueWord(reading, denial);
  if (!flat && cue >= 0) return;
  const before = reading.statements.filter(
    (claim) =>
      claim.span[1] <= denial.span[0] &&
      denial.span[0] - claim.span[1] < 400 &&
      claim.act !== 'deny' &&
      claim.speaker !== null &&
      differ(claim.speaker, denial.speaker),
  );
  const claim = before[before.length - 1];
  if (claim && !claim.content.some((span) => contains(denial.span, span)))
    yield pair(claim, hull(claim.content), denial, 0.45);
}

export const disputeRules: readonly Rule<Dispute>[] = [
  {
    name: 'denied-claim',
    reason: 'A denial shares the words of what another said, or flatly contradicts what was said just before.',
    examples: {
      en: {
        text: 'Germany said Polish troops had crossed the border. Poland denied that its troops had crossed the border.',
        gives: 'Germany: Polish troops had crossed the border / Poland: its troops had crossed the border',
      },
      it: {
        text: 'La Germania ha detto che le truppe polacche hanno attraversato il confine. La Polonia ha negato che le sue truppe abbiano attraversato il confine.',
        gives:
          'Germania: le truppe polacche hanno attraversato il confine / Polonia: le sue truppe abbiano attraversato il confine',
      },
    },
    find: fromDenials,
  },
];

/** Disputes of a report, in text order. */
export function readDisputes(reading: Reading): Dispute[] {
  return applyRules(
    'x',
    disputeRules,
    reading,
    (entry, kept) => !kept.some((other) => touches(other.denial, entry.denial)),
  );
}

/** "A: claim / B: denial". */
export function describeDispute(entry: Dispute, record: Record): string {
  const by = (ref: ActorRef | null) => (ref ? `${names(record, [ref])}: ` : '');
  return `${by(entry.claimBy)}${quote(record, entry.claim)} / ${by(entry.denialBy)}${quote(record, entry.denial)}`;
}
