// Analyses of the parts of one text, printed as those of the whole.

import { BEGINNING, hasBlankLine, type Part } from '../language/conversion.ts';
import { type Analysis, NAME_TAGS, toConllu, UPOS } from '../language/index.ts';
import { toJson } from '../views/json.ts';
import type { Sink } from './sink.ts';

export class Printer {
  readonly #sink: Sink;
  readonly #write: (analysis: Analysis, part: Part) => string;
  #part = BEGINNING;

  constructor(sink: Sink, format: 'conllu' | 'jsonl') {
    this.#sink = sink;
    this.#write = format === 'conllu' ? toConllu : toLines;
  }

  /**
   * Prints the next part of the text.
   *
   * @param how where the part ends: see Part; the text of sentences beyond `upTo` belongs to the next part
   */
  async print(analysis: Analysis, how: Pick<Part, 'upTo' | 'torn'> = {}): Promise<void> {
    const { text, start, end, count, sentences } = analysis;
    await this.#sink.write(this.#write(analysis, { ...this.#part, ...how }));
    const printed = how.upTo ?? sentences.length - 1;
    const next = sentences[printed];
    const stop = next < count ? start[next] : text.length;
    if (next > 0) this.#part = { ...this.#part, gap: '' };
    this.#advance(text.slice(next > 0 ? end[next - 1] : 0, stop), stop, printed);
  }

  /** Passes over a part without words. */
  skip(text: string): void {
    this.#advance(text, text.length, 0);
  }

  /** @param tail what follows the last word, up to where the next part begins */
  #advance(tail: string, length: number, printed: number): void {
    const { offset, sentences, gap } = this.#part;
    this.#part = {
      offset: offset + length,
      sentences: sentences + printed,
      gap: gap === null ? null : essence(gap + tail),
    };
  }
}

/** The little of a gap that tells, with what follows, whether it holds a blank line. */
function essence(gap: string): string {
  if (hasBlankLine(gap)) return '\n\n';
  return /\n[^\S\n]*$/.test(gap) ? '\n' : '';
}

/** A line of JSON for each sentence. */
function toLines(analysis: Analysis, { offset, upTo = analysis.sentences.length - 1 }: Part): string {
  const { text, start, end, form, lemma, upos, feats, head, deprel, name, sentences } = analysis;
  const lines: string[] = [];
  for (let s = 0; s < upTo; s++) {
    const [from, to] = [sentences[s], sentences[s + 1]];
    if (from === to) continue;
    const words = Array.from({ length: to - from }, (_, i) => ({
      id: i + 1,
      form: form[from + i],
      lemma: lemma[from + i],
      upos: UPOS[upos[from + i]],
      feats: feats[from + i] || null,
      head: head[from + i] < 0 ? 0 : head[from + i] - from + 1,
      deprel: deprel[from + i],
      name: NAME_TAGS[name[from + i]],
      span: [offset + start[from + i], offset + end[from + i]],
    }));
    const span = [offset + start[from], offset + end[to - 1]];
    lines.push(`${toJson({ text: text.slice(start[from], end[to - 1]), span, words })}\n`);
  }
  return lines.join('');
}
