// Learning of parts of speech, morphology and lemmas.

import { UPOS } from '../src/language/analysis.ts';
import { canonical } from '../src/language/characters.ts';
import { scoreRoom } from '../src/language/classifier.ts';
import type { ConlluWord } from '../src/language/conllu.ts';
import type { Weights } from '../src/language/file.ts';
import type { Forms } from '../src/language/forms.ts';
import * as F from '../src/language/forms.ts';
import {
  applyRule,
  type FeatureSet,
  inflect,
  LEMMA_ENDING,
  type LemmaRules,
  lemmaKey,
  lemmaOf,
  MORPH_FEATURES,
  morphFeatures,
} from '../src/language/morphology.ts';
import { Sentence } from '../src/language/sentence.ts';
import { guess, RETAG_FEATURES, retag, retagFeatures, TAG_FEATURES, tagFeatures } from '../src/language/tagger.ts';
import { classifierOf, Learner } from './learner.ts';
import type { Random } from './random.ts';

/** A sentence to learn from; what a layer below gives is filled in before the layer above learns. */
export interface Example {
  words: ConlluWord[];
  /** Whether lemmas, features and subtypes are there. */
  gold: boolean;
  /** Times that it is seen in a pass. */
  times: number;
  /** Part in the cross-validation. */
  fold: number;
  guess: Uint8Array;
  upos: Uint8Array;
  feats: Int32Array;
}

const work = new Sentence();

export function load(sentence: Sentence, words: readonly ConlluWord[], forms: Forms): void {
  sentence.reserve(words.length);
  sentence.count = words.length;
  for (let at = 0; at < words.length; at++) {
    sentence.form[at] = forms.id(words[at].form);
    sentence.upos[at] = 0;
    sentence.feats[at] = -1;
    sentence.sure[at] = 0;
  }
}

/** The examples of one pass in random order. */
export function shuffled(examples: readonly Example[], random: Random): Example[] {
  const list = examples.flatMap((example) => Array<Example>(example.times).fill(example));
  random.shuffle(list);
  return list;
}

/** Learns the first round of tagging. */
export function learnGuesses(examples: readonly Example[], forms: Forms, passes: number, random: Random): Weights {
  const learner = new Learner(UPOS.length - 1, 21);
  const features = new Int32Array(TAG_FEATURES);
  const scores = scoreRoom(UPOS.length);
  for (let pass = 0; pass < passes; pass++) {
    for (const { words } of shuffled(examples, random)) {
      load(work, words, forms);
      for (let at = 0; at < words.length; at++) {
        tagFeatures(forms, work, at, features);
        work.guess[at] = learner.learn(features, TAG_FEATURES, words[at].upos - 1, scores) + 1;
      }
    }
  }
  return learner.average(2, 4);
}

/** Learns the second round, under the guesses that are in the examples. */
export function learnTags(examples: readonly Example[], forms: Forms, passes: number, random: Random): Weights {
  const learner = new Learner(UPOS.length - 1, 21);
  const features = new Int32Array(RETAG_FEATURES);
  const scores = scoreRoom(UPOS.length);
  for (let pass = 0; pass < passes; pass++) {
    for (const { words, guess } of shuffled(examples, random)) {
      load(work, words, forms);
      work.guess.set(guess);
      for (let at = 0; at < words.length; at++) {
        retagFeatures(forms, work, at, features);
        work.upos[at] = learner.learn(features, RETAG_FEATURES, words[at].upos - 1, scores) + 1;
      }
    }
  }
  return learner.average(2, 4);
}

/** Feature strings by part of speech, the usual ones first. */
export function featureStrings(examples: readonly Example[]): string[][] {
  const counts = UPOS.map(() => new Map<string, number>());
  for (const { words, gold } of examples) {
    if (!gold) continue;
    for (const { upos, feats } of words) {
      const key = feats === '_' ? '' : feats;
      counts[upos].set(key, (counts[upos].get(key) ?? 0) + 1);
    }
  }
  return counts.map((each) => {
    const strings = [...each]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([feats]) => feats);
    return strings.length > 0 ? strings : [''];
  });
}

/** Learns morphology under the parts of speech that are in the examples. */
export function learnMorphology(
  examples: readonly Example[],
  set: FeatureSet,
  forms: Forms,
  passes: number,
  random: Random,
): Weights {
  const labels = Math.max(...Array.from(set.first.subarray(1), (end, i) => end - set.first[i]));
  const learner = new Learner(labels, 20);
  const features = new Int32Array(MORPH_FEATURES);
  const scores = new Int32Array(1024);
  const gold = examples.filter((example) => example.gold);
  for (let pass = 0; pass < passes; pass++) {
    for (const { words } of shuffled(gold, random)) {
      load(work, words, forms);
      for (let at = 0; at < words.length; at++) work.upos[at] = words[at].upos;
      for (let at = 0; at < words.length; at++) {
        const from = set.first[work.upos[at]];
        const options = set.first[work.upos[at] + 1] - from;
        const right = set.strings.indexOf(words[at].feats === '_' ? '' : words[at].feats, from) - from;
        if (options === 1 || right < 0 || right >= options) {
          work.feats[at] = from;
          continue;
        }
        morphFeatures(forms, work, at, features);
        work.feats[at] = from + learner.learn(features, MORPH_FEATURES, right, scores, options);
      }
    }
  }
  return learner.average(2, 4);
}

