// Pairs quotation marks of all kinds, paragraph by paragraph, in one pass: a lost mark costs its paragraph at most.
import type { Span } from '../record/record.ts';

export interface Quotation {
  /** With its marks. */
  span: Span;
  /** Without its marks. */
  inner: Span;
  /** Whether its opening mark is there; without it the span begins at the paragraph or after the quotation before. */
  opened: boolean;
  /** Whether its closing mark is there; without it the span ends with the paragraph or where the next mark of its kind opens. */
  closed: boolean;
  /** 0 outermost. */
  level: number;
  /** Goes on from a quotation that the paragraph before left open. */
  continues: boolean;
}

/** Marks of one family close one another: “ ” „ or « » or ' alone. */
type Family = 'curly' | 'straight' | 'angle' | 'single-angle' | 'single' | 'apostrophe' | 'corner' | 'white-corner';
type Role = 'open' | 'close' | 'either';

interface Mark {
  at: number;
  end: number;
  family: Family;
  role: Role;
  /** A single mark that may as well be the apostrophe of a plural ("the sailors' families"). */
  weak: boolean;
}

interface Open {
  mark: Mark;
  level: number;
  continues: boolean;
}

const FAMILY: { [glyph: string]: Family } = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
  '＂': 'straight',
  "''": 'straight',
  '``': 'straight',
  '«': 'angle',
  '»': 'angle',
  '‹': 'single-angle',
  '›': 'single-angle',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'apostrophe',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};

const isWord = (char: string) => /[\p{L}\p{N}\p{M}]/u.test(char);
const isSpace = (char: string) => char === '' || /\s/u.test(char);
/** What an opening mark may follow without a space. */
const opensBefore = (char: string) => isSpace(char) || '([{<:/—–-¿¡…'.includes(char) || char in FAMILY;

/**
 * Pairs the quotation marks of the given paragraphs (in text order, not overlapping) and gives the quotations sorted by
 * where they begin, outer before inner. Text outside the paragraphs is not looked at. Apostrophes are no marks.
 * Time is linear in the text.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let pending: Family | null = null;
  for (const paragraph of paragraphs) {
    const pairing = new Pairing(text, trim(text, paragraph), pending);
    for (const quotation of pairing.run()) found.push(quotation);
    pending = pairing.pending;
  }
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The marks of a paragraph with the role that their spacing and glyph give them. */
function readMarks(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = [];
  let curlyOpen = 0;
  let straight = false;
  for (let at = start; at < end; at++) {
    const doubled = text[at + 1] === text[at] && (text[at] === "'" || text[at] === '`') && at + 1 < end;
    const glyph = doubled ? text[at] + text[at] : text[at];
    const family = Object.hasOwn(FAMILY, glyph) ? FAMILY[glyph] : undefined;
    if (!family) continue;
    const mark: Mark = { at, end: at + glyph.length, family, role: 'either', weak: false };
    const before = at > start ? text[at - 1] : '';
    const after = mark.end < end ? text[mark.end] : '';
    at = mark.end - 1;
    const fixed = { '„': 'open', '‹': '', '「': 'open', '」': 'close', '『': 'open', '』': 'close', '``': 'open' }[
      glyph
    ];
    if (fixed) mark.role = fixed as Role;
    else if (family === 'single' || family === 'apostrophe') {
      const role = roleOfSingle(text, mark, before, after);
      if (!role) continue;
      mark.role = role;
      mark.weak = role === 'close' && isWord(before) && isSpace(after) && after !== '';
    } else mark.role = roleOfDouble(glyph, before, after, curlyOpen > 0);
    if (family === 'curly') curlyOpen = Math.max(0, curlyOpen + (mark.role === 'open' ? 1 : -1));
    // 12" is a length.
    if (glyph === '"' && mark.role === 'close' && !straight && /\d/.test(before)) continue;
    if (family === 'straight') straight = true;
    marks.push(mark);
  }
  return marks;
}

