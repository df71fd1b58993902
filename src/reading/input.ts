// What a program hands to the reader: a text, a page, or the bytes of either.
import type { Source } from '../text/report.ts';

type About = Omit<Source, 'content' | 'kind'>;

/** A report as `{ text }` or `{ html }`, with what is known of it; or its bytes as `{ content, kind }`. */
export type ReportInput = Source | (About & { text: string }) | (About & { html: string });

export function toSource(input: ReportInput): Source {
  if ('content' in input) return input;
  if ('text' in input) {
    const { text, ...about } = input;
    return { ...about, content: text, kind: 'text' };
  }
  const { html, ...about } = input;
  return { ...about, content: html, kind: 'html' };
}
