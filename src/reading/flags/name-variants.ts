// One person's name in two spellings.
import type { Flag, Span } from '../../record/record.ts';
import { nameVariants } from '../names/variants.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';

/** The persons' names of a report with the places where they stand: names by their tags, and mentions of persons. */
function personNames({ tree, report, actors }: Reading): Map<string, Span[]> {
  const { start, end } = tree.analysis;
  const spans = tree
    .names()
    .flatMap(({ type, from, to }): Span[] => (type === 'PER' ? [[start[from], end[to - 1]]] : []));
  for (const actor of actors.list) {
    if (actor.kind !== 'person') continue;
    const names = new Set(actor.names);
    for (const mention of actor.mentions) if (names.has(report.text.slice(...mention))) spans.push(mention);
  }
  const places = new Map<string, Span[]>();
  const seen = new Set<number>();
  for (const span of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const name = report.text.slice(...span).replace(/['’]s$/, '');
    const surname = /\S+$/.exec(name);
    if (!surname || seen.has(span[0] + surname.index)) continue;
    seen.add(span[0] + surname.index);
    const at: Span = [span[0] + surname.index, span[0] + name.length];
    places.set(surname[0], [...(places.get(surname[0]) ?? []), at]);
  }
  return places;
}

function* find(reading: Reading): Iterable<Draft<Flag>> {
  const places = personNames(reading);
  const variants = nameVariants([...places].map(([text, spans]) => ({ text, count: spans.length })));
  for (const [variant, main] of variants) {
    yield {
      kind: 'name-variant',
      span: places.get(variant)![0],
      confidence: 0.7,
      message: `“${variant}” looks like another spelling of “${main}”, whom this report names too.`,
      suggestion: main,
      other: places.get(main)![0],
    };
  }
}

export const nameVariant: Rule<Flag> = {
  name: 'name-variant',
  reason:
    'Two surnames of one report that differ by a letter or two, or only by how a sound is spelt, are likely one person.',
  examples: {
    en: { text: 'Hendrik Jansen met the press. Jansem smiled.', gives: 'name-variant: Jansem → “Jansen”' },
    it: { text: 'Hendrik Jansen ha visto la stampa. Jansem sorrideva.', gives: 'name-variant: Jansem → “Jansen”' },
  },
  find,
};
