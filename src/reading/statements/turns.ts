// Turns of a transcript: "MINISTER ROSSI: …" at the head of paragraphs, each turn one statement.
import type { ActorRef, Span, Statement } from '../../record/record.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { draftStatement } from './draft.ts';
import { sourcingOf } from './speaker.ts';

const LEAST_TURNS = 3;
const LONGEST_LABEL = 80;

interface Turn {
  label: Span;
  /** Blocks of the turn: the first without its label, then those up to the next. */
  content: Span[];
}

/** The turns of a report; none unless it has at least three, half of its paragraphs or more. */
export function turnsOf(reading: Pick<Reading, 'report'>): Turn[] {
  const { report } = reading;
  const turns: Turn[] = [];
  let paragraphs = 0;
  for (const { kind, span } of report.blocks) {
    if (kind === 'credit' || kind === 'boilerplate' || kind === 'spam' || kind === 'title' || kind === 'dateline')
      continue;
    paragraphs++;
    const label = labelOf(report.text, span);
    if (label) turns.push({ label, content: [[label[1] + 1, span[1]]] });
    else turns.at(-1)?.content.push(span);
  }
  return turns.length >= LEAST_TURNS && turns.length * 2 >= paragraphs ? turns : [];
}

/** The label before a colon at the head of a paragraph: capitals, or capitalised words alone. */
function labelOf(text: string, [start, end]: Span): Span | null {
  const colon = text.indexOf(':', start);
  if (colon < 0 || colon >= end - 1 || colon - start > LONGEST_LABEL || colon === start) return null;
  const label = text.slice(start, colon);
  if (/[.!?"“”«»]/.test(label.replace(/\b(?:Mr|Ms|Mrs|Dr|On|Sen)\./g, ''))) return null;
  const words = label
    .replace(/\([^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (!words.length || words.length > 7) return null;
  const capitals = words.every((word) => word === word.toUpperCase());
  const capitalised = words.every((word) => /^\p{Lu}/u.test(word));
  return capitals || capitalised ? [start, colon] : null;
}

export const turnRule: Rule<Statement> = {
  name: 'transcript-turn',
  reason: 'In a transcript each turn is one statement of the person whose name stands before the colon.',
  examples: {
    en: {
      text: 'MINISTER HALE: We met for an hour.\n\nQUESTION: What comes next?\n\nMINISTER HALE: We meet again in May.',
      gives: 'MINISTER HALE says: We met for an hour.',
    },
    it: {
      text: 'MINISTRO SERRA: Ci siamo visti per un’ora.\n\nDOMANDA: E adesso?\n\nMINISTRO SERRA: Ci rivediamo a maggio.',
      gives: 'MINISTRO SERRA says: Ci siamo visti per un’ora.',
    },
  },
  *find(reading) {
    let asker: ActorRef | null = null;
    let asked = false;
    const turns = turnsOf(reading);
    for (const [index, { label, content }] of turns.entries()) {
      const isQuestion = asks(reading, label);
      const next = turns[index + 1]?.label;
      const speaker = speakerOf(reading, label);
      const sourcing = isQuestion ? 'media' : sourcingOf(reading, speaker);
      const draft = draftStatement(reading, {
        source: { speaker, sourcing, word: -1 },
        cue: null,
        act: isQuestion ? 'ask' : 'say',
        content,
        confidence: 0.9,
      });
      if (draft) {
        yield {
          ...draft,
          manner: 'direct',
          span: [label[0], draft.span[1]],
          audience: !isQuestion
            ? asked
              ? asker
              : null
            : next && !asks(reading, next)
              ? answerer(reading, next)
              : null,
        } satisfies Draft<Statement>;
      }
      asked = isQuestion;
      asker = isQuestion ? speaker : null;
    }
  },
};

/** Whether a label is that of a question: "QUESTION", "DOMANDA (Radio Rossa)". */
function asks({ report, pack }: Reading, label: Span): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(report.text.slice(...label).toLowerCase());
  return pack.speech.questionLabels.includes(first?.[0] ?? '');
}

/** To whom a question goes: who speaks next. */
function answerer(reading: Reading, label: Span): ActorRef | null {
  const speaker = speakerOf(reading, label);
  return speaker && { actor: speaker.actor, span: null };
}

/** The actor that a label names: a mention in it, or a person of that surname elsewhere in the report. */
function speakerOf(reading: Reading, label: Span): ActorRef | null {
  const { tree, actors } = reading;
  const [from, to] = tree.wordsIn(...label);
  for (let w = to - 1; w >= from; w--) {
    const ref = actors.mentionAt(w);
    if (ref && actors.byId(ref.actor).kind === 'person') return { actor: ref.actor, span: label };
  }
  const words = reading.report.text
    .slice(...label)
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .filter(Boolean);
  const person = actors.list.find(
    (actor) => actor.kind === 'person' && words.includes(actor.name.toLowerCase().split(/\s+/).at(-1) as string),
  );
  if (person) return { actor: person.id, span: label };
  for (let w = to - 1; w >= from; w--) {
    const ref = actors.mentionAt(w);
    if (ref) return { actor: ref.actor, span: label };
  }
  return null;
}
