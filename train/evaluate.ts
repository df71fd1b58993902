// Scores on development data, by the definitions of measure/conllu.mjs and measure/spans.mjs.

import { analyse } from '../src/language/analyse.ts';
import { UPOS } from '../src/language/analysis.ts';
import type { ConlluSentence } from '../src/language/conllu.ts';
import { analyseConllu, toConllu } from '../src/language/conversion.ts';
import type { Model } from '../src/language/model.ts';
import { Tree } from '../src/language/tree.ts';
import { pieces } from './boundaries.ts';
import type { NamedText } from './corpus.ts';

/** The scorer of the measures. */
type Score = (gold: string, system: string) => { [measure: string]: number };

/** CoNLL-U with forms alone, to be filled by the model. */
function bare(sentences: readonly ConlluSentence[]): string {
  return sentences.map((sentence) => rows(sentence, false)).join('\n');
}

export function rows({ words, tokens }: ConlluSentence, filled: boolean): string {
  let out = '';
  for (const token of tokens) {
    const misc = token.spaceAfter ? '_' : 'SpaceAfter=No';
    if (token.to - token.from > 1)
      out += `${token.from + 1}-${token.to}\t${token.form}\t_\t_\t_\t_\t_\t_\t_\t${misc}\n`;
    for (let at = token.from; at < token.to; at++) {
      const { form, lemma, upos, feats, head, deprel } = words[at];
      const tail = token.to - token.from > 1 ? '_' : misc;
      out += filled
        ? `${at + 1}\t${form}\t${lemma}\t${UPOS[upos]}\t_\t${feats}\t${head + 1}\t${deprel}\t_\t${tail}\n`
        : `${at + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${tail}\n`;
    }
  }
  return out;
}

/** Scores over given words, and from raw text. */
export function evaluateTrees(sentences: readonly ConlluSentence[], model: Model, score: Score) {
  const gold = sentences.map((sentence) => rows(sentence, true)).join('\n');
  const onGold = score(gold, toConllu(analyseConllu(bare(sentences), model)));
  const texts = [...pieces(sentences)].map(({ text }) => text);
  const onRaw = score(gold, texts.map((text) => toConllu(analyse(text, [[0, text.length]], model))).join('\n'));
  return { onGold, onRaw };
}

/** F1 of names, exact in bounds and kind, in per cent. */
export function evaluateNames(texts: readonly NamedText[], model: Model): number {
  let right = 0;
  let gold = 0;
  let given = 0;
  for (const { text, names } of texts) {
    const tree = new Tree(analyse(text, [[0, text.length]], model));
    const { start, end } = tree.analysis;
    const keys = new Set(names.map((name) => `${name.start}-${name.end}-${name.type}`));
    gold += keys.size;
    for (const { from, to, type } of tree.names()) {
      given++;
      if (keys.has(`${start[from]}-${end[to - 1]}-${type}`)) right++;
    }
  }
  return Math.round((20000 * right) / (gold + given)) / 100;
}
