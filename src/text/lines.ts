// A text's lines as pieces for the block reader: where each begins and ends, and which stand together.

/** A stretch of text that will be one block: trimmed, never empty. */
export interface Piece {
  start: number;
  end: number;
  /** Pieces with no blank line between them share a group. */
  group: number;
}

/** More lines than any report has: what comes after them is one piece, so that memory stays bounded. */
const MAX_LINES = 100_000;
/** No report is set wider when its lines are broken by hand. */
const MAX_WRAP = 100;
const MIN_WRAP = 40;

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x1680 && (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029)) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

/** The paragraphs of a plain text: a line each, or several where lines were broken to a width. */
export function piecesOf(text: string): Piece[] {
  return unwrap(text, linesOf(text));
}

function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  let group = 0;
  let at = 0;
  while (at < text.length) {
    let breaks = 0;
    while (at < text.length && isSpace(text.charCodeAt(at))) {
      const code = text.charCodeAt(at++);
      if (isBreak(code) && !(code === 0x0a && text.charCodeAt(at - 2) === 0x0d)) breaks++;
    }
    if (at === text.length) break;
    if (breaks > 1 && lines.length > 0) group++;
    const start = at;
    if (lines.length === MAX_LINES - 1) {
      at = text.length;
    } else {
      while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
    }
    let end = at;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, group });
  }
  return lines;
}

/** Joins lines that were broken to a width: nearly all are as full as they could be. */
function unwrap(text: string, lines: Piece[]): Piece[] {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width > MAX_WRAP || width < MIN_WRAP) return lines;
  const isFull = (line: Piece, next: Piece) =>
    line.group === next.group && line.end - line.start + 1 + firstWordLength(text, next) > width - 2;
  let neighbours = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].group !== lines[i - 1].group) continue;
    neighbours++;
    if (isFull(lines[i - 1], lines[i])) full++;
  }
  if (full < 4 || full < neighbours * 0.6) return lines;
  const joined: Piece[] = [];
  let previous: Piece | null = null;
  for (const line of lines) {
    if (previous && isFull(previous, line)) joined[joined.length - 1].end = line.end;
    else joined.push({ ...line });
    previous = line;
  }
  return joined;
}

function firstWordLength(text: string, { start, end }: Piece): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at - start;
}
