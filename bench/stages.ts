// Words a second of each stage, and how the time grows with the length of a text.
import { readFileSync } from 'node:fs';
import type { Source } from '../src/text/index.ts';
import { language as engine, library, packs, reading, text } from './built.ts';
import { LAYERS, segment } from './engine.ts';
import { type Figure, timeOf } from './figure.ts';
import { countWords, LANGUAGES, samplesOf, textOf } from './texts.ts';

/** Speed of each stage over the samples of each language, one report after the other. */
export async function measureStages(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const language of LANGUAGES) {
    const pack = (await packs.loadPack(language))!;
    const model = engine.loadModel(language);
    const reader = await library.createReader({ languages: [language] });
    const sources = samplesOf(language).map((path): Source => ({ content: readFileSync(path), kind: 'text', path }));
    const toReport = (source: Source) => text.toReport(source, { cuesOf: () => pack.blocks });
    const reports = sources.map((source) => {
      const report = toReport(source);
      const spans = reading.storySpans(report);
      return { report, spans, analysis: engine.analyse(report.text, spans, model) };
    });
    const words = reports.reduce((sum, { report }) => sum + countWords(report.text), 0);
    const sentences = () =>
      reports.flatMap(({ report, spans }) => spans.flatMap((span) => segment(model, report.text, ...span)));
    const cut = sentences();
    const mark = { version: '0', model: null };
    const add = (measure: string, run: () => unknown) => {
      const value = Math.round((1000 * words) / timeOf(run));
      figures.push({ set: 'stages', language, measure, value, unit: 'words/s' });
    };
    add('text: decoding, language, blocks', () => sources.map(toReport));
    add('segment: tokens, sentences', sentences);
    for (const [name, layer] of Object.entries(LAYERS)) {
      for (const sentence of cut) layer(model, sentence);
      add(name, () => {
        for (const sentence of cut) layer(model, sentence);
      });
    }
    add('all layers', () => reports.map(({ report, spans }) => engine.analyse(report.text, spans, model)));
    add('reading: all registers', () =>
      reports.map(({ report, analysis }) => reading.readReport(report, analysis, pack, mark)),
    );
    add('read, from bytes to record', () => sources.map((source) => reader.read(source)));
  }
  return figures;
}

/** Time of reading a word in a text 4 and 16 times as long, over that in the text itself: 1 is linear. */
export async function measureGrowth(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const language of LANGUAGES) {
    const reader = await library.createReader({ languages: [language] });
    const timeOfWord = (times: number) => {
      const content = textOf(language, times);
      return timeOf(() => reader.read({ content, kind: 'text', language })) / times;
    };
    const once = timeOfWord(1);
    for (const times of [4, 16]) {
      const value = Math.round((100 * timeOfWord(times)) / once) / 100;
      figures.push({ set: 'growth', language, measure: `${times} times the text`, value, unit: 'ratio' });
    }
  }
  return figures;
}
