// Names of persons, organisations and places: BIO tags by a greedy perceptron over words, parts of speech and shapes.
import { NAME_TAGS } from './analysis.ts';
import { type Classifier, score, scoreRoom } from './classifier.ts';
import * as F from './forms.ts';
import { type Forms, numberHash } from './forms.ts';
import { mix1, mix2, mix3 } from './hash.ts';
import type { Sentence } from './sentence.ts';

export const NAME_FEATURES = 50;
const EDGE = 0x2545f491;

/** Features of word `at` under the name tags to its left, into `out`. */
export function nameFeatures(forms: Forms, sentence: Sentence, at: number, out: Int32Array): void {
  const { features } = forms;
  const { form, upos, name, count, lemma } = sentence;
  const here = form[at] * F.COLUMNS;
  const before = at > 0 ? form[at - 1] * F.COLUMNS : -1;
  const before2 = at > 1 ? form[at - 2] * F.COLUMNS : -1;
  const after = at + 1 < count ? form[at + 1] * F.COLUMNS : -1;
  const after2 = at + 2 < count ? form[at + 2] * F.COLUMNS : -1;
  const word = features[here + F.WORD];
  const shape = features[here + F.SHAPE];
  const tag = numberHash[upos[at]];
  const word1 = before < 0 ? EDGE : features[before + F.WORD];
  const word2 = before2 < 0 ? EDGE : features[before2 + F.WORD];
  const next1 = after < 0 ? EDGE : features[after + F.WORD];
  const next2 = after2 < 0 ? EDGE : features[after2 + F.WORD];
  const tag1 = before < 0 ? EDGE : numberHash[upos[at - 1]];
  const tag2 = before2 < 0 ? EDGE : numberHash[upos[at - 2]];
  const nextTag = after < 0 ? EDGE : numberHash[upos[at + 1]];
  const nextTag2 = after2 < 0 ? EDGE : numberHash[upos[at + 2]];
  const shape1 = before < 0 ? EDGE : features[before + F.SHAPE];
  const nextShape = after < 0 ? EDGE : features[after + F.SHAPE];
  const nextShape2 = after2 < 0 ? EDGE : features[after2 + F.SHAPE];
  const last = at > 0 ? numberHash[name[at - 1] + 32] : EDGE;
  const last2 = at > 1 ? numberHash[name[at - 2] + 32] : EDGE;
  const suffix3 = features[here + F.SUFFIX_3];
  const first = at === 0 ? 1 : 2;
  out[0] = mix1(201, word);
  out[1] = mix1(202, features[here + F.SUFFIX_2]);
  out[2] = mix1(203, suffix3);
  out[3] = mix1(204, features[here + F.SUFFIX_4]);
  out[4] = mix1(205, features[here + F.PREFIX_3]);
  out[5] = mix2(206, shape, first);
  out[6] = mix1(207, tag);
  out[7] = mix2(208, tag, shape);
  out[8] = mix1(209, last);
  out[9] = mix2(210, last, last2);
  out[10] = mix2(211, last, word);
  out[11] = mix2(212, last, shape);
  out[12] = mix2(213, last, tag);
  out[13] = mix1(214, word1);
  out[14] = mix1(215, word2);
  out[15] = mix1(216, next1);
  out[16] = mix1(217, next2);
  out[17] = mix2(218, word1, shape);
  out[18] = mix2(219, word1, word);
  out[19] = mix2(220, word, next1);
  out[20] = mix2(221, next1, shape);
  out[21] = mix3(222, shape1, shape, nextShape);
  out[22] = mix3(223, tag1, tag, nextTag);
  out[23] = mix2(224, tag, nextTag);
  out[24] = mix3(225, last, tag, nextTag);
  out[25] = mix3(226, shape, nextShape, nextShape2);
  out[26] = mix2(227, word2, word1);
  out[27] = mix2(228, next1, next2);
  out[28] = mix3(229, last, word1, shape);
  out[29] = mix2(230, last, next1);
  out[30] = mix2(231, shape, before < 0 ? EDGE : features[before + F.SUFFIX_3]);
  out[31] = mix2(232, shape, after < 0 ? EDGE : features[after + F.SUFFIX_3]);
  out[32] = mix3(233, shape, tag1, tag2);
  out[33] = mix3(234, shape, nextTag, nextTag2);
  out[34] = mix2(235, last, suffix3);
  out[35] = mix2(236, last, after < 0 ? EDGE : features[after + F.SUFFIX_3]);
  out[36] = mix3(237, word2, word1, shape);
  out[37] = mix3(238, next1, next2, shape);
  out[38] = mix2(239, before < 0 ? EDGE : lemma[at - 1], tag);
  out[39] = mix2(240, after < 0 ? EDGE : lemma[at + 1], tag);
  const list = numberHash[64 + features[here + F.LISTED]];
  const list1 = before < 0 ? EDGE : numberHash[64 + features[before + F.LISTED]];
  const nextList = after < 0 ? EDGE : numberHash[64 + features[after + F.LISTED]];
  const nextList2 = after2 < 0 ? EDGE : numberHash[64 + features[after2 + F.LISTED]];
  out[40] = mix2(241, list, shape);
  out[41] = mix2(242, list, last);
  out[42] = mix3(243, list1, list, nextList);
  out[43] = mix2(244, list, nextList);
  out[44] = mix2(245, list, tag);
  out[45] = mix3(246, list1, shape, last);
  out[46] = mix3(247, nextList, shape, list);
  out[47] = mix3(248, list, nextList, nextList2);
  out[48] = mix3(249, list1, list, last);
  out[49] = mix3(250, list, nextTag, tag);
}

const features = new Int32Array(NAME_FEATURES);
const scores = scoreRoom(NAME_TAGS.length);

/** Whether tag `next` may follow `tag`: "I-" only after "B-" or "I-" of its kind. */
export function mayFollow(tag: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || tag === next || tag === next - 1;
}

/** Sets the name tags of a sentence whose parts of speech and lemmas are known. */
export function tagNames(classifier: Classifier, forms: Forms, sentence: Sentence): void {
  let last = 0;
  for (let at = 0; at < sentence.count; at++) {
    nameFeatures(forms, sentence, at, features);
    score(classifier, features, NAME_FEATURES, scores);
    let top = 0;
    for (let label = 1; label < classifier.labels; label++) {
      if (scores[label] > scores[top] && mayFollow(last, label)) top = label;
    }
    sentence.name[at] = top;
    last = top;
  }
}
