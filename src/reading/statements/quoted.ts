// Speech in quotation marks: with its cue after or before it, after a colon, going on, or carried over from what was said before.
import type { ActorRef, Span, Statement } from '../../record/record.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { asideOf } from './aside.ts';
import { complementOf } from './complement.ts';
import { type Cue, cuesOf } from './cues.ts';
import { draftStatement, quotationsOf } from './draft.ts';
import { lastSpeaker, namedSince, type Source, sourceAt, sourceOf, sourcingOf } from './speaker.ts';

const LEAST_WORDS = 4;
const LEAST_AFTER_COLON = 2;
/** How many words may stand between a quotation and its cue. */
const CUE_REACH = 9;

interface Found {
  rule: 'quotation-then-cue' | 'cue-then-quotation' | 'colon-quotation' | 'carried-quotation';
  draft: Draft<Statement>;
}

/** A quotation with what stands before and after it in its own sentence, as words [from, to). */
interface Placed {
  quotation: Quotation;
  block: number;
  before: [number, number];
  after: [number, number];
}

/** A statement still open: further quotations may belong to it. */
interface Open {
  rule: Found['rule'];
  source: Source;
  cue: Cue | null;
  content: Span[];
  block: number;
  end: number;
  carried: boolean;
}

const passes = new WeakMap<object, Found[]>();

function quotedStatements(reading: Reading): Found[] {
  let found = passes.get(reading.report);
  if (!found) {
    found = readQuotations(reading);
    passes.set(reading.report, found);
  }
  return found;
}

function readQuotations(reading: Reading): Found[] {
  const found: Found[] = [];
  let open: Open | null = null;
  const close = () => {
    if (!open) return;
    const act = open.cue
      ? (open.cue.acts.get('clause') ?? open.cue.acts.get('quotation') ?? open.cue.acts.get('object') ?? 'say')
      : 'say';
    const confidence = open.carried ? 0.55 : 0.9;
    const draft = draftStatement(reading, {
      source: open.source,
      cue: open.cue,
      act,
      content: open.content,
      confidence,
    });
    if (draft) found.push({ rule: open.rule, draft });
    open = null;
  };
  let lastSource: (Source & { at: number }) | null = null;
  for (const placed of placeQuotations(reading)) {
    const { quotation, block, before, after } = placed;
    const starts = before[0] >= before[1];
    const cueAfter = starts || endsInComma(reading, quotation) ? cueIn(reading, after, 'first') : null;
    const cueBefore = !starts ? cueIn(reading, before, 'last') : null;
    const goesOn: boolean =
      open !== null &&
      !cueBefore &&
      (starts || onlyCueBetween(reading, open, before)) &&
      follows(reading, open, placed);
    if (goesOn && open && (!cueAfter || open.cue === cueAfter)) {
      open.content.push(quotation.inner);
      open.end = quotation.span[1];
      open.block = block;
      continue;
    }
    const colon = !starts && colonBefore(reading, before);
    if (!isSpeech(reading, quotation, starts, colon)) continue;
    if (cueBefore && !colon && isPartOfSpeech(reading, cueBefore, quotation)) continue;
    const cue: Cue | null = cueBefore && (colon || !cueAfter) ? cueBefore : cueAfter;
    if (cue) {
      close();
      const source: Source = sourceOf(reading, cue);
      open = {
        rule: cue === cueAfter ? 'quotation-then-cue' : 'cue-then-quotation',
        source,
        cue,
        content: [quotation.inner],
        block,
        end: endOfCue(quotation, cue),
        carried: false,
      };
      lastSource = { ...source, at: cue.word };
    } else if (colon) {
      const word = nameBefore(reading, before);
      if (word < 0) continue;
      close();
      const source: Source = sourceAt(reading, word);
      open = {
        rule: 'colon-quotation',
        source,
        cue: null,
        content: [quotation.inner],
        block,
        end: quotation.span[1],
        carried: false,
      };
      lastSource = { ...source, at: word };
    } else if (starts && standsAlone(reading, placed)) {
      close();
      const speaker: ActorRef | null =
        lastSource?.speaker && namedSince(reading, lastSource.at, after[0]) === null
          ? { actor: lastSource.speaker.actor, span: null }
          : lastSpeaker(reading, after[0]);
      if (!speaker) continue;
      const source: Source = { speaker, sourcing: sourcingOf(reading, speaker), word: -1 };
      open = {
        rule: 'carried-quotation',
        source,
        cue: null,
        content: [quotation.inner],
        block,
        end: quotation.span[1],
        carried: true,
      };
    }
  }
  close();
  return found;
}

