// What the parser sees: the words of a sentence, and the features of a state and of an arc.
import { UPOS } from './analysis.ts';
import * as F from './forms.ts';
import { type Forms, numberHash } from './forms.ts';
import { mix1, mix2, mix3 } from './hash.ts';
import type { Sentence } from './sentence.ts';
import type { State } from './transitions.ts';

export const ACTION_FEATURES = 86;
export const RELATION_FEATURES = 43;
const NONE = 0x2545f491;

const PUNCT = UPOS.indexOf('PUNCT');
const CCONJ = UPOS.indexOf('CCONJ');

/**
 * The words of a sentence without its punctuation, as hashes of form, lemma, part of speech and morphology. Punctuation is
 * no part of the parse: it is seen as a property of the word after it, and gets its heads at the end (marks.ts). The
 * entry after the last word stands for none.
 */
export class Words {
  count = 0;
  /** Part of speech, an index into UPOS. */
  upos = new Uint8Array(512);
  /** Position in the sentence. */
  position = new Int32Array(512);
  word = new Int32Array(512);
  lemma = new Int32Array(512);
  tag = new Int32Array(512);
  morph = new Int32Array(512);
  /** Form of every word of the sentence, by position. */
  form = new Int32Array(512);
  /** The marks between the word before and this one. */
  mark = new Int32Array(512);
  /** Marks and conjunctions up to here. */
  breaks = new Int32Array(512);

  begin(forms: Forms, sentence: Sentence): void {
    if (sentence.count + 2 > this.word.length) {
      const size = (sentence.count + 2) * 2;
      this.position = new Int32Array(size);
      this.upos = new Uint8Array(size);
      this.form = new Int32Array(size);
      this.word = new Int32Array(size);
      this.lemma = new Int32Array(size);
      this.tag = new Int32Array(size);
      this.morph = new Int32Array(size);
      this.mark = new Int32Array(size);
      this.breaks = new Int32Array(size);
    }
    let count = 0;
    let mark = 0;
    let breaks = 0;
    for (let at = 0; at < sentence.count; at++) {
      const word = forms.features[sentence.form[at] * F.COLUMNS + F.WORD];
      this.form[at] = word;
      if (sentence.upos[at] === PUNCT) {
        mark = Math.imul(mark, 31) + word;
        breaks++;
        continue;
      }
      this.position[count] = at;
      this.upos[count] = sentence.upos[at];
      this.word[count] = word;
      this.lemma[count] = sentence.lemma[at];
      this.tag[count] = numberHash[sentence.upos[at]];
      this.morph[count] = numberHash[sentence.feats[at] & 1023] ^ this.tag[count];
      this.mark[count] = mark;
      this.breaks[count] = breaks;
      mark = 0;
      if (sentence.upos[at] === CCONJ) breaks++;
      count++;
    }
    this.count = count;
    this.word[count] = this.lemma[count] = this.tag[count] = this.morph[count] = NONE;
    this.mark[count] = mark;
    this.breaks[count] = breaks;
  }
}

const distance = (from: number, to: number): number => {
  const gap = to - from;
  return numberHash[gap < 6 ? gap : gap < 9 ? 6 : gap < 14 ? 7 : gap < 24 ? 8 : 9];
};

