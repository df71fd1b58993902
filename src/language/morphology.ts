// Morphological features of a tagged word, and its lemma.
import { UPOS } from './analysis.ts';
import { best, type Classifier, score } from './classifier.ts';
import * as F from './forms.ts';
import { type Forms, numberHash } from './forms.ts';
import { hashText, mix1, mix2, mix3 } from './hash.ts';
import type { Sentence } from './sentence.ts';

/** Feature strings by part of speech: those of tag t are strings[first[t] .. first[t + 1]). */
export interface FeatureSet {
  readonly strings: readonly string[];
  readonly first: Int32Array;
}

export const MORPH_FEATURES = 17;
const EDGE = 0x2545f491;

/** Features of word `at`, all parts of speech known and the morphology to its left, into `out`. */
export function morphFeatures(forms: Forms, sentence: Sentence, at: number, out: Int32Array): void {
  const { features } = forms;
  const { form, upos, feats, count } = sentence;
  const here = form[at] * F.COLUMNS;
  const own = numberHash[upos[at]];
  const word = features[here + F.WORD];
  const suffix1 = features[here + F.SUFFIX_1];
  const suffix2 = features[here + F.SUFFIX_2];
  const suffix3 = features[here + F.SUFFIX_3];
  const tag1 = at > 0 ? numberHash[upos[at - 1]] : EDGE;
  const tag2 = at > 1 ? numberHash[upos[at - 2]] : EDGE;
  const feats1 = at > 0 ? numberHash[feats[at - 1] & 1023] ^ tag1 : EDGE;
  const word1 = at > 0 ? features[form[at - 1] * F.COLUMNS + F.WORD] : EDGE;
  const feats2 = at > 1 ? numberHash[feats[at - 2] & 1023] ^ tag2 : EDGE;
  const next = at + 1 < count ? form[at + 1] * F.COLUMNS : -1;
  const nextTag = next < 0 ? EDGE : numberHash[upos[at + 1]];
  const nextWord = next < 0 ? EDGE : features[next + F.WORD];
  out[0] = mix1(101, own);
  out[1] = mix2(102, own, word);
  out[2] = mix2(103, own, suffix1);
  out[3] = mix2(104, own, suffix2);
  out[4] = mix2(105, own, suffix3);
  out[5] = mix2(106, own, features[here + F.SUFFIX_4]);
  out[6] = mix2(107, own, features[here + F.SUFFIX_5]);
  out[7] = mix2(108, own, feats1);
  out[8] = mix3(109, own, suffix1, feats1);
  out[9] = mix3(110, own, word, word1);
  out[10] = mix3(111, own, word, nextTag);
  out[11] = mix3(112, own, word, tag1);
  out[12] = mix3(113, own, suffix2, nextWord);
  out[13] = mix3(114, own, suffix2, tag1);
  out[14] = mix3(115, own, feats2, feats1);
  out[15] = mix3(116, own, suffix2, nextTag);
  out[16] = mix3(117, own, features[here + F.CASE] + 1, at === 0 ? 1 : 2);
}

const features = new Int32Array(MORPH_FEATURES);
const scores = new Int32Array(1024);

/** Sets the features of all words whose `feats` is -1. */
export function inflect(classifier: Classifier, set: FeatureSet, forms: Forms, sentence: Sentence): void {
  for (let at = 0; at < sentence.count; at++) {
    if (sentence.feats[at] >= 0) continue;
    const from = set.first[sentence.upos[at]];
    const labels = set.first[sentence.upos[at] + 1] - from;
    if (labels > 1) {
      morphFeatures(forms, sentence, at, features);
      score(classifier, features, MORPH_FEATURES, scores, labels);
      sentence.feats[at] = from + best(scores, labels);
    } else sentence.feats[at] = from;
  }
}

/**
 * Lemma rules by key (see `lemmaKey`): "2ere" takes two letters off the end and adds "ere"; a rule that begins with "="
 * keeps the capitals of the form.
 */
export type LemmaRules = ReadonlyMap<string, string>;

/** Letters of the ending that a lemma rule may look at. */
export const LEMMA_ENDING = 7;

/** The key of a rule for an ending, or with "^" before it for a whole form. */
export function lemmaKey(upos: number, kind: number, ending: string): string {
  return String.fromCharCode(65 + upos) + kind + ending;
}

/** The lemma by the rule of the longest known ending. */
export function lemmaOf(rules: LemmaRules, forms: Forms, form: number, upos: number): string {
  const slot = form * UPOS.length + upos;
  const known = forms.lemma[slot];
  if (known !== undefined) return known;
  const lower = forms.lower[form];
  const kind = forms.features[form * F.COLUMNS + F.CASE] === F.LOWER ? 0 : 1;
  let rule = rules.get(lemmaKey(upos, kind, `^${lower}`));
  for (let size = Math.min(LEMMA_ENDING, lower.length); rule === undefined && size >= 0; size--) {
    rule = rules.get(lemmaKey(upos, kind, lower.slice(lower.length - size)));
  }
  const lemma = rule === undefined ? forms.text[form] : applyRule(rule, forms.text[form], lower);
  forms.lemma[slot] = lemma;
  forms.lemmaHash[slot] = hashText(lemma.slice(0, 64));
  return lemma;
}

export function applyRule(rule: string, text: string, lower: string): string {
  const keep = rule.startsWith('=');
  const cut = rule.charCodeAt(keep ? 1 : 0) - 48;
  const base = keep ? text : lower;
  return base.slice(0, Math.max(0, base.length - cut)) + rule.slice(keep ? 2 : 1) || text;
}
