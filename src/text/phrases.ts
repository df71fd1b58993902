// Lists of phrases, looked up by their first word so that hundreds of them cost little on each line.

/** A line in the form in which phrases are held, with the places of its words. */
export interface Folded {
  /** Lower case, straight apostrophes, single blanks. */
  folded: string;
  /** Runs of letters and digits, and where they stand in `folded`. */
  tokens: { word: string; at: number }[];
}

/** Brings a line into the form of the phrases. */
export function fold(text: string): Folded {
  const folded = text
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const tokens = Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index: at }) => ({ word, at }));
  return { folded, tokens };
}

/** Phrases in folded form; a phrase matches at word boundaries, the longest first. */
export class PhraseList {
  readonly #byWord = new Map<string, string[]>();
  /** Phrases that begin with a sign: few. */
  readonly #signs: string[] = [];

  constructor(phrases: readonly string[]) {
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
      const word = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0];
      if (word === undefined) this.#signs.push(phrase);
      else this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), phrase]);
    }
  }

  /** The length of the phrase that a line opens with, 0 where it opens with none. */
  opening({ folded, tokens }: Folded): number {
    const sign = this.#signs.find((phrase) => folded.startsWith(phrase));
    if (sign !== undefined) return sign.length;
    return tokens.length > 0 && tokens[0].at === 0 ? this.#at(folded, tokens[0].word, 0) : 0;
  }

  /** Where the first phrase stands in a line, -1 where none does. */
  find({ folded, tokens }: Folded): number {
    for (const phrase of this.#signs) {
      const at = folded.indexOf(phrase);
      if (at >= 0) return at;
    }
    return tokens.find(({ word, at }) => this.#at(folded, word, at) > 0)?.at ?? -1;
  }

  /** How many phrases stand in a line. */
  count({ folded, tokens }: Folded): number {
    const signs = this.#signs.filter((phrase) => folded.includes(phrase)).length;
    return signs + tokens.filter(({ word, at }) => this.#at(folded, word, at) > 0).length;
  }

  #at(folded: string, word: string, at: number): number {
    const phrases = this.#byWord.get(word);
    if (phrases === undefined) return 0;
    return (
      phrases.find((phrase) => folded.startsWith(phrase, at) && endsWord(phrase, folded, at + phrase.length))?.length ??
      0
    );
  }
}

const WORD = /[\p{L}\p{N}]/u;

function endsWord(phrase: string, folded: string, end: number): boolean {
  return end >= folded.length || !WORD.test(folded[end]) || !WORD.test(phrase[phrase.length - 1]);
}
