// Conditions: the if-clause on a clause.
import type { Span } from '../record/record.ts';
import { caseOf, clauseWords } from './clause.ts';
import { isCondition } from './mode.ts';
import type { Reading } from './reading.ts';

/** Head of the condition on the clause headed by the word, or on the verb above it; -1 when there is none. */
export function conditionHead(reading: Reading, word: number): number {
  const { tree, pack } = reading;
  for (const at of [word, tree.analysis.head[word]]) {
    if (at < 0) continue;
    for (const child of tree.childrenBy(at, 'advcl', 'obl')) {
      if (child === word) continue;
      if (isCondition(reading, child) || pack.deeds.conditions.includes(caseOf(tree, child))) return child;
    }
  }
  return -1;
}

/** Span of the condition with its conjunction, or null. */
export function conditionOf(reading: Reading, word: number): Span | null {
  const head = conditionHead(reading, word);
  return head < 0 ? null : reading.tree.spanOf(clauseWords(reading.tree, head));
}
