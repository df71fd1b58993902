// What the sets are read with: the reader, the engine for bare text, and the models that stand behind both.
import { type Analysis, analyse, carried, loadModel } from '../src/language/index.ts';
import { loadPack, type Pack } from '../src/packs/index.ts';
import { createReader, type Reader } from '../src/reading/reader.ts';
import { type Report, type Source, toReport } from '../src/text/index.ts';

export interface Engine {
  reader: Reader;
  /** Names and trees of bare text, nothing of which is taken for furniture; null when the language has no model. */
  analyse(text: string, language: string): Analysis | null;
  report(source: Source): Report;
  /** The models in words: "en/1 (CC BY-SA 4.0), …". */
  models: string;
}

/** Spans of the paragraphs of a text: what stands between blank lines. */
export function paragraphsOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n/g)) {
    spans.push([start, index]);
    start = index + gap.length;
  }
  return [...spans, [start, text.length]];
}

/** Loads what is carried. READOUT_MODELS chooses the models, as everywhere. */
export async function makeEngine(): Promise<Engine> {
  const codes = carried();
  const packs = new Map<string, Pack | null>();
  for (const code of codes) packs.set(code, await loadPack(code));
  const models = codes.map((code) => loadModel(code));
  return {
    reader: await createReader({ languages: codes.filter((code) => packs.get(code)) }),
    analyse: (text, language) =>
      codes.includes(language) ? analyse(text, paragraphsOf(text), loadModel(language)) : null,
    report: (source) => toReport(source, { cuesOf: (language) => packs.get(language)?.blocks ?? null }),
    models: models
      .map(({ language, version, licence, sha256 }) => `${language}/${version} (${licence}, sha256 ${sha256})`)
      .join(', '),
  };
}
