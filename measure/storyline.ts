// Storylines: our records of their reports, scored by record.mjs for each language and for English and Italian together.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../src/reading/reader.ts';
import { toFailure } from '../src/record/errors.ts';
import type { Failure, Record } from '../src/record/record.ts';
import { registerNames } from '../src/record/registers.ts';
import { type Json, percent, type Row, rowsOf, type Scorers, type Unread } from './scorers.ts';
import type { DataSet } from './sets.ts';

/** Registers with few entries a report, which are judged together as "small". */
const SMALL = ['demands', 'commitments', 'warnings', 'options', 'disputes', 'flags'] as const;
export const BOTH = 'en+it';

/** Matched and made entries of each rule: "statements/quoted-clause". */
export type RuleCounts = Map<string, { made: number; spurious: number }>;

interface Listed {
  id: string;
  file: string;
  date?: string | null;
  outlet?: string | null;
}

interface Gold {
  language: string;
  events?: { mode: string }[];
}

/** Reads the reports of a storyline, each with the id, date and outlet of the list; the language is left to be found. */
function readReports(folder: string, reports: readonly Listed[], reader: Reader): (Record | Failure)[] {
  return reports.map(({ id, file, date, outlet }) => {
    const path = join(folder, file);
    try {
      const kind = /\.html?$/i.test(file) ? 'html' : 'text';
      return reader.read({ content: readFileSync(path), kind, path, id, date, outlet });
    } catch (error) {
      return toFailure(error, { path, id });
    }
  });
}

/** Every entry bears its rule once more under a name that record.mjs prints with spurious entries. */
function withRules(record: Record | Failure): unknown {
  if (record.schema !== 'readout/record/1') return record;
  const marked: { [name: string]: unknown } = { ...record };
  for (const register of registerNames) {
    marked[register] = (record[register] as { rule?: string }[]).map((entry) => ({ ...entry, made: entry.rule }));
  }
  return marked;
}

function countRules(records: readonly (Record | Failure)[], misses: readonly string[], counts: RuleCounts): void {
  const of = (key: string) => counts.get(key) ?? counts.set(key, { made: 0, spurious: 0 }).get(key)!;
  for (const record of records) {
    if (record.schema !== 'readout/record/1') continue;
    for (const register of registerNames) {
      if (register === 'times') continue;
      for (const entry of record[register]) of(`${register}/${entry.rule}`).made++;
    }
  }
  for (const line of misses) {
    const found = /^\S+ (\w+) SPURIOUS (.*?) \| /.exec(line);
    const rule = found && / ?\bmade=(\S+)/.exec(found[2]);
    if (found && rule) of(`${found[1]}/${rule[1]}`).spurious++;
  }
}

/** Rows of the rules: how many entries each made, how many match the gold, and in per cent. */
export function ruleRows(counts: RuleCounts): Row[] {
  return [...counts].flatMap(([rule, { made, spurious }]) => {
    const matched = made - spurious;
    const figures = { made, matched, precision: percent(matched, made)! };
    return Object.entries(figures).map(([name, value]) => {
      return { set: 'storylines', language: 'all', measure: `rules.${rule}.${name}`, value };
    });
  });
}

/** Share of the gold's happened events that were found as happened, from the lines that record.mjs writes of misses. */
function happenedRecall(golds: readonly Gold[], misses: readonly string[]): number | null {
  const happened = golds.flatMap((gold) => gold.events ?? []).filter((event) => event.mode === 'happened').length;
  const lost = misses.filter((line) => {
    const [head] = line.split(' | ');
    return / events MISSED .*\bmode=happened\b/.test(head) || / events WRONG mode: gold happened,/.test(head);
  }).length;
  return percent(happened - lost, happened);
}

type Counts = { [name: string]: { gold: number; system: number; matched: number } };

