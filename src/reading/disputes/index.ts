// Disputes: a claim and its denial, both in the report.
import type { ActorRef, Dispute, Record, Span, Statement } from '../../record/record.ts';
import { hull } from '../circumstance.ts';
import { names, quote } from '../describe.ts';
import { type Reading, touches } from '../reading.ts';
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

/** Denials, and refusals of what "that" or "this" stands for: "dismissed that as a fairy tale". */
function denialsOf(reading: Reading): Statement[] {
  return reading.statements.filter(({ act, content, span }) => {
    if (act === 'deny') return true;
    if (act !== 'reject') return false;
    const { tree } = reading;
    const [from, to] = tree.wordsIn(...(content[0] ?? span));
    return to > from && tree.has(from, 'PronType=Dem') && tree.upos(from) === 'PRON';
  });
}

/** What a claim says before its denial begins, where the claim's sentence runs on into it. */
function claimSpan(claim: Statement, denial: Statement): Span | null {
  const [start, end] = hull(claim.content);
  if (end <= denial.span[0] || start >= denial.span[1]) return [start, end];
  return denial.span[0] - start > 12 ? [start, denial.span[0]] : null;
}

/** The statement by another that the denial is most like, before it rather than after. */
function* fromDenials(reading: Reading): Iterable<Draft<Dispute>> {
  for (const denial of denialsOf(reading)) {
    let best: { claim: Statement; span: Span } | null = null;
    let bestScore = 0;
    for (const claim of reading.statements) {
      if (claim === denial || claim.act === 'deny' || claim.act === 'ask' || !claim.speaker) continue;
      const span = claimSpan(claim, denial);
      if (!span || !differ(claim.speaker, denial.speaker)) continue;
      const distance = Math.max(0, denial.span[0] - span[1], span[0] - denial.span[1]);
      if (distance > FAR) continue;
      const before = span[0] < denial.span[0];
      const score = likeness(reading, [span], denial.content) + (before ? 0.15 : 0) - distance / (2 * FAR);
      if (score > bestScore) {
        best = { claim, span };
        bestScore = score;
      }
    }
    if (best && bestScore >= 0.35) yield pair(best.claim, best.span, denial, 0.6);
    else yield* contradicted(reading, denial);
  }
}

/** "False", "that is a lie": a flat denial without matter of its own denies what was last said by another. */
function* contradicted(reading: Reading, denial: Statement): Iterable<Draft<Dispute>> {
  const flat = lemmasOf(reading, denial.content.slice(0, 1)).size <= 4;
  if (!flat && cueWord(reading, denial) >= 0) return;
  const claim = reading.statements.findLast(
    (other) =>
      other.span[1] <= denial.span[0] &&
      denial.span[0] - other.span[1] < 400 &&
      other.act !== 'deny' &&
      other.speaker !== null &&
      differ(other.speaker, denial.speaker),
  );
  if (claim) yield pair(claim, hull(claim.content), denial, 0.45);
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
