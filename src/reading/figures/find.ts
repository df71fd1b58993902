// Finds amounts that count or measure something, in what stands side by side; trees only say which noun is counted.
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Figure, Span } from '../../record/record.ts';
import { type Lexeme, lex } from '../numbers/lexemes.ts';
import { readOrdinal } from '../numbers/numerals.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { type Amount, own, readAmount } from './amounts.ts';
import { type Counted, countedAt } from './counted.ts';

const MEASURES: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'month', 'year', 'percent', 'km']);

/** By what kind of evidence a figure is told; also the name of its rule. */
export type FigureKind = 'measure' | 'money' | 'counted-people' | 'counted-things' | 'rough-number' | 'number-alone';

export interface FoundFigure {
  kind: FigureKind;
  span: Span;
  min: number | null;
  max: number | null;
  approximate: boolean;
  unit: Figure['unit'];
  of: Span | null;
  confidence: number;
}

export interface FigureQuery {
  text: string;
  stretches: readonly Span[];
  /** Spans that are no figures: dates and deadlines. In text order. */
  masked: readonly Span[];
  /** Where trees know it, the end of the noun that the number at a span counts; -1 where they do not. */
  nounOf?: (number: Span) => number;
}

/** The figures of a text in text order. */
export function findFigures(numbers: Numbers, { text, stretches, masked, nounOf }: FigureQuery): FoundFigure[] {
  const found: FoundFigure[] = [];
  let mask = 0;
  for (const stretch of stretches) {
    const lexemes = lex(text, stretch);
    let before = 0;
    for (let at = 0; at < lexemes.length; at++) {
      while (mask < masked.length && masked[mask][1] <= lexemes[at].start) mask++;
      if (masked[mask] && masked[mask][0] < lexemes[at].end) {
        before = at + 1;
        continue;
      }
      const amount = readAmount(lexemes, at, before, numbers);
      if (!amount) continue;
      const figure = isName(lexemes, amount, numbers) ? null : figureOf(lexemes, amount, numbers, found, nounOf);
      if (figure) {
        found.push({ ...figure.found, span: [lexemes[amount.from].start, lexemes[figure.to - 1].end] });
        // "Nine of the 14 sailors": the whole is counted too.
        at = (figure.whole ?? figure.to) - 1;
      } else at = Math.max(at, amount.to - 1);
      before = at + 1;
    }
  }
  return found;
}

/** Whether a number is part of a name, an address, a clock time, an ordinal or a reference. */
function isName(lexemes: readonly Lexeme[], amount: Amount, numbers: Numbers): boolean {
  const { core, to, digits, currency } = amount;
  const first = lexemes[core];
  const previous = lexemes[core - 1];
  const next = lexemes[to];
  if (readOrdinal(lexemes, core, numbers)) return true;
  if (!first.spaced && previous && currency === null) {
    // "G7", "B-52", "+39 06", "10:30", "24/7", "a@1"
    if (previous.kind !== 'mark' || ':/@+#_.'.includes(previous.text)) return true;
    if (/^[-–]$/.test(previous.text) && !previous.spaced && lexemes[core - 2]) return true;
  }
  if (
    next &&
    !next.spaced &&
    (':/@_'.includes(next.text) ||
      (next.kind === 'word' && digits && !own(numbers.units, next.text) && !own(numbers.currencies, next.text)))
  )
    return true;
  if (
    next &&
    (numbers.notAfter.includes(next.text) ||
      (next.text === '.' && lexemes[to + 1]?.spaced === false && lexemes[to + 1]?.kind === 'word'))
  )
    return true;
  // A row of numbers is a telephone number or a score.
  if (digits && (previous?.kind === 'number' || next?.kind === 'number')) return true;
  if (amount.bounded || amount.kind !== 'number' || currency !== null) return false;
  if (
    previous?.kind === 'word' &&
    (numbers.labels.includes(previous.text) ||
      (previous.text === '.' && numbers.labels.includes(lexemes[core - 2]?.text ?? '')))
  )
    return true;
  if (
    previous?.kind === 'mark' &&
    previous.text === '.' &&
    !previous.spaced &&
    numbers.labels.includes(lexemes[core - 2]?.text ?? '')
  )
    return true;
  // A time of day: "at 10.30".
  return (
    digits &&
    previous !== undefined &&
    numbers.clock.includes(previous.text) &&
    /^\d{1,2}([.]\d\d)?$/.test(first.text) &&
    (!next || next.kind === 'mark' || numbers.stops.includes(next.text))
  );
}

interface Found {
  found: Omit<FoundFigure, 'span'>;
  to: number;
  whole: number | null;
}

/** An amount with its kind, unit and noun made a figure. */
interface Draft {
  kind: FigureKind;
  unit: Figure['unit'];
  factor?: number;
  to: number;
  noun?: [number, number] | null;
  whole?: number | null;
  confidence: number;
}

function figureOf(
  lexemes: readonly Lexeme[],
  amount: Amount,
  numbers: Numbers,
  earlier: readonly FoundFigure[],
  nounOf: FigureQuery['nounOf'],
): Found | null {
  const draft = draftOf(lexemes, amount, numbers, earlier, nounOf);
  if (!draft) return null;
  const { kind, unit, factor = 1, to, noun = null, whole = null, confidence } = draft;
  const plus = draft.kind === 'measure' && hasHalf(lexemes, amount, numbers) > 0 ? 0.5 : 0;
  const worth = (value: number | null) => (value === null ? null : Number(((value + plus) * factor).toPrecision(12)));
  const of: Span | null = noun && [lexemes[noun[0]].start, lexemes[noun[1] - 1].end];
  return {
    found: {
      kind,
      min: worth(amount.min),
      max: worth(amount.max),
      approximate: amount.approximate,
      unit,
      of,
      confidence,
    },
    to,
    whole,
  };
}

