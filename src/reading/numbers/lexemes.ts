// Cuts text into words, numbers and marks for readers that look at what stands side by side, not at trees.
import type { Span } from '../../record/record.ts';

export interface Lexeme {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Lower case, ’ as '. */
  text: string;
  /** Whether the written form begins with a capital letter. */
  capital: boolean;
  /** Whether white space stands before it. */
  spaced: boolean;
}

const SCAN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?|\d+(?:[.,]\d+)*|[^\s]/gu;
/** Endings that English sets after an apostrophe. */
const CLITICS = new Set(['s', 't', 'd', 'm', 'll', 're', 've']);

/**
 * The lexemes of a stretch of text, in order. Elided words stand apart ("all'inizio" gives "all'" and "inizio"), so do
 * English clitics ("today's" gives "today" and "'s"). Linear in the text.
 */
export function lex(text: string, [from, to]: Span): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const slice = text.slice(from, to);
  let last = 0;
  for (const match of slice.matchAll(SCAN)) {
    const spaced = match.index > last || match.index === 0;
    last = match.index + match[0].length;
    const first = match[0].codePointAt(0)!;
    const kind = first >= 48 && first <= 57 ? 'number' : /[\p{L}\p{M}]/u.test(match[0]) ? 'word' : 'mark';
    if (kind === 'word') pushWord(lexemes, match[0], from + match.index, spaced);
    else push(lexemes, kind, match[0], from + match.index, spaced);
  }
  return lexemes;
}

function pushWord(lexemes: Lexeme[], word: string, start: number, spaced: boolean): void {
  let at = 0;
  for (let i = 0; i < word.length; i++) {
    if (word[i] !== "'" && word[i] !== '’') continue;
    const clitic = i + 3 >= word.length && CLITICS.has(word.slice(i + 1).toLowerCase());
    const cut = clitic ? i : i + 1;
    if (cut > at) push(lexemes, 'word', word.slice(at, cut), start + at, spaced && at === 0);
    at = cut;
  }
  if (at < word.length) push(lexemes, 'word', word.slice(at), start + at, spaced && at === 0);
}

function push(lexemes: Lexeme[], kind: Lexeme['kind'], form: string, start: number, spaced: boolean): void {
  const text = form.toLowerCase().replaceAll('’', "'");
  lexemes.push({ start, end: start + form.length, kind, text, capital: /^\p{Lu}/u.test(form), spaced });
}
