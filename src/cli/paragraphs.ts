// Cutting a text that comes piece by piece into stretches of whole paragraphs, in constant memory.

/** A stretch of the text: one follows the other without a gap. */
export interface Stretch {
  text: string;
  /** Spans [start, end) of its paragraphs; none where it is white space. */
  paragraphs: [number, number][];
  /** Whether it ends within a run of characters without white space. */
  torn: boolean;
}

/** Code units read at a time. */
const ENOUGH = 40_000;
/** A paragraph that is longer is cut. */
const LONGEST = 1_000_000;

export class Paragraphs {
  #rest = '';

  /** Takes the next piece of the text; gives what is whole by now, once it is worth a stretch. */
  *add(piece: string): Generator<Stretch> {
    this.#rest += piece;
    for (let end = this.#end(); end > 0; end = this.#end()) yield this.#take(end);
  }

  /** Gives what is left at the end of the text. */
  *finish(): Generator<Stretch> {
    if (this.#rest !== '') yield this.#take(this.#rest.length);
  }

  /** Where the next stretch ends; 0 where more must come first. */
  #end(): number {
    if (this.#rest.length < ENOUGH) return 0;
    return lastBlankLine(this.#rest) || (this.#rest.length < LONGEST ? 0 : endOfCut(this.#rest.slice(0, LONGEST)));
  }

  #take(end: number): Stretch {
    const text = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end);
    return { text, paragraphs: paragraphsOf(text), torn: this.#rest !== '' && /\S$/.test(text) };
  }
}

/** The end of the last blank line of a text; 0 where there is none. */
export function lastBlankLine(text: string): number {
  for (let end = text.lastIndexOf('\n'); end >= 0; ) {
    const start = end > 0 ? text.lastIndexOf('\n', end - 1) + 1 : 0;
    if (text.slice(start, end).trim() === '') return end + 1;
    end = start - 1;
  }
  return 0;
}

/** Where to cut a paragraph that is too long: after its last line, else after white space, else between characters. */
function endOfCut(text: string): number {
  const line = text.lastIndexOf('\n') + 1;
  if (line > 0) return line;
  for (let at = text.length; at > 0; at--) if (/\s/.test(text[at - 1])) return at;
  return text.length - (/[\ud800-\udbff]$/.test(text) ? 1 : 0);
}

/** Stretches between blank lines. */
function paragraphsOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = -1;
  let end = 0;
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const blank = text.slice(from, to).trim() === '';
    if (blank && start >= 0) {
      spans.push([start, end]);
      start = -1;
    } else if (!blank) {
      if (start < 0) start = from;
      end = to;
    }
    from = to + 1;
  }
  if (start >= 0) spans.push([start, end]);
  return spans;
}
