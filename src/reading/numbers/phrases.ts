// Fixed phrases in a row of lexemes: "more than", "ha detto", "l'altro ieri" (written with its words apart: "l' altro ieri").
import type { Lexeme } from './lexemes.ts';

/** How many lexemes from `at` on make up one of the phrases, the longest; 0 for none. */
export function phraseAt(lexemes: readonly Lexeme[], at: number, phrases: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.length > longest && words.every((word, index) => lexemes[at + index]?.text === word))
      longest = words.length;
  }
  return longest;
}

/** How many lexemes that end before `at`, none before `from`, make up one of the phrases, the longest; 0 for none. */
export function phraseBefore(lexemes: readonly Lexeme[], at: number, phrases: readonly string[], from = 0): number {
  let longest = 0;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const start = at - words.length;
    if (words.length > longest && start >= from && words.every((word, index) => lexemes[start + index].text === word))
      longest = words.length;
  }
  return longest;
}
