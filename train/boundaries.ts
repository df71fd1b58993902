// What sentence ends are learned from: running text of treebanks, and the case that words have in it.

import { tokenise } from '../src/language/analyse.ts';
import { BOUNDARY_FEATURES, boundaryFeatures, Place } from '../src/language/boundary.ts';
import { CASE_KINDS, type Cases, caseTable } from '../src/language/cases.ts';
import { isLetter, isUpper, lowerCode } from '../src/language/characters.ts';
import type { ConlluSentence } from '../src/language/conllu.ts';
import { mayEnd, type Tokens } from '../src/language/places.ts';
import type { Tokeniser } from '../src/language/tokens.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';

const BITS = 18;
const PASSES = 6;
/** Weights move until the right answer leads by so much; where no stop stands, "no end" must lead by more. */
const MARGIN = 5;
const BARE_MARGIN = 20;
/** Share of the pieces whose lines are broken anew in each pass. */
const BROKEN = 0.15;
/** Words seen less often have no case of their own. */
const LEAST_SEEN = 3;
const LONGEST_PIECE = 400;

/** Running text and the offsets where its sentences end. */
interface Piece {
  text: string;
  ends: Set<number>;
}

/** Running text of treebank sentences; a new piece at each new paragraph. */
export function* pieces(sentences: readonly ConlluSentence[]): Generator<Piece> {
  let text = '';
  let count = 0;
  let ends = new Set<number>();
  for (const { tokens, newDocument, newParagraph } of sentences) {
    if (count > 0 && (newDocument || newParagraph || count > LONGEST_PIECE)) {
      yield { text, ends };
      text = '';
      count = 0;
      ends = new Set();
    }
    for (const { form, spaceAfter } of tokens) text += spaceAfter ? `${form} ` : form;
    ends.add(text.trimEnd().length);
    count += tokens.length;
  }
  if (count > 0) yield { text, ends };
}

/** The text with other line ends: after each sentence, or at a width and after some sentences. Offsets stay. */
function breakLines({ text, ends }: Piece, random: Random): string {
  const width = random.next() < 0.5 ? 50 + Math.floor(random.next() * 40) : text.length;
  const share = width < text.length ? 0.2 : 1;
  let out = '';
  let from = 0;
  let space = -1;
  const breakAt = (at: number) => {
    out += `${text.slice(from, at)}\n`;
    from = at + 1;
    space = -1;
  };
  for (let at = 0; at < text.length; at++) {
    if (at - from > width && space >= 0) breakAt(space);
    if (text[at] !== ' ') continue;
    if (ends.has(at) && random.next() < share) breakAt(at);
    else space = at;
  }
  return out + text.slice(from);
}

/** Words by the case they have inside of sentences and by how often they are first, one line a kind. */
export function learnCases(sources: readonly (readonly ConlluSentence[])[]): string[] {
  const counts = new Map<string, { lower: number; upper: number; first: number }>();
  for (const { tokens } of sources.flat()) {
    tokens.forEach(({ form }, at) => {
      if (!isLetter(form, 0) || form.includes(' ')) return;
      const word = Array.from({ length: form.length }, (_, i) => String.fromCharCode(lowerCode(form.charCodeAt(i))));
      const key = word.join('');
      const count = counts.get(key) ?? { lower: 0, upper: 0, first: 0 };
      count[at === 0 ? 'first' : isUpper(form, 0) ? 'upper' : 'lower']++;
      counts.set(key, count);
    });
  }
  const kinds: string[][] = Array.from({ length: CASE_KINDS }, () => []);
  for (const [word, { lower, upper, first }] of [...counts].sort()) {
    const inside = lower + upper;
    if (inside + first < LEAST_SEEN) continue;
    const share = lower / inside;
    const usual = inside === 0 ? 0 : share > 0.9 ? 1 : share > 0.5 ? 2 : share > 0.1 ? 3 : 4;
    const head = first / (inside + first);
    kinds[usual + 5 * (head > 0.3 ? 2 : head > 0.05 ? 1 : 0)].push(word);
  }
  return kinds.map((words) => words.join(' '));
}

/**
 * Weights for sentence ends, and the cases they go with. Treebanks without documents hold sentences in no order, as
 * their tests do: each pass sees them in another one too. Parsed texts stay in theirs.
 */
export function learnBoundaries(
  banks: readonly (readonly ConlluSentence[])[],
  parsed: readonly ConlluSentence[],
  tokeniser: Tokeniser,
  random: Random,
) {
  const learner = new Perceptron(BITS);
  const cases = learnCases([...banks, parsed]);
  const table = caseTable(cases);
  const ordered = [...banks, parsed].flatMap((sentences) => [...pieces(sentences)]);
  const loose = banks.filter((sentences) => !sentences.slice(1).some((each) => each.newDocument || each.newParagraph));
  for (let pass = 0; pass < PASSES; pass++) {
    const texts = [...ordered, ...loose.flatMap((sentences) => [...pieces(random.shuffled(sentences))])];
    random.shuffle(texts);
    for (const piece of texts) {
      const text = random.next() < BROKEN ? breakLines(piece, random) : piece.text;
      learnPiece(learner, tokenise(tokeniser, text, 0, text.length), piece.ends, table);
    }
  }
  return { boundary: learner.average(), cases };
}

const features = new Int32Array(BOUNDARY_FEATURES);

function learnPiece(learner: Perceptron, tokens: Tokens, ends: ReadonlySet<number>, cases: Cases): void {
  const place = new Place(tokens);
  while (place.at + 2 < tokens.count) {
    place.next();
    const isEnd = ends.has(tokens.end[place.at]);
    if (mayEnd(tokens, place.from, place.at)) {
      const stopped = boundaryFeatures(place, cases, features);
      learner.learn(features, isEnd, !isEnd && !stopped ? BARE_MARGIN : MARGIN);
    }
    if (isEnd) place.begin();
  }
}
