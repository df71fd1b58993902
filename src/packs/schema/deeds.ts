import type { EncounterForm, EventType } from '../../record/record.ts';

/**
 * Words that tell one kind of PLOVER event. A cue is a lemma, or a lemma and the preposition of the target ("accuse",
 * "call on"): a verb without one has its target in the object, else in a phrase with one of `towards`; of a noun
 * without one ("withdrawal"), "of" is who does it, with "of" ("invasion of") to whom it is done.
 */
export interface EventWords {
  verbs: string[];
  nouns: string[];
}

/** Words for what parties do, want, promise, weigh and threaten. Lemmas in lower case, alphabetical. */
export interface Deeds {
  /** Whether a verb may stand without a subject that the text has named before: Italian, Spanish, Polish. */
  dropsSubjects: boolean;
  /** Negating words by lemma or form: "not", "n't", "never", "no", "nobody". */
  negation: string[];
  /** Verbs and nouns under which a thing did not happen: "deny", "refuse", "fail", "cancel", "avoid", "rule out". */
  undone: string[];
  /** Adpositions and conjunctions under which a thing did not happen: "without", "instead of". */
  without: string[];
  /** Adpositions and conjunctions that put a thing still ahead: "before", "until", "ahead of". */
  ahead: string[];
  /** Verbs and nouns under which a thing is demanded: "demand", "urge", "call for"; also proposals and invitations. */
  demanding: string[];
  /** Verbs and nouns under which a thing is planned: "plan", "intend", "schedule", "promise", "agree". */
  planning: string[];
  /** Verbs, nouns, adjectives and adverbs that leave a thing open: "consider", "fear", "hope", "perhaps", "likely". */
  uncertain: string[];
  /** Verbs whose infinitive did happen: "manage", "begin", "continue"; "riuscire". */
  achieved: string[];
  /** Auxiliaries of the future: "will", "shall". Future tense needs no list. */
  future: string[];
  /** Modal auxiliaries that leave open: "may", "might", "could"; "potere". */
  modals: string[];
  /** Auxiliaries of the conditional, where the language has no mood for it: "would". */
  conditionals: string[];
  /** Modals of duty: "must", "should"; "dovere". */
  duty: string[];
  /** Conjunctions that open a condition: "if", "unless", "provided", "se", "qualora". */
  conditions: string[];

  /** Verbs of meeting and talking by lemma, or lemma and preposition of the other party ("speak with"), to the form. */
  meetingVerbs: { [cue: string]: EncounterForm };
  /** As meetingVerbs, for words of other senses too: they count only where both parties are actors. */
  looseMeetingVerbs: { [cue: string]: EncounterForm };
  meetingNouns: { [lemma: string]: EncounterForm };
  /** Words that make a talk a call: "phone", "video link"; "telefono", "telefonico". */
  phoneWords: string[];
  /** Words that make a meeting one for the press: "press", "news"; "stampa". */
  pressWords: string[];
  /** Verbs that take a meeting noun as object or subject and add nothing: "hold", "have", "take place", "tenere". */
  support: string[];
  /** Verbs with a meeting noun that say that it will not be: "cancel", "postpone"; "annullare". */
  cancelling: string[];
  /** Prepositions of the other party: "with", "between"; "con", "tra", "fra". */
  withWords: string[];
  /** Words that make a plural two: "two", "both"; "due", "entrambi". */
  dual: string[];
  /** Prepositions of places: "in", "at"; "in", "a", "presso". */
  placeWords: string[];
  /** Prepositions of the one towards whom a deed goes: "to", "against", "at"; "a", "contro", "verso". */
  towards: string[];
  /** Prepositions of who does it, on a passive or a noun: "by"; "da", "da parte di". */
  agents: string[];
  /** Prepositions of belonging: "of"; "di". */
  belonging: string[];
  /** Prepositions of where people come from: "of", "from"; "di", "da". */
  origin: string[];
  /** Prepositions of whom an office acts for: "for" ("a spokesman for the ministry"); "per". */
  behalf: string[];

  /** Verbs whose object is asked to do the infinitive or that-clause: "urge", "press"; with preposition "call on", "chiedere a". */
  demandVerbs: string[];
  /** Verbs whose object is the thing demanded: "demand", "seek"; with preposition "call for", "insist on". */
  wantVerbs: string[];
  demandNouns: string[];
  /** Those of the wanting verbs that with a bare infinitive are a wish for oneself: "want"; "volere". */
  wishing: string[];
  /** Prepositions of who is asked, on a verb or noun: "to", "on"; "a". */
  addressing: string[];
  /** Prepositions of the thing wanted, on a noun: "for"; "di", "per". */
  wanting: string[];
  /** Verbs by which a demand is answered, with the demand noun as object. */
  answers: { [cue: string]: 'accepts' | 'rejects' | 'partly' | 'defers' };
  /** Verbs by which a party binds itself, with infinitive, that-clause or object: "promise", "pledge", "undertake". */
  promiseVerbs: string[];
  promiseNouns: string[];
  /** Verbs and nouns of keeping, breaking and taking back a promise. */
  keeping: { [lemma: string]: 'kept' | 'broken' | 'withdrawn' };
  warnVerbs: string[];
  warnNouns: string[];
  /** Verbs of weighing a course not decided: "consider", "weigh"; "valutare", "prendere in considerazione". */
  weighVerbs: string[];
  optionNouns: string[];
  /** Verbs and nouns of getting an option ready, approving and dropping it. */
  optionStatus: { [lemma: string]: 'prepared' | 'approved' | 'rejected' };

  /** Verbs of other senses: they tell an event only where both its source and its target are actors. */
  looseEvents: string[];
  /** Verbs by which a source asks to stay unnamed: "name", "identify"; no demand is meant. */
  naming: string[];
  /** Verbs that end what their object tells: "end", "halt", "break"; "porre fine a". */
  ending: string[];
  events: { [type in EventType]?: EventWords };
}
