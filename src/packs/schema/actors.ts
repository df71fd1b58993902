/** One state and the words that stand for it, as written in running text. */
export interface State {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Names, the usual one first: "United States", "US", "U.S.", "America". */
  names: string[];
  /** Adjectives and nouns of belonging, every inflected form: "American", "Americans"; "russo", "russa", "russi", "russe". */
  demonyms: string[];
  /** Capital and seats of power that stand for the state when they act: "Washington", "White House", "Kremlin". */
  seats: string[];
}

/** Words for who acts. All common nouns are lemmas in lower case; alphabetical. */
export interface ActorWords {
  states: State[];
  /** Words before a name that belong to no office: "mr", "dr", "signora", "onorevole". */
  honorifics: string[];
  /** Posts that one person holds: "president", "foreign minister" by its head "minister", "spokesman", "ambassador". */
  offices: string[];
  /** Bodies: "ministry", "government", "army", "parliament", "agency", "party", "alliance", "company". */
  organisations: string[];
  /** Bodies that stand for their state when the words name it: "government", "administration". Also among the organisations. */
  governments: string[];
  /** Proper names and abbreviations of well-known international bodies: "NATO", "United Nations", "EU", "Hamas". */
  knownOrganisations: string[];
  /** Sources and persons who stay without a name: "official", "source", "diplomat", "aide", "witness", "expert". */
  people: string[];
  /** People taken together; nouns that are groups in the singular too: "ally", "troop", "sailor", "reporter", "crew", "side". */
  groups: string[];
  /** The press as an audience: "reporter", "journalist", "press". Also among the groups. */
  press: string[];
  /** Adjectives that make an official an anonymous source: "senior", "unnamed", "anonymous". */
  anonymous: string[];
  /** Given names that tell gender, for pronouns; lower case. A few hundred common ones over many cultures. */
  femaleNames: string[];
  maleNames: string[];
  /** Offices and honorifics that tell gender: "chairwoman", "mrs". */
  femaleWords: string[];
  maleWords: string[];
  /** Personal and possessive pronouns (lower-case forms) that stand for a person or body. */
  pronouns: { [form: string]: { gender: 'f' | 'm' | null; number: 'sing' | 'plur'; person: 1 | 2 | 3 } };
  /** Nouns for one's like on the other side: "counterpart", "colleague"; "omologo", "collega". */
  counterparts: string[];
  /** Nouns for news outlets: "agency", "newspaper", "broadcaster". */
  media: string[];
  /** Determiners that make a phrase indefinite: "a", "some", "several", "un", "alcuni". */
  indefinite: string[];
}
