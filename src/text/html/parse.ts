// HTML to a capped tree, and past the caps to a plain run of tags: every input is read in linear time and bounded memory.
import { createRequire } from 'node:module';
import type { DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import type { Attribute } from './elements.ts';
import { isUnrendered, isUnrenderedTag, isVoid } from './elements.ts';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** What a reader of a page is told, in document order. */
export interface Visitor {
  open(tag: string, attributes: readonly Attribute[]): void;
  close(tag: string): void;
  /** A text node; in a tree its node, by which it can be found again. */
  text(value: string, node: TextNode | null): void;
}

/** What is read of elements that are not shown: the page's own facts. */
export interface Facts {
  element(tag: string, attributes: readonly Attribute[]): void;
  /** The text of a title or of a script. */
  content(tag: string, attributes: readonly Attribute[], text: string): void;
}

const MAX_DEPTH = 256;
const MAX_NODES = 100_000;

class OverCap extends Error {}

// parse5 loads when the first page comes: plain text never pays for it.
const require = createRequire(import.meta.url);
let loaded: typeof import('parse5') | null = null;
function parse5(): typeof import('parse5') {
  loaded ??= require('parse5') as typeof import('parse5');
  return loaded;
}

/** The page's tree, or null where it is deeper than 256 elements or has more than 100,000. */
export function parseCapped(html: string): Document | null {
  try {
    return parse5().parse(html, { treeAdapter: cappedAdapter() });
  } catch (error) {
    if (error instanceof OverCap) return null;
    throw error;
  }
}

type Adapter = TreeAdapter<import('parse5').DefaultTreeAdapterMap>;

function cappedAdapter(): Adapter {
  const plain = parse5().defaultTreeAdapter;
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const place = (parent: Parent, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) throw new OverCap();
    depths.set(child, depth);
  };
  return {
    ...plain,
    createElement(tag, namespace, attributes) {
      if (++nodes > MAX_NODES) throw new OverCap();
      return plain.createElement(tag, namespace, attributes);
    },
    appendChild(parent: Parent, child: Child) {
      if (child.nodeName === '#comment') return;
      if (child.nodeName !== '#text') place(parent, child);
      plain.appendChild(parent, child);
    },
    insertBefore(parent: Parent, child: Child, reference: Child) {
      if (child.nodeName !== '#text') place(parent, child);
      plain.insertBefore(parent, child, reference);
    },
  };
}

/** Walks a tree: shown elements and text to the visitor, every element to the page's facts. */
export function walkTree(document: Document, visitor: Visitor, facts: Facts): void {
  // Each frame is a node with the place of its next child; hidden counts the unrendered elements around it.
  const stack: { node: Parent; next: number; shown: boolean }[] = [{ node: document, next: 0, shown: true }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    if (frame.next === frame.node.childNodes.length) {
      stack.pop();
      if (frame.shown && 'tagName' in frame.node) visitor.close(frame.node.tagName);
      continue;
    }
    const child = frame.node.childNodes[frame.next++];
    if (child.nodeName === '#text') {
      const { value } = child as TextNode;
      if (frame.shown) visitor.text(value, child as TextNode);
      else if ('tagName' in frame.node) facts.content(frame.node.tagName, frame.node.attrs, value);
    } else if ('tagName' in child) {
      facts.element(child.tagName, child.attrs);
      const shown = frame.shown && !isUnrendered(child.tagName, child.attrs);
      if (shown) visitor.open(child.tagName, child.attrs);
      stack.push({ node: child, next: 0, shown });
    }
  }
}

/** Reads a page as a run of tags, without a tree: for pages over the caps. Only elements hidden by name are left out. */
export function walkTags(html: string, visitor: Visitor, facts: Facts): void {
  const { Tokenizer, TokenizerMode } = parse5();
  let hidden: { tag: string; attributes: readonly Attribute[]; depth: number } | null = null;
  const text = (value: string) => {
    if (!hidden) visitor.text(value, null);
    else facts.content(hidden.tag, hidden.attributes, value);
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onNullCharacter: ignore,
      onCharacter: (token) => text(token.chars),
      onWhitespaceCharacter: (token) => text(token.chars),
      onStartTag({ tagName, attrs }) {
        if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        else if (tagName === 'title' || tagName === 'textarea') tokenizer.state = TokenizerMode.RCDATA;
        else if (/^(?:style|xmp|iframe|noembed|noframes|noscript)$/.test(tagName))
          tokenizer.state = TokenizerMode.RAWTEXT;
        if (hidden) {
          if (tagName === hidden.tag) hidden.depth++;
          return;
        }
        facts.element(tagName, attrs);
        // An unclosed head would hide all: what is not shown of it hides itself.
        if (isUnrenderedTag(tagName) && !isVoid(tagName) && tagName !== 'head') {
          hidden = { tag: tagName, attributes: attrs, depth: 1 };
        } else if (tagName !== 'head') visitor.open(tagName, attrs);
      },
      onEndTag({ tagName }) {
        if (!hidden) visitor.close(tagName);
        else if (tagName === hidden.tag && --hidden.depth === 0) hidden = null;
      },
    },
  );
  tokenizer.write(html, true);
}
