// The analysis of a text: sentences, words, tags and trees as flat typed arrays, with thin views over them.

export const UPOS = [
  '_',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

export const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

export interface NameSpan {
  type: 'PER' | 'ORG' | 'LOC';
  /** Words [from, to). */
  from: number;
  to: number;
}

/**
 * Words are counted from 0 through the whole text. A word is a syntactic word of Universal Dependencies: the words of a
 * multiword token ("del" = "di" + "il") all bear the token's span, unless they are its letters cut up ("don't" = "do" +
 * "n't"); `tokenOf` says which share one.
 * Strings are interned: equal lemmas, features or relations are the same string.
 */
export interface Analysis {
  readonly text: string;
  /** BCP 47 code of the model that made it. */
  readonly language: string;
  /** Number of words. */
  readonly count: number;
  /** Span of each word's token in `text`, UTF-16 code units, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the surface token that each word belongs to. */
  readonly tokenOf: Int32Array;
  /** Written form of each word; within a multiword token the form of the word itself. */
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  /** Index into UPOS. */
  readonly upos: Uint8Array;
  /** "Gender=Masc|Number=Sing", or "" where there are none. */
  readonly feats: readonly string[];
  /** Word number of the head; -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** Universal relation, subtype kept where the model knows it ("nsubj:pass"). */
  readonly deprel: readonly string[];
  /** Index into NAME_TAGS. */
  readonly name: Uint8Array;
  /** First word of each sentence, and `count` at the end: sentence s is [sentences[s], sentences[s + 1]). */
  readonly sentences: Int32Array;
  /** Number of the sentence of each word. */
  readonly sentenceOf: Int32Array;
}
