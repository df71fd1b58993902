// Gathers the words of a text into an analysis.
import type { Analysis } from './analysis.ts';

/** Whether the words of a token are its letters cut up ("Russia's" = "Russia" + "'s"), so that each has a place of its own. */
export function isPartition(surface: string, forms: readonly string[]): boolean {
  return forms.length > 1 && forms.join('').replaceAll('’', "'") === surface.replaceAll('’', "'");
}

export class Builder {
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly tokenOf: number[] = [];
  readonly form: string[] = [];
  readonly lemma: string[] = [];
  readonly upos: number[] = [];
  readonly feats: string[] = [];
  readonly head: number[] = [];
  readonly deprel: string[] = [];
  readonly name: number[] = [];
  readonly sentences: number[] = [];
  #tokens = 0;

  get count(): number {
    return this.form.length;
  }

  /** The words to come make a new sentence. */
  beginSentence(): void {
    this.sentences.push(this.count);
  }

  /** Adds a token with its words; their other columns are set by the caller. */
  token(start: number, surface: string, forms: readonly string[]): void {
    const parts = isPartition(surface, forms);
    let from = start;
    for (const form of forms) {
      this.start.push(parts ? from : start);
      from += form.length;
      this.end.push(parts ? from : start + surface.length);
      this.tokenOf.push(this.#tokens);
      this.form.push(form);
    }
    this.#tokens++;
  }

  finish(text: string, language: string): Analysis {
    const { count } = this;
    const sentenceOf = new Int32Array(count);
    const sentences = Int32Array.from([...this.sentences, count]);
    for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1]);
    return {
      text,
      language,
      count,
      start: Int32Array.from(this.start),
      end: Int32Array.from(this.end),
      tokenOf: Int32Array.from(this.tokenOf),
      form: this.form,
      lemma: this.lemma,
      upos: Uint8Array.from(this.upos),
      feats: this.feats,
      head: Int32Array.from(this.head),
      deprel: this.deprel,
      name: Uint8Array.from(this.name),
      sentences,
      sentenceOf,
    };
  }
}
