// What the text room hands on: well-formed text, named blocks that cover it, and what a page says of itself.
import type { BlockKind, FlagKind, Span } from '../record/record.ts';

/** One input as given: its bytes or text, and what the caller says about it. */
export interface Source {
  content: Uint8Array | string;
  kind: 'text' | 'html';
  path?: string | null;
  id?: string | null;
  url?: string | null;
  title?: string | null;
  outlet?: string | null;
  /** ISO 8601 day. */
  date?: string | null;
  /** Trusted when given; otherwise found. */
  language?: string | null;
}

/** A stretch of the text with its kind; blocks lie in order and together cover every non-space character. */
export interface TextBlock {
  kind: BlockKind;
  span: Span;
}

/** A doubt about the text itself (encoding, language), to become a flag. */
export interface TextFlag {
  kind: FlagKind;
  span: Span;
  message: string;
}

export interface Report {
  id: string;
  path: string | null;
  url: string | null;
  title: string | null;
  outlet: string | null;
  authors: string[];
  date: string | null;
  dateFrom: 'option' | 'page' | 'text' | null;
  language: string;
  /** Well-formed Unicode; all spans are UTF-16 code units of it. */
  text: string;
  blocks: TextBlock[];
  flags: TextFlag[];
}
