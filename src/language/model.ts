// A language's model: read from its file, kept once loaded.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../record/errors.ts';
import { type Classifier, packRows } from './classifier.ts';
import { type Header, type ModelFile, unpackModel, type Weights } from './file.ts';
import { Forms } from './forms.ts';
import type { FeatureSet, LemmaRules } from './morphology.ts';
import { Splitter } from './multiword.ts';
import type { ParserModel, Possible } from './parser.ts';
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
  readonly boundary: Classifier;
  readonly guess: Classifier;
  readonly tag: Classifier;
  readonly morph: Classifier;
  readonly feats: FeatureSet;
  readonly lemmas: LemmaRules;
  readonly parser: ParserModel;
  readonly name: Classifier;
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

const classifierOf = ({ labels, bits, table }: Weights): Classifier => ({
  labels,
  shift: 32 - bits,
  spread: 0,
  table,
});

function groupsOf<T>(groups: readonly (readonly T[])[]): { strings: T[]; first: Int32Array } {
  const first = new Int32Array(groups.length + 1);
  groups.forEach((group, i) => {
    first[i + 1] = first[i] + group.length;
  });
  return { strings: groups.flat(), first };
}

export function possibleOf(groups: readonly (readonly number[])[]): Possible {
  const { strings, first } = groupsOf(groups);
  return { first, list: Uint8Array.from(strings) };
}

/** Each listed word with the number of its list, from 1. */
function listsOf(listed: string): Map<string, number> {
  const lists = new Map<string, number>();
  listed.split('\n').forEach((line, index) => {
    for (const word of line.split(' ')) lists.set(word, index + 1);
  });
  return lists;
}

/** A model ready for work from the contents of its file. */
export function modelOf({ header, weights }: ModelFile, sha256: string): Model {
  const lemmas = new Map<string, string>();
  for (const line of header.lemmas.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lemmas.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const { language, licence, version, scores } = header;
  return {
    language,
    licence,
    version,
    scores,
    sha256,
    engine: {
      tokeniser: new Tokeniser(header.segmentation, new Map(Object.entries(header.exceptions))),
      splitter: new Splitter(header.segmentation, new Map(Object.entries(header.contractions)), new Set(header.whole)),
      forms: new Forms(listsOf(header.listed)),
      boundary: classifierOf(weights.boundary),
      guess: classifierOf(weights.guess),
      tag: classifierOf(weights.tag),
      morph: classifierOf(weights.morph),
      feats: groupsOf(header.feats),
      lemmas,
      parser: {
        action: packRows(weights.action),
        relation: classifierOf(weights.relation),
        possible: possibleOf(header.possible),
        subtype: classifierOf(weights.subtype),
        relations: groupsOf(header.relations),
        marks: classifierOf(weights.marks),
        root: header.relations.findIndex(([name]) => name === 'root'),
        punct: header.relations.findIndex(([name]) => name === 'punct'),
      },
      name: classifierOf(weights.name),
    },
  };
}