/** Guesses the tags of the examples. */
export function annotateGuesses(examples: readonly Example[], first: Weights, forms: Forms): void {
  for (const example of examples) {
    load(work, example.words, forms);
    guess(classifierOf(first), forms, work);
    example.guess = work.guess.slice(0, work.count);
  }
}

/** Tags the examples, whose guesses are known, and gives them morphology. */
export function annotate(
  examples: readonly Example[],
  second: Weights,
  morph: Weights,
  set: FeatureSet,
  forms: Forms,
): void {
  for (const example of examples) {
    load(work, example.words, forms);
    work.guess.set(example.guess);
    retag(classifierOf(second), forms, work);
    inflect(classifierOf(morph), set, forms, work);
    example.upos = work.upos.slice(0, work.count);
    example.feats = work.feats.slice(0, work.count);
  }
}

/** Sets the lemma hashes of a sentence whose forms and tags are set. */
export function setLemmas(sentence: Sentence, rules: LemmaRules, forms: Forms): void {
  for (let at = 0; at < sentence.count; at++) {
    lemmaOf(rules, forms, sentence.form[at], sentence.upos[at]);
    sentence.lemma[at] = forms.lemmaHash[sentence.form[at] * UPOS.length + sentence.upos[at]];
  }
}

/** The rule that leads from a form to its lemma, or null where they share nothing. */
function ruleFor(form: string, lemma: string): string | null {
  const lower = canonical(form).toLowerCase();
  for (const keep of lemma === lemma.toLowerCase() ? [false] : [true]) {
    const base = keep ? form : lower;
    let same = 0;
    while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
    const cut = base.length - same;
    if (cut > 30) return null;
    const rule = (keep ? '=' : '') + String.fromCharCode(48 + cut) + lemma.slice(same);
    if (applyRule(rule, form, lower) === lemma) return rule;
  }
  return null;
}

/** Lemma rules: for each ending the most frequent rule, where it is not that of the shorter ending; last, whole forms. */
export function learnLemmas(examples: readonly Example[]): string {
  const counts = new Map<string, Map<string, number>>();
  const wholes = new Map<string, Map<string, number>>();
  const tally = (map: typeof counts, key: string, rule: string) => {
    const rules = map.get(key) ?? new Map<string, number>();
    map.set(key, rules.set(rule, (rules.get(rule) ?? 0) + 1));
  };
  const seen = new Set<string>();
  for (const { words, gold } of examples) {
    if (!gold) continue;
    for (const { form, lemma, upos } of words) {
      if (lemma === '_' || form.length > 40) continue;
      const rule = ruleFor(form, lemma);
      if (rule === null) continue;
      const lower = canonical(form).toLowerCase();
      const kind = F_caseKind(form);
      tally(wholes, lemmaKey(upos, kind, `^${lower}`), rule);
      // Endings count kinds of words, not words, so that "was" does not teach the rest.
      const type = `${upos} ${kind} ${lower} ${rule}`;
      if (seen.has(type)) continue;
      seen.add(type);
      for (let size = 0; size <= Math.min(LEMMA_ENDING, lower.length); size++) {
        tally(counts, lemmaKey(upos, kind, lower.slice(lower.length - size)), rule);
      }
    }
  }
  const top = (rules: Map<string, number>): [string, number] =>
    [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const chosen = new Map<string, string>();
  const inherited = (key: string): string | undefined => {
    for (let from = 2; from <= key.length; from++) {
      const rule = chosen.get(key.slice(0, 2) + key.slice(from));
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
  for (const key of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [rule, count] = top(counts.get(key)!);
    if (inherited(key) !== rule && (count > 1 || key.length <= 4)) chosen.set(key, rule);
  }
  for (const [key, rules] of [...wholes].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [rule] = top(rules);
    if (inherited(key.slice(0, 2) + key.slice(3).slice(-LEMMA_ENDING)) !== rule) chosen.set(key, rule);
  }
  return [...chosen].map(([key, rule]) => `${key}\t${rule}`).join('\n');
}

const F_caseKind = (form: string): number => (F.caseOf(canonical(form)) === F.LOWER ? 0 : 1);
