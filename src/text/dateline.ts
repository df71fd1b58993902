// Datelines: the place, and often the date and the agency, before the first sentence or on a line of their own.
import { isCapitalised, isShouted } from './shape.ts';

/** A dateline stands within so many characters. */
const REACH = 120;

/** Small words inside names of places: "Rio de Janeiro", "Den Haag aan Zee". */
const CONNECTOR = /^\p{Ll}{1,3}$|^(?:upon|near|dell|della|degli|dalla)$/u;
const DASH = /\s?[—–]\s|\s--?\s|--\s|[—–](?=\p{L}|["“«„])/gu;

/** How much of a paragraph is its dateline, up to and including the dash; 0 without one. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, REACH).toWellFormed();
  for (const dash of head.matchAll(DASH)) {
    const before = head.slice(0, dash.index);
    const end = dash.index + dash[0].trimEnd().length;
    const strength = strengthOf(before);
    if (strength === 'none') continue;
    const rest = paragraph.slice(end, end + 200);
    if (strength === 'strong' || opensSentence(rest)) return end;
  }
  return slashed(head);
}

/** Agencies of the east: "CITY, 5 February. /AGENCY/." */
function slashed(head: string): number {
  const close = head.indexOf('/.');
  const open = head.indexOf('/');
  if (close < 0 || open < 2 || open >= close) return 0;
  return strengthOf(head.slice(0, close + 1)) === 'strong' ? close + 2 : 0;
}

/** A whole line that gives the day, with a place or a remark: "Geneva, 5 February 2031". */
export function isDatelineLine(line: string, words: string[]): boolean {
  if (line.length > 100 || words.length > 12 || words.length < 2) return false;
  // A remark may follow the date; the stop of a short month's name is no end.
  const first = line.split(/(?<=\p{L}{5}|\d)[.;|]\s/u)[0];
  const tokens = first.split(/[\s,]+/u).filter((token) => token !== '');
  if (tokens.length > 8 || !isCapitalised(tokens[0]) === !/^\d/.test(tokens[0])) return false;
  const hasDay = tokens.some(isDay);
  return (
    (hasDay && tokens.some(isYear)) ||
    tokens.some(isNumericDate) ||
    (hasDay && tokens.length <= 4 && line.includes(','))
  );
}

/** Strong: capitals throughout, a date or an agency. Weak: a name of a place alone. */
function strengthOf(head: string): 'none' | 'weak' | 'strong' {
  const { bare, agency } = withoutAgency(head);
  const tokens = bare.split(/[\s,]+/u).filter((token) => token !== '');
  if (tokens.length === 0) return 'none';
  if (tokens.length > 9 || !isCapitalised(tokens[0])) return 'none';
  const dated = tokens.some((token) => isDay(token) || isNumericDate(token));
  let plain = 0;
  for (const token of tokens) {
    if (/[.!?:;]$/u.test(token) && token.length > 5) return 'none';
    if (/["“”«»„?!:;]/u.test(token)) return 'none';
    if (!isCapitalised(token) && !/^\d/.test(token) && !CONNECTOR.test(token)) plain++;
  }
  // Months are written small in most languages: one such word may stand beside the day.
  if (plain > (dated ? 2 : 0)) return 'none';
  if (dated || agency || isShouted(tokens[0])) return dated || tokens.length <= 6 ? 'strong' : 'none';
  return tokens.length <= 4 ? 'weak' : 'none';
}

/** The head without an agency in brackets or slashes, before or after the place. */
function withoutAgency(head: string): { bare: string; agency: boolean } {
  for (const [open, close] of ['()', '//']) {
    const start = head.indexOf(open);
    const end = start < 0 ? -1 : head.indexOf(close, start + 1);
    if (end > start + 1 && end - start <= 50) {
      const bare = `${head.slice(0, start)} ${head.slice(end + 1)}`
        .replace(/\s[-–—]{1,2}\s/u, ' ')
        .replace(/[.]\s*$/u, '');
      return { bare, agency: true };
    }
  }
  return { bare: head, agency: false };
}

/** After a bare place the text must go on as a sentence does, without a second dash that would close an aside. */
function opensSentence(rest: string): boolean {
  const sentence = rest.split(/[.!?]/u)[0];
  return /^\s*["“«„‘']?\s?[\p{Lu}\p{Lo}\d]/u.test(rest) && !/\s[—–-]\s/u.test(sentence);
}

function isDay(token: string): boolean {
  const day = /^(\d{1,2})(?:st|nd|rd|th|º|°|er|\.)?$/u.exec(token)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31;
}

function isYear(token: string): boolean {
  return /^(?:19|20)\d\d[.]?$/u.test(token);
}

function isNumericDate(token: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/u.test(token);
}
