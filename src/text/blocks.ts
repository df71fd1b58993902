// Names the blocks of a text: which lines are the story, which are its title, dateline and credits, which are none of it.
import type { BlockCues } from '../packs/schema/blocks.ts';
import type { BlockKind } from '../record/record.ts';
import { type Cues, cuesWith } from './cues.ts';
import { datelineLength } from './dateline.ts';
import { furnitureKind, isAdvertising } from './furniture.ts';
import { isByline, isTailCredit, readHead } from './head.ts';
import { isSpace, type Piece, piecesOf } from './lines.ts';
import { fold } from './phrases.ts';
import type { TextBlock } from './report.ts';
import { isCapitalised, isItem, isProse, isRow, isRule, isTimeStamp, type Shape, shapeOf } from './shape.ts';

/** A piece with what is known of it: its shape, what a page's markup says, and the kind once it is settled. */
export interface Line extends Piece {
  shape: Shape;
  kind: BlockKind | null;
  /** The kind that markup gives: a heading, an item of a list, a caption. */
  markup: BlockKind | null;
  /** Whether the page's story holds it; null where there is no page. */
  inStory: boolean | null;
}

/** What the markup of a page says of a piece. */
export interface MarkedPiece extends Piece {
  markup: BlockKind | null;
  inStory: boolean;
}

/**
 * The blocks of a plain text, in order, apart, and together over every non-space character.
 *
 * @param own cue words of the text's language; null where it has no pack, then shape and English cues decide
 */
export function blocksOf(text: string, own: BlockCues | null): TextBlock[] {
  return nameBlocks(
    text,
    piecesOf(text).map((piece) => ({ ...piece, markup: null, inStory: null })),
    own,
  );
}

/** The same over pieces that a page's markup has set apart. */
export function nameBlocks(
  text: string,
  pieces: (Piece & { markup: BlockKind | null; inStory: boolean | null })[],
  own: BlockCues | null,
): TextBlock[] {
  const cues = cuesWith(own);
  const lines: Line[] = pieces.map((piece) => ({ ...piece, shape: shapeOf(text, piece.start, piece.end), kind: null }));
  for (const [i, line] of lines.entries()) line.kind = ownKind(line, cues, lines, i);
  cutOtherStories(lines, cues);
  readHead(lines, cues);
  nameTail(lines, cues);
  nameHeadings(lines);
  return splitDateline(text, lines);
}

/** The kind that a line's own words and looks settle. */
function ownKind(line: Line, cues: Cues, lines: Line[], at: number): BlockKind | null {
  const { shape, markup } = line;
  if (isRule(shape)) return 'boilerplate';
  if (isAdvertising(line, cues, lines, at)) return 'spam';
  const furniture = furnitureKind(shape, cues);
  if (furniture) return furniture;
  if (isCredit(shape, cues) || (line.inStory === false && isByline(shape, cues))) return 'credit';
  if ((markup === 'caption' || isCaption(shape, cues)) && line.inStory !== false) return 'caption';
  if (line.inStory === false) return markup === 'title' ? null : 'boilerplate';
  if (markup && markup !== 'title' && markup !== 'heading') return markup;
  if (isRow(shape) && besides(lines, at, isRow)) return 'table';
  if (/^[•▪‣◦●]/u.test(shape.text) || (isItem(shape) && besides(lines, at, isItem))) return 'list';
  if (shape.text.startsWith('>')) return 'quote';
  return null;
}

function besides(lines: Line[], at: number, test: (shape: Shape) => boolean): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && test(line.shape));
}

function isCredit(shape: Shape, cues: Cues): boolean {
  const { folded, length, words } = shape;
  if (length > 300) return false;
  if (cues.creditWithin.find(shape) >= 0) return true;
  if (length <= 200 && cues.credit.opening(shape) > 0) return true;
  const at = cues.creditAmongNames.find(shape);
  if (at <= 0) return false;
  const before = folded.slice(0, at).split(' ').length;
  const names = words.slice(0, before).filter(isCapitalised).length;
  return names >= 3 && names >= before * 0.6;
}

