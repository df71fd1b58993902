// Names marked by rule in parsed sentences, for a language with too few free marked texts (distant supervision, Mintz and
// others 2009): runs of proper nouns get their kind from lists, titles and the rest of the corpus; sentences with a run
// of unknown kind are left out.
import { UPOS } from '../src/language/analysis.ts';
import type { ConlluSentence } from '../src/language/conllu.ts';
import type { Pack } from '../src/packs/pack.ts';
import type { NamedText } from './corpus.ts';

type Kind = 'PER' | 'ORG' | 'LOC';

interface Run {
  /** Tokens [from, to). */
  from: number;
  to: number;
  kind: Kind | null;
}

interface Marked {
  sentence: ConlluSentence;
  forms: string[];
  runs: Run[];
}

const PROPN = UPOS.indexOf('PROPN');
const PARTICLES = new Set(['von', 'van', 'de', 'der', 'bin', 'ben', 'al', 'el', 'dos']);
/** Words of the longest phrase that packs list. */
const LONGEST = 8;
/** Lists of Header.listed, from 1: kinds seen in other languages, then those of the pack. */
const LIST_KIND: readonly (Kind | null)[] = [null, 'PER', 'ORG', 'LOC', 'PER', 'LOC', null, 'ORG', null, null, 'ORG'];
const [HONORIFIC, OFFICE] = [8, 9];

/** Marked texts from parsed sentences; `listed` is Header.listed. */
export function distantTexts(sentences: readonly ConlluSentence[], listed: string, pack: Pack): NamedText[] {
  const lists = new Map<string, number>();
  listed.split('\n').forEach((line, index) => {
    for (const word of line.split(' ')) lists.set(word, index + 1);
  });
  const phrases = listedPhrases(pack);
  const marked = sentences.map((sentence) => markRuns(sentence, lists, phrases));
  const surnames = new Set<string>();
  for (const { forms, runs } of marked) {
    for (const { from, to, kind } of runs) if (kind === 'PER' && to - from > 1) surnames.add(forms[to - 1]);
  }
  for (const { sentence, forms, runs } of marked) {
    for (const run of runs) run.kind ??= laterKind(sentence, forms, run, surnames);
  }
  return marked.filter(({ runs }) => runs.every(({ kind }) => kind !== null)).map(toText);
}

function listedPhrases(pack: Pack): Map<string, Kind> {
  const phrases = new Map<string, Kind>();
  for (const name of pack.actors.knownOrganisations) phrases.set(name, 'ORG');
  for (const { names, seats } of pack.actors.states) for (const name of [...names, ...seats]) phrases.set(name, 'LOC');
  return phrases;
}

function markRuns(
  sentence: ConlluSentence,
  lists: ReadonlyMap<string, number>,
  phrases: ReadonlyMap<string, Kind>,
): Marked {
  const forms = sentence.tokens.map(({ form }) => form);
  const isProper = (at: number) => {
    const { from, to } = sentence.tokens[at];
    return to - from === 1 && sentence.words[from].upos === PROPN && /^\p{Lu}/u.test(forms[at]);
  };
  const runs: Run[] = [];
  for (let at = 0; at < forms.length; ) {
    const phrase = phraseAt(forms, at, phrases);
    if (phrase) {
      runs.push(phrase);
      at = phrase.to;
      continue;
    }
    if (!isProper(at)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (
      to < forms.length &&
      !phraseAt(forms, to, phrases) &&
      (isProper(to) || (PARTICLES.has(forms[to]) && to + 1 < forms.length && isProper(to + 1)))
    )
      to++;
    runs.push({ from: at, to, kind: kindOf(forms, at, to, lists) });
    at = to;
  }
  return { sentence, forms, runs };
}

function phraseAt(forms: readonly string[], at: number, phrases: ReadonlyMap<string, Kind>): Run | null {
  if (!/^\p{Lu}/u.test(forms[at])) return null;
  for (let to = Math.min(forms.length, at + LONGEST); to > at; to--) {
    const kind = phrases.get(forms.slice(at, to).join(' '));
    if (kind) return { from: at, to, kind };
  }
  return null;
}

/** Kind of a run by the title before it, its own words in lists, and its capitals. */
function kindOf(forms: readonly string[], from: number, to: number, lists: ReadonlyMap<string, number>): Kind | null {
  const list = (at: number) => lists.get(forms[at].toLowerCase().replace(/\.$/, '')) ?? 0;
  const before = from > 0 ? list(from - 1) : 0;
  if (before === HONORIFIC || before === OFFICE) return 'PER';
  const kinds = forms.slice(from, to).map((_, index) => LIST_KIND[list(from + index)]);
  if (kinds[0] === 'PER') return 'PER';
  if (kinds.includes('ORG')) return 'ORG';
  if (to - from === 1 && /^\p{Lu}{2,6}$/u.test(forms[from])) return 'ORG';
  return kinds.find((kind) => kind !== null) ?? null;
}

/** What is left: surnames known from whole names, places after "a" and "in", and names of two words or more as persons. */
function laterKind(
  sentence: ConlluSentence,
  forms: readonly string[],
  { from, to }: Run,
  surnames: ReadonlySet<string>,
): Kind | null {
  if (surnames.has(forms[to - 1]) || to - from > 1) return 'PER';
  const before = from > 0 ? sentence.tokens[from - 1] : null;
  return before && ['a', 'ad', 'in'].includes(sentence.words[before.from].form.toLowerCase()) ? 'LOC' : null;
}

function toText({ sentence, runs }: Marked): NamedText {
  let text = '';
  const places = sentence.tokens.map(({ form, spaceAfter }) => {
    const start = text.length;
    text += form + (spaceAfter ? ' ' : '');
    return [start, start + form.length];
  });
  const names = runs.map(({ from, to, kind }) => ({
    start: places[from][0],
    end: places[to - 1][1],
    type: kind as Kind,
  }));
  return { id: 'distant', text, names };
}
