// readout parse: sentences, words, tags, trees and names, as CoNLL-U or JSON Lines.
import { Command, Option } from 'commander';
import type { ConlluSentence } from '../language/conllu.ts';
import type { Model } from '../language/index.ts';
import { language } from './options.ts';
import type { Stretch } from './paragraphs.ts';
import type { Printer } from './printer.ts';

interface ParseOptions {
  language?: string;
  from: 'text' | 'conllu';
  format: 'conllu' | 'jsonl';
}

export function parseCommand(): Command {
  return new Command('parse')
    .summary('print sentences, words, tags, trees and names')
    .description(
      'Prints the sentences of a text with their words, tags, trees and names. A paragraph ends at a blank line. ' +
        'From CoNLL-U, the given sentences, words and columns stay; what is "_" is filled in.',
    )
    .argument('[FILE|-]', 'what to read; standard input when left out')
    .option('--language <code>', 'language of the text (found when left out)', language)
    .addOption(new Option('--from <kind>', 'what the input is').choices(['text', 'conllu']).default('text'))
    .addOption(new Option('--format <format>', 'what to print').choices(['conllu', 'jsonl']).default('conllu'))
    .action(parse);
}

async function parse(path: string | undefined, { language, from, format }: ParseOptions): Promise<void> {
  const { Printer } = await import('./printer.ts');
  const { fileOrInput, singleStream } = await import('./single.ts');
  const { standardOutput } = await import('./sink.ts');
  const chunks = singleStream(fileOrInput(path));
  const printer = new Printer(standardOutput(), format);
  await (from === 'text' ? parseText : parseConllu)(chunks, language, printer);
}

/** Prints the analysis of a plain text that comes in chunks. Throws as `decodeStream` does, and `language`. */
export async function parseText(
  chunks: AsyncIterable<Uint8Array>,
  code: string | undefined,
  printer: Printer,
): Promise<void> {
  const { analyse, loadModel } = await import('../language/index.ts');
  const { identifyLanguage } = await import('../text/index.ts');
  const { decodeStream } = await import('../text/stream.ts');
  const { Paragraphs } = await import('./paragraphs.ts');
  const print = async (stretches: Iterable<Stretch>) => {
    for (const { text, paragraphs, torn } of stretches) {
      // White space needs no model: an input of nothing else fails for want of text, not of a language.
      if (paragraphs.length === 0) printer.skip(text);
      else await printer.print(analyse(text, paragraphs, loadModel(primary(code ?? 'und'))), { torn });
    }
  };
  const all = new Paragraphs();
  for await (const piece of decodeStream(chunks)) {
    code ??= identifyLanguage(piece).language;
    await print(all.add(piece));
  }
  await print(all.finish());
}

/** Prints CoNLL-U that comes in chunks, filled in. Throws `unreadable`, `too-large` and `language`. */
export async function parseConllu(
  chunks: AsyncIterable<Uint8Array>,
  code: string | undefined,
  printer: Printer,
): Promise<void> {
  const { analyseConllu, loadModel } = await import('../language/index.ts');
  const { readConllu } = await import('../language/conllu.ts');
  const { identifyLanguage } = await import('../text/index.ts');
  const { batchesOf } = await import('./batches.ts');
  let model: Model | null = null;
  let held: ConlluSentence[] = [];
  for await (const { text, line, last } of batchesOf(chunks)) {
    const sentences = [...held, ...readConllu(text, line)];
    if (sentences.length === 0 && !last) continue;
    code ??= identifyLanguage(analyseConllu(sentences, null).text).language;
    model ??= loadModel(primary(code));
    // The last sentence waits for the next, which tells whether a space or a paragraph's end stands between.
    held = last ? [] : sentences.slice(-1);
    await printer.print(analyseConllu(sentences, model), { upTo: sentences.length - held.length });
  }
}

const primary = (code: string) => code.split('-')[0].toLowerCase();
