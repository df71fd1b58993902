// Warnings: a consequence under a condition, said by a party.
import type { Record, Span, Statement, Warning } from '../../record/record.ts';
import { hull } from '../circumstance.ts';
import { clauseWords, trimPunctuation, wordsUnder } from '../clause.ts';
import { conditionHead } from '../condition.ts';
import { names, quote } from '../describe.ts';
import { eventTypeOf } from '../events/lexicon.ts';
import { isCondition } from '../mode.ts';
import { type Reading, touches } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { addresseesOf, contentPredicates } from '../speech.ts';

interface Parts {
  condition: Span | null;
  consequence: Span | null;
}

/** The condition and the clause that it hangs on, within the content of a statement or its sentence. */
function conditional(reading: Reading, statement: Statement): (Parts & { head: number }) | null {
  const { tree } = reading;
  for (const head of sentencePredicates(reading, statement)) {
    if (!isCondition(reading, head) || tree.rel(head) !== 'advcl') continue;
    const above = tree.analysis.head[head];
    const main = above >= 0 && isReporting(reading, above, statement) ? reported(reading, above, head) : above;
    if (main < 0) continue;
    const words = wordsUnder(
      tree,
      main,
      (child) => child === head || (tree.analysis.head[child] === main && tree.rel(child) === 'cc'),
    );
    const condition = tree.spanOf(clauseWords(tree, head));
    const pieces = trimPunctuation(
      tree,
      words.filter((word) => touchesContent(reading, word, statement)),
    );
    if (!pieces.length) continue;
    const from = pieces.findIndex((word) => tree.rel(word) !== 'punct' && !['mark'].includes(tree.rel(word)));
    return { condition, consequence: tree.spanOf(pieces.slice(Math.max(0, from))), head: main };
  }
  return null;
}

function sentencePredicates(reading: Reading, statement: Statement): number[] {
  return contentPredicates(reading, [statement.span, ...statement.content]);
}

function touchesContent({ tree }: Reading, word: number, { content }: Statement): boolean {
  return content.some((span) => touches(span, tree.spanOf([word])));
}

function isReporting({ tree }: Reading, word: number, { cue }: Statement): boolean {
  return cue !== null && touches(cue, tree.spanOf([word]));
}

/** The clause that a reporting verb reports, other than the condition. */
function reported({ tree }: Reading, verb: number, condition: number): number {
  return tree.childrenBy(verb, 'ccomp', 'xcomp', 'parataxis').find((child) => child !== condition) ?? -1;
}

function* fromWarnings(reading: Reading): Iterable<Draft<Warning>> {
  for (const statement of reading.statements) {
    if (statement.act !== 'warn' || !statement.speaker) continue;
    const parts = conditional(reading, statement);
    const consequence = parts?.consequence ?? statement.content[0] ?? null;
    yield {
      span: hull([statement.span, parts?.condition, consequence]),
      confidence: parts ? 0.75 : 0.5,
      by: statement.speaker,
      to: addresseesOf(reading, statement),
      condition: parts?.condition ?? null,
      consequence,
      statement: statement.id,
    };
  }
}

const HARMS = ['REJECT', 'THREATEN', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'PROTEST'];

/** "If they come closer, we will shoot": speech of another act whose consequence or condition is a harm. */
function* fromConditions(reading: Reading): Iterable<Draft<Warning>> {
  for (const statement of reading.statements) {
    if (statement.act === 'warn' || statement.act === 'ask' || !statement.speaker) continue;
    const parts = conditional(reading, statement);
    if (!parts?.condition) continue;
    const heads = [parts.head, conditionHead(reading, parts.head)];
    const harms = heads.some((head) => head >= 0 && HARMS.includes(eventTypeOf(reading, head)?.type ?? ''));
    if (!harms) continue;
    yield {
      span: hull([parts.condition, parts.consequence]),
      confidence: 0.5,
      by: statement.speaker,
      to: addresseesOf(reading, statement),
      condition: parts.condition,
      consequence: parts.consequence,
      statement: statement.id,
    };
  }
}

export const warningRules: readonly Rule<Warning>[] = [
  {
    name: 'warning-speech',
    reason: 'Speech whose act is a warning tells a consequence, mostly under a condition.',
    examples: {
      en: {
        text: 'If Poland closes the border, Foreign Minister Anna Keller warned, Germany will recall its ambassador.',
        gives: 'Anna Keller: If Poland closes the border ⇒ Germany will recall its ambassador',
      },
      it: {
        text: 'La ministra Anna Keller ha avvertito che, se la Polonia chiuderà il confine, Berlino richiamerà l’ambasciatore.',
        gives: 'Anna Keller: se la Polonia chiuderà il confine ⇒ Berlino richiamerà l’ambasciatore',
      },
    },
    find: fromWarnings,
  },
  {
    name: 'conditional-harm',
    reason: 'Speech with a condition and a harm that follows from it warns, whatever its verb.',
    examples: {
      en: {
        text: 'Omar Said promised to close the border if Poland attacked.',
        gives: 'Omar Said: if Poland attacked ⇒ close the border',
      },
      it: {
        text: 'Omar Said ha promesso di chiudere il confine se la Polonia attacca.',
        gives: 'Omar Said: se la Polonia attacca ⇒ chiudere il confine',
      },
    },
    find: fromConditions,
  },
];

/** Warnings of a report, in text order. */
export function readWarnings(reading: Reading): Warning[] {
  return applyRules(
    'w',
    warningRules,
    reading,
    (entry, kept) => !kept.some((other) => touches(other.span, entry.span)),
  );
}

/** "A → B: condition ⇒ consequence". */
export function describeWarning(entry: Warning, record: Record): string {
  const to = entry.to.length ? ` → ${names(record, entry.to)}` : '';
  const condition = entry.condition ? `${quote(record, entry.condition)} ⇒ ` : '';
  return `${names(record, [entry.by])}${to}: ${condition}${quote(record, entry.consequence)}`;
}
