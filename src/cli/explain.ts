// readout explain: why an entry is there.
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import type { Source } from '../text/report.ts';
import { CallError } from './failure.ts';
import { day, language } from './options.ts';

interface ExplainOptions {
  date?: string;
  language?: string;
  outlet?: string;
  cast?: string;
}

export function explainCommand(): Command {
  return new Command('explain')
    .summary('say why an entry is there')
    .description(
      'Says why an entry is there: its rule, with reason and example, its cue words, the tree of its sentence, ' +
        'its dates, and what was assumed. ENTRY is an id such as s3; without one, all entries are explained. ' +
        'In JSON Lines, REPORT/ENTRY names the report too. Give the same options as when it was read.',
    )
    .argument('<FILE>', 'a report, or FILE/ENTRY')
    .argument('[ENTRY]', 'an entry (s3), or REPORT/ENTRY')
    .option('--date <day>', 'date of the report, YYYY-MM-DD', day)
    .option('--language <code>', 'language of the report (found when left out)', language)
    .option('--outlet <name>', 'who published the report')
    .option('--cast <file>', 'CSV of names the reader may use')
    .action(explain);
}

async function explain(file: string, wanted: string | undefined, options: ExplainOptions): Promise<void> {
  const { createReader } = await import('../reading/reader.ts');
  const { registerRules } = await import('../reading/rules.ts');
  const { cardsOf } = await import('../views/cards.ts');
  const { explanation } = await import('../views/explain.ts');
  const { path, report, entry } = await addressOf(file, wanted);
  const source = await sourceNamed(path, report, options);
  const cast = options.cast === undefined ? [] : await (await import('./cast.ts')).readCast(options.cast);
  const reader = await createReader({ cast });
  const record = reader.read(source);
  const analysis = reader.analyse(source);
  const cards = cardsOf(record).filter((card) => entry === undefined || card.id === entry);
  if (!cards.length) {
    throw new CallError(entry ? `${file} has no entry ${entry}; readout read lists them` : `${file} has no entries`);
  }
  const width = Math.max(40, process.stdout.columns ?? 80);
  const blocks = cards.map((card) => {
    const name = card.rule;
    const rules = registerRules.find(({ register }) => register === card.register)?.rules ?? [];
    const rule = rules.find((one) => one.name === name) ?? rules.find((one) => name?.startsWith(one.name)) ?? null;
    return explanation({ record, card, analysis, rule }, width).join('\n');
  });
  const { standardOutput } = await import('./sink.ts');
  await standardOutput().write(`${blocks.join(`\n\n${'─'.repeat(Math.min(width, 80))}\n\n`)}\n`);
}

interface Address {
  path: string;
  report?: string;
  entry?: string;
}

/** FILE ENTRY, FILE REPORT/ENTRY or FILE/ENTRY. */
async function addressOf(file: string, wanted: string | undefined): Promise<Address> {
  if (wanted !== undefined) {
    const slash = wanted.lastIndexOf('/');
    return slash < 0
      ? { path: file, entry: wanted }
      : { path: file, report: wanted.slice(0, slash), entry: wanted.slice(slash + 1) };
  }
  const parts = /^(.+)\/([a-z]\d+)$/.exec(file);
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  return parts && !exists ? { path: parts[1], entry: parts[2] } : { path: file };
}

async function sourceNamed(path: string, report: string | undefined, options: ExplainOptions): Promise<Source> {
  const { LARGEST, singleSource } = await import('./single.ts');
  const { date, language, outlet } = options;
  if (report === undefined) return singleSource(path, { date, language, outlet });
  const { inputsOf } = await import('./inputs.ts');
  for await (const { source } of inputsOf([path], { maxBytes: LARGEST, date, language, outlet })) {
    if (source?.id === report) return source;
  }
  throw new CallError(`${path} holds no report with the id ${report}`);
}
