// Clauses and noun phrases over a tree: who does what to whom, and how far a clause or phrase reaches.
import type { Tree } from '../language/tree.ts';
import type { Span } from '../record/record.ts';
import type { Reading } from './reading.ts';

/** What a helper needs of a reading: trees and the words of the language. */
export type Trees = Pick<Reading, 'tree' | 'pack'>;

/** A phrase that hangs on a word by an adposition; `case` is its lemma ("da parte di"), "" where there is none. */
export interface Oblique {
  word: number;
  case: string;
}

/** How many arcs a helper follows upward before it gives up. */
const CLIMB = 4;

/** Whether the verb is in the passive: a passive subject or auxiliary, or an agent and no subject. */
export function isPassive(tree: Tree, verb: number): boolean {
  const { deprel } = tree.analysis;
  let agent = false;
  for (const child of tree.children(verb)) {
    if (deprel[child] === 'nsubj:pass' || deprel[child] === 'aux:pass') return true;
    agent ||= deprel[child] === 'obl:agent';
  }
  return agent && tree.child(verb, 'nsubj', 'expl') < 0;
}

/** Past participle that stands for a clause on a noun ("the note sent by X"). */
export function isPastParticiple(tree: Tree, word: number): boolean {
  return tree.has(word, 'VerbForm=Part') && !tree.has(word, 'Tense=Pres');
}

/**
 * Who does what the verb says: its subject, for a passive its agent, else the subject (or object) that it shares with
 * the clause above. A relative pronoun is returned as it stands. -1 when nobody is told.
 */
export function subjectOf(reading: Trees, verb: number): number {
  const { tree } = reading;
  const { head, deprel } = tree.analysis;
  let word = verb;
  for (let step = 0; step < CLIMB && word >= 0; step++) {
    if (isPassive(tree, word)) return agentOf(reading, word);
    const subject = tree.child(word, 'nsubj');
    if (subject >= 0) return subject;
    const above = head[word];
    if (above < 0) return -1;
    const rel = tree.rel(word);
    if (rel === 'acl') {
      if (isPastParticiple(tree, word)) return agentOf(reading, word);
      if (tree.has(word, 'VerbForm=Inf')) return ownerOf(reading, above);
      return deprel[word] === 'acl:relcl' ? -1 : above;
    }
    if (rel === 'xcomp') {
      const controller = tree.child(above, 'obj', 'iobj');
      if (controller >= 0 && controller !== word && tree.upos(controller) !== 'VERB') return controller;
    } else if (rel === 'advcl') {
      if (tree.has(word, 'VerbForm=Fin')) return -1;
    } else if (rel !== 'conj' && rel !== 'ccomp') {
      return -1;
    }
    word = above;
  }
  return -1;
}

function agentOf({ tree, pack }: Trees, verb: number): number {
  const { deprel } = tree.analysis;
  for (const child of tree.children(verb)) if (deprel[child] === 'obl:agent') return child;
  for (const { word, case: adposition } of obliquesOf(tree, verb)) {
    if (pack.deeds.agents.includes(adposition)) return word;
  }
  return -1;
}

/** Whose a noun is: possessor ("Russia's plan", "il suo piano") or, for a noun under a verb, the verb's subject. */
export function ownerOf(reading: Trees, noun: number): number {
  const { tree } = reading;
  const { deprel, head } = tree.analysis;
  for (const child of tree.children(noun))
    if (deprel[child] === 'nmod:poss' || deprel[child] === 'det:poss') return child;
  const above = head[noun];
  if (above >= 0 && tree.upos(above) === 'VERB' && tree.rel(noun) === 'obj') return subjectOf(reading, above);
  return -1;
}

/** What the verb is done to: its object, for a passive its subject, for a participle on a noun that noun; else -1. */
export function objectOf(tree: Tree, verb: number): number {
  const { deprel, head } = tree.analysis;
  for (const child of tree.children(verb)) if (deprel[child] === 'nsubj:pass') return child;
  if (isPassive(tree, verb) && tree.child(verb, 'obj') < 0) {
    const subject = tree.child(verb, 'nsubj');
    if (subject >= 0) return subject;
  }
  if (deprel[verb] === 'acl' && isPastParticiple(tree, verb)) return head[verb];
  // "ha incontrato martedì la collega": of two objects the bare one is a time that the parser took for one.
  const objects = tree.childrenBy(verb, 'obj');
  return objects.find((object) => objects.length === 1 || tree.child(object, 'det') >= 0) ?? tree.child(verb, 'obj');
}

/** Lemmas of the adpositions of a phrase, with fixed parts ("da parte di"); "" when it has none. */
export function caseOf(tree: Tree, word: number): string {
  const { lemma } = tree.analysis;
  let words = '';
  for (const child of tree.children(word)) {
    if (tree.rel(child) !== 'case') continue;
    words += (words ? ' ' : '') + lemma[child].toLowerCase();
    for (const part of tree.children(child)) {
      if (tree.rel(part) === 'fixed') words += ` ${lemma[part].toLowerCase()}`;
    }
  }
  return words;
}

/** Phrases on a verb by adpositions (obl), and its indirect objects, in text order. */
export function obliquesOf(tree: Tree, verb: number): Oblique[] {
  return tree.childrenBy(verb, 'obl', 'iobj').map((word) => ({ word, case: caseOf(tree, word) }));
}

