// npm run measure: reads every set of a data folder with our own reader, has it scored, and prints what came out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeEngine } from './engine.ts';
import { measureLines } from './lines.ts';
import { countSamples } from './samples.ts';
import { type Json, type Result, type Row, Scorers } from './scorers.ts';
import { type DataSet, findSets, isChosen } from './sets.ts';
import { measureStoryline, type RuleCounts, ruleRows, smallOver } from './storyline.ts';
import { qualityTables, ruleTable } from './table.ts';
import { measureTreebank } from './treebank.ts';

const USAGE = 'npm run measure -- [--data DIR] [--only PATH,…] [--scorers DIR] [--by-rule] [--json] [--docs]';
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);

function options() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        only: { type: 'string', multiple: true },
        scorers: { type: 'string', default: HERE },
        'by-rule': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        docs: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`measure: ${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const given = options();
const data = resolve(given.data ?? join(ROOT, '..', 'shared'));
if (given.data && !existsSync(data)) {
  console.error(`measure: ${data}: no such folder`);
  process.exit(2);
}
const tell = (message: string) => console.error(message);

if (existsSync(data)) await measure();
else await countSamples(join(ROOT, 'samples'));

async function measure(): Promise<void> {
  const only = (given.only ?? []).flatMap((list) => list.split(',')).filter(Boolean);
  const sets = findSets(data).filter((set) => isChosen(set.path, only));
  if (sets.length === 0) tell(`measure: no such set in ${data}`);
  const engine = await makeEngine();
  const scorers = new Scorers(resolve(given.scorers));
  const rows: Row[] = [];
  const rules: RuleCounts = new Map();
  const totals = new Map<string, Json>();
  const skipped = new Map<string, string[]>();
  const failed = new Map<string, string[]>();
  const one = (set: DataSet): Result => {
    const unread = (id: string, message: string) => {
      const key = `${set.path}: ${message}`;
      failed.set(key, [...(failed.get(key) ?? []), id]);
    };
    if (set.kind === 'other') return { skipped: 'no command reads it yet' };
    if (set.kind === 'treebank') return measureTreebank(set, scorers);
    if (set.kind !== 'storyline') return measureLines(set, engine, scorers, unread);
    const result = measureStoryline(set, engine.reader, scorers, unread, given['by-rule'] ? rules : undefined);
    if (result.both) totals.set(set.path, result.both);
    return result.rows;
  };
  try {
    for (const set of sets) {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${set.path} `);
      const found = one(set);
      if ('skipped' in found) skipped.set(found.skipped, [...(skipped.get(found.skipped) ?? []), set.path]);
      else {
        rows.push(...found);
        if (given.json) print(found);
      }
    }
    for (const [what, ids] of failed) tell(`${ids.length} not read (${ids[0]}${ids.length > 1 ? ', …' : ''}): ${what}`);
    for (const [why, paths] of skipped) tell(`skipped, ${why}: ${paths.join(' ')}`);
    if (totals.size > 1) {
      const found = smallOver(totals);
      rows.push(...found);
      if (given.json) print(found);
    }
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    scorers.close();
  }
  const models = `Models: ${engine.models}.`;
  if (given.json) tell(models);
  else console.log(`${models}\n\n${qualityTables(rows, sets)}`);
  if (given['by-rule']) {
    if (given.json) print(ruleRows(rules));
    else console.log(`\n### Rules\n\n${ruleTable(rules)}`);
  }
  if (given.docs) writeDocs(`${models}\n\n${qualityTables(rows, sets)}`);
}

function print(rows: readonly Row[]): void {
  for (const { set, language, measure, value } of rows) console.log(JSON.stringify({ set, language, measure, value }));
}

/** Puts the tables between the marks of docs/quality.md. */
function writeDocs(tables: string): void {
  const file = join(ROOT, 'docs', 'quality.md');
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- (?:measured|end) -->/);
  writeFileSync(file, `${before}<!-- measured -->\n\n${tables}\n\n<!-- end -->${after}`);
}