/** Features of a state, into `out`; their number is ACTION_FEATURES. */
export function actionFeatures(words: Words, state: State, out: Int32Array): void {
  const { word, lemma, tag, morph, mark, breaks } = words;
  const { stack, depth, next, count, leftmost, rightmost, relation } = state;
  const s0 = depth > 0 ? stack[depth - 1] : count;
  const s1 = depth > 1 ? stack[depth - 2] : count;
  const s2 = depth > 2 ? stack[depth - 3] : count;
  const b0 = next;
  const b1 = Math.min(next + 1, count);
  const b2 = Math.min(next + 2, count);
  const s0Left = s0 < count && leftmost[s0] >= 0 ? leftmost[s0] : count;
  const s0Right = s0 < count && rightmost[s0] >= 0 ? rightmost[s0] : count;
  const s1Left = s1 < count && leftmost[s1] >= 0 ? leftmost[s1] : count;
  const s1Right = s1 < count && rightmost[s1] >= 0 ? rightmost[s1] : count;
  const b0Left = b0 < count && leftmost[b0] >= 0 ? leftmost[b0] : count;
  const s0w = word[s0];
  const s0t = tag[s0];
  const s0m = morph[s0];
  const s0l = lemma[s0];
  const s1w = word[s1];
  const s1t = tag[s1];
  const s1m = morph[s1];
  const s1l = lemma[s1];
  const s2t = tag[s2];
  const b0w = word[b0];
  const b0t = tag[b0];
  const b0m = morph[b0];
  const b0l = lemma[b0];
  const b1w = word[b1];
  const b1t = tag[b1];
  const b2t = tag[b2];
  const gap = s0 < count && b0 < count ? distance(s0, b0) : NONE;
  const gap1 = s0 < count && s1 < count ? distance(s1, s0) : NONE;
  const valency = s0 < count ? numberHash[state.leftCount[s0] * 8 + state.rightCount[s0]] : NONE;
  const valency1 = s1 < count ? numberHash[state.leftCount[s1] * 8 + state.rightCount[s1]] : NONE;
  const left = b0 < count ? numberHash[state.leftCount[b0]] : NONE;
  const rels = s0 < count ? state.relations[s0] : NONE;
  const rels1 = s1 < count ? state.relations[s1] : NONE;
  const rels0 = b0 < count ? state.relations[b0] : NONE;
  const stops = s0 < count && b0 < count ? numberHash[Math.min(3, breaks[b0] - breaks[s0])] : NONE;
  const stops1 = s0 < count && s1 < count ? numberHash[Math.min(3, breaks[s0] - breaks[s1])] : NONE;
  const s0LeftRel = s0Left < count ? numberHash[relation[s0Left]] : NONE;
  const s0RightRel = s0Right < count ? numberHash[relation[s0Right]] : NONE;
  const s1RightRel = s1Right < count ? numberHash[relation[s1Right]] : NONE;
  const b0LeftRel = b0Left < count ? numberHash[relation[b0Left]] : NONE;
  const before = b0 > 0 && b0 <= count ? b0 - 1 : count;

  out[0] = mix2(301, s0w, s0t);
  out[1] = mix1(302, s0l);
  out[2] = mix1(303, s0t);
  out[3] = mix1(304, s0m);
  out[4] = mix2(305, b0w, b0t);
  out[5] = mix1(306, b0l);
  out[6] = mix1(307, b0t);
  out[7] = mix1(308, b0m);
  out[8] = mix2(309, b1w, b1t);
  out[9] = mix2(310, b1t, b2t);
  out[10] = mix1(311, word[b2]);
  out[11] = mix2(312, s1w, s1t);
  out[12] = mix1(313, s1l);
  out[13] = mix1(314, s1t);
  out[14] = mix1(315, s1m);
  out[15] = mix3(316, s0l, s0t, b0w);
  out[16] = mix3(317, s0w, b0l, b0t);
  out[17] = mix2(318, s0l, b0l);
  out[18] = mix3(319, s0w, s0t, b0t);
  out[19] = mix3(320, s0t, b0w, b0t);
  out[20] = mix2(321, s0t, b0t);
  out[21] = mix2(322, s0m, b0m);
  out[22] = mix3(323, s0m, b0w, b0t);
  out[23] = mix2(324, b0t, b1t);
  out[24] = mix3(325, s0t, b0t, b1t);
  out[25] = mix3(326, b0t, b1t, b2t);
  out[26] = mix3(327, s1t, s0t, b0t);
  out[27] = mix2(328, s1l, s0l);
  out[28] = mix3(329, s1t, s0w, s0t);
  out[29] = mix3(330, s1w, s1t, s0t);
  out[30] = mix2(331, s1t, s0t);
  out[31] = mix2(332, s1m, s0m);
  out[32] = mix2(333, s1l, b0l);
  out[33] = mix2(334, s1m, b0m);
  out[34] = mix3(335, s2t, s1t, s0t);
  out[35] = mix3(336, s1t, s0l, b0t);
  out[36] = mix3(337, s1l, s0t, b0t);
  out[37] = mix3(338, s1t, s0t, b0l);
  out[38] = mix2(339, s0w, gap);
  out[39] = mix3(340, s0t, b0t, gap);
  out[40] = mix2(341, b0w, gap);
  out[41] = mix3(342, s0t, b0t, stops);
  out[42] = mix3(343, s1t, s0t, gap1);
  out[43] = mix3(344, s1t, s0t, stops1);
  out[44] = mix2(345, s0w, valency);
  out[45] = mix2(346, s0t, valency);
  out[46] = mix2(347, s1w, valency1);
  out[47] = mix2(348, s1t, valency1);
  out[48] = mix2(349, b0w, left);
  out[49] = mix2(350, b0t, left);
  out[50] = mix3(351, s0t, s0LeftRel, tag[s0Left]);
  out[51] = mix3(352, s0t, s0RightRel, tag[s0Right]);
  out[52] = mix3(353, s0t, b0t, word[s0Left]);
  out[53] = mix3(354, s0t, b0t, word[s0Right]);
  out[54] = mix3(355, s1t, s1RightRel, tag[s1Right]);
  out[55] = mix3(356, b0t, b0LeftRel, tag[b0Left]);
  out[56] = mix3(357, s0t, b0t, tag[s0Left]);
  out[57] = mix3(358, s0t, b0t, tag[s0Right]);
  out[58] = mix3(359, s0t, b0t, word[b0Left]);
  out[59] = mix3(360, s1t, s0t, tag[s1Right]);
  out[60] = mix3(361, s1t, s0t, word[s0Left]);
  out[61] = mix3(362, s1t, s0t, tag[s0Left]);
  out[62] = mix2(363, s0t, rels);
  out[63] = mix2(364, s0l, rels);
  out[64] = mix2(365, s1t, rels1);
  out[65] = mix2(366, s1l, rels1);
  out[66] = mix2(367, b0t, rels0);
  out[67] = mix3(368, s1t, rels1, s0t);
  out[68] = mix3(369, s0t, rels, b0t);
  out[69] = mix3(370, s1l, word[s0Left], s0t);
  out[70] = mix3(371, s0l, b0w, b1t);
  out[71] = mix3(372, s0t, word[b1], b0t);
  out[72] = mix2(373, word[before], b0t);
  out[73] = mix3(374, tag[before], b0t, s0t);
  out[74] = mix3(375, word[s0Left], b0l, b0t);
  out[75] = mix3(376, word[s1Left], s1t, s0t);
  out[76] = mix3(377, s1m, s0m, b0t);
  out[77] = mix3(378, s2t, s1t, b0t);
  out[78] = mix3(379, mark[b0], s0t, b0t);
  out[79] = mix3(380, mark[s0], s0t, b0t);
  out[80] = mix3(381, mark[s0], mark[b0], s0t);
  out[81] = mix3(382, mark[b1], b0t, b1t);
  out[82] = mix3(383, mark[s0], s1t, s0t);
  out[83] = mix3(384, mark[b0], stops, s0t);
  out[84] = mix3(385, mark[b0], s0l, b0t);
  out[85] = mix3(386, mark[b0], b0l, s0t);
}