/** Outermost quotations with the words around them, up to the next quotation, sentence end or paragraph end. */
function* placeQuotations(reading: Reading): Generator<Placed> {
  const { tree, report } = reading;
  const quotations = quotationsOf(reading).filter(({ level }) => level === 0);
  let block = 0;
  for (let index = 0; index < quotations.length; index++) {
    const quotation = quotations[index];
    const [start, end] = quotation.span;
    while (block < report.blocks.length - 1 && report.blocks[block].span[1] <= start) block++;
    const [blockStart, blockEnd] = report.blocks[block].span;
    const previous = quotations[index - 1];
    const next = quotations[index + 1];
    const from = Math.max(blockStart, previous ? previous.span[1] : 0);
    const to = Math.min(blockEnd, next ? next.span[0] : blockEnd);
    const before = tree.wordsIn(from, start);
    const after = tree.wordsIn(end, Math.max(end, to));
    for (let w = before[1] - 1; w >= before[0]; w--) {
      if (isSentenceEnd(reading, w)) {
        before[0] = w + 1;
        break;
      }
    }
    for (let w = after[0]; w < after[1]; w++) {
      if (isSentenceEnd(reading, w)) {
        after[1] = w;
        break;
      }
    }
    while (before[0] < before[1] && tree.upos(before[0]) === 'PUNCT' && tree.analysis.form[before[0]] !== ':')
      before[0]++;
    yield { quotation, block, before, after };
  }
}

const isSentenceEnd = (reading: Reading, word: number) =>
  /^[.!?…]+$/.test(reading.tree.analysis.form[word]) && reading.tree.upos(word) === 'PUNCT';

function endsInComma(reading: Reading, { span, inner }: Quotation): boolean {
  const { text } = reading.report;
  return (
    /[,!?…–—-]\s*$/.test(text.slice(inner[0], inner[1]).slice(-3)) || /^\s*[,–—]/.test(text.slice(span[1], span[1] + 3))
  );
}

/** The first or last cue of quoting within reach in a stretch of words. */
function cueIn(reading: Reading, [from, to]: [number, number], which: 'first' | 'last'): Cue | null {
  if (from >= to) return null;
  const { sentenceOf } = reading.tree.analysis;
  const cues: Cue[] = [];
  for (let s = sentenceOf[from]; s <= sentenceOf[to - 1]; s++) cues.push(...cuesOf(reading, s));
  const fitting = cues.filter(
    (cue) =>
      cue.word >= from &&
      cue.word < to &&
      !(cue.negated && isNegatedIn(reading, from, cue.word)) &&
      (cue.acts.has('clause') || cue.acts.has('quotation')),
  );
  const cue = which === 'first' ? fitting[0] : fitting.at(-1);
  if (!cue) return null;
  const distance = which === 'first' ? cue.word - from : to - 1 - cue.word;
  return distance <= CUE_REACH || (which === 'last' && colonBefore(reading, [from, to])) ? cue : null;
}

/** Whether a negating word stands there: one within the quotation says nothing of the cue. */
function isNegatedIn({ tree, pack }: Reading, from: number, to: number): boolean {
  for (let w = from; w < to; w++) {
    const { form, lemma } = tree.analysis;
    if (pack.deeds.negation.includes(form[w].toLowerCase()) || pack.deeds.negation.includes(lemma[w].toLowerCase()))
      return true;
  }
  return false;
}

function colonBefore(reading: Reading, [from, to]: [number, number]): boolean {
  return to > from && reading.tree.analysis.form[to - 1] === ':';
}

/** Whether a quotation is part of what is told of the speech: "said it was “a matter for the courts”". */
function isPartOfSpeech(reading: Reading, cue: Cue, { span }: Quotation): boolean {
  const { tree, pack } = reading;
  const [first] = tree.wordsIn(...span);
  const aside = asideOf(reading, cue);
  if (aside) return aside.to + 1 < first;
  const clause = complementOf(reading, cue);
  if (clause < 0) return false;
  const words = tree.subtree(clause).filter((word) => word > cue.word && tree.upos(word) !== 'PUNCT');
  const opening = words.filter((word) => word < first);
  const isConjunction = (word: number) => pack.speech.complementisers.includes(tree.analysis.lemma[word].toLowerCase());
  return opening.some((word) => !isConjunction(word)) && words.some((word) => word >= first);
}

