// "According to two officials, …", "…, in the words of the mayor": a phrase that gives the rest of its clause to a source.
import type { Span, Statement } from '../../record/record.ts';
import { trimPunctuation } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { without } from './content.ts';
import { draftStatement } from './draft.ts';
import { sourceAt } from './speaker.ts';

export const accordingRule: Rule<Statement> = {
  name: 'according-to',
  reason: 'A phrase such as "according to" gives the rest of its clause to the source that it names.',
  examples: {
    en: {
      text: 'The bridge was closed on Monday, according to two officials.',
      gives: 'two officials says: The bridge was closed on Monday',
    },
    it: {
      text: 'Secondo due funzionari, il ponte è stato chiuso lunedì.',
      gives: 'due funzionari says: il ponte è stato chiuso lunedì',
    },
  },
  *find(reading) {
    const { tree } = reading;
    const { analysis } = tree;
    for (const sentence of reading.story) {
      const from = analysis.sentences[sentence];
      const to = analysis.sentences[sentence + 1];
      for (let word = from; word < to; word++) {
        const length = accordingAt(reading, word, to);
        if (!length) continue;
        const source = sourceNoun(reading, word + length, to);
        if (source < 0) continue;
        const found = sourceAt(reading, source);
        if (!found.speaker && found.sourcing !== 'document') continue;
        const end = phraseEnd(reading, source, to);
        const sentenceSpan = tree.spanOf(
          trimPunctuation(
            tree,
            tree.has(source, 'PronType=Rel') ? range(end, to) : range(...hostClause(reading, word, end, from, to)),
          ),
        );
        const content = without(sentenceSpan, [[analysis.start[word], analysis.end[end - 1]]]);
        const cueSpan: Span = [analysis.start[word], analysis.end[word + length - 1]];
        const draft = draftStatement(reading, {
          source: found,
          cue: null,
          cueSpan,
          act: 'say',
          content,
          confidence: 0.8,
        });
        if (draft) yield draft;
      }
    }
  },
};

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

const accordingPhrases = new WeakMap<readonly string[], Map<string, string[][]>>();

/** The "according to" phrases of a pack as words, by the first of them; cut up once. */
function phrasesByWord(phrases: readonly string[]): Map<string, string[][]> {
  let byWord = accordingPhrases.get(phrases);
  if (!byWord) {
    byWord = Map.groupBy(
      phrases.map((phrase) => phrase.split(' ')),
      ([first]) => first,
    );
    accordingPhrases.set(phrases, byWord);
  }
  return byWord;
}

/** Number of words of an "according to" phrase at a word; 0 when none. Longer phrases first. */
function accordingAt(reading: Reading, word: number, end: number): number {
  const { form } = reading.tree.analysis;
  let best = 0;
  for (const parts of phrasesByWord(reading.pack.speech.according).get(form[word].toLowerCase()) ?? []) {
    if (parts.length <= best || word + parts.length >= end) continue;
    if (parts.every((part, index) => form[word + index].toLowerCase() === part)) best = parts.length;
  }
  return best;
}

/** The noun or name that follows and heads a source phrase. */
function sourceNoun(reading: Reading, from: number, to: number): number {
  const { tree, actors } = reading;
  for (let w = from; w < Math.min(to, from + 6); w++) {
    const upos = tree.upos(w);
    if (upos === 'PUNCT' || upos === 'VERB') return -1;
    if (tree.has(w, 'PronType=Rel')) return actors.refOf(w) ? w : -1;
    if (
      (upos === 'NOUN' || upos === 'PROPN') &&
      (actors.refOf(w) || reading.pack.speech.documents.includes(tree.analysis.lemma[w].toLowerCase()))
    ) {
      let head = w;
      // The whole phrase speaks: "Selmara’s Defence Ministry", not "Selmara".
      while (
        tree.analysis.head[head] >= from &&
        tree.analysis.head[head] < to &&
        ['nmod', 'compound', 'flat', 'amod'].includes(tree.rel(head)) &&
        actors.refOf(tree.analysis.head[head])
      ) {
        head = tree.analysis.head[head];
      }
      return head;
    }
  }
  return -1;
}

/** End of the source phrase: the next comma, or the end of the phrase's own subtree. */
function phraseEnd(reading: Reading, source: number, to: number): number {
  const { tree } = reading;
  const last = tree.subtree(source).at(-1) as number;
  let end = source + 1;
  while (end < to && end <= last && tree.upos(end) !== 'PUNCT') end++;
  return end;
}

/** The clause that the phrase belongs to: the sentence, cut at a coordinated clause on the other side of a conjunction. */
function hostClause(reading: Reading, start: number, end: number, from: number, to: number): [number, number] {
  const { tree } = reading;
  const isJoint = (w: number) =>
    tree.upos(w) === 'CCONJ' &&
    tree.rel(tree.analysis.head[w] >= 0 ? tree.analysis.head[w] : w) === 'conj' &&
    tree.upos(tree.analysis.head[w]) === 'VERB';
  let first = from;
  let last = to;
  for (let w = from; w < start; w++) if (isJoint(w) && start - w < (start - from) / 2) first = w + 1;
  for (let w = to - 1; w >= end; w--) if (isJoint(w) && w > end && start - from > 8) last = w;
  return [first, last];
}
