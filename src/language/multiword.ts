// Multiword tokens: one written token, several words ("della" = "di" + "la", "don't" = "do" + "n't").
import type { Segmentation } from '../packs/schema/segmentation.ts';
import { canonical } from './characters.ts';

const LONGEST = 40;
const MOST_REMEMBERED = 50_000;

export class Splitter {
  readonly #contractions: ReadonlyMap<string, readonly string[]>;
  readonly #endings: readonly string[];
  readonly #enclitics: readonly (readonly string[])[];
  readonly #hosts: readonly string[];
  readonly #shortHosts: ReadonlySet<string>;
  /** Tokens that look as if they had an ending or a pronoun and have none. */
  readonly #whole: ReadonlySet<string>;
  #memory = new Map<string, readonly string[] | null>();

  constructor(data: Segmentation, contractions: ReadonlyMap<string, readonly string[]>, whole: ReadonlySet<string>) {
    this.#contractions = new Map([...contractions, ...Object.entries(data.contractions)]);
    this.#endings = data.endings;
    this.#enclitics = data.enclitics.map((enclitic) => enclitic.split(' '));
    this.#hosts = data.encliticHosts.filter((host) => !host.startsWith('^'));
    this.#shortHosts = new Set(data.encliticHosts.filter((host) => host.startsWith('^')).map((host) => host.slice(1)));
    this.#whole = whole;
  }

  /** The words of a token, or null where it is one word. */
  split(token: string): readonly string[] | null {
    if (token.length > LONGEST) return null;
    let words = this.#memory.get(token);
    if (words === undefined) {
      if (this.#memory.size >= MOST_REMEMBERED) this.#memory.clear();
      words = this.#split(token);
      this.#memory.set(token, words);
    }
    return words;
  }

  #split(token: string): readonly string[] | null {
    const lower = canonical(token).toLowerCase();
    const known = this.#contractions.get(lower);
    if (known) return inCaseOf(token, lower, known);
    if (this.#whole.has(lower)) return null;
    for (const ending of this.#endings) {
      const at = lower.length - ending.length;
      if (at > 0 && lower.endsWith(ending) && lower.length === token.length)
        return [token.slice(0, at), token.slice(at)];
    }
    // The possessive of a plural: "workers'".
    if (this.#endings.includes("'s") && lower.length > 2 && lower.endsWith("s'") && lower.length === token.length) {
      return [token.slice(0, -1), token.slice(-1)];
    }
    // A capital speaks for a name ("Alberti"), more often than for a verb at the head of a sentence.
    return token[0] === lower[0] ? this.#withPronoun(token, lower) : null;
  }

  #withPronoun(token: string, lower: string): readonly string[] | null {
    for (const enclitic of this.#enclitics) {
      const size = enclitic.reduce((sum, word) => sum + word.length, 0);
      const host = lower.slice(0, lower.length - size);
      if (!lower.endsWith(enclitic.join(''))) continue;
      const verb =
        this.#shortHosts.has(host) || (host.length > 4 && this.#hosts.some((ending) => host.endsWith(ending)));
      if (verb) return inCaseOf(token, lower, [host, ...enclitic]);
    }
    return null;
  }
}

/** The words with the capitals of the token: all, the first letter, or none. Where they are its letters, they are cut from it. */
function inCaseOf(token: string, lower: string, words: readonly string[]): readonly string[] {
  if (token === lower) return words;
  if (words.join('') === lower && lower.length === token.length) {
    let at = 0;
    return words.map((word) => {
      at += word.length;
      return token.slice(at - word.length, at);
    });
  }
  if (token.length > 1 && token === token.toUpperCase()) return words.map((word) => word.toUpperCase());
  const first = token[0] !== lower[0];
  return words.map((word, i) => (i === 0 && first ? word[0].toUpperCase() + word.slice(1) : word));
}
