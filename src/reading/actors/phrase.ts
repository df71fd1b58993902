// The words of a noun phrase.
import type { Tree } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';

const LEFT = new Set(['det', 'amod', 'nummod', 'compound', 'nmod', 'flat', 'advmod', 'case']);
const RIGHT = new Set(['flat', 'compound', 'nmod', 'amod', 'nummod', 'fixed', 'case', 'goeswith']);

/** Relations of what hangs on a phrase without being part of it. */
const OUTSIDE = new Set(['acl', 'appos', 'punct', 'parataxis', 'cc', 'advcl']);

/**
 * The phrase headed by a noun as words [from, to): determiners, adjectives and complements; without the preposition
 * before it, relative clauses, appositions, coordinated phrases and whatever a comma sets apart.
 */
export function nounPhrase(reading: Pick<Reading, 'tree' | 'pack'>, head: number): [number, number] {
  const { tree, pack } = reading;
  let from = head;
  let to = head + 1;
  const children = [...tree.children(head)];
  const isGenitiveMark = (word: number) => tree.upos(word) === 'PART';
  for (const child of children.filter((child) => child < head).reverse()) {
    const rel = tree.rel(child);
    if (!LEFT.has(rel)) {
      if (rel === 'punct' && tree.analysis.form[child] === '-') continue;
      break;
    }
    if (rel === 'case' || (rel === 'advmod' && from === head && child < head - 1)) break;
    const [start] = edges(tree, child);
    from = start;
  }
  for (const child of children.filter((child) => child > head)) {
    const rel = tree.rel(child);
    if (!RIGHT.has(rel) || (rel === 'case' && !isGenitiveMark(child))) break;
    if (rel === 'case') continue;
    if (rel === 'nmod') {
      const mark = tree.child(child, 'case');
      const lemma = mark < 0 ? '' : tree.analysis.lemma[mark].toLowerCase();
      if (mark >= 0 && !pack.deeds.belonging.includes(lemma) && !pack.deeds.behalf.includes(lemma)) break;
    }
    const [start, end] = edges(tree, child);
    if (start > to + 1 || hasBreak(tree, to, end)) break;
    to = end;
  }
  return [from, Math.max(to, head + 1)];
}

/** First word and end of the words below a word that lie next to each other, without relative clauses and appositions. */
function edges(tree: Tree, word: number): [number, number] {
  let from = word;
  let to = word + 1;
  const stack = [word];
  while (stack.length) {
    const next = stack.pop() as number;
    if (next < from) from = next;
    if (next >= to) to = next + 1;
    for (const child of tree.children(next)) {
      const rel = tree.rel(child);
      // "the ministers of A and B": names that are coordinated belong to the phrase.
      if (OUTSIDE.has(rel) || (rel === 'conj' && tree.upos(child) !== 'PROPN')) continue;
      stack.push(child);
    }
  }
  return [from, to];
}

/** Whether a comma, bracket, dash or quotation mark stands between two words. */
export function hasBreak(tree: Tree, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (tree.upos(w) === 'PUNCT' && !/^[-.’'/]$/.test(tree.analysis.form[w])) return true;
  return false;
}

/** Span in the text of words [from, to). A clitic or contraction ("della") stays out when the phrase begins inside it. */
export function wordSpan(tree: Tree, from: number, to: number): [number, number] {
  const { analysis } = tree;
  let first = from;
  // "del ministro": the article is the second word of a contraction, whose written form is the preposition too.
  while (first < to - 1 && first > 0 && analysis.tokenOf[first] === analysis.tokenOf[first - 1]) first++;
  return [analysis.start[first], analysis.end[to - 1]];
}