/** Whether a quotation is speech rather than a quoted term: long enough, or a sentence of its own. */
function isSpeech(reading: Reading, { span, inner }: Quotation, starts: boolean, colon: boolean): boolean {
  const { tree } = reading;
  const [from, to] = tree.wordsIn(...inner);
  let words = 0;
  for (let w = from; w < to; w++) if (tree.upos(w) !== 'PUNCT') words++;
  const { text } = reading.report;
  const ends = /[.!?,]$/.test(text.slice(...inner)) || text[span[1]] === ',';
  return words >= (colon ? LEAST_AFTER_COLON : LEAST_WORDS) || (starts && words > 0 && ends);
}

/** Whether between an open statement and a quotation nothing stands but the cue's own clause. */
function onlyCueBetween(reading: Reading, open: Open, [from, to]: [number, number]): boolean {
  const { tree } = reading;
  if (!open.cue || open.cue.word < from || open.cue.word >= to) return false;
  return tree.analysis.form[to - 1] === ',' || to - from < CUE_REACH;
}

/** Whether a quotation goes on with what is open: in the same paragraph, or alone in the next. */
function follows(reading: Reading, open: Open, placed: Placed): boolean {
  if (placed.quotation.continues) return placed.block <= open.block + 1;
  if (!onlyReporting(reading, open, placed)) return false;
  return placed.block === open.block || (placed.block === open.block + 1 && standsAlone(reading, placed));
}

/** The words since the last piece are the reporting clause at most. */
function onlyReporting(reading: Reading, open: Open, placed: Placed): boolean {
  const { tree } = reading;
  const [from, to] = tree.wordsIn(open.end, placed.quotation.span[0]);
  let ends = 0;
  for (let w = from; w < to; w++) if (isSentenceEnd(reading, w)) ends++;
  return ends <= 1 && to - from <= 40 && (ends === 0 || isSentenceEnd(reading, to - 1));
}

/** A quotation that fills its sentence: nothing but the sentence end after it. */
function standsAlone(reading: Reading, { after, quotation }: Placed): boolean {
  const { text } = reading.report;
  return after[0] >= after[1] || /[.!?…]\s*$/.test(text.slice(...quotation.inner));
}

/** Where the words of a statement end so far: its quotation, or the cue that follows it. */
function endOfCue({ span }: Quotation, cue: Cue): number {
  return Math.max(span[1], cue.span[1]);
}

/** The name or office right before a colon; a name alone need be no actor: "Rome: “We want them all”". */
function nameBefore(reading: Reading, [from, to]: [number, number]): number {
  for (let w = to - 2; w >= from && w > to - 12; w--) {
    if (reading.actors.mentionAt(w) || (w === from && reading.tree.upos(w) === 'PROPN')) return w;
    if (reading.tree.upos(w) === 'VERB') return -1;
  }
  return -1;
}

function quotedRule(name: Found['rule'], reason: string, examples: Rule<Statement>['examples']): Rule<Statement> {
  return {
    name,
    reason,
    examples,
    *find(reading) {
      for (const { rule, draft } of quotedStatements(reading)) if (rule === name) yield draft;
    },
  };
}

/** Surest first. */
export const quotedRules: readonly Rule<Statement>[] = [
  quotedRule(
    'quotation-then-cue',
    'A verb of speech right after a quotation tells who says it; quotations that follow without a cue go on with it.',
    {
      en: { text: '“The road is closed,” said the governor.', gives: 'the governor says: The road is closed' },
      it: { text: '«La strada è chiusa», ha detto il governatore.', gives: 'il governatore says: La strada è chiusa' },
    },
  ),
  quotedRule('cue-then-quotation', 'A verb of speech before a quotation tells who says it.', {
    en: {
      text: 'The governor told reporters: “The road is closed to everyone.”',
      gives: 'The governor says: The road is closed to everyone.',
    },
    it: {
      text: 'Il governatore ha dichiarato: «La strada è chiusa per tutti».',
      gives: 'Il governatore says: La strada è chiusa per tutti',
    },
  }),
  quotedRule('colon-quotation', 'A name and a colon before a quotation tell who says it.', {
    en: {
      text: 'The governor: “The road is closed to everyone.”',
      gives: 'The governor says: The road is closed to everyone.',
    },
    it: {
      text: 'Il governatore: «La strada è chiusa per tutti».',
      gives: 'Il governatore says: La strada è chiusa per tutti',
    },
  }),
  quotedRule('carried-quotation', 'A quotation that stands alone as a sentence is said by who spoke last.', {
    en: {
      text: 'The governor said the road was closed. Nobody was hurt. “We were lucky this time.”',
      gives: 'The governor says: We were lucky this time.',
    },
    it: {
      text: 'Il governatore ha detto che la strada è chiusa. Non ci sono feriti. «Siamo stati fortunati questa volta.»',
      gives: 'Il governatore says: Siamo stati fortunati questa volta.',
    },
  }),
];
