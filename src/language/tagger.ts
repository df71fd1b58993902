// Parts of speech: a greedy perceptron from left to right (Collins 2002), and a second that also sees what the first guessed
// of the words to the right.
import { UPOS } from './analysis.ts';
import { best, type Classifier, score, scoreRoom } from './classifier.ts';
import * as F from './forms.ts';
import { type Forms, numberHash } from './forms.ts';
import { mix1, mix2, mix3 } from './hash.ts';
import type { Sentence } from './sentence.ts';

export const TAG_FEATURES = 34;
const EDGE = 0x2545f491;

/** Features of word `at` under the tags to its left, into `out`; their number is TAG_FEATURES. */
export function tagFeatures(forms: Forms, sentence: Sentence, at: number, out: Int32Array): void {
  const { features } = forms;
  const { form, guess: upos, count } = sentence;
  const here = form[at] * F.COLUMNS;
  const before = at > 0 ? form[at - 1] * F.COLUMNS : -1;
  const after = at + 1 < count ? form[at + 1] * F.COLUMNS : -1;
  const word = features[here + F.WORD];
  const suffix2 = features[here + F.SUFFIX_2];
  const suffix3 = features[here + F.SUFFIX_3];
  const shape = features[here + F.SHAPE];
  const word1 = before < 0 ? EDGE : features[before + F.WORD];
  const word2 = at > 1 ? features[form[at - 2] * F.COLUMNS + F.WORD] : EDGE;
  const next1 = after < 0 ? EDGE : features[after + F.WORD];
  const next2 = at + 2 < count ? features[form[at + 2] * F.COLUMNS + F.WORD] : EDGE;
  const tag1 = at > 0 ? numberHash[upos[at - 1]] : EDGE;
  const tag2 = at > 1 ? numberHash[upos[at - 2]] : EDGE;
  const nextSuffix = after < 0 ? EDGE : features[after + F.SUFFIX_3];
  const nextSuffix2 = after < 0 ? EDGE : features[after + F.SUFFIX_2];
  const nextShape = after < 0 ? EDGE : features[after + F.SHAPE];
  const first = at === 0 ? 1 : 2;
  out[0] = mix1(1, word);
  out[1] = mix1(2, features[here + F.SUFFIX_1]);
  out[2] = mix1(3, suffix2);
  out[3] = mix1(4, suffix3);
  out[4] = mix1(5, features[here + F.SUFFIX_4]);
  out[5] = mix1(6, features[here + F.SUFFIX_5]);
  out[6] = mix1(7, features[here + F.PREFIX_1]);
  out[7] = mix1(8, features[here + F.PREFIX_3]);
  out[8] = mix1(9, shape);
  out[9] = mix2(10, shape, first);
  out[10] = mix1(11, tag1);
  out[11] = mix2(12, tag1, tag2);
  out[12] = mix2(13, tag1, word);
  out[13] = mix2(14, tag1, suffix3);
  out[14] = mix1(15, word1);
  out[15] = mix1(16, word2);
  out[16] = mix1(17, next1);
  out[17] = mix1(18, next2);
  out[18] = mix2(19, word1, word);
  out[19] = mix2(20, word, next1);
  out[20] = mix1(21, nextSuffix);
  out[21] = mix1(22, nextShape);
  out[22] = mix2(23, tag1, next1);
  out[23] = mix2(24, tag1, nextSuffix);
  out[24] = mix2(25, shape, nextShape);
  out[25] = mix1(26, before < 0 ? EDGE : features[before + F.SUFFIX_3]);
  out[26] = mix2(27, shape, tag1);
  out[27] = mix2(28, suffix2, nextSuffix2);
  out[28] = mix3(29, word1, word, next1);
  out[29] = mix3(30, tag1, suffix2, nextSuffix2);
  out[30] = mix2(31, next1, next2);
  out[31] = mix2(32, word1, word2);
  out[32] = mix3(33, tag2, tag1, word);
  out[33] = mix2(34, suffix3, features[here + F.CASE] * 4 + first);
}

export const RETAG_FEATURES = 36;

