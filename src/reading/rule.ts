// A rule: a name, a reason, one example a language, and a function from a reading to findings.
import type { Reading } from './reading.ts';

/** One sentence of our own, and the finding that it must give, as `describe` of the register writes it. */
export interface Example {
  text: string;
  /** Date of the report, where the finding depends on it. */
  date?: string;
  gives: string;
}

/** A finding before it has its id and the name of its rule. */
export type Draft<Entry> = Omit<Entry, 'id' | 'rule'>;

export interface Rule<Entry> {
  /** Kebab case; stands in `rule` of each entry that it made. */
  name: string;
  /** Why the rule holds, one sentence for people. */
  reason: string;
  /** By language. Its tree, corrected by hand, stands in test/trees/LANGUAGE/NAME.conllu. */
  examples: { [language: string]: Example };
  find(reading: Reading): Iterable<Draft<Entry>>;
}

interface Numbered {
  id: string;
  rule: string;
  span: [number, number];
}

/**
 * Runs rules in order (surest first), lets `keep` decide against what is already kept, and numbers the result in text
 * order: `s1`, `s2`, …
 */
export function applyRules<Entry extends Numbered>(
  letter: string,
  rules: readonly Rule<Entry>[],
  reading: Reading,
  keep: (draft: Draft<Entry>, kept: readonly Draft<Entry>[]) => boolean = () => true,
): Entry[] {
  const kept: (Draft<Entry> & { rule: string })[] = [];
  for (const rule of rules) {
    for (const draft of rule.find(reading)) if (keep(draft, kept)) kept.push({ ...draft, rule: rule.name });
  }
  return number(letter, kept as unknown as Omit<Entry, 'id'>[]);
}

/** Sorts entries by where they begin, then end, and gives them ids. */
export function number<Entry extends { span: [number, number] }>(
  letter: string,
  entries: Omit<Entry, 'id'>[],
): Entry[] {
  const spanOf = (entry: Omit<Entry, 'id'>) => (entry as unknown as Entry).span;
  const sorted = entries
    .map((entry, order) => ({ entry, order }))
    .sort(
      (a, b) => spanOf(a.entry)[0] - spanOf(b.entry)[0] || spanOf(a.entry)[1] - spanOf(b.entry)[1] || a.order - b.order,
    );
  return sorted.map(({ entry }, index) => ({ id: `${letter}${index + 1}`, ...entry }) as unknown as Entry);
}