function roleOfDouble(glyph: string, before: string, after: string, curlyOpen: boolean): Role {
  const begins = opensBefore(before) && !isSpace(after);
  const ends = !isSpace(before) && !'([{:'.includes(before) && !isWord(after);
  switch (glyph) {
    case '“':
      return ends && curlyOpen && !(begins && isWord(after)) ? 'close' : 'open';
    case '”':
      return begins && isWord(after) && isSpace(before) && !curlyOpen ? 'open' : 'close';
    case '‟':
      return 'open';
    case '«':
    case '‹':
      return ends && !/[\u00a0\u202f]/.test(after) && !begins ? 'close' : 'open';
    case '»':
    case '›':
      return isWord(after) && isSpace(before) && before !== '\u00a0' && before !== '\u202f' ? 'open' : 'close';
    default:
      if (begins && isWord(after)) return /['’]/.test(before) || !ends ? 'open' : 'either';
      if (begins !== ends) return begins ? 'open' : 'close';
      return 'either';
  }
}

/** The role of a single mark, or null when it is an apostrophe. */
function roleOfSingle(text: string, mark: Mark, before: string, after: string): Role | null {
  const glyph = text[mark.at];
  if (glyph === '‚') return opensBefore(before) && isWord(after) ? 'open' : null;
  if (isWord(before)) return isWord(after) ? null : 'close';
  if (!isSpace(before) && !opensBefore(before)) return isWord(after) ? null : 'close';
  if (glyph === '’') return isSpace(before) ? null : 'close';
  if (isSpace(after)) return isSpace(before) ? null : 'close';
  if (/\d/.test(after) && /^\d\d(?!\d)/.test(text.slice(mark.end, mark.end + 3))) return null;
  return isWord(after) || after in FAMILY || '¿¡…([—–-'.includes(after) ? 'open' : 'close';
}

/** One paragraph being paired. */
class Pairing {
  /** The family that the paragraph leaves open at its end, if any. */
  pending: Family | null = null;
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #before: Family | null;
  readonly #stack: Open[] = [];
  readonly #depth = new Map<Family, number>();
  readonly #found: Quotation[] = [];
  #lastEnd: number;

  constructor(text: string, paragraph: Span, before: Family | null) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#before = before;
    this.#lastEnd = paragraph[0];
  }

  run(): Quotation[] {
    const marks = readMarks(this.#text, this.#paragraph);
    const ahead = balanceAhead(marks);
    marks.forEach((mark, index) => {
      const goesOn = index === 0 && mark.at === this.#paragraph[0] && mark.family === this.#before;
      if (goesOn || this.#roleOf(mark) === 'open') this.#open(mark, ahead[index], goesOn);
      else this.#close(mark, marks, index);
    });
    const [, end] = this.#paragraph;
    const last = this.#stack.find((open) => open.mark.family !== 'apostrophe');
    this.pending = last ? last.mark.family : null;
    while (this.#stack.length > 0) this.#abandon(end);
    return this.#found;
  }

  #roleOf(mark: Mark): Role {
    if (mark.role !== 'either') return mark.role;
    return this.#depthOf(mark.family) > 0 ? 'close' : 'open';
  }

  #depthOf(family: Family): number {
    return this.#depth.get(family) ?? 0;
  }

  #open(mark: Mark, closersAhead: number, continues: boolean): void {
    const depth = this.#depthOf(mark.family);
    // A mark that opens again within its own family either nests or shows that the closing mark before it was lost.
    const nests = mark.family !== 'straight' && mark.family !== 'apostrophe' && closersAhead > depth;
    if (depth > 0 && !nests) this.#unwind(mark.family, mark.at);
    this.#stack.push({ mark, level: this.#stack.length, continues });
    this.#depth.set(mark.family, this.#depthOf(mark.family) + 1);
  }

  #close(mark: Mark, marks: readonly Mark[], index: number): void {
    const family = this.#partner(mark.family);
    if (!family) {
      this.#closeUnopened(mark);
      return;
    }
    if (mark.weak && closesLater(marks, index)) return;
    while (this.#stack[this.#stack.length - 1].mark.family !== family) this.#abandon(mark.at);
    this.#finish(this.#pop(), mark.at, mark.end, true);
  }

  /** The family of the open quotation that a mark of this family closes: its own, else one that is often mixed with it. */
  #partner(family: Family): Family | null {
    const mixed: { [from: string]: Family } = {
      curly: 'straight',
      straight: 'curly',
      single: 'apostrophe',
      apostrophe: 'single',
    };
    if (this.#depthOf(family) > 0) return family;
    const other = mixed[family];
    return other && this.#depthOf(other) > 0 ? other : null;
  }

  #closeUnopened(mark: Mark): void {
    if (mark.family === 'single' || mark.family === 'apostrophe') return;
    const continues = this.#before === mark.family && this.#lastEnd === this.#paragraph[0];
    const top = this.#stack[this.#stack.length - 1];
    const [start] = trim(this.#text, [Math.max(this.#lastEnd, top ? top.mark.end : 0), mark.at]);
    this.#found.push({
      span: [start, mark.end],
      inner: [start, mark.at],
      opened: false,
      closed: true,
      level: this.#stack.length,
      continues,
    });
    this.#lastEnd = mark.end;
  }

  /** Ends every open quotation down to and including one of the family. */
  #unwind(family: Family, at: number): void {
    let done = false;
    while (!done) {
      done = this.#stack[this.#stack.length - 1].mark.family === family;
      this.#abandon(at);
    }
  }

  /** Ends the innermost open quotation without a closing mark. */
  #abandon(at: number): void {
    const open = this.#pop();
    // A lone ' is an apostrophe out of place, no quotation.
    if (open.mark.family === 'apostrophe') return;
    const [, end] = trim(this.#text, [open.mark.end, at]);
    this.#finish(open, end, end, false);
  }

  #pop(): Open {
    const open = this.#stack.pop()!;
    this.#depth.set(open.mark.family, this.#depthOf(open.mark.family) - 1);
    return open;
  }

  #finish({ mark, level, continues }: Open, innerEnd: number, end: number, closed: boolean): void {
    this.#found.push({
      span: [mark.at, end],
      inner: [mark.end, Math.max(mark.end, innerEnd)],
      opened: true,
      closed,
      level,
      continues,
    });
    this.#lastEnd = Math.max(this.#lastEnd, end);
  }
}

/** For each mark, how many more marks of its family close than open after it. */
function balanceAhead(marks: readonly Mark[]): number[] {
  const balance = new Map<Family, number>();
  const ahead = new Array<number>(marks.length);
  for (let index = marks.length - 1; index >= 0; index--) {
    const { family, role } = marks[index];
    const sum = balance.get(family) ?? 0;
    ahead[index] = sum;
    balance.set(family, sum + (role === 'close' ? 1 : role === 'open' ? -1 : 0));
  }
  return ahead;
}

/** Whether a single quotation finds a surer closing mark after this one, before another opens. Looks eight marks ahead. */
function closesLater(marks: readonly Mark[], index: number): boolean {
  for (let next = index + 1; next < Math.min(marks.length, index + 9); next++) {
    const { family, role } = marks[next];
    if (family !== 'single' && family !== 'apostrophe') continue;
    if (role === 'open') return false;
    if (role === 'close') return true;
  }
  return false;
}

function trim(text: string, [from, to]: Span): Span {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return [start, end];
}
