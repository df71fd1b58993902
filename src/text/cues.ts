// The cue words of packs made ready for matching.
import { blocks as english } from '../packs/en/blocks.ts';
import type { BlockCues } from '../packs/schema/blocks.ts';

/** Tests on a line in folded form (see shape.ts); openings give the length of what they matched, or 0. */
export interface Cues {
  byline: (folded: string) => number;
  credit: (folded: string) => number;
  staff: (folded: string) => number;
  issuer: (folded: string) => number;
  caption: (folded: string) => number;
  furnitureStart: (folded: string) => number;
  advert: (folded: string) => number;
  more: (folded: string) => number;
  creditWithin: (folded: string) => boolean;
  furnitureWithin: (folded: string) => boolean;
  /** Where a phrase stands that makes a line of names a credit, or -1. */
  creditAmongNames: (folded: string) => number;
  captionEnd: (folded: string) => boolean;
  superlative: (folded: string) => boolean;
  lures: (folded: string) => number;
  furniture: ReadonlySet<string>;
  marks: ReadonlySet<string>;
}

const compiled = new WeakMap<BlockCues, Cues>();

/**
 * Cues of a language together with the English ones: pages in every language carry furniture, advertising and
 * credits in English.
 */
export function cuesWith(own: BlockCues | null): Cues {
  const key = own ?? english;
  const known = compiled.get(key);
  if (known) return known;
  const cues = compile(own && own !== english ? [own, english] : [english]);
  compiled.set(key, cues);
  return cues;
}

function compile(packs: BlockCues[]): Cues {
  const words = (name: keyof BlockCues) => packs.flatMap((pack) => pack[name] ?? []);
  return {
    byline: opening(words('byline')),
    credit: opening(words('credit')),
    staff: opening(words('staff')),
    issuer: opening(words('issuers')),
    caption: opening(words('caption')),
    furnitureStart: opening(words('furnitureStart')),
    advert: opening(words('advert')),
    more: opening(words('more')),
    creditWithin: inside(words('creditWithin')),
    furnitureWithin: inside(words('furnitureWithin')),
    creditAmongNames: place(words('creditAmongNames')),
    captionEnd: inside(words('captionEnd')),
    superlative: inside(words('superlatives')),
    lures: count(words('lures')),
    furniture: new Set(words('furniture')),
    marks: new Set(words('marks')),
  };
}

const NEVER = /(?!)/u;

const WORD = '[\\p{L}\\p{N}]';

/**
 * One pattern for a list of phrases, the longest first, each at word boundaries where it has letters at its ends.
 * Phrases of one kind that follow each other share their boundaries: hundreds of these classes take long to compile.
 */
function pattern(phrases: string[], flags = 'u'): RegExp {
  if (phrases.length === 0) return NEVER;
  const sorted = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const runs: { before: string; after: string; sources: string[] }[] = [];
  for (const phrase of sorted) {
    const before = /^[\p{L}\p{N}]/u.test(phrase) ? `(?<!${WORD})` : '';
    const after = /[\p{L}\p{N}]$/u.test(phrase) ? `(?!${WORD})` : '';
    const last = runs.at(-1);
    if (last?.before === before && last.after === after) last.sources.push(RegExp.escape(phrase));
    else runs.push({ before, after, sources: [RegExp.escape(phrase)] });
  }
  const sources = runs.map(({ before, after, sources }) => `${before}(?:${sources.join('|')})${after}`);
  return new RegExp(`(?:${sources.join('|')})`, flags);
}

function opening(phrases: string[]): (folded: string) => number {
  const { source } = pattern(phrases);
  const start = new RegExp(`^${source}`, 'u');
  return (folded) => start.exec(folded)?.[0].length ?? 0;
}

function inside(phrases: string[]): (folded: string) => boolean {
  const any = pattern(phrases);
  return (folded) => any.test(folded);
}

function place(phrases: string[]): (folded: string) => number {
  const any = pattern(phrases);
  return (folded) => any.exec(folded)?.index ?? -1;
}

function count(phrases: string[]): (folded: string) => number {
  const every = pattern(phrases, 'gu');
  return (folded) => folded.match(every)?.length ?? 0;
}
