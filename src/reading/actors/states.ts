// Finding the words that stand for states: names, seats of power, demonyms; and demonyms of states that no list knows.
import type { Pack } from '../../packs/index.ts';

export type StateWords = 'name' | 'seat' | 'demonym';

export interface StateHit {
  country: string;
  words: StateWords;
  /** Number of words matched. */
  length: number;
}

interface Phrase {
  tokens: string[];
  country: string;
  words: StateWords;
}

/** Phrases of a pack's states by their first token; longest first. */
export class StateTable {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #nameOf = new Map<string, string>();

  constructor(pack: Pack) {
    for (const state of pack.actors.states) {
      this.#nameOf.set(state.country, state.names[0]);
      const add = (words: StateWords, phrases: readonly string[]) => {
        for (const phrase of phrases) {
          const tokens = phrase.replace(/’/g, "'").split(/[\s-]+|(?<=')/);
          const first = tokens[0].toLowerCase();
          const list = this.#byFirst.get(first) ?? [];
          list.push({ tokens, country: state.country, words });
          this.#byFirst.set(first, list);
        }
      };
      add('name', state.names);
      add('seat', state.seats);
      add('demonym', state.demonyms);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  /**
   * The longest phrase that begins at word `at` of the given written forms, or null. Capitals count: a name in lower
   * case is none, but "Russi" at the head of a sentence is "russi", and a headline may be all in capitals.
   */
  match(forms: readonly string[], at: number): StateHit | null {
    const list = this.#byFirst.get(forms[at].toLowerCase());
    if (!list) return null;
    for (const { tokens, country, words } of list) {
      let next = at;
      let matched = 0;
      while (matched < tokens.length && next < forms.length) {
        if (forms[next] === '-' && matched > 0) next++;
        if (next >= forms.length || !sameToken(forms[next].replace('’', "'"), tokens[matched])) break;
        matched++;
        next++;
      }
      if (matched === tokens.length) return { country, words, length: next - at };
    }
    return null;
  }

  /** Usual name of a country code. */
  nameOf(country: string): string {
    return this.#nameOf.get(country) ?? country;
  }
}

function sameToken(form: string, token: string): boolean {
  if (form === token) return true;
  if (form[0] === form[0].toLowerCase()) return false;
  return form.toLowerCase() === token || (form.length > 2 && form === token.toUpperCase());
}

const tables = new WeakMap<Pack, StateTable>();

export function stateTable(pack: Pack): StateTable {
  let table = tables.get(pack);
  if (!table) {
    table = new StateTable(pack);
    tables.set(pack, table);
  }
  return table;
}

/**
 * Whether an adjective may belong to a place of this name: they share their beginning but for a short ending
 * ("Kostrovia", "kostroviano"). Both at least five letters.
 */
export function belongsTo(adjective: string, place: string): boolean {
  const a = adjective.toLowerCase();
  const b = place.toLowerCase();
  if (a === b || a.length < 5 || b.length < 5) return false;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && shared >= b.length - 2 && a.length - shared <= 5;
}
