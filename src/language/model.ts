// A language's model: read from its file, kept once loaded.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../record/errors.ts';
import { caseTable } from './cases.ts';
import { type Header, type ModelFile, unpackModel } from './file.ts';
import { Forms } from './forms.ts';
import type { LemmaRules } from './lemmas.ts';
import { Lexicon } from './lexicon.ts';
import { Splitter } from './multiword.ts';
import { type FeatureSet, Network } from './network.ts';
import type { Boundaries } from './sentences.ts';
import { Tokeniser } from './tokens.ts';

export interface Model extends Pick<Header, 'language' | 'licence' | 'version' | 'scores'> {
  /** First twelve hex digits of the SHA-256 of the file. */
  readonly sha256: string;
  readonly engine: Engine;
}

/** The layers of a model, ready for work. */
export interface Engine {
  readonly tokeniser: Tokeniser;
  readonly splitter: Splitter;
  readonly forms: Forms;
  readonly boundary: Boundaries;
  readonly network: Network;
  readonly feats: FeatureSet;
  readonly relations: readonly string[];
  readonly lemmas: LemmaRules;
}

const folder = fileURLToPath(new URL('../../models/', import.meta.url));
const loaded = new Map<string, Model>();

/** BCP 47 codes of the languages that have a model. */
export function carried(): string[] {
  const codes = readdirSync(folder).flatMap((name) => /^([a-z]{2,3})(?:\.nc)?\.bin$/.exec(name)?.[1] ?? []);
  return [...new Set(codes)].sort();
}

/**
 * The model of a language, from models/xx.bin, or from models/xx.nc.bin where all data are wanted (`licence: 'all'`, or
 * READOUT_MODELS=nc in the environment) and the language has such a model. Read once. Throws `language` where there is none.
 */
export function loadModel(language: string, { licence }: { licence?: 'free' | 'all' } = {}): Model {
  const all = (licence ?? (process.env.READOUT_MODELS === 'nc' ? 'all' : 'free')) === 'all';
  const key = `${language}.${all}`;
  let model = loaded.get(key);
  if (!model) {
    const path = /^[a-z]{2,3}$/.test(language)
      ? [...(all ? [`${folder}${language}.nc.bin`] : []), `${folder}${language}.bin`].find((name) => existsSync(name))
      : undefined;
    if (!path)
      throw new ReadoutError('language', `No model for the language "${language}"; there are ${carried().join(', ')}.`);
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    model = modelOf(unpackModel(bytes), sha256);
    loaded.set(key, model);
  }
  return model;
}

/** Feature strings by part of speech as one list. */
export function featureSet(groups: readonly (readonly string[])[]): FeatureSet {
  const first = new Int32Array(groups.length + 1);
  groups.forEach((group, i) => {
    first[i + 1] = first[i] + group.length;
  });
  return { strings: groups.flat(), first };
}

/** The lexicon of a model file. */
function lexiconOf({ tensors, hashes }: ModelFile): Lexicon {
  const listed = [...hashes].filter(([name]) => name.startsWith('list ')).map(([, list]) => list);
  const vectorColumns = (tensors.get('table vector')?.columns ?? 0) * (tensors.get('pieces')?.columns ?? 0);
  return new Lexicon({ words: hashes.get('words')!, vectors: hashes.get('vectors')!, vectorColumns, listed });
}

/** A model ready for work from the contents of its file. */
export function modelOf(file: ModelFile, sha256: string): Model {
  const { header, tensors } = file;
  const lemmas = new Map<string, string>();
  for (const line of header.lemmas.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lemmas.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const { language, licence, version, scores, relations } = header;
  const forms = new Forms();
  const feats = featureSet(header.feats);
  return {
    language,
    licence,
    version,
    scores,
    sha256,
    engine: {
      tokeniser: new Tokeniser(header.segmentation, new Map(Object.entries(header.exceptions))),
      splitter: new Splitter(header.segmentation, new Map(Object.entries(header.contractions)), new Set(header.whole)),
      forms,
      boundary: boundariesOf(file),
      network: new Network(tensors, lexiconOf(file), forms, feats, relations.length),
      feats,
      relations,
      lemmas,
    },
  };
}

function boundariesOf({ header, tensors }: ModelFile): Boundaries {
  const weights = tensors.get('boundary')!.values;
  return { weights, shift: 32 - Math.log2(weights.length), cases: caseTable(header.cases) };
}
