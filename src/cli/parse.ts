// readout parse: sentences, words, tags, trees and names, as CoNLL-U or JSON Lines.
import { Command, Option } from 'commander';
import type { Analysis } from '../language/index.ts';
import type { Source } from '../text/report.ts';
import { language } from './options.ts';

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

async function parse(path: string | undefined, options: ParseOptions): Promise<void> {
  const { NAME_TAGS, toConllu, UPOS } = await import('../language/index.ts');
  const { toJson } = await import('../views/json.ts');
  const { fileOrInput, singleSource } = await import('./single.ts');
  const { standardOutput } = await import('./sink.ts');
  const source = await singleSource(fileOrInput(path), { from: 'text', language: options.language ?? null });
  const analysis = options.from === 'text' ? await ofText(source) : await ofConllu(source, options.language);
  const out = standardOutput();
  if (options.format === 'conllu') {
    await out.write(toConllu(analysis));
    return;
  }
  const { text, start, end, form, lemma, upos, feats, head, deprel, name, sentences } = analysis;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s], sentences[s + 1]];
    if (from === to) continue;
    const words = Array.from({ length: to - from }, (_, i) => ({
      id: i + 1,
      form: form[from + i],
      lemma: lemma[from + i],
      upos: UPOS[upos[from + i]],
      feats: feats[from + i] || null,
      head: head[from + i] < 0 ? 0 : head[from + i] - from + 1,
      deprel: deprel[from + i],
      name: NAME_TAGS[name[from + i]],
      span: [start[from + i], end[from + i]],
    }));
    const span = [start[from], end[to - 1]];
    await out.write(`${toJson({ text: text.slice(span[0], span[1]), span, words })}\n`);
  }
}

async function ofText(source: Source): Promise<Analysis> {
  const { analyse, loadModel } = await import('../language/index.ts');
  const { toReport } = await import('../text/index.ts');
  const { text, language: found } = toReport(source);
  return analyse(text, paragraphsOf(text), loadModel(primary(found)));
}

async function ofConllu(source: Source, given: string | undefined): Promise<Analysis> {
  const { analyseConllu, loadModel } = await import('../language/index.ts');
  const { identifyLanguage } = await import('../text/index.ts');
  const conllu = new TextDecoder().decode(source.content as Uint8Array);
  const code = given ?? identifyLanguage(analyseConllu(conllu, null).text).language;
  return analyseConllu(conllu, loadModel(primary(code)));
}

const primary = (code: string) => code.split('-')[0].toLowerCase();

/** Stretches between blank lines. */
function paragraphsOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = -1;
  let end = 0;
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const blank = text.slice(from, to).trim() === '';
    if (blank && start >= 0) {
      spans.push([start, end]);
      start = -1;
    } else if (!blank) {
      if (start < 0) start = from;
      end = to;
    }
    from = to + 1;
  }
  if (start >= 0) spans.push([start, end]);
  return spans;
}
