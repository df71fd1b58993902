/** How a language writes its words: what a tokeniser cannot learn from a small treebank. All in lower case, with straight apostrophes. */
export interface Segmentation {
  /** Abbreviations with their full stop: "mr.", "e.g.", "art."; single initials need no entry. */
  abbreviations: string[];
  /** Whether an apostrophe between letters ends a word ("l'|acqua") or stays inside it ("don't"). */
  elision: boolean;
  /** Words written with an apostrophe at the end: "l'", "dell'", "po'"; plural possessives need no entry. */
  apostrophised: string[];
  /** Tokens that are several words, and those words: "della": ["di", "la"]; "cannot": ["can", "not"]. */
  contractions: { [token: string]: string[] };
  /** Endings that are words of their own after any letters: "n't", "'s". */
  endings: string[];
  /** Pronouns joined to the end of a verb, longest first, with a space where one is two words: "se ne", "lo". */
  enclitics: string[];
  /** Endings of the verb before a joined pronoun, and whole short verbs after "^": "are" without its "e" is "ar", "^far". */
  encliticHosts: string[];
  /** First parts that a hyphen does not cut off: "anti", "ex", "non". */
  prefixes: string[];
}
