// A record for people, in a terminal: by register, each entry with its words, its speaker and its place.
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Failure, Record, Span } from '../record/record.ts';
import { type Register, registerNames } from '../record/registers.ts';
import { type Card, cardsOf, type Fact, summary, titleOf } from './cards.ts';
import { clean, isolate, startOf } from './clean.ts';
import { placesOf } from './places.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
}

/** Longer passages are cut: the terminal is for looking over, the other formats hold every word. */
const LONGEST = 2000;
const INDENT = 6;

type Colors = ReturnType<typeof createColors>;
type Paint = (text: string) => string;

function paintOf(colors: Colors, register: Register): Paint {
  const paints: { [name in Register]: Paint } = {
    statements: colors.blue,
    encounters: colors.cyan,
    demands: colors.red,
    commitments: colors.green,
    warnings: colors.magenta,
    options: colors.magenta,
    figures: colors.yellow,
    events: colors.white,
    disputes: colors.red,
    times: colors.white,
    flags: colors.yellow,
  };
  return paints[register];
}

/** Words of the report in lines of at most `width` columns, each line isolated where it runs right to left. */
function wrapWords(words: string, width: number): string[] {
  return wrapAnsi(words, Math.max(10, width), { hard: true }).split('\n').map(isolate);
}

function shorten(words: string): string {
  return words.length <= LONGEST ? words : `${startOf(words, LONGEST)} […]`;
}

/** The record as lines of text. Nothing in it but our own colours steers a terminal. */
export function recordToText(record: Record, { width, color }: TextOptions): string {
  const colors = createColors(color);
  const place = placesOf(record);
  const words = (span: Span) => shorten(clean(record.report.text.slice(span[0], span[1])));
  const named = (names: string[]) => names.map((name) => isolate(clean(name))).join(', ');
  const pad = ' '.repeat(INDENT);

  const factText = ({ label, text, names, spans = [] }: Fact) =>
    [label, text && clean(text), names && named(names), ...spans.map((span) => `“${isolate(words(span))}”`)]
      .filter(Boolean)
      .join(' ');

  const entry = (card: Card): string[] => {
    const id = paintOf(colors, card.register)(card.id.padEnd(INDENT - 1));
    const head = [colors.bold(named(card.who)), card.act, card.to.length ? `→ ${named(card.to)}` : ''];
    const notes = card.notes.length ? colors.dim(card.notes.join(' · ')) : '';
    const at = colors.dim(place(card.span));
    const title = [head.filter(Boolean).join(' '), notes, at].filter(Boolean).join('  ');
    const lines = wrapAnsi(title, width - INDENT, { hard: true }).split('\n');
    const passages = card.passages.flatMap((span, index) =>
      wrapWords(index ? `… ${words(span)}` : words(span), width - INDENT),
    );
    const facts = card.facts
      .filter(({ label }) => label !== 'Cue')
      .flatMap((fact) => wrapAnsi(colors.dim(factText(fact)), width - INDENT, { hard: true }).split('\n'));
    return [`${id} ${lines[0]}`, ...[...lines.slice(1), ...passages, ...facts].map((line) => pad + line)];
  };

  const { report } = record;
  const about = [report.outlet, report.date ?? 'no date', report.language, report.path, report.id];
  const lines = [
    ...wrapWords(clean(titleOf(record, 200)), width).map(colors.bold),
    ...wrapAnsi(
      about
        .filter((part) => part !== null)
        .map((part) => isolate(clean(part)))
        .join(' · '),
      width,
      { hard: true },
    )
      .split('\n')
      .map(colors.dim),
  ];
  if (record.actors.length) {
    const cast = record.actors.map((actor) => `${isolate(clean(actor.name))} (${actor.kind})`).join(', ');
    lines.push('', colors.bold(`ACTORS ${record.actors.length}`), ...wrapAnsi(cast, width, { hard: true }).split('\n'));
  }
  const cards = cardsOf(record);
  for (const register of registerNames) {
    const own = cards.filter((card) => card.register === register);
    if (!own.length) continue;
    lines.push('', paintOf(colors, register)(colors.bold(`${register.toUpperCase()} ${own.length}`)));
    for (const card of own) lines.push(...entry(card));
  }
  lines.push('', ...wrapAnsi(colors.dim(summary(record)), width).split('\n'));
  return `${lines.join('\n')}\n`;
}

/** A failure in one line: what could not be read, and why. */
export function failureToText({ path, id, error }: Failure, { color }: TextOptions): string {
  const what = clean(path ?? id ?? 'standard input');
  return `${createColors(color).red(`✗ ${isolate(what)}`)}: ${clean(error.message)} (${error.code})\n`;
}

/** Rows in columns that are as wide as their widest cell; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => isolate(clean(String(cell)))))];
  const widths = head.map((_, column) => cells.reduce((most, row) => Math.max(most, stringWidth(row[column])), 0));
  const numeric = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat(widths[column] - stringWidth(cell));
          return numeric[column] ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
