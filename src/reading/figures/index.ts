// The register of figures.
import type { Figure, Record, Span } from '../../record/record.ts';
import type { Reading } from '../reading.ts';
import { contains } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { type FigureKind, type FoundFigure, findFigures } from './find.ts';

const NOT_COUNTED = new Set(['credit', 'boilerplate', 'spam', 'dateline']);
/** Figures are found in one pass and handed out by kind. */
const found = new WeakMap<Reading, FoundFigure[]>();

function figuresOf(reading: Reading): FoundFigure[] {
  let figures = found.get(reading);
  if (!figures) {
    const { report, pack, times } = reading;
    const stretches = report.blocks.filter((block) => !NOT_COUNTED.has(block.kind)).map((block) => block.span);
    const masked = times.filter((time) => time.duration === null).map((time) => time.span);
    figures = findFigures(pack.numbers, {
      text: report.text,
      stretches,
      masked,
      nounOf: (span) => nounOf(reading, span),
    });
    found.set(reading, figures);
  }
  return figures;
}

/** End of the noun that a number counts by its tree: the head of its last word; -1 where that is no noun after it. */
function nounOf({ tree }: Reading, [start, end]: Span): number {
  const { head, count } = tree.analysis;
  const [from, to] = tree.wordsIn(start, end);
  for (let word = to - 1; word >= from && word < count; word--) {
    if (tree.rel(word) !== 'nummod' && tree.rel(word) !== 'det') continue;
    const noun = head[word];
    if (noun >= to && ['NOUN', 'PROPN'].includes(tree.upos(noun))) return tree.analysis.end[noun];
  }
  return -1;
}

/** The innermost statement whose content holds the words. */
function statementOf(reading: Reading, span: Span): string | null {
  const holding = reading.statements.filter(({ content }) => content.some((piece) => contains(piece, span)));
  holding.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return holding[0]?.id ?? null;
}

function* ofKind(reading: Reading, wanted: FigureKind): Iterable<Draft<Figure>> {
  for (const { kind, ...figure } of figuresOf(reading)) {
    if (kind === wanted) yield { ...figure, holder: null, statement: statementOf(reading, figure.span) };
  }
}

function rule(name: FigureKind, reason: string, examples: Rule<Figure>['examples']): Rule<Figure> {
  return { name, reason, examples, find: (reading) => ofKind(reading, name) };
}

export const figureRules: readonly Rule<Figure>[] = [
  rule('measure', 'A number with a unit of time, length, weight or share measures.', {
    en: { text: 'The talks lasted almost two hours.', gives: '“almost two hours”: about 2 hour' },
    it: { text: "Il colloquio è durato un'ora e mezza.", gives: "“un'ora e mezza”: 1.5 hour" },
  }),
  rule('money', 'A number with the sign or name of a currency is an amount of it.', {
    en: { text: 'The port lost $3.5 million.', gives: '“$3.5 million”: 3500000 USD' },
    it: {
      text: 'Il porto ha perso oltre 40 milioni di euro.',
      gives: '“oltre 40 milioni di euro”: at least 40000000 EUR',
    },
  }),
  rule('counted-people', 'A number with a noun for people, or for what carries people and goods, counts them.', {
    en: {
      text: 'More than 1,200 soldiers crossed the bridge.',
      gives: '“More than 1,200 soldiers”: at least 1200 person',
    },
    it: { text: 'Sono arrivate due navi militari.', gives: '“due navi”: 2 vehicle' },
  }),
  rule('counted-things', 'A number with another noun counts things.', {
    en: { text: 'The plan has eleven pages.', gives: '“eleven pages”: 11 item' },
    it: { text: 'Il piano ha undici pagine.', gives: '“undici pagine”: 11 item' },
  }),
  rule('rough-number', 'A noun such as dozens or thousands is at least two of them, open upwards.', {
    en: { text: 'Tens of thousands of people marched.', gives: '“Tens of thousands of people”: at least 20000 person' },
    it: { text: 'Una ventina di pescatori ha protestato.', gives: '“Una ventina di pescatori”: about 20 person' },
  }),
  rule(
    'number-alone',
    'A number with words such as about or more than counts, without a noun, what was counted before it.',
    {
      en: { text: 'Soldiers came, about 400 in all.', gives: '“about 400”: about 400 item' },
      it: { text: 'Arrivano i soldati, circa quattrocento in tutto.', gives: '“circa quattrocento”: about 400 item' },
    },
  ),
];

/** The figures of a report's story blocks, `f1`, `f2`, … in text order. Dates, clock times, ordinals and names are none. */
export function readFigures(reading: Reading): Figure[] {
  return applyRules('f', figureRules, reading);
}

/** One line for people: the words, the value with its bounds, the unit. */
export function describeFigure({ span, min, max, approximate, unit }: Figure, record: Pick<Record, 'report'>): string {
  const words = record.report.text.slice(...span);
  return `“${words}”: ${valueInWords(min, max, approximate)} ${unit}`;
}

function valueInWords(min: number | null, max: number | null, approximate: boolean): string {
  if (min === null) return `at most ${max}`;
  if (max === null) return `at least ${min}`;
  if (min !== max) return `${min} to ${max}`;
  return approximate ? `about ${min}` : String(min);
}
