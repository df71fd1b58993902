// From what a call names (files, folders, standard input) to sources, one after another, in order.
import { constants } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Failure } from '../record/record.ts';
import type { Source } from '../text/report.ts';
import { failureOf, fileFailure } from './failure.ts';
import { linesOf } from './lines.ts';
import { isDay, isLanguage } from './options.ts';

/** One input: what is to be read, or why it cannot be. */
export type Input = { source: Source; failure?: never } | { failure: Failure; source?: never };

/** A file, or standard input, whose bytes wait to be read, or why they cannot be. */
export type OpenFile =
  | { path: string | null; size: number; read: () => AsyncIterable<Uint8Array>; failure?: never }
  | { failure: Failure; read?: never };

export interface InputOptions {
  /** How to take what comes; by the name of the file (and, without one, by its first words) when left out. */
  from?: 'text' | 'html' | 'jsonl';
  maxBytes: number;
  date?: string | null;
  language?: string | null;
  outlet?: string | null;
}

/** What is read from a folder. */
export const READ_FROM_FOLDERS = ['.txt', '.html', '.htm', '.jsonl', '.md'];
const MEGABYTE = 1_000_000;

/** Sources in the order of the call; folders in the order of their paths. Never throws: what fails is an input too. */
export async function* inputsOf(paths: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  for (const path of paths) {
    for await (const file of filesOf(path)) {
      if (!file.read) {
        yield file;
        continue;
      }
      try {
        yield* fromStream(file.read(), file.path, options, file.size);
      } catch (error) {
        yield { failure: fileFailure(error, file.path) };
      }
    }
  }
}

/** What a path names: standard input, a file, or the files of a folder in order; each is open until the next is asked for. */
export async function* filesOf(path: string): AsyncGenerator<OpenFile> {
  if (path === '-') yield { path: null, size: 0, read: () => process.stdin };
  else yield* fromPath(path, false);
}

/** How many files a call will read; null when that cannot be known before (standard input, JSON Lines). */
export async function countInputs(paths: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const path of paths) {
    if (path === '-' || isLines(path)) return null;
    const names = await namesIn(path);
    if (!names) count++;
    for (const name of names ?? []) {
      const inside = name.folder ? await countInputs([join(path, name.name)]) : isLines(name.name) ? null : 1;
      if (inside === null) return null;
      count += inside;
    }
  }
  return count;
}

function isLines(path: string): boolean {
  return extname(path).toLowerCase() === '.jsonl';
}

/** Opens without following a link that stands in a folder, and without waiting at a pipe. */
function openFile(path: string, inFolder: boolean): Promise<FileHandle> {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  return open(path, O_RDONLY | O_NONBLOCK | (inFolder ? O_NOFOLLOW : 0));
}

async function* fromPath(path: string, inFolder: boolean): AsyncGenerator<OpenFile> {
  let file: FileHandle | null = null;
  try {
    file = await openFile(path, inFolder);
    const stat = await file.stat();
    if (stat.isDirectory()) {
      await file.close();
      file = null;
      yield* fromFolder(path);
    } else if (!stat.isFile()) {
      const kind = stat.isFIFO() ? 'pipe' : 'device';
      yield { failure: failureOf('unreadable', `it is a ${kind}; hand its bytes in on standard input instead`, path) };
    } else {
      const opened = file;
      yield { path, size: stat.size, read: () => opened.createReadStream({ autoClose: false }) };
    }
  } catch (error) {
    yield { failure: fileFailure(error, path) };
  } finally {
    await file?.close();
  }
}

/** What stands in a folder and is to be read, sorted as its paths sort; null when it is no folder. */
async function namesIn(folder: string): Promise<{ name: string; folder: boolean }[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const key = ({ name, folder }: { name: string; folder: boolean }) => (folder ? `${name}/` : name);
    return entries
      .filter((entry) => !entry.isSymbolicLink())
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .filter((entry) => entry.folder || READ_FROM_FOLDERS.includes(extname(entry.name).toLowerCase()))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}

