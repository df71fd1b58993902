/** Number words and the way numbers and amounts are written. All words are lower-case written forms with ' for ’. */
export interface Numbers {
  /** Between units and fractions: "." in "1.5". */
  decimal: '.' | ',';
  /** Between thousands: "," in "100,000". */
  group: string;
  /** Words that add: "one" 1, "twenty" 20, "dodici" 12; with elided forms that stand before others ("vent'"). */
  cardinals: { [word: string]: number };
  /** Stand for one before a multiplier or collective: "a (million)", "un (milione)". */
  articles: string[];
  /** Words that multiply what stands before them: "hundred", "thousand", "million", "mila", "miliardi". */
  multipliers: { [word: string]: number };
  /** Short for a multiplier, written after digits: "m", "bn", "mln", "k". */
  multiplierSigns: { [sign: string]: number };
  /** Parts of number words that are written in one ("vent" in "ventuno", "cent" in "centotto"), or null where words stand apart. */
  joined: { [part: string]: number } | null;
  /** Words inside a number that add nothing: "and" in "two hundred and six". */
  joiners: string[];
  ordinals: { [word: string]: number };
  /** After digits: "st", "nd", "°", "ª". */
  ordinalSigns: string[];
  /** Nouns for a rough number: "dozen" {24: "dozens" is at least two}; "decine" 10, "migliaia" 1000, "centinaio" 100. */
  collectives: { [word: string]: number };
  /** Before a collective: "a few (dozen)", "several (hundred)", "alcune (decine)". */
  few: string[];
  /** Between two numbers in a row these make a range without an opening word: "to". */
  ranged: string[];
  /** Collectives that stand for about that many after an article: "una novantina" 90, "un centinaio" 100; exact ones ("a pair") bear no mark. */
  rounds: { [word: string]: number };
  /** Exact counts in a noun: "pair" 2, "couple" 2, "coppia" 2, "dozen" 12 after an article or a number. */
  exact: { [word: string]: number };
  /** "half" 0.5, "third", "quarter", "metà". */
  fractions: { [word: string]: number };
  /** After a unit: "and a half", "e mezza", "e mezzo". */
  andHalf: string[];
  /** Between a collective or fraction and what it counts: "of", "di". */
  of: string[];
  /** Words before a number, as phrases of lower-case words. */
  bounds: {
    /** Open upwards: "more than", "at least", "oltre". */
    atLeast: string[];
    /** Open downwards: "up to", "less than", "no more than", "fino a". */
    atMost: string[];
    /** "about", "almost", "circa", "quasi". */
    about: string[];
    /** After the number: "or so", "or more", "circa", "in più". */
    aboutAfter: string[];
    atLeastAfter: string[];
    atMostAfter: string[];
    /** Opens a range: "between", "from", "tra", "da". */
    between: string[];
    /** Inside a range: "and", "to", "e", "a". */
    to: string[];
  };
  /** Words and signs of units, every written form, to the unit of the contract and how many of it they are ("nautical mile" 1.852 km, "cent" 0.01 EUR, "week" 7 day). */
  units: { [word: string]: [unit: string, factor: number] };
  /** Currencies by sign and word: "$", "euro", "dollars", "rubli"; their unit is the ISO 4217 code. Longer phrases first matter not: the longest wins. */
  currencies: { [word: string]: [code: string, factor: number] };
  /** Nouns, every written form in lower case, of people and of what moves people and goods. */
  persons: string[];
  vehicles: string[];
  /** Words that end as plurals of persons do, for nouns that no list has: "ists", "ers", "isti". */
  personEndings: string[];
  /** Nouns before a number that make it a name or an address, no count: "article", "page", "room", "flight", "articolo", "via". */
  labels: string[];
  /** Before or as "two" these point at a pair that is known already: "the", "both", "i", "entrambi". */
  definite: string[];
  /** Words that end a noun phrase: prepositions, conjunctions, pronouns, forms of "be" and "have". */
  stops: string[];
  /** Words that may stand between a number and its noun without being one: "le", "il numero di", "of the", "dei". */
  between: string[];
  /** Words of a time before a number that is then the hour: "at", "alle". */
  clock: string[];
  /** Whether a noun stands before its adjectives ("due navi russe") rather than after ("two Russian ships"). */
  headFirst: boolean;
  /** Words right after a number that show no count: "th", "am", "o'clock", "percentage"; and nouns for times of the day. */
  notAfter: string[];
  /** Determiners and pronouns that stand with a number alone: "all", "the", "of them", "tutti". */
  determiners: string[];
}