function isCaption(shape: Shape, cues: Cues): boolean {
  if (shape.length > 300) return false;
  if (cues.caption.opening(shape) > 0) return true;
  const bracket = /[([]([^()[\]]{2,60})[)\]]\.?$/u.exec(shape.text);
  return bracket !== null && cues.captionEnd.find(fold(bracket[1])) >= 0;
}

/** After "more stories" all is of other stories, until long paragraphs take the story up again. */
function cutOtherStories(lines: Line[], cues: Cues): void {
  let cut = false;
  for (const [i, line] of lines.entries()) {
    const { folded, length } = line.shape;
    const opens = cues.more.opening(line.shape);
    if (opens > 0 && length <= 60 && /^[\s:.…»>]*$/u.test(folded.slice(opens))) {
      if (line.kind !== 'spam') line.kind = 'boilerplate';
      cut = true;
    } else if (cut && line.kind !== 'spam') {
      if (line.inStory !== true && !resumes(lines, i)) line.kind = 'boilerplate';
      else cut = false;
    }
  }
}

/** A long paragraph that ends as a sentence, and is no teaser: the story goes on. */
function resumes(lines: Line[], at: number): boolean {
  const { shape, kind } = lines[at];
  return kind === null && shape.length >= 200 && shape.stops;
}

/** Short lines after the last paragraph: who wrote it, or furniture where furniture stands beside. */
function nameTail(lines: Line[], cues: Cues): void {
  const last = lines.findLastIndex((line) => line.kind === null && isProse(line.shape));
  if (last < 0) return;
  const tail = lines.slice(last + 1);
  const furnished = tail.some(({ kind }) => kind === 'boilerplate' || kind === 'spam');
  const first = tail.find(({ kind }) => kind === null);
  if (first && isTailCredit(first.shape, cues)) first.kind = 'credit';
  const left = tail.filter(({ kind }) => kind === null);
  if (furnished && left.length >= 2) for (const line of left) line.kind = 'boilerplate';
}

/** Headings: short lines that end no sentence and stand over a paragraph. */
function nameHeadings(lines: Line[]): void {
  let below: Line | null = null;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line.kind === 'boilerplate' || line.kind === 'spam' || line.kind === 'caption') continue;
    if (line.kind === null && line.markup === 'heading' && line.shape.length <= 200) line.kind = 'heading';
    else if (line.kind === null && below && isHeading(line, below)) line.kind = 'heading';
    below = line;
  }
}

function isHeading({ shape, inStory }: Line, below: Line): boolean {
  if (isTimeStamp(shape)) return true;
  if (inStory !== null) return false;
  if (below.kind !== null && below.kind !== 'list' && below.kind !== 'heading') return false;
  if (below.kind === null && (!isProse(below.shape) || below.shape.length <= shape.length)) return false;
  if (shape.length > 100 || shape.words.length > 15) return false;
  if (shape.last === '?') return shape.length <= 70 && !/["“”«»:]/u.test(shape.text);
  return !shape.stops && !/[:;,]$/u.test(shape.text);
}

/** The blocks, the first paragraph's dateline set apart. */
function splitDateline(text: string, lines: Line[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let first = true;
  for (const { start, end, kind, shape } of lines) {
    const named = kind ?? 'paragraph';
    if (named === 'paragraph' && first) {
      first = false;
      const length = end - start > 60 ? datelineLength(shape.text) : 0;
      if (length > 0) {
        blocks.push({ kind: 'dateline', span: [start, start + length] });
        let rest = start + length;
        while (rest < end && isSpace(text.charCodeAt(rest))) rest++;
        if (rest < end) blocks.push({ kind: 'paragraph', span: [rest, end] });
        continue;
      }
    }
    blocks.push({ kind: named, span: [start, end] });
  }
  return blocks;
}
