// Why an entry is there: its rule and the rule's example, its cue, the tree of its sentence, its dates, what was assumed.
import wrapAnsi from 'wrap-ansi';
import { type Analysis, Tree } from '../language/index.ts';
import type { RuleNotes } from '../reading/rules.ts';
import type { ActorRef, Record, Span, Time } from '../record/record.ts';
import { type Card, interval } from './cards.ts';
import { clean, isolate } from './clean.ts';
import { placesOf } from './places.ts';
import { ruleText } from './rules.ts';

/** Words of a sentence that are drawn at most. */
const LARGEST_TREE = 150;

/**
 * A sentence's tree, a word a line below its head; words of the entry are marked with ●.
 * Of a very long sentence, only the words nearest its root.
 */
export function drawTree(
  analysis: Analysis,
  sentence: number,
  mark: (start: number, end: number) => boolean,
): string[] {
  const tree = new Tree(analysis);
  const { sentences, head, start, end, form, deprel } = analysis;
  const [from, to] = [sentences[sentence], sentences[sentence + 1]];
  let root = from;
  while (root < to && head[root] >= 0) root++;
  const lines: string[] = [];
  const open: { word: number; prefix: string; branch: string }[] = [{ word: root, prefix: '', branch: '' }];
  while (open.length && lines.length < LARGEST_TREE) {
    const { word, prefix, branch } = open.pop()!;
    const sign = mark(start[word], end[word]) ? '●' : '○';
    lines.push(`${prefix}${branch}${sign} ${isolate(clean(form[word]))}  ${tree.upos(word)} ${deprel[word]}`);
    const children = [...tree.children(word)];
    const below = prefix + (branch === '' ? '' : branch === '└─' ? '  ' : '│ ');
    for (let i = children.length - 1; i >= 0; i--) {
      open.push({ word: children[i], prefix: below, branch: i === children.length - 1 ? '└─' : '├─' });
    }
  }
  if (to - from > lines.length) lines.push(`… and ${to - from - lines.length} words more`);
  return lines;
}

/** References to actors in an entry, by the name of their field. */
function references(entry: object): [field: string, ref: ActorRef][] {
  return Object.entries(entry).flatMap(([field, value]) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap((item): [string, ActorRef][] =>
      item !== null && typeof item === 'object' && 'actor' in item ? [[field, item as ActorRef]] : [],
    );
  });
}

export interface Explained {
  record: Record;
  card: Card;
  /** Null when the report's language has no model. */
  analysis: Analysis | null;
  rule: RuleNotes | null;
}

/** What is known of an entry, in lines of at most `width` columns (trees are as wide as they are). */
export function explanation({ record, card, analysis, rule }: Explained, width: number): string[] {
  const { report } = record;
  const words = ([start, end]: Span) => isolate(clean(report.text.slice(start, end)));
  const lines: string[] = [];
  const add = (indent: number, text: string) => {
    const wrapped = wrapAnsi(text, width - indent, { hard: true }).split('\n');
    lines.push(...wrapped.map((line) => ' '.repeat(indent) + line));
  };
  const part = (title: string, ...texts: string[]) => {
    if (!texts.length) return;
    lines.push('', title);
    for (const text of texts) add(2, text);
  };
  const entry = record[card.register].find(({ id }) => id === card.id)!;
  const who = card.who.map((name) => isolate(clean(name))).join(', ');
  const to = card.to.map((name) => isolate(clean(name))).join(', ');
  add(
    0,
    [`${card.id}  ${who}`, card.act, to && `→ ${to}`, card.notes.length && ` ${card.notes.join(' · ')}`]
      .filter(Boolean)
      .join(' '),
  );
  add(4, `${placesOf(record)(card.span)}, characters ${card.span[0]} to ${card.span[1]}`);
  for (const span of card.passages) add(4, `“${words(span)}”`);

  if (rule) {
    lines.push('', `Rule  (confidence ${card.confidence?.toFixed(2)})`);
    lines.push(...ruleText(rule, width - 2, report.language).map((line) => `  ${line}`));
  } else if (card.rule) {
    part('Rule', `${card.rule}  (confidence ${card.confidence?.toFixed(2)})`);
  }
  const facts = card.facts.map(({ label, text, names = [], spans = [] }) =>
    [
      `${label}:`,
      text && clean(text),
      ...names.map((name) => isolate(clean(name))),
      ...spans.map((s) => `“${words(s)}”`),
    ]
      .filter(Boolean)
      .join(' '),
  );
  part('What it goes by', ...facts);

  const linked = 'time' in entry ? entry.time : null;
  const times = record.times.filter(
    ({ id, span }) => id === linked || (span[0] >= card.span[0] && span[1] <= card.span[1]),
  );
  part('Dates', ...times.map((time) => dateText(time, words)));
  part('What was assumed', ...assumptions(record, entry, times.length > 0));

  if (analysis) {
    const sentences = sentencesOf(analysis, card);
    const inside = (start: number, end: number) => card.passages.some(([from, to]) => start < to && from < end);
    for (const sentence of sentences)
      lines.push('', 'Tree', ...drawTree(analysis, sentence, inside).map((l) => `  ${l}`));
  }
  return lines;
}

function dateText(time: Time, words: (span: Span) => string): string {
  const days = time.duration && !time.from && !time.to ? time.duration : interval(time.from, time.to);
  return `${time.id} “${words(time.span)}”: ${days} (${time.relation}, both days inside)`;
}

function assumptions({ report, actors }: Record, entry: object, dated: boolean): string[] {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const assumed = references(entry).flatMap(([field, { actor, span }]) =>
    span === null ? [`${field}: ${isolate(clean(names.get(actor) ?? actor))} is not named here but carried over.`] : [],
  );
  if (dated) {
    const from = { option: 'was given', page: 'is that of the page', text: 'stands in the text' };
    assumed.push(
      report.date === null || report.dateFrom === null
        ? 'The report has no date: words such as “tomorrow” stay without one.'
        : `Dates are counted from the report’s own, ${report.date}, which ${from[report.dateFrom]}.`,
    );
  }
  return assumed;
}

/** Sentences that hold the entry's cue, else its own words: the one where its rule looked. */
function sentencesOf(analysis: Analysis, card: Card): number[] {
  const [start] = card.facts.find(({ label }) => label === 'Cue')?.spans?.[0] ?? card.passages[0] ?? card.span;
  const word = new Tree(analysis).wordAt(start);
  return word < analysis.count ? [analysis.sentenceOf[word]] : [];
}