/** Features of word `at` for the second round: all first guesses are known, and the tags to its left. */
export function retagFeatures(forms: Forms, sentence: Sentence, at: number, out: Int32Array): void {
  const { features } = forms;
  const { form, upos, guess, count } = sentence;
  const here = form[at] * F.COLUMNS;
  const word = features[here + F.WORD];
  const suffix2 = features[here + F.SUFFIX_2];
  const suffix3 = features[here + F.SUFFIX_3];
  const shape = features[here + F.SHAPE];
  const after = at + 1 < count ? form[at + 1] * F.COLUMNS : -1;
  const word1 = at > 0 ? features[form[at - 1] * F.COLUMNS + F.WORD] : EDGE;
  const next1 = after < 0 ? EDGE : features[after + F.WORD];
  const next2 = at + 2 < count ? features[form[at + 2] * F.COLUMNS + F.WORD] : EDGE;
  const tag0 = numberHash[guess[at]];
  const tag1 = at > 0 ? numberHash[upos[at - 1]] : EDGE;
  const tag2 = at > 1 ? numberHash[upos[at - 2]] : EDGE;
  const ahead1 = at + 1 < count ? numberHash[guess[at + 1]] : EDGE;
  const ahead2 = at + 2 < count ? numberHash[guess[at + 2]] : EDGE;
  const ahead3 = at + 3 < count ? numberHash[guess[at + 3]] : EDGE;
  const first = at === 0 ? 1 : 2;
  out[0] = mix1(801, tag0);
  out[1] = mix1(802, word);
  out[2] = mix2(803, tag0, word);
  out[3] = mix2(804, tag0, suffix3);
  out[4] = mix1(805, suffix2);
  out[5] = mix1(806, suffix3);
  out[6] = mix1(807, features[here + F.SUFFIX_4]);
  out[7] = mix1(808, features[here + F.SUFFIX_5]);
  out[8] = mix1(809, features[here + F.PREFIX_3]);
  out[9] = mix2(810, shape, first);
  out[10] = mix2(811, tag1, ahead1);
  out[11] = mix2(812, ahead1, ahead2);
  out[12] = mix2(813, tag1, tag2);
  out[13] = mix2(814, word, ahead1);
  out[14] = mix2(815, word, tag1);
  out[15] = mix3(816, word, tag1, ahead1);
  out[16] = mix3(817, tag0, tag1, ahead1);
  out[17] = mix3(818, tag0, ahead1, ahead2);
  out[18] = mix3(819, tag0, tag1, tag2);
  out[19] = mix2(820, suffix2, ahead1);
  out[20] = mix3(821, suffix3, tag1, ahead1);
  out[21] = mix2(822, word1, word);
  out[22] = mix2(823, word, next1);
  out[23] = mix3(824, word1, tag0, ahead1);
  out[24] = mix3(825, next1, tag0, tag1);
  out[25] = mix3(826, word, ahead1, ahead2);
  out[26] = mix3(827, word, tag1, tag2);
  out[27] = mix2(828, next1, ahead2);
  out[28] = mix3(829, ahead1, ahead2, ahead3);
  out[29] = mix3(830, tag0, ahead2, ahead3);
  out[30] = mix1(831, word1);
  out[31] = mix1(832, next1);
  out[32] = mix3(833, shape, ahead1, tag1);
  out[33] = mix3(834, tag0, features[here + F.CASE] + 1, first);
  out[34] = mix2(835, tag0, next2);
  out[35] = mix3(836, word1, word, next1);
}

const features = new Int32Array(Math.max(TAG_FEATURES, RETAG_FEATURES));
const scores = scoreRoom(UPOS.length);

/** Guesses all tags of a sentence. Label l of the classifiers is UPOS[l + 1]. */
export function guess(classifier: Classifier, forms: Forms, sentence: Sentence): void {
  for (let at = 0; at < sentence.count; at++) {
    tagFeatures(forms, sentence, at, features);
    score(classifier, features, TAG_FEATURES, scores);
    const top = best(scores, classifier.labels);
    sentence.guess[at] = top + 1;
    let rival = UNTHINKABLE;
    for (let label = 0; label < classifier.labels; label++) {
      if (label !== top && scores[label] > rival) rival = scores[label];
    }
    sentence.sure[at] = scores[top] - rival > SURE ? 1 : 0;
  }
}

/** The lead over all others from which the second round hardly ever changes a guess: four words in five have it. */
const SURE = 120;
const UNTHINKABLE = -1e9;

/** Tags a sentence whose tags are guessed: looks again where the guess is not sure. Tags given already (not 0) stay. */
export function retag(classifier: Classifier, forms: Forms, sentence: Sentence): void {
  for (let at = 0; at < sentence.count; at++) {
    if (sentence.upos[at] !== 0) continue;
    if (sentence.sure[at]) {
      sentence.upos[at] = sentence.guess[at];
      continue;
    }
    retagFeatures(forms, sentence, at, features);
    score(classifier, features, RETAG_FEATURES, scores);
    sentence.upos[at] = best(scores, classifier.labels) + 1;
  }
}

/** Both rounds. */
export function tag(first: Classifier, second: Classifier, forms: Forms, sentence: Sentence): void {
  guess(first, forms, sentence);
  retag(second, forms, sentence);
}
