// A page becomes text: all that a reader sees, in blocks, each with what its markup says and whether the story holds it.
import { ReadoutError } from '../record/errors.ts';
import type { MarkedPiece } from './blocks.ts';
import { FactCollector, type PageFacts } from './html/facts.ts';
import { parseCapped, walkTags, walkTree } from './html/parse.ts';
import { chooseStory } from './html/story.ts';
import { PageWriter } from './html/writer.ts';

export interface Page {
  /** All shown text in document order, blocks set apart by a blank line. */
  text: string;
  pieces: MarkedPiece[];
  facts: PageFacts;
}

/** A piece over the title that is no longer than this is not of the story. */
const MAX_ABOVE = 140;

/**
 * Reads a page. Nothing that it links to is opened. Pages deeper than 256 elements or with more than 100,000 are read
 * as a run of tags.
 *
 * @param html decoded and well-formed
 * @throws ReadoutError `no-text` where the page shows nothing
 */
export function readPage(html: string): Page {
  const document = parseCapped(html);
  const writer = new PageWriter();
  const collector = new FactCollector();
  if (document) walkTree(document, writer, collector);
  else walkTags(html, writer, collector);
  const text = writer.finish();
  if (!/[^\s\ufffd]/.test(text)) {
    throw new ReadoutError(
      'no-text',
      'This page shows no text; if a browser shows some, save the page from there after it has loaded.',
    );
  }
  const facts = collector.facts();
  const story = chooseStory(document, writer.pieces, writer.placed, text);
  const pieces = writer.pieces.map(({ start, end, markup }, group) => ({
    start,
    end,
    markup,
    group,
    inStory: story[group],
  }));
  return { text, pieces: settleTitle(text, pieces, facts.title), facts };
}

/** Of the headings that could be the title one is: the page's own words for it, else the last before the story. */
function settleTitle(text: string, pieces: MarkedPiece[], told: string | null): MarkedPiece[] {
  const first = pieces.findIndex((piece) => piece.inStory && piece.markup !== 'title');
  const headings = pieces.filter(({ markup }) => markup === 'title' || markup === 'heading');
  const same = (piece: MarkedPiece) => told !== null && likeTitle(text.slice(piece.start, piece.end), told);
  const isTop = (piece: MarkedPiece) => piece.markup === 'title';
  const title =
    headings.find((piece) => isTop(piece) && same(piece)) ??
    headings.find(same) ??
    headings.findLast((piece) => isTop(piece) && (first < 0 || piece.start <= pieces[first].start)) ??
    headings.find(isTop);
  return pieces.map((piece) => {
    if (piece === title) return { ...piece, markup: 'title', inStory: true };
    // Short lines over the title are the way to it: sections, addresses, stamps.
    const above = title !== undefined && piece.start < title.start && piece.end - piece.start < MAX_ABOVE;
    return { ...piece, markup: isTop(piece) ? 'heading' : piece.markup, inStory: piece.inStory && !above };
  });
}

/** The same words, or one the beginning of the other: titles in heads are cut or lengthened. */
function likeTitle(shown: string, told: string): boolean {
  const fold = (value: string) =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [a, b] = [fold(shown.slice(0, 500)), fold(told)];
  if (a.length < 10 || b.length < 10) return a === b;
  return a.startsWith(b) || b.startsWith(a) || (a.length > 25 && b.includes(a));
}
