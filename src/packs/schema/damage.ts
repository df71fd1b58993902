/** What a language itself repeats or breaks off, so that only damage is flagged. All words lower case, with ' for ’. */
export interface Damage {
  /** Words that may stand twice in a row: "had", "that", "very", "piano", "molto". */
  redoubled: string[];
  /** Words that join two of the same ("truppe e truppe"): "and", "or", "e". */
  joiners: string[];
  /** Words that one says twice with a joiner: "again", "more", "years", "anni". */
  redoubledJoined: string[];
  /** Ends of a clause of saying, as phrases: "said", "ha detto". */
  said: string[];
  /** Beginnings of a sentence that gives words a second time to a source: "lo ha detto", "this was stated by". */
  repeats: string[];
}