/** Phrases on a noun by adpositions (nmod; obl where the tree has it so), in text order. */
export function modifiersOf(tree: Tree, noun: number): Oblique[] {
  return tree.childrenBy(noun, 'nmod', 'obl').map((word) => ({ word, case: caseOf(tree, word) }));
}

/** Whether the word itself is negated: "not", "never", or "no" with it or with its subject or object. */
export function negated({ tree, pack }: Trees, word: number): boolean {
  const { lemma, form } = tree.analysis;
  const { negation } = pack.deeds;
  const negates = (w: number) => negation.includes(lemma[w].toLowerCase()) || negation.includes(form[w].toLowerCase());
  for (const child of tree.children(word)) {
    const rel = tree.rel(child);
    if (
      (rel === 'advmod' || rel === 'det' || rel === 'aux' || rel === 'discourse' || rel === 'mark') &&
      negates(child)
    ) {
      return true;
    }
    if (rel === 'nsubj' || rel === 'obj') {
      if (tree.upos(child) === 'PRON' && negates(child)) return true;
      for (const part of tree.children(child)) if (tree.rel(part) === 'det' && negates(part)) return true;
    }
  }
  return false;
}

/** Whether a word heads a clause: a verb, or a noun or adjective with a copula or subject. */
export function isPredicate(tree: Tree, word: number): boolean {
  if (tree.upos(word) === 'VERB') return true;
  return tree.child(word, 'cop') >= 0 || tree.child(word, 'nsubj') >= 0;
}

/** Heads of the clauses of a sentence, in text order. */
export function predicates(tree: Tree, sentence: number): number[] {
  const { sentences, head } = tree.analysis;
  const words: number[] = [];
  for (let word = sentences[sentence]; word < sentences[sentence + 1]; word++) {
    if (isPredicate(tree, word) || (head[word] < 0 && tree.upos(word) === 'AUX')) words.push(word);
  }
  return words;
}

/** The words under `head`, itself among them, that are reached without passing a child for which `leaves` holds. */
export function wordsUnder(tree: Tree, head: number, leaves: (child: number) => boolean): number[] {
  const words = [head];
  for (let i = 0; i < words.length; i++) {
    for (const child of tree.children(words[i])) if (!leaves(child)) words.push(child);
  }
  return words.sort((a, b) => a - b);
}

/** As clauseWords, without the clauses that depend on it: complements, conditions, relative clauses. */
export function coreWords(tree: Tree, head: number): number[] {
  const subordinate = ['ccomp', 'xcomp', 'advcl', 'parataxis', 'csubj'];
  const words = wordsUnder(tree, head, (child) => {
    const rel = tree.rel(child);
    if (tree.analysis.deprel[child] === 'acl:relcl') return true;
    if (tree.analysis.head[child] !== head) return false;
    return subordinate.includes(rel) || rel === 'cc' || (rel === 'conj' && isPredicate(tree, child));
  });
  return trimPunctuation(tree, words);
}

/** The clause's own words: its subtree without clauses that are coordinated or set beside it, and without edge punctuation. */
export function clauseWords(tree: Tree, head: number): number[] {
  const words = wordsUnder(tree, head, (child) => {
    if (tree.analysis.head[child] !== head) return false;
    const rel = tree.rel(child);
    return rel === 'cc' || rel === 'parataxis' || (rel === 'conj' && isPredicate(tree, child));
  });
  return trimPunctuation(tree, words);
}

/** The words without punctuation at either end. */
export function trimPunctuation(tree: Tree, words: number[]): number[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && tree.upos(words[from]) === 'PUNCT') from++;
  while (to - 1 > from && tree.upos(words[to - 1]) === 'PUNCT') to--;
  return words.slice(from, to);
}

/**
 * Span of the noun phrase headed by the word: determiners, adjectives, complements; without its adposition, coordinated
 * phrases, appositions, relative and other clauses, and punctuation at its ends.
 */
export function phraseSpan(tree: Tree, word: number): Span {
  return spanOfPhrase(tree, word, ['acl', 'advcl', 'appos', 'parataxis', 'conj', 'cc', 'dep', 'discourse']);
}

/** As phraseSpan, with coordinated phrases, appositions and clauses on the noun other than relative ones. */
export function longPhraseSpan(tree: Tree, word: number): Span {
  return spanOfPhrase(tree, word, ['parataxis', 'discourse', 'acl:relcl']);
}

function spanOfPhrase(tree: Tree, word: number, left: readonly string[]): Span {
  const { tokenOf } = tree.analysis;
  const isHead = (child: number) => tree.analysis.head[child] === word;
  const outer = ['case', 'mark', 'cop', 'nsubj', 'aux'];
  const words = wordsUnder(tree, word, (child) => {
    const rel = tree.rel(child);
    return (
      (isHead(child) && (left.includes(rel) || left.includes(tree.analysis.deprel[child]) || outer.includes(rel))) ||
      (rel === 'punct' && isHead(child) && child > word)
    );
  });
  const kept = trimPunctuation(tree, words);
  // An article that shares its token with the adposition ("del" = "di" + "il") stays out with it.
  while (kept.length > 1 && kept[0] > 0 && tokenOf[kept[0] - 1] === tokenOf[kept[0]]) kept.shift();
  return tree.spanOf(kept);
}