function smallRows(set: string, language: string, totals: readonly Json[]): Row[] {
  const sum = { gold: 0, system: 0, matched: 0 };
  for (const total of totals as unknown as Counts[]) {
    for (const register of SMALL) {
      sum.gold += total[register].gold;
      sum.system += total[register].system;
      sum.matched += total[register].matched;
    }
  }
  const f1 = percent(2 * sum.matched, sum.gold + sum.system);
  const rows = Object.entries(sum).map(([name, value]) => ({ set, language, measure: `small.${name}`, value }));
  return f1 === null ? rows : [...rows, { set, language, measure: 'small.f1', value: f1 }];
}

/** What one storyline gave: its rows, and the total over English and Italian for adding up over storylines. */
export interface StorylineResult {
  rows: Row[];
  both: Json | null;
}

/**
 * Reads a storyline and scores it.
 *
 * @param rules counts by rule, added to when given
 */
export function measureStoryline(
  set: DataSet,
  reader: Reader,
  scorers: Scorers,
  unread: Unread,
  rules?: RuleCounts,
): StorylineResult {
  const listed: Listed[] = readFileSync(join(set.file, 'reports.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  const goldOf = (id: string) => join(set.file, 'gold', `${id}.json`);
  const reports = listed
    .filter(({ id }) => existsSync(goldOf(id)))
    .map((report) => ({ report, gold: JSON.parse(readFileSync(goldOf(report.id), 'utf8')) as Gold }));
  if (reports.length === 0) return { rows: [], both: null };
  const records = readReports(
    set.file,
    reports.map(({ report }) => report),
    reader,
  );
  for (const record of records) {
    if (record.schema === 'readout/failure/1') unread(record.id!, record.error.message);
  }

  const rows: Row[] = [];
  let both: Json | null = null;
  const languages = [...new Set(reports.map(({ gold }) => gold.language))].sort();
  const bilingual = languages.filter((language) => language === 'en' || language === 'it');
  const groups: [string, string[]][] = [
    ['all', languages],
    ...languages.map((code): [string, string[]] => [code, [code]]),
  ];
  if (bilingual.length > 0) groups.push([BOTH, bilingual]);
  for (const [group, codes] of groups) {
    const part = reports.filter(({ gold }) => codes.includes(gold.language));
    const ids = new Set(part.map(({ report }) => report.id));
    const system = records.filter((_, index) => ids.has(reports[index].report.id));
    const { total, misses } = score(set, part, system, group, scorers);
    rows.push(...rowsOf(set.path, group, total), ...smallRows(set.path, group, [total]));
    const recall = happenedRecall(
      part.map(({ gold }) => gold),
      misses,
    );
    if (recall !== null) rows.push({ set: set.path, language: group, measure: 'events.happenedRecall', value: recall });
    if (group === 'all' && rules) countRules(system, misses, rules);
    if (group === BOTH) both = total;
  }
  return { rows, both };
}

/** Small registers over several storylines, added up. */
export function smallOver(results: ReadonlyMap<string, Json>): Row[] {
  return smallRows([...results.keys()].join('+'), BOTH, [...results.values()]);
}

/** Scores a part of a storyline: a folder with its own list beside the given texts and gold. */
function score(
  set: DataSet,
  part: readonly { report: Listed }[],
  records: readonly (Record | Failure)[],
  group: string,
  scorers: Scorers,
): { total: Json; misses: string[] } {
  const name = `${set.path.replaceAll('/', '_')}.${group}`;
  const folder = join(scorers.work, name);
  mkdirSync(folder);
  for (const inner of readdirSync(set.file)) {
    if (inner !== 'reports.jsonl') symlinkSync(join(set.file, inner), join(folder, inner));
  }
  scorers.putLines(
    `${name}/reports.jsonl`,
    part.map(({ report }) => report),
  );
  const system = scorers.putLines(`${name}.records.jsonl`, records.map(withRules));
  const misses = join(scorers.work, `${name}.misses`);
  const { total } = scorers.run('record.mjs', folder, system, '--misses', misses);
  return { total, misses: readFileSync(misses, 'utf8').split('\n').filter(Boolean) };
}
