// What becomes of the results: text, JSON, JSON Lines, pages, tables.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Failure, Record } from '../record/record.ts';
import { REGISTERS, registerNames } from '../record/registers.ts';
import { titleOf } from '../views/cards.ts';
import { toJson } from '../views/json.ts';
import { type OffsetUnit, withOffsets } from '../views/offsets.ts';
import { CallError } from './failure.ts';
import type { Result } from './pool.ts';
import { fileOutput, type Sink } from './sink.ts';

export interface Writer {
  write(result: Result): Promise<void>;
  /** Writes what comes at the end. */
  end(): Promise<void>;
}

export function isFailure(result: Result): result is Failure {
  return 'error' in result;
}

export function jsonlWriter(sink: Sink, unit: OffsetUnit): Writer {
  return {
    write: (result) => sink.write(`${toJson(isFailure(result) ? result : withOffsets(result, unit))}\n`),
    end: () => sink.close(),
  };
}

/** One record, or a list where the call may give several. */
export function jsonWriter(sink: Sink, unit: OffsetUnit, list: boolean): Writer {
  let written = 0;
  return {
    async write(result) {
      if (list) await sink.write(written ? ',\n' : '[\n');
      await sink.write(toJson(isFailure(result) ? result : withOffsets(result, unit), 2));
      if (!list) await sink.write('\n');
      written++;
    },
    async end() {
      if (list) await sink.write(written ? '\n]\n' : '[]\n');
      await sink.close();
    },
  };
}

export async function textWriter(sink: Sink, width: number, color: boolean): Promise<Writer> {
  const { recordToText, failureToText } = await import('../views/text.ts');
  let written = 0;
  return {
    async write(result) {
      const text = (isFailure(result) ? failureToText : recordToText) as (of: Result, how: object) => string;
      const rule = written++ ? `\n${'─'.repeat(Math.min(width, 80))}\n\n` : '';
      await sink.write(rule + text(result, { width, color }));
    },
    end: () => sink.close(),
  };
}

/** One table a register in a folder, begun anew. */
export async function csvWriter(folder: string, unit: OffsetUnit): Promise<Writer> {
  const { csvHeads, failureToCsv, recordToCsv } = await import('../views/csv.ts');
  await makeFolder(folder);
  const sinks = new Map<string, Sink>();
  for (const [table, head] of Object.entries(csvHeads)) {
    const sink = await fileOutput(join(folder, `${table}.csv`));
    await sink.write(head);
    sinks.set(table, sink);
  }
  return {
    async write(result) {
      const rows = isFailure(result) ? { failures: failureToCsv(result) } : recordToCsv(result, unit);
      for (const [table, text] of Object.entries(rows)) if (text) await sinks.get(table)?.write(text);
    },
    async end() {
      for (const sink of sinks.values()) await sink.close();
    },
  };
}

/** One page to a file or to standard output. */
export async function pageWriter(sink: Sink): Promise<Writer> {
  const { recordToHtml } = await import('../views/html.ts');
  return {
    async write(result) {
      if (!isFailure(result)) await sink.write(recordToHtml(result));
    },
    end: () => sink.close(),
  };
}

/** Rows of the summary that a person looks over; the index holds all. */
const SUMMARY_ROWS = 60;

/** A page a report in a folder, an index, and a summary on `out`. */
export async function pagesWriter(folder: string, out: Sink): Promise<Writer> {
  const { indexRow, indexToHtml, recordToHtml } = await import('../views/html.ts');
  const { table } = await import('../views/text.ts');
  await makeFolder(folder);
  const taken = new Set(['index']);
  const index: (ReturnType<typeof indexRow> | Failure)[] = [];
  const rows: (string | number)[][] = [];
  const totals = registerNames.map(() => 0);
  let failures = 0;
  return {
    async write(result) {
      if (isFailure(result)) {
        failures++;
        index.push(result);
        return;
      }
      const name = pageName(result, taken);
      const path = join(folder, name);
      await writeFile(path, recordToHtml(result));
      const row = indexRow(result, name);
      index.push(row);
      row.counts.forEach((count, register) => {
        totals[register] += count;
      });
      if (rows.length < SUMMARY_ROWS) rows.push([titleOf(result, 40), row.language, ...row.counts, path]);
    },
    async end() {
      await writeFile(join(folder, 'index.html'), indexToHtml(index));
      const read = index.length - failures;
      const letters = Object.values(REGISTERS).map((letter) => letter.toUpperCase());
      if (read > rows.length) rows.push([`… and ${read - rows.length} more`, '', ...letters.map(() => 0), '']);
      rows.push([`${read} ${read === 1 ? 'report' : 'reports'}`, '', ...totals, '']);
      await out.write(table(['Report', 'Language', ...letters, 'Page'], rows));
      const key = registerNames.map((name, register) => `${letters[register]} ${name}`).join(', ');
      const failed = failures ? `; ${failures} could not be read` : '';
      await out.write(`\n${key}${failed}\nAll pages: ${join(folder, 'index.html')}\n`);
      await out.close();
    },
  };
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new CallError(`cannot make the folder ${path}: ${(error as Error).message}`);
  }
}

/** A file name of our own making, whatever the input calls itself; never one that was used before. */
function pageName(record: Record, taken: Set<string>): string {
  const { path, id } = record.report;
  const wanted = path === null || extname(path) === '.jsonl' ? id : basename(path, extname(path));
  const stem =
    wanted
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 80) || 'report';
  let name = stem;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
  taken.add(name.toLowerCase());
  return `${name}.html`;
}
