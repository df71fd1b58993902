// The reader: loads models and packs once, then turns sources into records.
import { readFileSync } from 'node:fs';
import { type Analysis, analyse, carried, loadModel, type Model } from '../language/index.ts';
import { loadPack, type Pack } from '../packs/index.ts';
import { ReadoutError, toFailure } from '../record/errors.ts';
import type { Failure, Record } from '../record/record.ts';
import { toReport } from '../text/index.ts';
import type { Report } from '../text/report.ts';
import type { CastMember } from './actors/cast.ts';
import { type ReportInput, toSource } from './input.ts';
import { readReport, storySpans } from './read.ts';
import { readWithoutModel } from './unread.ts';

/** Version of the package, as records bear it. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

export interface ReaderOptions {
  /** Languages to load, BCP 47; all that are carried when left out. */
  languages?: readonly string[];
  /** Which models: trained on free data alone (default), or on all. */
  licence?: 'free' | 'all';
  /** People and bodies that the reader may know by name. */
  cast?: readonly CastMember[];
}

interface Carried {
  pack: Pack;
  /** Loads the model when first asked for. */
  model: () => Model;
}

export class Reader {
  readonly #languages: Map<string, Carried>;
  readonly #cast: readonly CastMember[];

  constructor(languages: Map<string, Carried>, cast: readonly CastMember[]) {
    this.#languages = languages;
    this.#cast = cast;
  }

  /**
   * Reads one source into its record. The same source always gives the same record.
   *
   * @throws ReadoutError with one of the codes of the contract when the input cannot be read
   */
  read(source: ReportInput): Record {
    const report = this.#report(source);
    const loaded = this.#languages.get(primary(report.language));
    if (!loaded) return readWithoutModel(report, VERSION);
    const { pack } = loaded;
    const model = loaded.model();
    const analysis = analyse(report.text, storySpans(report), model);
    const reader = { version: VERSION, model: `${model.language}/${model.version} sha256:${model.sha256}` };
    return readReport(report, analysis, pack, reader, this.#cast);
  }

  /** Sentences, words, tags, trees and names of a source's story blocks. Throws as `read`; null when its language has no model. */
  analyse(source: ReportInput): Analysis | null {
    const report = this.#report(source);
    const loaded = this.#languages.get(primary(report.language));
    return loaded ? analyse(report.text, storySpans(report), loaded.model()) : null;
  }

  /** Records in the order of the sources; a source that cannot be read gives a failure in its place. */
  async *stream(
    sources: Iterable<ReportInput> | AsyncIterable<ReportInput>,
    options: { signal?: AbortSignal } = {},
  ): AsyncGenerator<Record | Failure> {
    for await (const source of sources) {
      options.signal?.throwIfAborted();
      try {
        yield this.read(source);
      } catch (error) {
        yield toFailure(error, { path: source.path ?? null, id: source.id ?? null });
      }
    }
  }

  #report(source: ReportInput): Report {
    const packOf = (language: string) => this.#languages.get(language)?.pack;
    return toReport(toSource(source), {
      cuesOf: (language) => packOf(language)?.blocks ?? null,
      monthsOf: (language) => packOf(language)?.calendar.months ?? null,
    });
  }
}

/** Primary language of a BCP 47 code: "en" of "en-GB". */
const primary = (language: string) => language.split('-')[0].toLowerCase();

/** Makes a reader; packs are loaded here, a model when its language first comes. Throws ReadoutError `language` for a language that is not carried. */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const languages = new Map<string, Carried>();
  for (const language of options.languages ?? carried()) {
    const pack = await loadPack(language);
    if (!pack || !carried().includes(language)) {
      throw new ReadoutError('language', `No model reads “${language}”; there are models for ${carried().join(', ')}.`);
    }
    languages.set(language, { pack, model: () => loadModel(language, { licence: options.licence }) });
  }
  return new Reader(languages, options.cast ?? []);
}
