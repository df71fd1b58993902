// The words by which a language's readers tell a report's story from what stands around it.
// All in lower case, with straight apostrophes and single blanks; matched at word boundaries, whatever the capitals.

export interface BlockCues {
  /** Openings of a line that names its writer, before a name: "by", "di". */
  byline: string[];
  /** Openings of a line that says who reported, edited, translated or supplied the report: "editing by", "fonte:". */
  credit: string[];
  /** Words inside a short line that make it a credit: "contributed to this report". */
  creditWithin: string[];
  /** Words inside a line of names that make it a credit, too common alone: "hanno contribuito". */
  creditAmongNames: string[];
  /** Who signs where no person does, as a whole line or before a name: "staff reporter", "redazione". */
  staff: string[];
  /** Openings of a letterhead line, the body that issues a document: "ministry of", "press office". */
  issuers: string[];
  /** Openings of a caption: "file photo", "nella foto". */
  caption: string[];
  /** Words in brackets, or after the last stop, that make a short line a caption: "archive photo". */
  captionEnd: string[];
  /** Whole lines of page furniture: "share", "subscribe", "print". */
  furniture: string[];
  /** Openings of lines of page furniture: "sign up for", "read also". */
  furnitureStart: string[];
  /** Words inside a line of up to 300 characters that make it page furniture: "we use cookies". */
  furnitureWithin: string[];
  /** Whole lines or openings before a colon that head a list of other stories; what follows is no part of this one. */
  more: string[];
  /** Whole lines, or openings, that mark what follows as advertising: "sponsored content". */
  advert: string[];
  /** Words of advertising lines: "don't buy", "this simple trick". */
  lures: string[];
  /** Superlatives as advertising lines use them: "best", "top". */
  superlatives: string[];
  /** Whole lines that end a document or say how it may be used: "ends", "for immediate release". */
  marks: string[];
}
