// What a line looks like, in any language: its length, capitals, numbers and last sign.
import { type Folded, fold } from './phrases.ts';

/** As much of a line as its shape and its cue words are told from. */
export const GLANCE = 400;

export interface Shape extends Folded {
  /** The line, or its first GLANCE characters. */
  text: string;
  /** Length of the whole line. */
  length: number;
  words: string[];
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  stops: boolean;
  /** Its last sign, closing quotation marks and brackets aside. */
  last: string;
}

const CLOSING = /[\s"'”’»“‘)\]›」』]/u;
const STOPS = '.!?…。!?';

/** The shape of `text[start, end)`. */
export function shapeOf(text: string, start: number, end: number): Shape {
  const head = text.slice(start, Math.min(end, start + GLANCE)).toWellFormed();
  let at = end;
  while (at > start && CLOSING.test(text[at - 1])) at--;
  const last = at > start ? text[at - 1] : '';
  return {
    text: head,
    ...fold(head),
    length: end - start,
    words: head.split(/\s+/).filter((word) => word !== ''),
    stops: last !== '' && STOPS.includes(last),
    last,
  };
}

export function isCapitalised(word: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(word);
}

/** Two letters or more, all of them capitals. */
export function isShouted(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** A paragraph of the story: long, or some words that end as a sentence. Chinese has no blanks to count words by. */
export function isProse({ length, words, stops, text }: Shape): boolean {
  if (length >= 180) return true;
  if (!stops) return false;
  return words.length >= 6 || (length >= 15 && /\p{Script=Han}/u.test(text));
}

/** No letter and no digit: a rule of dashes or stars. */
export function isRule({ text, length }: Shape): boolean {
  return length < GLANCE && !/[\p{L}\p{N}\p{Extended_Pictographic}\ufffd]/u.test(text);
}

/** A time of day, a date or a number alone, as over the entries of a live blog. */
export function isTimeStamp({ text, length }: Shape): boolean {
  return length <= 30 && /^\D{0,4}\d{1,2}[.:h]\d{2}(?:[.:]\d{2})?\D{0,8}$/u.test(text);
}

/** Names of people and little else: two capitalised words in a row at least, and at most three other words. */
export function isNameLike({ words, length, stops, text }: Shape): boolean {
  if (length > 90 || stops || words.length < 2 || words.length > 9 || /[:;?!«»“”"]/u.test(text)) return false;
  let capitals = 0;
  let pair = false;
  words.forEach((word, i) => {
    if (!isCapitalised(word)) return;
    capitals++;
    if (i > 0 && isCapitalised(words[i - 1]) && !words[i - 1].endsWith(',')) pair = true;
  });
  return pair && isCapitalised(words[words.length - 1]) && words.length - capitals <= 3;
}

/** Links or sections in a row: short parts set apart by bars, dots or arrows. */
export function isNavigation({ text, length }: Shape): boolean {
  if (length >= GLANCE) return false;
  const parts = text.split(/\s[|·•>»›/]\s|\s?\|\s?/u);
  return parts.length >= 4 && parts.every((part) => part.length <= 30);
}

/** Begins as an item of a list. */
export function isItem({ text }: Shape): boolean {
  return /^(?:[-*•·▪‣◦●○■]\s|\(?(?:\d{1,2}|\p{Ll})[.)]\s)/u.test(text);
}

/** Columns: cells set apart by tabs or bars. */
export function isRow({ text, length }: Shape): boolean {
  return length < GLANCE && /\t[^\t]+\t|\|[^|]+\|/u.test(text);
}
