// readout text: the story of a page or a text, without what stands around it.
import { Command, Option } from 'commander';
import type { ReportOptions } from '../text/index.ts';

export function textCommand(): Command {
  return new Command('text')
    .summary('print the story of a report')
    .description(
      'Prints the story of a report, its blocks apart by blank lines, without credits, boilerplate and spam. ' +
        'From JSON Lines {"id", "html" or "text"} it makes {"id", "text"}.',
    )
    .argument('[FILE|-]', 'what to read; standard input when left out')
    .addOption(new Option('--from <kind>', 'take the input as this (found when left out)').choices(['html', 'jsonl']))
    .action(printText);
}

async function printText(path: string | undefined, options: { from?: 'html' | 'jsonl' }): Promise<void> {
  const { carriedLanguages, loadPack } = await import('../packs/index.ts');
  const { ReadoutError, toFailure } = await import('../record/errors.ts');
  const { storyText, toReport } = await import('../text/index.ts');
  const { cleanLines } = await import('../views/clean.ts');
  const { toJson } = await import('../views/json.ts');
  const { inputsOf } = await import('./inputs.ts');
  const { fileOrInput, LARGEST } = await import('./single.ts');
  const { standardOutput } = await import('./sink.ts');

  const packs = new Map(await Promise.all(carriedLanguages.map(async (code) => [code, await loadPack(code)] as const)));
  const knowing: ReportOptions = {
    cuesOf: (language) => packs.get(language)?.blocks ?? null,
    monthsOf: (language) => packs.get(language)?.calendar.months ?? null,
  };
  const file = fileOrInput(path);
  const lines = options.from === 'jsonl' || file.toLowerCase().endsWith('.jsonl');
  const out = standardOutput();
  for await (const { source, failure } of inputsOf([file], { from: options.from, maxBytes: LARGEST })) {
    let failed = failure;
    try {
      if (source) {
        const text = storyText(toReport(source, knowing));
        const shown = process.stdout.isTTY ? cleanLines(text) : text;
        await out.write(lines ? `${toJson({ id: source.id ?? null, text })}\n` : `${shown}\n`);
      }
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      failed = toFailure(error, { path: source?.path ?? null, id: source?.id ?? null });
    }
    if (!failed) continue;
    if (!lines) throw new ReadoutError(failed.error.code, `${file}: ${failed.error.message}`);
    await out.write(`${toJson(failed)}\n`);
    process.exitCode = 1;
  }
}
