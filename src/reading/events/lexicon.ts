// Which PLOVER type a verb or noun tells, by the words of the language.
import type { Deeds } from '../../packs/schema/deeds.ts';
import type { EventType } from '../../record/record.ts';
import { cuesOf } from '../cue.ts';
import type { Reading } from '../reading.ts';

interface Lexicon {
  verbs: Map<string, EventType>;
  nouns: Map<string, EventType>;
  /** Lemmas of nouns that take their target with a preposition of belonging: "release (of)". */
  undergone: Map<string, EventType>;
}

const lexicons = new WeakMap<Deeds, Lexicon>();

function lexiconOf(deeds: Deeds): Lexicon {
  let lexicon = lexicons.get(deeds);
  if (!lexicon) {
    lexicon = { verbs: new Map(), nouns: new Map(), undergone: new Map() };
    // A cue listed under two types keeps the later, which is the graver in PLOVER's order.
    for (const [type, words] of Object.entries(deeds.events)) {
      for (const cue of words.verbs) lexicon.verbs.set(cue, type as EventType);
      for (const cue of words.nouns) {
        lexicon.nouns.set(cue, type as EventType);
        const [noun, preposition] = cue.split(' ');
        if (deeds.belonging.includes(preposition)) lexicon.undergone.set(noun, type as EventType);
      }
    }
    lexicons.set(deeds, lexicon);
  }
  return lexicon;
}

/** What a word tells: its type, and the head of the phrase that its preposition takes (-1 without). */
export interface EventHit {
  type: EventType;
  cue: string;
  complement: number;
  /** Whether who belongs to the noun undergoes it: "the crew's release". */
  undergone: boolean;
}

/** The event that a verb or noun tells by the lists of its language, or null. */
export function eventTypeOf({ tree, pack }: Reading, word: number): EventHit | null {
  const upos = tree.upos(word);
  if (upos !== 'VERB' && upos !== 'NOUN') return null;
  const lexicon = lexiconOf(pack.deeds);
  const words = upos === 'VERB' ? lexicon.verbs : lexicon.nouns;
  for (const { cue, complement } of cuesOf(tree, word)) {
    const type = words.get(cue);
    if (!type) continue;
    const undergone = complement >= 0 && pack.deeds.belonging.some((word) => cue.endsWith(` ${word}`));
    return { type, cue, complement, undergone };
  }
  const type = upos === 'NOUN' ? lexicon.undergone.get(tree.analysis.lemma[word].toLowerCase()) : undefined;
  return type ? { type, cue: tree.analysis.lemma[word].toLowerCase(), complement: -1, undergone: true } : null;
}
