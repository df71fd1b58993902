// Where a sentence could end: after stops and line ends, and before a token that looks like the first of one.
import { isApostrophe, isClosing, isDigit, isLetter, isUpper } from './characters.ts';

/** Tokens of one paragraph: spans in the text. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
}

const stops = '.!?…:;。！？।؟';
/** Marks that no sentence begins with. */
const inner = ',.;:!?%';

export const isStop = (char: string): boolean => stops.includes(char);

/** Whether the sentence that began with token `from` could end after token `at`. */
export function mayEnd(tokens: Tokens, from: number, at: number): boolean {
  const { text, start, end, count } = tokens;
  if (at + 1 >= count) return false;
  const next = start[at + 1];
  const gap = next > end[at];
  if (gap && hasLineEnd(text, end[at], next)) return true;
  // What closes belongs to the sentence before.
  if (!gap && isCloser(text, next, end[at + 1])) return false;
  if (isNumeral(tokens, from, at)) return false;
  const last = beforeClosers(tokens, from, at);
  if (isStop(text[end[last] - 1])) return !isFootnote(tokens, at + 1);
  if (!gap) return false;
  if (!isLetter(text, next)) return !isClosing(text, next) && !inner.includes(text[next]);
  return isUpper(text, next) || !isWordEnd(text, end[at] - 1);
}

/** The token after which only closing marks and a footnote's number stand, up to token `at`. */
export function beforeClosers(tokens: Tokens, from: number, at: number): number {
  const { text, start, end } = tokens;
  let last = at - from > 3 && isFootnote(tokens, at - 2) ? at - 3 : at;
  const least = Math.max(from, last - 3);
  while (last > least && isCloser(text, start[last], end[last])) last--;
  return last;
}

export function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === '\n' || text[i] === '\u2028') return true;
  return false;
}

function isCloser(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  return isClosing(text, start) || text[start] === '"' || (isApostrophe(text, start) && text[end - 1] === text[start]);
}

const isWordEnd = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at) || text[at] === ',';

/** Whether "[12]" begins with token `at`: it belongs to the sentence that it follows. */
function isFootnote({ text, start, end, count }: Tokens, at: number): boolean {
  if (at + 2 >= count || text[start[at]] !== '[' || text[start[at + 2]] !== ']') return false;
  return isDigit(text, start[at + 1]) && end[at + 1] - start[at + 1] < 4;
}

/** Whether the sentence is only a number with its stop so far: "1." before an item or a heading. No treebank ends there. */
function isNumeral({ text, start, end }: Tokens, from: number, at: number): boolean {
  const to = end[at] - 1;
  if (at > from + 1 || text[to] !== '.' || to - start[from] > 3 || to === start[from]) return false;
  for (let i = start[from]; i < to; i++) if (!isDigit(text, i)) return false;
  return true;
}
