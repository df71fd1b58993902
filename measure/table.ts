// Rows as tables for people: Markdown, aligned so that it reads well in a terminal too.

import { carried } from '../src/language/index.ts';
import { percent, type Row } from './scorers.ts';
import type { DataSet, Kind } from './sets.ts';
import { BOTH, type RuleCounts } from './storyline.ts';

/** Column heads and the measures that stand below them. */
type Columns = readonly (readonly [head: string, measure: string])[];

const TREES: Columns = [
  ['tokens', 'Tokens'],
  ['sentences', 'Sentences'],
  ['UPOS', 'UPOS'],
  ['feats', 'UFeats'],
  ['lemmas', 'Lemmas'],
  ['UAS', 'UAS'],
  ['LAS', 'LAS'],
];
const under = (prefix: string): Columns => TREES.map(([head, measure]) => [head, prefix + measure]);

/** Tables in the order in which they are shown: a title, the sets that it is of, its columns. */
const TABLES: readonly { title: string; kinds: readonly Kind[]; columns: Columns }[] = [
  {
    title: 'Records, F1 by register',
    kinds: ['storyline'],
    columns: [
      ['statements', 'statements.f1'],
      ['actors', 'actors.f1'],
      ['encounters', 'encounters.f1'],
      ['figures', 'figures.f1'],
      ['times', 'times.f1'],
      ['events', 'events.f1'],
      ['small', 'small.f1'],
      ['blocks', 'blocks.f1'],
    ],
  },
  {
    title: 'Records, small registers, F1',
    kinds: ['storyline'],
    columns: ['demands', 'commitments', 'warnings', 'options', 'disputes', 'flags'].map((name) => [name, `${name}.f1`]),
  },
  {
    title: 'Records, fields of matched entries',
    kinds: ['storyline'],
    columns: [
      ['speaker', 'statements.speaker.accuracy'],
      ['act', 'statements.act.accuracy'],
      ['manner', 'statements.manner.accuracy'],
      ['sourcing', 'statements.sourcing.accuracy'],
      ['value', 'figures.value.accuracy'],
      ['interval', 'times.dates.accuracy'],
      ['due', 'commitments.due.accuracyGiven'],
      ['mode', 'events.mode.accuracy'],
      ['falsely happened', 'events.falseHappenedShare'],
      ['happened found', 'events.happenedRecall'],
    ],
  },
  {
    title: 'Who said what',
    kinds: ['quotes'],
    columns: [
      ['who + what', 'whoWhat.f1'],
      ['precision', 'whoWhat.precision'],
      ['recall', 'whoWhat.recall'],
      ['what', 'what.f1'],
      ['source', 'exact.source.f1'],
      ['cue', 'exact.cue.f1'],
      ['content', 'exact.content.f1'],
      ['speech: who + what', 'speech.whoWhat.f1'],
    ],
  },
  {
    title: 'Dates',
    kinds: ['dates'],
    columns: [
      ['found and right', 'scores.all.f1Right'],
      ['recall', 'scores.all.recall'],
      ['precision', 'scores.all.precision'],
      ['value', 'scores.all.value'],
    ],
  },
  {
    title: 'Events',
    kinds: ['events'],
    columns: [
      ['type', 'type.f1'],
      ['source + type', 'sourceType.f1'],
      ['source + type + target', 'sourceTargetType.f1'],
      ['sentences without: any found', 'noevent.rate'],
    ],
  },
  {
    title: 'Names in text, F1',
    kinds: ['names-in-text'],
    columns: [
      ['all', 'scores.all.f1'],
      ['persons', 'scores.PER.f1'],
      ['organisations', 'scores.ORG.f1'],
      ['places', 'scores.LOC.f1'],
      ['untyped', 'scores.untyped.f1'],
    ],
  },
  {
    title: 'Main text of pages, F1',
    kinds: ['boilerplate'],
    columns: [
      ['4-word runs', 'shingles.f1'],
      ['words', 'words.f1'],
      ['exact', 'exact'],
      ['pieces', 'pieces.all.f1'],
    ],
  },
  { title: 'Trees, words given', kinds: ['treebank'], columns: under('gold.').slice(2) },
  { title: 'Trees, from text', kinds: ['treebank'], columns: under('raw.') },
];

/** Cells aligned into a Markdown table; all columns but the first `texts` are numbers. */
export function markdownTable(heads: readonly string[], lines: readonly (readonly string[])[], texts: number): string {
  const widths = heads.map((head, column) => Math.max(head.length, 3, ...lines.map((line) => line[column].length)));
  const cell = (text: string, column: number) =>
    column < texts ? text.padEnd(widths[column]) : text.padStart(widths[column]);
  const draw = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < texts ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [draw(heads), `| ${rule.join(' | ')} |`, ...lines.map(draw)].join('\n');
}

const show = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1));

/** The figures that people look at, one table a kind of set. */
export function qualityTables(rows: readonly Row[], sets: readonly DataSet[]): string {
  const values = new Map(rows.map((row) => [`${row.set}\n${row.language}\n${row.measure}`, row.value]));
  const kindOf = new Map(sets.map((set) => [set.path, set.kind]));
  const parts = TABLES.flatMap(({ title, kinds, columns }) => {
    const seen = new Set(
      rows.filter((row) => kinds.includes(kindOf.get(row.set)!)).map((row) => `${row.set}\n${row.language}`),
    );
    const lines = [...seen]
      .map((key) => [key, columns.map(([, measure]) => values.get(`${key}\n${measure}`))] as const)
      .filter(([, figures]) => figures.some((figure) => figure !== undefined))
      .filter(([key]) => !isRepeated(key, seen) && (kinds.includes('boilerplate') || isRead(key)))
      .map(([key, figures]) => [...key.split('\n'), ...figures.map(show)]);
    if (lines.length === 0) return [];
    return [`### ${title}\n\n${markdownTable(['set', 'language', ...columns.map(([head]) => head)], lines, 2)}`];
  });
  const over = rows.filter((row) => !kindOf.has(row.set) && row.measure === 'small.f1');
  for (const { set, language, value } of over)
    parts.push(`Small registers over ${set}, ${language}: F1 ${show(value)}.`);
  return parts.join('\n\n');
}

/** Whether a row is of several languages or of one that has a model. */
function isRead(key: string): boolean {
  const language = key.split('\n')[1];
  return language === 'all' || language === BOTH || carried().includes(language);
}

/** Whether a set's row for one language only repeats its row for all. */
function isRepeated(key: string, seen: ReadonlySet<string>): boolean {
  const [set, language] = key.split('\n');
  const languages = [...seen].filter((other) => other.startsWith(`${set}\n`)).map((other) => other.split('\n')[1]);
  const codes = languages.filter((code) => code !== 'all' && code !== BOTH);
  return codes.length === 1 && language !== codes[0];
}

/** Entries of each rule in the storylines, the least precise last. */
export function ruleTable(counts: RuleCounts): string {
  const lines = [...counts]
    .map(([rule, { made, spurious }]) => ({ rule, made, matched: made - spurious, spurious }))
    .sort((a, b) => a.rule.split('/')[0].localeCompare(b.rule.split('/')[0]) || b.matched / b.made - a.matched / a.made)
    .map(({ rule, made, matched, spurious }) => [
      rule,
      ...[made, matched, spurious].map(String),
      show(percent(matched, made)!),
    ]);
  return markdownTable(['rule', 'made', 'matched', 'spurious', 'precision'], lines, 1);
}
