// The room's face: an input becomes a report, its blocks named.
import { createHash } from 'node:crypto';
import type { BlockCues } from '../packs/schema/blocks.ts';
import type { BlockKind } from '../record/record.ts';
import { blocksOf, nameBlocks } from './blocks.ts';
import { dateInHead } from './date.ts';
import { decode, doubts } from './decode.ts';
import { type Page, readPage } from './html.ts';
import { identifyLanguage } from './language.ts';
import type { Report, Source } from './report.ts';

export type { Report, Source, TextBlock, TextFlag } from './report.ts';
export { identifyLanguage };

export interface ReportOptions {
  /** Cue words of a language whose pack is loaded; null where it has none. */
  cuesOf?: (language: string) => BlockCues | null;
  /** Names of months of such a language, January first, by which a date in the head is read. */
  monthsOf?: (language: string) => string[][] | null;
}

/** Kinds that are no part of the story. */
const NOT_STORY: readonly BlockKind[] = ['credit', 'boilerplate', 'spam'];

/**
 * Reads one input: decoded, its language found, its blocks named. What the source says of itself (date, outlet,
 * language, title, url) wins over what the text says. Pure: the same source gives the same report.
 *
 * @throws ReadoutError `binary`, `encoding`, `no-text`
 */
export function toReport(source: Source, options: ReportOptions = {}): Report {
  const { text: decoded, flags } = decode(source.content, source.kind);
  const page = source.kind === 'html' ? readPage(decoded) : null;
  const text = page?.text ?? decoded;
  const language = source.language ?? languageOf(text, page);
  const cues = options.cuesOf?.(primary(language)) ?? null;
  const blocks = page ? nameBlocks(text, page.pieces, cues) : blocksOf(text, cues);
  const title = blocks.find(({ kind }) => kind === 'title');
  const told = source.date ?? page?.facts.date ?? null;
  const date = told ?? dateInHead(text, blocks, options.monthsOf?.(primary(language)) ?? []);
  return {
    id: source.id ?? idOf(decoded, source),
    path: source.path ?? null,
    url: source.url ?? page?.facts.url ?? null,
    title: source.title ?? (title ? text.slice(...title.span) : (page?.facts.title ?? null)),
    outlet: source.outlet ?? page?.facts.outlet ?? null,
    authors: page?.facts.authors ?? [],
    date,
    dateFrom: source.date ? 'option' : told ? 'page' : date ? 'text' : null,
    language,
    text,
    blocks,
    flags: page ? doubts(text) : flags,
  };
}

/** The language of the story's own words; what the page declares where they are too few. */
function languageOf(text: string, page: Page | null): string {
  if (!page) return identifyLanguage(text).language;
  const story = page.pieces.filter(({ inStory }) => inStory).map(({ start, end }) => text.slice(start, end));
  const { language, confidence } = identifyLanguage(story.join('\n'));
  return page.facts.language !== null && confidence < 0.5 ? page.facts.language : language;
}

/** The story's text: its blocks joined by blank lines, without credits, boilerplate and spam. */
export function storyText(report: Report): string {
  return report.blocks
    .filter(({ kind }) => !NOT_STORY.includes(kind))
    .map(({ span }) => report.text.slice(...span))
    .join('\n\n');
}

function primary(language: string): string {
  return language.split(/[-_]/u)[0].toLowerCase();
}

/** The first 16 hex digits of SHA-256 over the decoded source and the options as given; the path is no part of it. */
function idOf(decoded: string, { kind, url, title, outlet, date, language }: Source): string {
  const options = JSON.stringify([kind, url, title, outlet, date, language].map((value) => value ?? null));
  return createHash('sha256').update(decoded).update('\0').update(options).digest('hex').slice(0, 16);
}
