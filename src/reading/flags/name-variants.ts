// One person's name in two spellings.
import type { Flag, Span } from '../../record/record.ts';
import { nameVariants } from '../names/variants.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';

interface Surname {
  text: string;
  places: Span[];
  /** Whether a person bears it; a garbled name is often taken for a place or a body. */
  person: boolean;
}

/** The last words of the names of a report, of its persons first and foremost, with the places where they stand. */
function surnames({ tree, report, actors }: Reading): Surname[] {
  const { start, end, count } = tree.analysis;
  const marks: { span: Span; person: boolean }[] = [];
  for (const actor of actors.list) {
    if (actor.kind !== 'person') continue;
    const names = new Set(actor.names);
    for (const span of actor.mentions) if (names.has(report.text.slice(...span))) marks.push({ span, person: true });
  }
  const inNames = new Set<number>();
  for (const { type, from, to } of tree.names()) {
    marks.push({ span: [start[from], end[to - 1]], person: type === 'PER' });
    for (let word = from; word < to; word++) inNames.add(word);
  }
  for (let word = 0; word < count; word++) {
    if (tree.upos(word) === 'PROPN' && !inNames.has(word))
      marks.push({ span: [start[word], end[word]], person: false });
  }
  const found = new Map<string, Surname>();
  const seen = new Set<number>();
  for (const { span, person } of marks) {
    const name = report.text.slice(...span).replace(/['’]s$/, '');
    const last = /\S+$/.exec(name);
    if (!last || seen.has(span[0] + last.index)) continue;
    seen.add(span[0] + last.index);
    const surname = found.get(last[0]) ?? { text: last[0], places: [], person: false };
    surname.places.push([span[0] + last.index, span[0] + name.length]);
    surname.person ||= person;
    found.set(last[0], surname);
  }
  for (const { places } of found.values()) places.sort((a, b) => a[0] - b[0]);
  return [...found.values()].sort((a, b) => a.places[0][0] - b.places[0][0]);
}

function* find(reading: Reading): Iterable<Draft<Flag>> {
  const names = new Map(surnames(reading).map((surname) => [surname.text, surname]));
  const variants = nameVariants([...names.values()].map(({ text, places }) => ({ text, count: places.length })));
  for (const [text, mainText] of variants) {
    const [variant, main] = [names.get(text)!, names.get(mainText)!];
    if (!variant.person && !main.person) continue;
    yield {
      kind: 'name-variant',
      span: variant.places[0],
      confidence: 0.7,
      message: `“${text}” looks like another spelling of “${mainText}”, whom this report names too.`,
      suggestion: mainText,
      other: main.places[0],
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
