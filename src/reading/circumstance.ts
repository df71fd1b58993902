// When, where and how long: times and places that belong to the clause of a word.

import type { NameSpan } from '../language/index.ts';
import type { Commitment, Place, Span, Time } from '../record/record.ts';
import { caseOf, clauseWords, isPredicate } from './clause.ts';
import { contains, type Reading } from './reading.ts';

/** Head of the smallest clause that holds the word. */
export function clauseHead(reading: Reading, word: number): number {
  const { tree } = reading;
  const { head } = tree.analysis;
  let at = word;
  while (head[at] >= 0 && !isPredicate(tree, at)) at = head[at];
  return at;
}

function clauseSpan(reading: Reading, word: number): Span {
  const { tree } = reading;
  return tree.spanOf(clauseWords(tree, clauseHead(reading, word)));
}

function sentenceSpan(reading: Reading, word: number): Span {
  const { start, end, sentences, sentenceOf } = reading.tree.analysis;
  const sentence = sentenceOf[word];
  return [start[sentences[sentence]], end[sentences[sentence + 1] - 1]];
}

/** Whether the word, or the phrase of the given span, hangs on `word` or on the verb that carries it. */
function hangsOn(reading: Reading, span: Span, word: number): boolean {
  const { tree } = reading;
  const [from, to] = tree.wordsIn(span[0], span[1]);
  for (let w = from; w < to; w++) if (tree.analysis.head[w] === word) return true;
  return false;
}

/** The dated time of the word's clause, one that hangs on the word first, then the nearest; null when there is none. */
export function timeOf(reading: Reading, word: number): Time | null {
  const dated = reading.times.filter(({ from, to }) => from !== null || to !== null);
  return nearest(reading, word, dated, clauseSpan(reading, word));
}

/** A length of time told in the word's clause ("for two hours", "90-minute"), at most ten days; else null. */
export function durationOf(reading: Reading, word: number): Time | null {
  const lengths = reading.times.filter(
    ({ duration, from, to, relation }) =>
      duration !== null && from === null && to === null && relation === 'in' && /T|^P(?:\d|10)D$/.test(duration),
  );
  return nearest(reading, word, lengths, clauseSpan(reading, word));
}

function nearest(reading: Reading, word: number, times: readonly Time[], within: Span): Time | null {
  const { start } = reading.tree.analysis;
  let best: Time | null = null;
  let bestScore = -Infinity;
  for (const time of times) {
    if (!contains(within, time.span)) continue;
    const score = (hangsOn(reading, time.span, word) ? 10_000 : 0) - Math.abs(time.span[0] - start[word]);
    if (score > bestScore) {
      best = time;
      bestScore = score;
    }
  }
  return best;
}

/** The dated time of the word's clause or, where its sentence has but one, that of the sentence. */
export function timeNear(reading: Reading, word: number): Time | null {
  const own = timeOf(reading, word);
  if (own) return own;
  const around = sentenceSpan(reading, word);
  const dated = reading.times.filter(({ span, from, to }) => (from !== null || to !== null) && contains(around, span));
  return dated.length === 1 ? dated[0] : null;
}

/** The place that a phrase on the word, or on the verb that carries it, names: "in Geneva", "a Ginevra". */
export function placeOf(reading: Reading, ...words: readonly number[]): Place | null {
  const { tree, pack } = reading;
  for (const word of words) {
    if (word < 0) continue;
    for (const child of placePhrases(reading, word)) {
      if (!pack.deeds.placeWords.includes(caseOf(tree, child))) continue;
      const name = tree.names().find(({ from, to }) => from <= child && child < to);
      if (!name || !mayBePlace(reading, name)) continue;
      const words = Array.from({ length: name.to - name.from }, (_, i) => name.from + i);
      const span = tree.spanOf(words);
      return { name: reading.report.text.slice(span[0], span[1]), span, country: null };
    }
  }
  return null;
}

/** A name tagged as a place, or a lone word tagged as a person that no whole name in the report bears. */
function mayBePlace({ tree, actors }: Reading, { type, from, to }: NameSpan): boolean {
  if (type === 'LOC') return true;
  if (type === 'ORG' || to - from > 1) return false;
  const form = tree.analysis.form[from];
  return !actors.list.some(
    ({ kind, names, roles }) =>
      kind === 'person' && names.includes(form) && (names.some((name) => name.includes(' ')) || roles.length > 0),
  );
}

/** Phrases on the word and on its phrases, those nearest after it first: the tree may hang "in Geneva" on a name before it. */
function placePhrases({ tree }: Reading, word: number): number[] {
  const own = tree.childrenBy(word, 'obl', 'nmod');
  const inner = own
    .filter((child) => tree.upos(child) === 'PROPN')
    .flatMap((child) => [child, ...tree.childrenBy(child, 'flat')])
    .flatMap((child) => tree.childrenBy(child, 'nmod', 'obl'));
  return [...own, ...inner].sort((a, b) => Math.abs(a - word) - Math.abs(b - word));
}

/** Span that reaches from the first to the last of the given spans. */
export function hull(spans: readonly (Span | null | undefined)[]): Span {
  const given = spans.filter((span): span is Span => Boolean(span));
  return [Math.min(...given.map(([start]) => start)), Math.max(...given.map(([, end]) => end))];
}

/** When what the pieces tell is due: their time that ends, or begins, on or after the report's date; null when none does. */
export function dueIn(reading: Reading, pieces: readonly Span[]): Commitment['due'] {
  const date = reading.report.date ?? '';
  for (const { span, from, to, relation } of reading.times) {
    if (relation === 'since' || (from === null && to === null) || (to ?? from ?? '') < date) continue;
    if (pieces.some((piece) => contains(piece, span))) return { from, to, span };
  }
  return null;
}
