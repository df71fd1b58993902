// A rule for people: its name, why it holds, and what its examples give.
import wrapAnsi from 'wrap-ansi';
import type { RuleNotes } from '../reading/rules.ts';
import { isolate } from './clean.ts';

/** Lines of at most `width` columns; of examples only that in one language, where one is named. */
export function ruleText({ name, reason, examples }: RuleNotes, width: number, language?: string): string[] {
  const wrapped = (text: string, indent: number) =>
    wrapAnsi(text, width - indent, { hard: true })
      .split('\n')
      .map((line) => ' '.repeat(indent) + isolate(line));
  const lines = [name, ...wrapped(reason, 2)];
  for (const [code, { text, date, gives }] of Object.entries(examples)) {
    if (language !== undefined && code !== language) continue;
    const dated = date ? ` (report of ${date})` : '';
    lines.push(...wrapped(`${code}${dated}: ${text.replace(/\s*\n\s*/g, ' ⏎ ')}`, 4), ...wrapped(`gives ${gives}`, 6));
  }
  return lines;
}
