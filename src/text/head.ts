// The head of a report: letterhead, title, byline and date before its first paragraph.
import type { Line } from './blocks.ts';
import type { Cues } from './cues.ts';
import { datelineLength, isDatelineLine } from './dateline.ts';
import { fold } from './phrases.ts';
import { isCapitalised, isNameLike, isProse, isShouted, isTimeStamp, type Shape } from './shape.ts';

/** A title is no longer than this. */
const MAX_TITLE = 220;

/** Names what stands before the first paragraph. */
export function readHead(lines: Line[], cues: Cues): void {
  const body = lines.findIndex((line) => line.kind === null && opensBody(line));
  const head = (body < 0 ? lines : lines.slice(0, body)).filter((line) => line.kind === null);
  if (body < 0 && !lines.some((line) => line.markup === 'title')) return;
  nameLetterhead(head, cues);
  const marked = head.find((line) => line.markup === 'title');
  const title = marked ?? head.find((line) => line.kind === null && canBeTitle(line.shape, cues));
  if (title) title.kind = 'title';
  for (const line of head) if (line.kind === null) line.kind = headKind(line, title ?? null, cues);
}

function opensBody({ shape, markup }: Line): boolean {
  if (markup === 'title' || markup === 'heading') return false;
  return isProse(shape) && !isHeadline(shape);
}

/** A long line that ends no sentence may be a headline; so may one that ends in a question. */
function isHeadline({ length, last, stops, text }: Shape): boolean {
  if (length > MAX_TITLE || datelineLength(text) > 0) return false;
  return !stops || ((last === '?' || last === '…') && length <= 120);
}

function canBeTitle(shape: Shape, cues: Cues): boolean {
  if (shape.length > MAX_TITLE || shape.last === '.' || shape.last === ':' || isTimeStamp(shape)) return false;
  return !isDatelineLine(shape.text, shape.words) && !isByline(shape, cues) && /\p{L}/u.test(shape.text);
}

/** The body that issues a document: short lines in one group at the top, or one that says so, with a title below. */
function nameLetterhead(head: Line[], cues: Cues): void {
  if (head.length < 2 || head[0].markup !== null) return;
  const top = head.filter((line) => line.group === head[0].group);
  const below = head.find((line) => line.group !== head[0].group);
  const short = top.every(({ shape }) => shape.length <= 80 && !shape.stops);
  if (!short || !below || !canBeTitle(below.shape, cues)) return;
  const says = top.some(({ shape }) => cues.issuers.opening(shape) > 0);
  const capitals = top[0].shape.words.every((word) => isShouted(word) || word.length <= 3);
  if (top.length >= 2 ? says || capitals : says && !isSentenceCase(below.shape, top[0].shape)) {
    for (const line of top) line.kind = 'credit';
  }
}

/** A first line much longer than the second is the title itself, not a letterhead over it. */
function isSentenceCase(below: Shape, top: Shape): boolean {
  return below.length < top.length;
}

function headKind({ shape, markup }: Line, title: Line | null, cues: Cues): Line['kind'] {
  if (isTimeStamp(shape)) return 'heading';
  if (isByline(shape, cues)) return 'credit';
  // With the time of day it is no place and day of the events, but the page's stamp.
  if (isDatelineLine(shape.text, shape.words)) return /\d:\d\d/.test(shape.text) ? 'credit' : 'dateline';
  if (cues.issuers.opening(shape) > 0 && shape.length <= 60) return 'credit';
  if (markup === 'heading') return 'heading';
  if (title && isNameLike(shape) && !isDeck(shape)) return 'credit';
  return markup === null && !shape.stops && shape.length <= MAX_TITLE ? 'heading' : null;
}

/** A line under the title that tells something: longer than a byline is. */
function isDeck({ words }: Shape): boolean {
  return words.length > 8;
}

/** "By" and a name, or a desk that signs. */
export function isByline(shape: Shape, cues: Cues): boolean {
  const { folded, length, stops, words } = shape;
  if (length > 140 || words.length > 18) return false;
  const desk = cues.staff.opening(shape);
  if (desk > 0 && !stops && words.length <= 6) return true;
  const opening = cues.byline.opening(shape);
  if (opening === 0) return false;
  const next = words[folded.slice(0, opening).split(' ').length];
  if (next === undefined) return false;
  if (cues.staff.opening(fold(folded.slice(opening))) > 0) return words.length <= 8;
  const dated = words.findIndex((word, i) => i > 0 && /^[\d–—|·-]/u.test(word));
  const named = dated < 0 ? words : words.slice(0, dated);
  if (!isCapitalised(next) || named.length > 14 || (stops && named.length > 4)) return false;
  return countCapitals(named) >= named.length * 0.3;
}

function countCapitals(words: string[]): number {
  return words.filter(isCapitalised).length;
}

/** A signature after the last paragraph: a name, initials, an agency in brackets. */
export function isTailCredit(shape: Shape, cues: Cues): boolean {
  if (isByline(shape, cues)) return true;
  const { text, words, length } = shape;
  if (length <= 30 && /^[([]\p{L}[\p{L}\s./&-]*[)\]]\.?$/u.test(text)) return true;
  if (length <= 14 && /^\p{L}{2,4}(?:[/-]\p{L}{2,4}){1,3}$/u.test(text)) return true;
  return words.length <= 4 && length <= 50 && isNameLike(shape);
}
