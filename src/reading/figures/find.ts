// Finds amounts that count or measure something, in what stands side by side; trees only say which noun is counted.
import type { Numbers } from '../../packs/schema/numbers.ts';
import type { Figure, Span } from '../../record/record.ts';
import { type Lexeme, lex } from '../numbers/lexemes.ts';
import { readOrdinal } from '../numbers/numerals.ts';
import { type Amount, own, readAmount } from './amounts.ts';
import { type Counted, countedAt } from './counted.ts';

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
        // "nine of the 14 sailors": what follows "of the" may count by itself.
        const partitive = lexemes.findIndex(
          (lexeme, index) => index >= amount.to && index < figure.to && lexeme.kind === 'number',
        );
        at = (partitive > 0 ? partitive : figure.to) - 1;
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
}

function figureOf(
  lexemes: readonly Lexeme[],
  amount: Amount,
  numbers: Numbers,
  earlier: readonly FoundFigure[],
  nounOf: FigureQuery['nounOf'],
): Found | null {
  const { min, max, approximate } = amount;
  const result = (
    kind: FigureKind,
    unit: Figure['unit'],
    factor: number,
    to: number,
    noun: [number, number] | null,
    confidence: number,
  ): Found => ({
    found: {
      kind,
      min: times(min, factor),
      max: times(max, factor),
      approximate,
      unit,
      of: noun && [lexemes[noun[0]].start, lexemes[noun[1] - 1].end],
      confidence,
    },
    to,
  });
  const half = andHalf(lexemes, amount, numbers);
  if (half) return half(result);
  if (amount.currency !== null) return result('money', amount.currency, 1, amount.to, null, 0.95);
  const counted = countedAt(lexemes, amount.to, numbers, () => headAfter(lexemes, amount, nounOf));
  if (isOne(lexemes, amount, numbers, counted)) return null;
  if (counted?.by === 'measure')
    return result(
      amount.kind === 'collective' ? 'rough-number' : 'measure',
      counted.unit,
      counted.factor,
      counted.to,
      counted.noun,
      0.95,
    );
  if (counted?.by === 'currency') return result('money', counted.unit, counted.factor, counted.to, null, 0.95);
  const year =
    amount.digits && amount.kind === 'number' && !amount.bounded && /^(1[5-9]|20)\d\d$/.test(lexemes[amount.core].text);
  if (counted?.by === 'known')
    return twoKnown(lexemes, amount, numbers)
      ? null
      : result(
          amount.kind === 'collective' ? 'rough-number' : 'counted-people',
          counted.unit,
          1,
          counted.to,
          counted.noun,
          0.9,
        );
  if (year) return null;
  if (counted) {
    if (twoKnown(lexemes, amount, numbers)) return null;
    return result(
      amount.kind === 'collective' ? 'rough-number' : 'counted-things',
      'item',
      1,
      counted.to,
      counted.noun,
      amount.digits ? 0.8 : 0.7,
    );
  }
  return alone(lexemes, amount, numbers, earlier, result);
}

/** "An hour and a half", "un'ora e mezza": the article is the one. */
function andHalf(lexemes: readonly Lexeme[], amount: Amount, numbers: Numbers) {
  const unit = own(numbers.units, lexemes[amount.to]?.text ?? '');
  if (!unit) return null;
  const rest = lexemes.slice(amount.to + 1, amount.to + 4).map(({ text }) => text);
  const phrase = numbers.andHalf.find((words) => words.split(' ').every((word, index) => rest[index] === word));
  if (!phrase || amount.min === null) return null;
  const value = amount.min + 0.5;
  const to = amount.to + 1 + phrase.split(' ').length;
  return (
    result: (
      kind: FigureKind,
      unit: Figure['unit'],
      factor: number,
      to: number,
      noun: [number, number],
      confidence: number,
    ) => Found,
  ): Found => {
    const figure = result('measure', unit[0] as Figure['unit'], 1, to, [amount.to, to], 0.95);
    const max = amount.max === null ? null : value * unit[1];
    return { ...figure, found: { ...figure.found, min: value * unit[1], max } };
  };
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
  result: (kind: FigureKind, unit: Figure['unit'], factor: number, to: number, noun: null, confidence: number) => Found,
): Found | null {
  const { min, max, bounded, core } = amount;
  const value = max ?? min ?? 0;
  const all = numbers.determiners.includes(lexemes[core - 1]?.text ?? '');
  const large = amount.digits ? value >= 1e5 : value >= 100;
  const again = earlier.findLast((figure) => figure.min === min && figure.max === max && !isTimeUnit(figure.unit));
  if (!bounded && !large && amount.kind === 'number' && !(again && (all || amount.digits))) return null;
  if (value === 1) return null;
  const people = earlier.findLast((figure) => figure.unit === 'person' || figure.unit === 'vehicle');
  const money = earlier.findLast((figure) => /^[A-Z]{3}$/.test(figure.unit));
  const unit = again?.unit ?? (value >= 1e6 && money ? money.unit : (people?.unit ?? 'item'));
  return result('number-alone', unit, 1, amount.to, null, 0.6);
}

function isTimeUnit(unit: Figure['unit']): boolean {
  return ['minute', 'hour', 'day', 'month', 'year', 'percent', 'km'].includes(unit);
}

/** The lexeme of the noun that trees give for the number, or -1. */
function headAfter(lexemes: readonly Lexeme[], amount: Amount, nounOf: FigureQuery['nounOf']): number {
  const end = nounOf?.([lexemes[amount.core].start, lexemes[amount.to - 1].end]) ?? -1;
  if (end < 0) return -1;
  for (let index = amount.to; index < Math.min(lexemes.length, amount.to + 8); index++)
    if (lexemes[index].end === end) return index;
  return -1;
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(12));
}
