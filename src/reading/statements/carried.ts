// A sentence with quoted words but without a cue, right after the same source's speech, is still that source's.
import type { ActorRef, Span, Statement } from '../../record/record.ts';
import { trimPunctuation } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { cuesOf } from './cues.ts';
import { draftStatement, quotationsOf } from './draft.ts';
import { quotedRules } from './quoted.ts';
import { reportedRules } from './reported.ts';
import { sourcingOf } from './speaker.ts';

const LEAST_QUOTED = 2;

export const carriedSentenceRule: Rule<Statement> = {
  name: 'carried-sentence',
  reason: 'A sentence with quoted words and no cue, between sentences of one source in a paragraph, is that source’s.',
  examples: {
    en: {
      text: 'The governor said the road was closed. A repair would be “a matter of weeks”.',
      gives: 'The governor says: A repair would be “a matter of weeks”',
    },
    it: {
      text: 'Il governatore ha detto che la strada è chiusa. Una riparazione sarebbe «questione di settimane».',
      gives: 'Il governatore says: Una riparazione sarebbe «questione di settimane»',
    },
  },
  *find(reading) {
    const { tree, report } = reading;
    const { sentences } = tree.analysis;
    const said = [...quotedRules, ...reportedRules].flatMap((rule) => [...rule.find(reading)]);
    for (const sentence of reading.story) {
      const words = trimPunctuation(tree, range(sentences[sentence], sentences[sentence + 1]));
      if (!words.length || cuesOf(reading, sentence).length) continue;
      const span = tree.spanOf(words);
      const quoted = quotationsOf(reading).some(
        ({ span: [from, to], inner }) =>
          span[0] < from && to <= report.text.length && from < span[1] && wordCount(reading, inner) >= LEAST_QUOTED,
      );
      if (!quoted || words.some((word) => tree.analysis.form[word] === ':')) continue;
      const block = report.blocks.find(({ span: [start, end] }) => start <= span[0] && span[0] < end);
      const before = block && latestIn(said, block.span[0], span[0]);
      if (!before?.speaker || tellsOfAnother(reading, sentence, before.speaker)) continue;
      const speaker = { actor: before.speaker.actor, span: null };
      const draft = draftStatement(reading, {
        source: { speaker, sourcing: sourcingOf(reading, speaker), word: -1 },
        cue: null,
        act: 'say',
        content: [span],
        confidence: 0.45,
      });
      if (draft) yield draft;
    }
  },
};

/** Whether the sentence tells what another actor does: the report's own words then. */
function tellsOfAnother({ tree, actors }: Reading, sentence: number, speaker: ActorRef): boolean {
  const { sentences, head } = tree.analysis;
  for (let word = sentences[sentence]; word < sentences[sentence + 1]; word++) {
    if (tree.rel(word) !== 'nsubj' || tree.rel(head[word]) !== 'root') continue;
    const other = actors.mentionAt(word);
    return other !== null && other.actor !== speaker.actor;
  }
  return false;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

function wordCount(reading: Reading, span: Span): number {
  const [from, to] = reading.tree.wordsIn(...span);
  return to - from;
}

function latestIn(said: readonly Draft<Statement>[], from: number, to: number): Draft<Statement> | null {
  let best: Draft<Statement> | null = null;
  for (const draft of said)
    if (draft.span[0] >= from && draft.span[1] <= to && (!best || draft.span[1] > best.span[1])) best = draft;
  return best;
}
