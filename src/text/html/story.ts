// Which blocks of a page are its story: Readability's choice, mapped back to the blocks; else the density of links.
import { createRequire } from 'node:module';
import { attribute, isUnrendered, isVoid } from './elements.ts';
import type { Document, Parent, TextNode } from './parse.ts';
import type { PagePiece, Placed } from './writer.ts';

/** Readability scores by length up to a few hundred letters: more of a text node tells it nothing. */
const MAX_SAMPLE = 2000;
/** Pages with more text, or more text nodes, are judged by the density of links: Readability's time grows with the square. */
const MAX_TEXT = 3_000_000;
const MAX_TEXT_NODES = 10_000;
/** What Readability looks at: names by which it knows furniture, and where links and pictures lead. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'src', 'aria-modal', 'aria-hidden'];
const MAX_ATTRIBUTE = 200;
/** Holds the index of a text node through Readability's changes to the tree. */
const MARK = 'data-i';

// linkedom and Readability load when the first page comes.
const require = createRequire(import.meta.url);
type Tools = {
  parseHTML: typeof import('linkedom').parseHTML;
  Readability: typeof import('@mozilla/readability').Readability;
};
let tools: Tools | null = null;
function loadTools(): Tools {
  if (!tools) {
    const { parseHTML } = require('linkedom') as typeof import('linkedom');
    const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
    tools = { parseHTML, Readability };
  }
  return tools;
}

/**
 * For each piece whether it belongs to the story.
 *
 * @param document the capped tree, or null where the page went over the caps
 * @param placed where each text node of the tree went
 */
export function chooseStory(document: Document | null, pieces: PagePiece[], placed: Placed[], text: string): boolean[] {
  const chosen =
    document && text.length <= MAX_TEXT && placed.length <= MAX_TEXT_NODES ? readabilityChoice(document, placed) : null;
  if (!chosen) return byDensity(pieces, text);
  const inside = new Float64Array(pieces.length);
  for (const [i, { piece, length }] of placed.entries()) if (chosen.has(i)) inside[piece] += length;
  const story = pieces.map((piece, i) => inside[i] > (piece.end - piece.start) / 2 && !isAside(pieces, i, text));
  return story.includes(true) ? story : byDensity(pieces, text);
}

/** The indices of the text nodes that Readability keeps; null where it finds no article. */
function readabilityChoice(document: Document, placed: Placed[]): Set<number> | null {
  const { parseHTML, Readability } = loadTools();
  const index = new Map(placed.map(({ node }, i) => [node, i]));
  const { document: copy } = parseHTML(markedHtml(document, index));
  const article = new Readability(copy as never, {
    serializer: (element) => element as never,
  }).parse();
  if (!article) return null;
  const content = article.content as unknown as {
    querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string }>;
  };
  const chosen = new Set<number>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) chosen.add(Number(element.getAttribute(MARK)));
  return chosen;
}

/** The page with each shown text node in an element that bears its index. */
export function markedHtml(document: Document, index: Map<TextNode, number>): string {
  const out: string[] = ['<!DOCTYPE html>'];
  const stack: { node: Parent; next: number }[] = [{ node: document, next: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    if (frame.next === frame.node.childNodes.length) {
      stack.pop();
      if ('tagName' in frame.node && !isVoid(frame.node.tagName)) out.push(`</${frame.node.tagName}>`);
      continue;
    }
    const child = frame.node.childNodes[frame.next++];
    if (child.nodeName === '#text') {
      const { value } = child as TextNode;
      const at = index.get(child as TextNode);
      const sample = harmless(value.slice(0, MAX_SAMPLE));
      out.push(at === undefined ? sample : `<span ${MARK}="${at}">${sample}</span>`);
    } else if ('tagName' in child && !isUnrendered(child.tagName, child.attrs) && isName(child.tagName)) {
      const attributes = KEPT.map((name) => {
        const value = attribute(child.attrs, name);
        return value === null ? '' : ` ${name}="${harmless(value.slice(0, MAX_ATTRIBUTE))}"`;
      });
      out.push(`<${child.tagName}${attributes.join('')}>`);
      stack.push({ node: child, next: 0 });
    }
  }
  return out.join('');
}

function isName(tag: string): boolean {
  return /^[a-z][a-z0-9-]{0,60}$/.test(tag);
}

/** Signs that mean something in HTML stand for nothing here: they are counted, never shown. */
function harmless(value: string): string {
  return value.replace(/[&<>"]/g, '+');
}

/**
 * Several links in a row, or one in capitals, and no sentence: ways to other pages, whoever chose them. Controls and
 * navigation likewise.
 */
function isAside(pieces: PagePiece[], at: number, text: string): boolean {
  const piece = pieces[at];
  if (isSentence(piece, text)) return false;
  if (piece.furniture || !isLink(piece)) return piece.furniture;
  const words = text.slice(piece.start, Math.min(piece.end, piece.start + 300));
  const shouted = words.length > 20 && words === words.toUpperCase() && words !== words.toLowerCase();
  return shouted || [pieces[at - 1], pieces[at + 1]].some((other) => other !== undefined && isLink(other));
}

function isSentence({ start, end }: PagePiece, text: string): boolean {
  return end - start >= 80 && /[.!?…。]["'”’»)]?$/u.test(text.slice(end - 2, end));
}

function isLink({ start, end, linked, markup }: PagePiece): boolean {
  return linked >= (end - start) * 0.9 && markup !== 'title' && markup !== 'heading';
}

/** Paragraphs with few links, and what lies between them. */
function byDensity(pieces: PagePiece[], text: string): boolean[] {
  const dense = pieces.map(({ start, end, linked, furniture }) => !furniture && linked <= (end - start) * 0.4);
  const prose = pieces.map((piece, i) => dense[i] && isSentence(piece, text));
  const any = prose.includes(true) ? prose : dense;
  const first = any.indexOf(true);
  const last = any.lastIndexOf(true);
  return pieces.map((_, i) => i >= first && i <= last && dense[i]);
}
