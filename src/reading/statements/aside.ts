// A reporting clause set off by commas: ", the governor said, …", "…, said two officials".
import type { Statement } from '../../record/record.ts';
import { isPassive } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { without } from './content.ts';
import { type Cue, cuesOf } from './cues.ts';
import { draftStatement } from './draft.ts';
import { carriedSource, type Source, sourceAt } from './speaker.ts';

/** Words of a reporting clause at most. */
const LONGEST = 16;

/** Words [from, to) of the clause and the word of its source, -1 where the source is carried over. */
interface Aside {
  from: number;
  to: number;
  source: number;
}

export const asideRule: Rule<Statement> = {
  name: 'reporting-aside',
  reason: 'A reporting clause set into or after a sentence by commas gives the rest of the sentence to its subject.',
  examples: {
    en: {
      text: 'The bridge, the governor said, will open in June.',
      gives: 'the governor says: The bridge … will open in June',
    },
    it: {
      text: 'Il ponte, ha spiegato il governatore, aprirà a giugno.',
      gives: 'il governatore says: Il ponte … aprirà a giugno',
    },
  },
  *find(reading) {
    const { tree } = reading;
    for (const sentence of reading.story) {
      for (const cue of cuesOf(reading, sentence)) {
        const act =
          cue.acts.get('clause') ?? (tree.rel(cue.word) === 'parataxis' ? cue.acts.get('quotation') : undefined);
        if (!act || cue.negated || cue.unsaid) continue;
        const aside = asideOf(reading, cue);
        if (!aside) continue;
        const [from, to] = hostOf(reading, aside);
        const outside = [range(from, aside.from), range(aside.to, to)];
        if (!outside.some((words) => words.some((word) => isMainVerb(reading, word)))) continue;
        // What follows without a verb of its own belongs to the source: ", said Ann Roe, the mayor of the town."
        const end = outside[1].some((word) => isVerbal(reading, word)) ? aside.to : to;
        const content = without(tree.spanOf(range(from, to)), [tree.spanOf(range(aside.from, end))]);
        const source: Source = aside.source < 0 ? carriedSource(reading, cue) : sourceAt(reading, aside.source);
        const draft = draftStatement(reading, { source, cue, act, content, confidence: 0.75 });
        if (draft) yield draft;
      }
    }
  },
};

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The stretch between commas that holds the cue, where it holds nothing but cue, source and circumstances. */
export function asideOf(reading: Reading, cue: Cue): Aside | null {
  const { tree } = reading;
  const { form, sentences, sentenceOf, head } = tree.analysis;
  const sentence = sentenceOf[cue.word];
  const [first, end] = [sentences[sentence], sentences[sentence + 1]];
  const isComma = (word: number) => /^[,–—-]$/.test(form[word]);
  let from = cue.verb;
  while (from > first && !isComma(from - 1) && cue.word - from < LONGEST) from--;
  let to = cue.word + 1;
  while (to < end && !isComma(to) && !/^[.!?;…]+$/.test(form[to]) && to - from < LONGEST) to++;
  if (from === first || !isComma(from - 1) || to - from >= LONGEST) return null;
  if (!isFiniteCue(reading, cue, from) || isPassive(tree, cue.verb)) return null;
  let source = -1;
  for (let word = from; word < to; word++) {
    const rel = tree.rel(word);
    const isCue = word === cue.word || word === cue.verb;
    if (isCue) continue;
    if (tree.upos(word) === 'SCONJ' || form[word] === ':' || (word === from && rel === 'cc')) return null;
    if (tree.has(word, 'PronType=Rel') && (head[word] === cue.word || head[word] === cue.verb)) return null;
    // A clause on the source may stand here: "said two officials who asked not to be named".
    if (tree.upos(word) === 'VERB' && rel !== 'acl' && (word < cue.word || (rel !== 'amod' && rel !== 'xcomp')))
      return null;
    if (rel === 'nsubj' && (head[word] === cue.word || head[word] === cue.verb)) source = word;
  }
  if (source < 0) {
    const named = range(from, to).filter(
      (word) =>
        word !== cue.word &&
        tree.child(word, 'case') < 0 &&
        reading.actors.mentionAt(word) &&
        !isInPhrase(reading, word, from, to),
    );
    const noun = (word: number) => ['NOUN', 'PROPN'].includes(tree.upos(word)) && tree.child(word, 'case') < 0;
    source = named.find((word) => word > cue.word) ?? named.at(-1) ?? (noun(cue.verb - 1) ? cue.verb - 1 : -1);
  }
  const isFirst = (word: number) => tree.has(word, 'Person=1');
  if ([cue.verb, source, ...tree.childrenBy(cue.verb, 'aux')].some((word) => word >= 0 && isFirst(word))) return null;
  if (source < 0 && !reading.pack.deeds.dropsSubjects) return null;
  return { from, to, source };
}

/** Whether a word hangs by a preposition on another within the clause: "the mayor of Rome". */
function isInPhrase({ tree }: Reading, word: number, from: number, to: number): boolean {
  const above = tree.analysis.head[word];
  return above >= from && above < to && tree.rel(word) === 'nmod';
}

function isFiniteCue({ tree }: Reading, cue: Cue, from: number): boolean {
  if (tree.has(cue.verb, 'VerbForm=Fin')) return true;
  return [...tree.childrenBy(cue.verb, 'aux'), ...tree.childrenBy(cue.word, 'aux')].some(
    (aux) => aux >= from && tree.has(aux, 'VerbForm=Fin'),
  );
}

/** The part of the sentence that the clause is set into: between semicolons and colons. */
function hostOf(reading: Reading, { from, to }: Aside): [number, number] {
  const { form, sentences, sentenceOf } = reading.tree.analysis;
  let first = from;
  let last = to;
  while (first > sentences[sentenceOf[from]] && form[first - 1] !== ';') first--;
  while (last < sentences[sentenceOf[from] + 1] && !/^[;.!?…]+$/.test(form[last])) last++;
  return [first, last];
}

function isVerbal({ tree }: Reading, word: number): boolean {
  return tree.has(word, 'VerbForm=Fin') || (tree.upos(word) === 'VERB' && tree.child(word, 'aux') >= 0);
}

/** A finite verb that no conjunction makes a clause of circumstance, and that is in no relative clause. */
function isMainVerb(reading: Reading, word: number): boolean {
  const { tree } = reading;
  if (!isVerbal(reading, word)) return false;
  const isAuxiliary = tree.rel(word) === 'aux' || tree.rel(word) === 'cop';
  const verb = isAuxiliary ? tree.analysis.head[word] : word;
  return (
    tree.child(verb, 'mark') < 0 &&
    tree.rel(verb) !== 'acl' &&
    !tree.children(verb).some((child) => tree.has(child, 'PronType=Rel'))
  );
}
