import type { Act } from '../../record/record.ts';

/**
 * Lemma, or lemma with what belongs to it after a space, to the act it does: a particle ("point out"), a preposition
 * ("call for"), a second verb or adjective ("fare sapere", "rendere noto"), a reflexive as its tree has it, lemma and
 * pronoun ("impegnare si", "lamentare si di"), or a fixed phrase ("mettere in guardia").
 */
export interface Cues {
  [cue: string]: Act;
}

/** Words by which a report gives words to a source. Lemmas in lower case, alphabetical. */
export interface Speech {
  /** Verbs that take a quotation or a that-clause: "say", "warn", "point out", "fare sapere". */
  clause: Cues;
  /** Verbs whose object is what was said, as a noun phrase: "reject (the demand)", "deny", "condemn", "confirm". */
  object: Cues;
  /** Verb and preposition whose complement is what was said: "call for", "warn of", "insist on", "insistere su". */
  oblique: Cues;
  /** Verbs whose infinitive is what was said: "promise (to)", "threaten (to)", "refuse (to)", "chiedere (di)". */
  infinitive: Cues;
  /** Nouns that carry a speech with "that", "to", "of": "demand", "promise", "warning", "claim". */
  nouns: Cues;
  /** Verbs of speech only beside a quotation: "go on", "smile", "joke", "tagliare corto", "chiosare". */
  quotation: Cues;
  /** Verbs that describe or name what another did, with "as": "call (X a Y)", "describe", "dismiss", "definire", "bollare". */
  naming: Cues;
  /** Verbs of the hearing or asking of a question: "ask", "chiedere"; the asker's words are a question. */
  asking: string[];
  /** Fixed phrases before the source, lower-case syntactic words ("in le parole di"): "according to", "in the words of", "secondo", "a detta di", "stando a". */
  according: string[];
  /** Written sources: "statement", "communiqué", "letter", "note", "nota", "comunicato". */
  documents: string[];
  /** Occasions of speech: "press conference", "briefing", "interview", "speech" by head noun lemma. */
  occasions: string[];
  /** Prepositions that mark the audience: "to", "a". */
  audience: string[];
  /** Conjunctions that open reported clauses, left out of the content: "that", "che". */
  complementisers: string[];
  /** Labels of a question turn in a transcript, lower case: "question", "q", "domanda". */
  questionLabels: string[];
  /** First-person pronouns and verb endings need no list; words (lower case) by which quoted speech demands or promises. */
  demandWords: string[];
  promiseWords: string[];
  warnWords: string[];
  /** Words that flatly deny: phrases count anywhere in quoted speech, single words where they open it. */
  denyWords: string[];
  /** Words before the name that a thing is called: "as", "come". Lemmas. */
  likeness: string[];
}