async function* fromFolder(folder: string, top = true): AsyncGenerator<OpenFile> {
  let found = false;
  for (const entry of (await namesIn(folder)) ?? []) {
    const path = join(folder, entry.name);
    try {
      const inside = entry.folder ? fromFolder(path, false) : fromPath(path, true);
      for await (const file of inside) {
        found = true;
        yield file;
      }
    } catch (error) {
      found = true;
      yield { failure: fileFailure(error, path) };
    }
  }
  if (top && !found) {
    yield { failure: failureOf('no-text', `the folder holds no ${READ_FROM_FOLDERS.join(', ')} file`, folder) };
  }
}

/** Bytes of one input, or the sources of its JSON Lines. */
async function* fromStream(
  stream: AsyncIterable<Uint8Array>,
  path: string | null,
  options: InputOptions,
  size: number,
): AsyncGenerator<Input> {
  const { maxBytes, date = null, language = null, outlet = null } = options;
  const from = options.from ?? (path !== null && isLines(path) ? 'jsonl' : undefined);
  if (from === 'jsonl') {
    for await (const { number, bytes } of linesOf(stream, maxBytes)) {
      if (bytes === null) yield { failure: tooLarge(`line ${number}`, maxBytes, path) };
      else if (!isBlank(bytes)) yield fromLine(bytes, number, path, options);
    }
    return;
  }
  const chunks: Uint8Array[] = [];
  let total = size;
  if (size <= maxBytes) {
    total = 0;
    for await (const chunk of stream) {
      total += chunk.length;
      if (total > maxBytes) break;
      chunks.push(chunk);
    }
  }
  if (total > maxBytes) {
    yield { failure: tooLarge('it', maxBytes, path) };
    return;
  }
  const content = Buffer.concat(chunks);
  yield { source: { content, kind: from ?? kindOf(path, content), path, date, language, outlet } };
}

function tooLarge(what: string, maxBytes: number, path: string | null): Failure {
  const message = `${what} is larger than ${maxBytes / MEGABYTE} MB; --max-size allows more`;
  return failureOf('too-large', message, path);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

function kindOf(path: string | null, content: Uint8Array): Source['kind'] {
  const ending = extname(path ?? '').toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(ending)) return 'html';
  if (['.txt', '.md'].includes(ending)) return 'text';
  const opening = Buffer.from(content.subarray(0, 256))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return /^<(!doctype html|html)[\s>]/i.test(opening.trimStart()) ? 'html' : 'text';
}

/** One line of JSON Lines: {"text" | "html", "id"?, "date"?, "language"?, "outlet"?, "url"?, "title"?}. */
function fromLine(bytes: Uint8Array, number: number, path: string | null, options: InputOptions): Input {
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { failure: failureOf('encoding', `line ${number} is not UTF-8`, path) };
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { failure: failureOf('not-json', `line ${number} is not JSON`, path) };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { failure: failureOf('not-json', `line ${number} is not a JSON object`, path) };
  }
  const fields = new Map(Object.entries(value).filter(([, field]) => field !== null));
  const givenId = fields.get('id');
  const id = typeof givenId === 'string' || typeof givenId === 'number' ? String(givenId) : null;
  const wrong = (what: string): Input => ({ failure: failureOf('not-json', `line ${number}: ${what}`, path, id) });
  for (const name of ['text', 'html', 'date', 'language', 'outlet', 'url', 'title']) {
    if (fields.has(name) && typeof fields.get(name) !== 'string') return wrong(`"${name}" must be a string`);
  }
  if (fields.has('id') && id === null) return wrong('"id" must be a string');
  const text = (name: string) => fields.get(name) as string | undefined;
  const date = text('date') ?? options.date ?? null;
  const language = text('language') ?? options.language ?? null;
  if (date !== null && !isDay(date)) return wrong('"date" must be a day such as 2022-01-22');
  if (language !== null && !isLanguage(language)) return wrong('"language" must be a code such as "it"');
  const kind = fields.has('text') ? 'text' : 'html';
  const content = text(kind);
  if (content === undefined) {
    return { failure: failureOf('no-text', `line ${number} has neither "text" nor "html"`, path, id) };
  }
  const outlet = text('outlet') ?? options.outlet ?? null;
  return {
    source: { content, kind, path, id, url: text('url') ?? null, title: text('title') ?? null, outlet, date, language },
  };
}
