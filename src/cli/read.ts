// readout read: reports in, records out.
import { realpath, stat } from 'node:fs/promises';
import { dirname, extname, sep } from 'node:path';
import { Command, Option } from 'commander';
import { clean } from '../views/clean.ts';
import { OFFSET_UNITS, type OffsetUnit } from '../views/offsets.ts';
import { CallError } from './failure.ts';
import { day, jobs, language, megabytes } from './options.ts';
import type { Writer } from './writers.ts';

const FORMATS = ['text', 'json', 'jsonl', 'html', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface ReadOptions {
  from?: 'jsonl';
  date?: string;
  language?: string;
  outlet?: string;
  cast?: string;
  format?: Format;
  offsets: OffsetUnit;
  output?: string;
  jobs: number;
  maxSize: number;
  strict?: true;
}

export function readCommand(): Command {
  return new Command('read')
    .summary('read reports into records')
    .description(
      'Reads reports into records in which every entry points at its words.\n\n' +
        'FILE may be a text, an HTML page or JSON Lines (.jsonl); a DIR is read for .txt .html .htm .jsonl .md, sorted ' +
        'by path, links not followed; - is standard input. An input that cannot be read gives a failure in its place.',
    )
    .argument('[FILE|DIR|-...]', 'what to read; standard input when left out')
    .addOption(new Option('--from <kind>', 'take every input as JSON Lines').choices(['jsonl']))
    .option('--date <day>', 'date of the reports, YYYY-MM-DD; that of a line of JSON Lines goes before', day)
    .option('--language <code>', 'language of the reports, trusted (found when left out)', language)
    .option('--outlet <name>', 'who published the reports')
    .option('--cast <file>', 'CSV of names the reader may use: name,variants,kind,role,country,from,to')
    .addOption(
      new Option('--format <format>', 'text on a terminal, else jsonl, or by the ending of OUT').choices(FORMATS),
    )
    .addOption(new Option('--offsets <unit>', 'what spans count').choices(OFFSET_UNITS).default('utf16'))
    .option('-o, --output <OUT>', 'file, or folder for html and csv')
    .option('--jobs <n>', 'reports read at once, at most; the output is the same', jobs, 1)
    .addOption(
      new Option('--max-size <MB>', 'largest input, or line of JSON Lines')
        .argParser(megabytes)
        .default(10_000_000, '10'),
    )
    .option('--strict', 'stop at the first failure')
    .addHelpText('after', '\nExit status: 0 all read, 1 some could not be read, 2 wrong call.')
    .action(read);
}

async function read(given: string[], options: ReadOptions): Promise<void> {
  if (!given.length && process.stdin.isTTY)
    throw new CallError('nothing to read: name a FILE or DIR, or pipe a report in');
  const paths = given.length ? given : ['-'];
  const { countInputs, inputsOf } = await import('./inputs.ts');
  const { readAll } = await import('./pool.ts');
  const { isFailure } = await import('./writers.ts');
  const { progressOf } = await import('./progress.ts');
  const cast = options.cast === undefined ? [] : await (await import('./cast.ts')).readCast(options.cast);
  const { output, date, language, outlet } = options;
  const one =
    paths.length === 1 && options.from !== 'jsonl' && extname(paths[0]) !== '.jsonl' && !(await isFolder(paths[0]));
  const format = options.format ?? formatOf(output);
  if (output !== undefined) await checkOutput(output, paths);
  const writer = await writerFor(format, options, one);

  const quiet = !process.stderr.isTTY || (process.stdout.isTTY && output === undefined);
  const progress = progressOf(quiet ? null : process.stderr, quiet ? null : await countInputs(paths));
  const inputs = inputsOf(paths, { from: options.from, maxBytes: options.maxSize, date, language, outlet });
  let count = 0;
  let failed = 0;
  for await (const result of readAll(inputs, options.jobs, { cast })) {
    count++;
    if (isFailure(result)) {
      failed++;
      if (format === 'html' || format === 'csv') {
        const { path, id, error } = result;
        progress.clear();
        process.stderr.write(
          `readout: ${clean(path ?? id ?? 'standard input')}: ${clean(error.message)} (${error.code})\n`,
        );
      }
    }
    await writer.write(result);
    progress.step();
    if (failed && options.strict) break;
  }
  progress.clear();
  await writer.end();
  if (failed) {
    process.exitCode = 1;
    process.stderr.write(`readout: ${failed} of ${count} ${count === 1 ? 'input' : 'inputs'} could not be read\n`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return path !== '-' && (await stat(path).catch(() => null))?.isDirectory() === true;
}

function formatOf(output: string | undefined): Format {
  if (output === undefined) return process.stdout.isTTY ? 'text' : 'jsonl';
  const endings: { [ending: string]: Format } = { '.html': 'html', '.htm': 'html', '.json': 'json', '.txt': 'text' };
  return endings[extname(output).toLowerCase()] ?? 'jsonl';
}

/** An output never lands on an input, nor in a folder that is being read. */
async function checkOutput(output: string, paths: readonly string[]): Promise<void> {
  const there = (path: string) => realpath(path).catch(() => null);
  const target = (await there(output)) ?? (await there(dirname(output)));
  for (const path of paths) {
    const source = path === '-' ? null : await there(path);
    if (source === null || target === null) continue;
    const holdsInput = target === dirname(source) && (await isFolder(output));
    const insideInput = (await isFolder(path)) && (target === source || target.startsWith(source + sep));
    if (target === source || holdsInput || insideInput) {
      throw new CallError(`-o ${output} would write over or beside what is read (${path}); name another place`);
    }
  }
}

async function writerFor(format: Format, options: ReadOptions, one: boolean): Promise<Writer> {
  const { fileOutput, standardOutput } = await import('./sink.ts');
  const { csvWriter, jsonlWriter, jsonWriter, pagesWriter, pageWriter, textWriter } = await import('./writers.ts');
  const { output, offsets } = options;
  const sink = () => (output === undefined ? standardOutput() : fileOutput(output));
  switch (format) {
    case 'jsonl':
      return jsonlWriter(await sink(), offsets);
    case 'json':
      return jsonWriter(await sink(), offsets, !one);
    case 'text': {
      const color = output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
      return textWriter(await sink(), Math.max(40, process.stdout.columns ?? 80), color);
    }
    case 'csv':
      if (output === undefined) throw new CallError('--format csv writes one table a register: name a folder with -o');
      return csvWriter(output, offsets);
    case 'html': {
      const names = output !== undefined && /\.html?$/i.test(output);
      if (one && (output === undefined || names)) return pageWriter(await sink());
      if (output === undefined) throw new CallError('--format html writes a page a report: name a folder with -o');
      if (names) throw new CallError(`-o ${output} names one page, and several reports may be read: name a folder`);
      return pagesWriter(output, standardOutput());
    }
  }
}
