// Whether the clause around some words tells what was or what will be.
import type { Tree } from '../../language/tree.ts';
import type { Calendar } from '../../packs/schema/calendar.ts';

type Lean = 'past' | 'future';
type Words = Pick<Calendar, 'future' | 'presentAhead'>;

/** How many arcs the words are followed upward to their verb. */
const CLIMB = 5;
/** How many words to either side a verb is sought where the tree gives none. */
const REACH = 20;

/**
 * The time that a clause looks to, by the form of its verb: past for past tenses and perfects, future for future forms,
 * conditionals and what has no tense ("to meet on Friday"), where the language does so for the present too ("they meet on
 * Friday"). A verb with a clear tense near the words outweighs an unclear one above them. Null where no verb is found.
 */
export function leanAt(tree: Tree, words: Words, start: number, end: number): Lean | null {
  const { head, count, sentenceOf } = tree.analysis;
  const [from, to] = tree.wordsIn(start, end);
  if (from >= count || to <= from) return null;
  // The head of the phrase is the word whose own head lies outside it.
  let word = from;
  while (word < to - 1 && head[word] >= from && head[word] < to) word++;
  let unclear: Lean | null = null;
  for (let step = 0; step < CLIMB && word >= 0; step++) {
    const clear = clearLean(tree, words, word);
    if (clear) return clear;
    unclear ??= unclearLean(tree, words, word);
    word = head[word];
  }
  for (let distance = 1; distance <= REACH; distance++) {
    for (const near of [to - 1 + distance, from - distance]) {
      if (near < 0 || near >= count || sentenceOf[near] !== sentenceOf[from]) continue;
      const clear = tree.upos(near) === 'VERB' ? clearLean(tree, words, near) : null;
      if (clear) return clear;
    }
  }
  return unclear;
}

/** By a tense that the verb or its auxiliaries show. */
function clearLean(tree: Tree, { future }: Words, word: number): Lean | null {
  const { form } = tree.analysis;
  const helpers = [...tree.children(word)].filter((child) => ['aux', 'cop'].includes(tree.rel(child)));
  const has = (feature: string) => helpers.some((helper) => tree.has(helper, feature));
  const isVerb = tree.upos(word) === 'VERB' || tree.upos(word) === 'AUX';
  if (!isVerb && helpers.length === 0) return null;
  if (helpers.some((helper) => future.includes(form[helper].toLowerCase())) || has('Tense=Fut') || has('Mood=Cnd'))
    return 'future';
  if (isVerb && (tree.has(word, 'Tense=Fut') || tree.has(word, 'Mood=Cnd'))) return 'future';
  if (has('Tense=Past') || has('Tense=Imp')) return 'past';
  if (!isVerb) return null;
  if (tree.has(word, 'VerbForm=Part')) return helpers.length > 0 && !tree.has(word, 'Tense=Pres') ? 'past' : null;
  return tree.has(word, 'Tense=Past') || tree.has(word, 'Tense=Imp') ? 'past' : null;
}

/** By what a verb without a clear tense mostly looks to. */
function unclearLean(tree: Tree, { future, presentAhead }: Words, word: number): Lean | null {
  if (tree.upos(word) !== 'VERB') return null;
  if (tree.has(word, 'VerbForm=Part')) return tree.has(word, 'Tense=Pres') ? null : 'past';
  const marked = [...tree.children(word)].some((child) => future.includes(tree.analysis.form[child].toLowerCase()));
  if (marked || tree.has(word, 'VerbForm=Inf')) return 'future';
  return presentAhead && tree.has(word, 'Tense=Pres') ? 'future' : null;
}
