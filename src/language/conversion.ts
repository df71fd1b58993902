// Between analyses and CoNLL-U.

import { readGiven } from './analyse.ts';
import { type Analysis, NAME_TAGS, UPOS } from './analysis.ts';
import { Builder } from './builder.ts';
import { type ConlluSentence, readConllu } from './conllu.ts';
import type { Model } from './model.ts';

/**
 * An analysis from CoNLL-U. Words and sentences are as given, and so is every column that is not "_"; with a model the
 * rest is filled in (a sentence without all its heads is parsed anew), without one it stays empty and words without
 * heads hang on the first. The text is made of the forms: a space between tokens unless SpaceAfter=No, a blank line
 * before a document or paragraph. Names come from "Name=B-PER" in MISC. Throws `unreadable` with the line number.
 *
 * @param conllu CoNLL-U, or sentences that were read from it
 */
export function analyseConllu(
  conllu: string | readonly ConlluSentence[],
  model: Model | null,
  language = model?.language ?? 'und',
): Analysis {
  const builder = new Builder();
  let text = '';
  for (const sentence of typeof conllu === 'string' ? readConllu(conllu) : conllu) {
    if (text !== '' && (sentence.newDocument || sentence.newParagraph)) text = `${text.trimEnd()}\n\n`;
    builder.beginSentence();
    const base = builder.count;
    for (const { form, from, to, spaceAfter } of sentence.tokens) {
      const start = text.length;
      text += form;
      builder.token(
        start,
        form,
        sentence.words.slice(from, to).map((word) => word.form),
      );
      if (spaceAfter) text += ' ';
    }
    readGiven(sentence.words, model, builder, base);
  }
  return builder.finish(text.trimEnd(), language);
}

/** Where an analysis stands in a longer text that is read part by part. */
export interface Part {
  /** Code units of the text before it. */
  offset: number;
  /** Sentences before it. */
  sentences: number;
  /** Text between the last word before it and its own beginning; null where the document begins. */
  gap: string | null;
  /** Sentences of it to write; all when left out. What comes after them tells whether a space follows. */
  upTo?: number;
  /** Whether the longer text goes on without a space. */
  torn?: boolean;
}

/** Where a text begins, and one that is no part of another. */
export const BEGINNING: Part = { offset: 0, sentences: 0, gap: null };

/**
 * CoNLL-U of an analysis: `# text`, SpaceAfter=No, and in MISC TokenRange and Name. One document.
 *
 * @param part where it stands in a longer text
 */
export function toConllu(analysis: Analysis, part: Part = BEGINNING): string {
  const { offset, gap, upTo = analysis.sentences.length - 1, torn = false } = part;
  const { text, start, end, tokenOf, form, lemma, upos, feats, head, deprel, name, sentences } = analysis;
  const lines: string[] = [];
  for (let s = 0; s < upTo; s++) {
    const from = sentences[s];
    const to = sentences[s + 1];
    if (from === to) continue;
    const between =
      s > 0 ? text.slice(end[from - 1], start[from]) : gap === null ? null : gap + text.slice(0, start[from]);
    if (between === null) lines.push('# newdoc');
    if (between === null || hasBlankLine(between)) lines.push('# newpar');
    lines.push(`# sent_id = ${part.sentences + s + 1}`, `# text = ${oneLine(text.slice(start[from], end[to - 1]))}`);
    for (let w = from; w < to; w++) {
      const next = tokenEnd(analysis, w);
      const spaced = next < analysis.count ? start[next] > end[next - 1] : !torn;
      const misc = [...(spaced ? [] : ['SpaceAfter=No']), `TokenRange=${offset + start[w]}:${offset + end[next - 1]}`];
      const multi = next - w > 1 && (w === from || tokenOf[w - 1] !== tokenOf[w]);
      const inside = multi || (w > from && tokenOf[w - 1] === tokenOf[w]);
      if (multi) {
        const last = next - from;
        lines.push(
          `${w - from + 1}-${last}\t${oneLine(text.slice(start[w], end[next - 1]))}\t_\t_\t_\t_\t_\t_\t_\t${misc.join('|')}`,
        );
      }
      const own = [...(inside ? [] : misc), ...(name[w] > 0 ? [`Name=${NAME_TAGS[name[w]]}`] : [])];
      const parent = head[w] < 0 ? 0 : head[w] - from + 1;
      lines.push(
        [
          w - from + 1,
          form[w],
          lemma[w] || '_',
          UPOS[upos[w]],
          '_',
          feats[w] || '_',
          parent,
          deprel[w] || '_',
          '_',
          own.join('|') || '_',
        ].join('\t'),
      );
    }
    lines.push('');
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** First word after the token of word w. */
function tokenEnd({ tokenOf, count }: Analysis, w: number): number {
  let next = w + 1;
  while (next < count && tokenOf[next] === tokenOf[w]) next++;
  return next;
}

/** Whether a text, of white space for the most part, holds a blank line: a paragraph ends there. */
export function hasBlankLine(text: string): boolean {
  return /\n[^\S\n]*\n/.test(text);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