function draftOf(
  lexemes: readonly Lexeme[],
  amount: Amount,
  numbers: Numbers,
  earlier: readonly FoundFigure[],
  nounOf: FigureQuery['nounOf'],
): Draft | null {
  if (amount.currency !== null) return { kind: 'money', unit: amount.currency, to: amount.to, confidence: 0.95 };
  const half = hasHalf(lexemes, amount, numbers);
  const counted = countedAt(lexemes, amount.to, numbers, () => headAfter(lexemes, amount, nounOf));
  if (!half && isOne(lexemes, amount, numbers, counted)) return null;
  if (!counted) return alone(lexemes, amount, numbers, earlier);
  const { unit, factor, by, noun, whole } = counted;
  const rough = amount.kind === 'collective';
  if (by === 'measure')
    return { kind: rough ? 'rough-number' : 'measure', unit, factor, to: counted.to + half, noun, confidence: 0.95 };
  if (by === 'currency') return { kind: 'money', unit, factor, to: counted.to, confidence: 0.95 };
  if (
    (unit !== 'vehicle' && twoKnown(lexemes, amount, numbers)) ||
    (by === 'unknown' && (looksLikeYear(lexemes, amount) || numbers.notAfter.includes(lexemes[counted.to - 1].text)))
  )
    return null;
  const kind = rough ? 'rough-number' : by === 'known' ? 'counted-people' : 'counted-things';
  return { kind, unit, to: counted.to, noun, whole, confidence: by === 'known' ? 0.9 : amount.digits ? 0.8 : 0.7 };
}

function looksLikeYear(lexemes: readonly Lexeme[], amount: Amount): boolean {
  return amount.kind === 'number' && !amount.bounded && /^(1[5-9]|20)\d\d$/.test(lexemes[amount.core].text);
}

/** "And a half" after the unit of an amount, in lexemes. */
function hasHalf(lexemes: readonly Lexeme[], amount: Amount, numbers: Numbers): number {
  const unit = own(numbers.units, lexemes[amount.to]?.text ?? '');
  return unit && amount.min !== null ? phraseAt(lexemes, amount.to + 1, numbers.andHalf) : 0;
}

/** "One" counts only where a bound or a measure stands with it, and an article never does. */
function isOne(lexemes: readonly Lexeme[], amount: Amount, numbers: Numbers, counted: Counted | null): boolean {
  if (amount.min !== 1 || amount.max !== 1 || amount.digits) return amount.min === 0 && !amount.digits;
  return numbers.articles.includes(lexemes[amount.core].text) || counted?.by !== 'known';
}

/** "The two ministers" are known already; they are no count. */
function twoKnown(lexemes: readonly Lexeme[], amount: Amount, numbers: Numbers): boolean {
  const previous = lexemes[amount.core - 1]?.text ?? '';
  return (
    amount.min === 2 &&
    !amount.bounded &&
    (numbers.definite.includes(previous) || numbers.definite.includes(lexemes[amount.core].text))
  );
}

/** A number without a noun: bounded, or one told before; it counts what was counted before. */
function alone(
  lexemes: readonly Lexeme[],
  amount: Amount,
  numbers: Numbers,
  earlier: readonly FoundFigure[],
): Draft | null {
  const { min, max, bounded, core } = amount;
  const value = max ?? min ?? 0;
  const all = numbers.determiners.includes(lexemes[core - 1]?.text ?? '');
  const large = amount.digits ? value >= 1e5 : value >= 100;
  const again = earlier.findLast((figure) => figure.min === min && figure.max === max && !MEASURES.has(figure.unit));
  if (
    (value <= 2 && !bounded) ||
    (!bounded && !large && amount.kind === 'number' && !(again && (all || amount.digits)))
  )
    return null;
  const money = value >= 1e6 ? earlier.findLast((figure) => /^[A-Z]{3}$/.test(figure.unit)) : undefined;
  const likely = again ?? money ?? likest(value, earlier);
  // Ships and planes do not come by the hundreds.
  const unit = !again && likely?.unit === 'vehicle' && value >= 500 ? 'person' : (likely?.unit ?? 'item');
  return { kind: 'number-alone', unit, to: amount.to, confidence: 0.6 };
}

/** The figure of people or vehicles that is nearest in size. */
function likest(value: number, earlier: readonly FoundFigure[]): FoundFigure | undefined {
  const size = (figure: FoundFigure) => Math.abs(Math.log((figure.max ?? figure.min ?? 1) / Math.max(1, value)));
  const counted = earlier.filter(({ unit }) => unit === 'person' || unit === 'vehicle');
  return counted.sort((a, b) => size(a) - size(b))[0];
}

/** The lexeme of the noun that trees give for the number, or -1. */
function headAfter(lexemes: readonly Lexeme[], amount: Amount, nounOf: FigureQuery['nounOf']): number {
  const end = nounOf?.([lexemes[amount.core].start, lexemes[amount.to - 1].end]) ?? -1;
  if (end < 0) return -1;
  for (let index = amount.to; index < Math.min(lexemes.length, amount.to + 8); index++)
    if (lexemes[index].end === end) return index;
  return -1;
}
