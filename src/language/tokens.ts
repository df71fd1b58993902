// Tokens of a stretch without spaces. Rules, exceptions learned from treebanks, and a memory: most stretches come again.
import type { Segmentation } from '../packs/schema/segmentation.ts';
import { canonical, isApostrophe, isDigit, isLetter, isUpper, isWordCharacter } from './characters.ts';

/** Stretches learned from treebanks that the rules cut otherwise: canonical stretch in lower case to the ends of its tokens. */
export type Exceptions = ReadonlyMap<string, readonly number[]>;

const LONGEST_REMEMBERED = 40;
const MOST_REMEMBERED = 50_000;
const addressStart = /^(?:https?:\/\/|ftp:\/\/|www\.)\S/i;
const mailAddress = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/;
const face = /^[:;=8][-'o]?[()[\]DPp/\\|*3]+$/;
const trailing = /[.,;:!?)\]}"'»”’…>]/;

export class Tokeniser {
  readonly #elision: boolean;
  readonly #abbreviations: ReadonlySet<string>;
  readonly #apostrophised: ReadonlySet<string>;
  readonly #prefixes: ReadonlySet<string>;
  readonly #exceptions: Exceptions;
  #memory = new Map<string, readonly number[]>();

  constructor(data: Segmentation, exceptions: Exceptions) {
    this.#elision = data.elision;
    this.#abbreviations = new Set(data.abbreviations);
    this.#apostrophised = new Set(data.apostrophised);
    this.#prefixes = new Set(data.prefixes);
    this.#exceptions = exceptions;
  }

  /** Ends of the tokens of a stretch without white space, counted from its start. They cover it. */
  cut(stretch: string): readonly number[] {
    if (stretch.length > LONGEST_REMEMBERED) return this.#cut(stretch);
    let ends = this.#memory.get(stretch);
    if (!ends) {
      if (this.#memory.size >= MOST_REMEMBERED) this.#memory.clear();
      ends = this.#cut(stretch);
      this.#memory.set(stretch, ends);
    }
    return ends;
  }

  #cut(text: string): number[] {
    const ends: number[] = [];
    const { length } = text;
    if (face.test(text)) return [length];
    let at = 0;
    while (at < length) {
      const known = this.#known(text, at);
      if (known) {
        for (const end of known) ends.push(at + end);
        at = ends[ends.length - 1];
        continue;
      }
      const end = isWordCharacter(text, at) ? this.#word(text, at) : this.#mark(text, at);
      ends.push(end);
      at = end;
    }
    return ends;
  }

  /** A learned exception or an address that begins here. Only tried where a word can begin, so that time stays linear. */
  #known(text: string, at: number): readonly number[] | null {
    if (at > 0 && isWordCharacter(text, at - 1) && !isApostrophe(text, at - 1)) return null;
    let end = text.length;
    if (end - at <= 256 || at === 0) {
      while (end > at + 1 && trailing.test(text[end - 1])) end--;
      const rest = text.slice(at, Math.min(end, at + 2048));
      if (end - at <= 2048 && (addressStart.test(rest) || mailAddress.test(rest))) return [end - at];
      if (end - at <= LONGEST_REMEMBERED) {
        const lower = canonical(rest).toLowerCase();
        if (lower.length === rest.length) return this.#exceptions.get(lower) ?? null;
      }
    }
    return null;
  }

  /** End of the word that begins at `at`. */
  #word(text: string, start: number): number {
    const { length } = text;
    let at = start;
    let digits = true;
    while (at < length) {
      if (isWordCharacter(text, at)) {
        digits &&= isDigit(text, at);
        at++;
        continue;
      }
      const char = text[at];
      const more = at + 1 < length && isWordCharacter(text, at + 1);
      if (isApostrophe(text, at)) {
        if (!this.#elision) {
          if (more && isLetter(text, at + 1) && !digits) at++;
          else break;
        } else {
          if (more && isLetter(text, at + 1) && !digits) return at + 1;
          const word = canonical(text.slice(start, at)).toLowerCase();
          return at - start < 12 && this.#apostrophised.has(`${word}'`) ? at + 1 : at;
        }
      } else if (char === '.') {
        if (more && isDigit(text, at - 1) && isDigit(text, at + 1)) at++;
        else if (more && this.#isDotted(text, start, at)) at++;
        else return this.#keepsStop(text, start, at) ? at + 1 : at;
      } else if (char === ',' || char === ':' || char === '/') {
        if (more && digits && isDigit(text, at + 1)) at++;
        else break;
      } else if (char === '&') {
        if (more && isUpper(text, at - 1) && isUpper(text, at + 1)) at++;
        else break;
      } else if (char === '_') at++;
      else if (char === '-' || char === '‑') {
        if (more && at - start <= 6 && this.#prefixes.has(text.slice(start, at).toLowerCase())) at++;
        else break;
      } else break;
    }
    return at;
  }

  /** Whether the stop at `at` stands inside one word: "U.S", "p.m", "example.org". */
  #isDotted(text: string, start: number, at: number): boolean {
    if (at - start === 1 || text[at - 2] === '.') return true;
    return !isUpper(text, at + 1) && isLetter(text, at + 1);
  }

  #keepsStop(text: string, start: number, at: number): boolean {
    const size = at - start;
    if (size > 12) return false;
    // Initials, and words already dotted within ("U.S.").
    if (size === 1 && isUpper(text, start)) return true;
    if (size > 2 && text[at - 2] === '.' && isLetter(text, at - 1)) return true;
    return text[at + 1] !== '.' && this.#abbreviations.has(`${text.slice(start, at).toLowerCase()}.`);
  }

  /** End of the mark that begins at `at`: a run of the same stops or dashes, a hashtag, an emoji, or one character. */
  #mark(text: string, at: number): number {
    const { length } = text;
    const char = text[at];
    let end = at + 1;
    if ((char === '#' || char === '@') && end < length && isWordCharacter(text, end)) {
      while (end < length && (isWordCharacter(text, end) || text[end] === '_')) end++;
      return end;
    }
    if (isApostrophe(text, at)) {
      // "'90", "'s" and "''".
      if (end < length && isDigit(text, end)) {
        while (end < length && isWordCharacter(text, end)) end++;
        return end;
      }
      if (!this.#elision && end < length && isLetter(text, end)) {
        let stop = end;
        while (stop < length && stop - end < 4 && isLetter(text, stop)) stop++;
        if (stop - end < 3 && at > 0 && !(stop < length && isWordCharacter(text, stop))) return stop;
      }
    }
    if (char === '.' || char === '-' || char === '=' || char === '*' || char === '_' || char === "'" || char === '`') {
      while (end < length && text[end] === char) end++;
    } else if (char === '!' || char === '?') {
      while (end < length && (text[end] === '!' || text[end] === '?')) end++;
    } else {
      const code = text.codePointAt(at)!;
      if (code > 0xffff) end++;
      // Variation selectors and joined emoji belong to the sign before.
      while (end < length && joins(text, end)) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
    }
    return end;
  }
}

function joins(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  if (code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0x1f3fb && code <= 0x1f3ff)) return true;
  return at > 0 && text.charCodeAt(at - 1) === 0x200d;
}
