// The cast file: who and what the reader may know by name. CSV with a header.
import { readFile } from 'node:fs/promises';
import type { CastMember } from '../reading/actors/cast.ts';
import { CallError, fileFailure } from './failure.ts';
import { isDay } from './options.ts';

const COLUMNS = ['name', 'variants', 'kind', 'role', 'country', 'from', 'to'] as const;
type Column = (typeof COLUMNS)[number];
const KINDS: readonly string[] = ['person', 'state', 'organisation', 'office', 'group', 'unnamed'];

/**
 * Rows of a CSV text (RFC 4180): quoted cells may hold commas, quotes and line ends; either line end.
 *
 * @throws CallError for a quote that never closes
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const cellEnd = /[,\r\n]/g;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; ) {
        const quote = text.indexOf('"', at);
        if (quote < 0) throw new CallError(`row ${rows.length + 1} opens a quote that never closes`);
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    cellEnd.lastIndex = at;
    const end = cellEnd.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(at, end));
    at = end;
    if (text[at] === ',') {
      at++;
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
      row.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

/** Members of a cast from the text of its file. Throws CallError that names the row and what to do. */
export function parseCast(text: string): CastMember[] {
  const [head, ...rows] = parseCsv(text.replace(/^\ufeff/, ''));
  if (!head) throw new CallError(`it is empty; its first row must be ${COLUMNS.join(',')}`);
  const names = head.map((cell) => cell.trim().toLowerCase());
  if (!names.includes('name')) throw new CallError(`its first row must be ${COLUMNS.join(',')}`);
  return rows.map((cells, index) => {
    const where = `row ${index + 2}`;
    const value = (column: Column): string | null => cells[names.indexOf(column)]?.trim() || null;
    const day = (column: Column): string | null => {
      const found = value(column);
      if (found !== null && !isDay(found))
        throw new CallError(`${where}: "${column}" must be a day such as 2022-01-22`);
      return found;
    };
    const name = value('name');
    const kind = value('kind')?.toLowerCase() ?? 'person';
    if (name === null) throw new CallError(`${where} has no name`);
    if (!KINDS.includes(kind)) throw new CallError(`${where}: "kind" must be one of ${KINDS.join(', ')}`);
    const variants = (value('variants') ?? '').split(';').flatMap((variant) => variant.trim() || []);
    return {
      name,
      variants,
      kind: kind as CastMember['kind'],
      role: value('role'),
      country: value('country')?.toUpperCase() ?? null,
      from: day('from'),
      to: day('to'),
    };
  });
}

/** Reads a cast file. Throws CallError when it cannot be read or understood. */
export async function readCast(path: string): Promise<CastMember[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new CallError(`cast file ${path}: ${fileFailure(error, path).error.message}`);
  }
  try {
    return parseCast(text);
  } catch (error) {
    throw error instanceof CallError ? new CallError(`cast file ${path}: ${error.message}`) : error;
  }
}
