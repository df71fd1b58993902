// Who is who in one report, and whom a word means.
import type { Actor, ActorRef } from '../../record/record.ts';

/** The actors of a report, asked by word number. */
export interface Actors {
  readonly list: readonly Actor[];
  /**
   * The actor that the noun phrase or pronoun headed by this word means, with the span of the mention; null when none.
   * Relative pronouns resolve to their antecedent; personal pronouns and possessives to the likeliest actor before them.
   */
  refOf(word: number): ActorRef | null;
  /** As refOf, for the word and its conjuncts ("Rossi and Smith" gives two). */
  refsOf(word: number): ActorRef[];
  byId(id: string): Actor;
}
