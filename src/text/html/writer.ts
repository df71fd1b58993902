// Writes a page's text as a reader sees it: white space folded, blocks apart, each with what its markup says.
import type { BlockKind } from '../../record/record.ts';
import { type Attribute, attribute, isBlock, isFurniture } from './elements.ts';
import type { TextNode, Visitor } from './parse.ts';

/** One block of a page. */
export interface PagePiece {
  start: number;
  end: number;
  markup: BlockKind | null;
  /** Characters of it that are links. */
  linked: number;
  /** Inside navigation, a control or a footer. */
  furniture: boolean;
}

/** Where a text node went: its piece, and how many characters it gave. */
export interface Placed {
  node: TextNode;
  piece: number;
  length: number;
}

const MARKUP: { [tag: string]: BlockKind | undefined } = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  legend: 'heading',
  li: 'list',
  dd: 'list',
  dt: 'list',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  tr: 'table',
};
/** Nearer markup wins, but for these, which hold whatever stands in them. */
const HOLDS: readonly BlockKind[] = ['caption', 'title'];
const PREFORMATTED = new Set(['pre', 'textarea', 'xmp', 'listing', 'plaintext']);
/** A cell of a table of data is no longer than this; longer ones are a page's layout. */
const MAX_CELL = 200;
/** Open elements remembered: past it a run of tags keeps the context it has. */
const MAX_OPEN = 4096;
/** Blocks written apart; what comes after is one more, so that memory stays bounded. */
const MAX_PIECES = 100_000;

/** Collects text and pieces from a walk over a page. */
export class PageWriter implements Visitor {
  readonly pieces: PagePiece[] = [];
  readonly placed: Placed[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private readonly open_: { tag: string; markup: BlockKind | null }[] = [];
  private links = 0;
  private furnished = 0;
  private preformatted = 0;
  private current: PagePiece | null = null;
  private pending: '' | ' ' | '\n' | '\t' = '';
  private cells = 0;
  private longestCell = 0;
  private cellStart = 0;

  open(tag: string, attributes: readonly Attribute[]): void {
    if (tag === 'br') {
      this.breakLine();
      return;
    }
    if (isBlock(tag)) this.flush();
    else if (tag === 'td' || tag === 'th') this.openCell();
    if (tag === 'input') this.value(attributes);
    if (this.open_.length >= MAX_OPEN) return;
    this.open_.push({ tag, markup: MARKUP[tag] ?? null });
    if (tag === 'a') this.links++;
    if (isFurniture(tag)) this.furnished++;
    if (PREFORMATTED.has(tag)) this.preformatted++;
  }

  close(tag: string): void {
    if (isBlock(tag)) this.flush();
    const at = this.open_.findLastIndex((one) => one.tag === tag);
    if (at < 0) return;
    // In a run of tags an end tag also ends what was left open inside.
    for (const one of this.open_.splice(at)) {
      if (one.tag === 'a') this.links--;
      if (isFurniture(one.tag)) this.furnished--;
      if (PREFORMATTED.has(one.tag)) this.preformatted--;
    }
  }

  text(value: string, node: TextNode | null): void {
    const lines = this.preformatted === 0 ? [value] : value.split('\n');
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.breakLine();
      this.flow(line, node);
    }
  }

  /** The whole text, once the walk is over. */
  finish(): string {
    this.flush();
    if (this.current) this.pieces.push(this.current);
    return this.parts.join('');
  }

  private flow(value: string, node: TextNode | null): void {
    // Soft hyphens and zero-width blanks show nothing and would cut words apart.
    const folded = value.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
    if (folded === '' || folded === ' ') {
      if (folded === ' ' && this.current && this.pending === '') this.pending = ' ';
      return;
    }
    const bare = folded.trim();
    if (folded.startsWith(' ') && this.pending === '') this.pending = ' ';
    const piece = this.piece();
    if (this.length > piece.start && this.pending !== '') this.append(this.pending);
    this.append(bare);
    this.pending = folded.endsWith(' ') ? ' ' : '';
    piece.end = this.length;
    if (this.links > 0) piece.linked += bare.length;
    if (this.preformatted === 0 && node !== null)
      this.placed.push({ node, piece: this.pieces.length, length: bare.length });
  }

  private piece(): PagePiece {
    if (this.current) return this.current;
    if (this.length > 0) this.append('\n\n');
    this.pending = '';
    this.current = {
      start: this.length,
      end: this.length,
      markup: this.markup(),
      linked: 0,
      furniture: this.furnished > 0,
    };
    this.cellStart = this.length;
    return this.current;
  }

  private markup(): BlockKind | null {
    let nearest: BlockKind | null = null;
    for (let i = this.open_.length - 1; i >= 0; i--) {
      const { tag, markup } = this.open_[i];
      if (markup && HOLDS.includes(markup)) return markup;
      nearest ??= markup;
      if (tag === 'article' || tag === 'body') break;
    }
    return nearest;
  }

  private append(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  private breakLine(): void {
    if (!this.current) return;
    // A second break in a row is the blank line between two paragraphs.
    if (this.pending === '\n') this.flush();
    else this.pending = '\n';
  }

  private openCell(): void {
    if (!this.current) {
      this.cells = 1;
      this.longestCell = 0;
      return;
    }
    this.longestCell = Math.max(this.longestCell, this.length - this.cellStart);
    this.cells++;
    this.pending = '\t';
    this.cellStart = this.length;
  }

  /** The words on a button are in its value. */
  private value(attributes: readonly Attribute[]): void {
    if (!/^(?:submit|button|reset)$/i.test(attribute(attributes, 'type') ?? '')) return;
    this.flush();
    this.furnished++;
    this.flow((attribute(attributes, 'value') ?? '').slice(0, 200), null);
    this.flush();
    this.furnished--;
  }

  private flush(): void {
    const { current } = this;
    if (!current) return;
    if (this.pieces.length >= MAX_PIECES) {
      this.pending = '\n';
      return;
    }
    if (current.markup === 'table') {
      const longest = Math.max(this.longestCell, this.length - this.cellStart);
      if (this.cells < 2 || longest > MAX_CELL) current.markup = null;
    }
    this.pieces.push(current);
    this.current = null;
    this.pending = '';
    this.cells = 0;
  }
}
