// "Called the report a fairy tale": who calls a thing something says so of it.
import type { Span, Statement } from '../../record/record.ts';
import { isPassive, trimPunctuation } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isInfinitive } from './complement.ts';
import { type Cue, spokenCues } from './cues.ts';
import { draftStatement, quotationsOf } from './draft.ts';
import { sourceOf } from './speaker.ts';

export const namingRule: Rule<Statement> = {
  name: 'naming',
  reason: 'Who calls a thing something says so of it.',
  examples: {
    en: {
      text: 'The governor called the report “a fairy tale”.',
      gives: 'The governor says: the report “a fairy tale”',
    },
    it: {
      text: 'Il governatore ha definito il rapporto «una favola».',
      gives: 'Il governatore says: il rapporto «una favola»',
    },
  },
  *find(reading) {
    const { tree } = reading;
    for (const cue of spokenCues(reading)) {
      const act = cue.acts.get('naming');
      if (!act) continue;
      const object = isPassive(tree, cue.word) ? -1 : tree.child(cue.word, 'obj');
      const end = object < 0 ? -1 : endOfName(reading, cue, object);
      if (end < 0) continue;
      const content: Span[] = [[tree.spanOf(tree.subtree(object))[0], end]];
      const draft = draftStatement(reading, { source: sourceOf(reading, cue), cue, act, content, confidence: 0.65 });
      if (draft) yield draft;
    }
  },
};

/** Where the name ends that a thing is called: after "as", as a predicate, or in quotation marks right after the thing. */
function endOfName(reading: Reading, cue: Cue, object: number): number {
  const { tree, pack } = reading;
  const { likeness } = pack.speech;
  const last = (word: number) => tree.spanOf(trimPunctuation(tree, tree.subtree(word)))[1];
  for (const child of [...tree.children(cue.word), ...tree.children(object)]) {
    if (child <= object) continue;
    const marks = tree.childrenBy(child, 'case', 'mark').map((mark) => tree.analysis.lemma[mark].toLowerCase());
    const isPredicate = tree.rel(child) === 'xcomp' && !isInfinitive(reading, child) && !marks.length;
    if (isPredicate || marks.some((mark) => likeness.includes(mark))) return last(child);
  }
  const quoted = quotationsOf(reading).find(({ span }) => {
    const [, before] = tree.wordsIn(tree.analysis.start[object], span[0]);
    return (
      span[0] > tree.analysis.start[object] && before - object <= NAME_REACH && tree.isAncestor(object, before - 1)
    );
  });
  if (!quoted) return -1;
  const [from, end] = tree.wordsIn(tree.analysis.end[object], quoted.span[0]);
  let word = from;
  while (word < end && !['ADP', 'DET', 'VERB', 'PUNCT'].includes(tree.upos(word))) word++;
  return word < end ? -1 : quoted.span[1];
}

/** Words from a thing to the name in quotation marks that it is given, at most. */
const NAME_REACH = 6;
