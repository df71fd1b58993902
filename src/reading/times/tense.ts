// Whether the clause around some words tells what was or what will be.
import type { Tree } from '../../language/tree.ts';
import type { Calendar } from '../../packs/schema/calendar.ts';

/** How many arcs the words are followed upward to their verb. */
const CLIMB = 6;

/**
 * The time that a clause looks to, by the form of its verb: past for past tenses and perfects, future for future forms,
 * modals and infinitives, also for the present ("they meet on Friday"); null where no verb is found.
 */
export function leanAt(
  tree: Tree,
  calendar: Pick<Calendar, 'future'>,
  start: number,
  end: number,
): 'past' | 'future' | null {
  const { head, count } = tree.analysis;
  const [from, to] = tree.wordsIn(start, end);
  if (from >= count || to <= from) return null;
  // The head of the phrase is the word whose head lies outside it.
  let word = from;
  for (let w = from; w < to; w++) {
    if (head[w] < from || head[w] >= to) word = w;
    if (head[w] < from || head[w] >= to) break;
  }
  for (let step = 0; step < CLIMB && word >= 0; step++) {
    const lean = leanOf(tree, calendar, word);
    if (lean) return lean;
    word = head[word];
  }
  return null;
}

function leanOf(tree: Tree, calendar: Pick<Calendar, 'future'>, word: number): 'past' | 'future' | null {
  const { form } = tree.analysis;
  const upos = tree.upos(word);
  const helpers = [...tree.children(word)].filter((child) => ['aux', 'cop', 'mark'].includes(tree.rel(child)));
  if (
    helpers.some(
      (helper) =>
        calendar.future.includes(form[helper].toLowerCase()) ||
        tree.has(helper, 'Tense=Fut') ||
        tree.has(helper, 'Mood=Cnd'),
    )
  )
    return 'future';
  if (upos !== 'VERB' && upos !== 'AUX' && helpers.length === 0) return null;
  if (tree.has(word, 'Tense=Fut')) return 'future';
  if (helpers.some((helper) => tree.has(helper, 'Tense=Past') || tree.has(helper, 'Tense=Imp'))) return 'past';
  if (upos !== 'VERB' && upos !== 'AUX') return helpers.some((helper) => tree.rel(helper) === 'cop') ? 'future' : null;
  if (tree.has(word, 'VerbForm=Part')) return tree.has(word, 'Tense=Pres') ? null : 'past';
  if (tree.has(word, 'Tense=Past') || tree.has(word, 'Tense=Imp')) return 'past';
  if (tree.has(word, 'VerbForm=Inf')) return 'future';
  return tree.has(word, 'Tense=Pres') ? 'future' : null;
}