/** Features of the arc from `head` to the complete word `at`, into `out`; their number is RELATION_FEATURES. */
export function relationFeatures(words: Words, state: State, head: number, at: number, out: Int32Array): void {
  const { word, lemma, tag, morph, mark, breaks } = words;
  const { leftmost, rightmost, relation, count } = state;
  const way = head < 0 ? 3 : head < at ? 1 : 2;
  const h = head < 0 ? count : head;
  const left = leftmost[at] >= 0 ? leftmost[at] : count;
  const right = rightmost[at] >= 0 ? rightmost[at] : count;
  const headLeft = h < count && leftmost[h] >= 0 ? leftmost[h] : count;
  const headRight = h < count && rightmost[h] >= 0 ? rightmost[h] : count;
  const before = at > 0 ? at - 1 : count;
  const after = Math.min(at + 1, count);
  const gap = head < 0 ? NONE : way === 1 ? distance(head, at) : distance(at, head);
  const rels = state.relations[at];
  const headRels = h < count ? state.relations[h] : NONE;
  const leftRel = left < count ? numberHash[relation[left]] : NONE;
  const headWay = tag[h] ^ way;
  const tags = mix2(way, tag[h], tag[at]);
  out[0] = mix2(401, word[at], way);
  out[1] = mix2(402, lemma[at], way);
  out[2] = mix2(403, morph[at], way);
  out[3] = mix1(404, headWay);
  out[4] = mix2(405, word[h], way);
  out[5] = mix2(406, morph[h], way);
  out[6] = mix1(407, tags);
  out[7] = mix3(408, lemma[h], lemma[at], way);
  out[8] = mix3(409, lemma[h], tag[at], way);
  out[9] = mix3(410, word[at], tag[h], way);
  out[10] = mix3(411, morph[h], morph[at], way);
  out[11] = mix2(412, tags, gap);
  out[12] = mix2(413, tags, word[left]);
  out[13] = mix2(414, tags, tag[left]);
  out[14] = mix2(415, tags, leftRel);
  out[15] = mix3(416, lemma[h], word[left], headWay);
  out[16] = mix2(417, tags, tag[right]);
  out[17] = mix2(418, tags, rels);
  out[18] = mix2(419, tags, headRels);
  out[19] = mix3(420, lemma[h], headRels, headWay);
  out[20] = mix2(421, tags, tag[before]);
  out[21] = mix2(422, tags, tag[after]);
  out[22] = mix2(423, tags, word[before]);
  out[23] = mix2(424, tags, word[after]);
  out[24] = mix2(425, tags, tag[headLeft]);
  out[25] = mix2(426, tags, tag[headRight]);
  out[26] = mix3(427, lemma[at], rels, way);
  out[27] = mix3(428, word[left], lemma[at], way);
  out[28] = mix3(429, morph[at], word[left], headWay);
  out[29] = mix3(430, morph[h], tag[at], way);
  out[30] = mix3(431, morph[h], headRels, tags);
  out[31] = mix3(432, word[left], word[h], way);
  out[32] = mix2(433, word[left], way);
  out[33] = mix2(434, rels, way);
  out[34] = mix3(435, tags, tag[before], tag[after]);
  out[35] = mix3(436, tags, leftRel, headRels);
  out[36] = mix3(437, tags, word[headLeft], way);
  out[37] = mix3(438, lemma[at], lemma[h], word[left]);
  out[38] = mix2(439, tags, numberHash[Math.min(3, breaks[Math.max(at, h)] - breaks[Math.min(at, h)])]);
  out[39] = mix2(440, tags, at === 0 ? 1 : h === 0 ? 2 : 3);
  out[40] = mix2(441, tags, mark[at]);
  out[41] = mix2(442, tags, mark[after]);
  out[42] = mix3(443, word[left], mark[at], way);
}
