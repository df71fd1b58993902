// Who is who: the mentions of one actor are found to be one, on trees that a person has corrected.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyseConllu } from '../../src/language/index.ts';
import { loadPack } from '../../src/packs/index.ts';
import { readReport } from '../../src/reading/read.ts';
import type { Record, Span } from '../../src/record/record.ts';

interface Case {
  what: string;
  /** By language, for the tree test/trees/LANGUAGE/actors-TREE.conllu: all actors, as `lines` writes them. */
  actors: { [language: string]: string[] };
}

const cases: { [tree: string]: Case } = {
  title: {
    what: 'a title before a name and the surname alone are the person',
    actors: {
      en: ['person: Foreign Minister = Anna Keller = Keller; says: the talks were useful', 'person: Jan Zielski'],
      it: [
        'person: La ministra degli Esteri = Anna Keller = Keller; says: i colloqui sono stati utili',
        'person: Jan Zielski',
      ],
    },
  },
  apposition: {
    what: 'a role set beside a name, and later alone, is the person',
    actors: {
      en: ['person: Paul Dorn = the defence minister = The minister', 'group: reporters'],
      it: ['person: Paolo Dorn = il ministro della Difesa = Il ministro', 'group: i giornalisti'],
    },
  },
  state: {
    what: 'a state by its name, its government and its capital is one',
    actors: {
      en: ['state DE: Germany = The German government = Berlin; says: the plan'],
      it: ['state DE: Germania = Il governo tedesco = Berlino; says: il piano'],
    },
  },
  adjective: {
    what: 'a state that no list knows is known by its adjective',
    actors: {
      en: ['state: Belmaria = The Belmarian government'],
      it: ['state: Belmaria = Il governo belmariano'],
    },
  },
  garbled: {
    what: 'a garbled surname is the person whose name it nearly is',
    actors: {
      en: ['person: Anna Brandner = Brander; says: the plan', 'office: the mayor'],
      it: ['person: Anna Brandner = Brander; says: il piano', 'office: il sindaco'],
    },
  },
  surname: {
    what: 'two people of one surname are two',
    actors: {
      en: ['person: Anna Keller', 'person: Paul Keller = Paul Keller; says: the plan'],
      it: ['person: Anna Keller', 'person: Paolo Keller = Paolo Keller; says: il piano'],
    },
  },
  pronoun: {
    what: 'a pronoun that speaks is the person it agrees with',
    actors: {
      en: ['person: Anna Keller; says: the talks were useful', 'person: Paul Dorn'],
      it: ['person: Anna Keller; says: i colloqui sono stati utili', 'person: Paolo Dorn'],
    },
  },
  group: {
    what: 'people of one kind who act are a group',
    actors: { en: ['group: Fishermen'], it: ['group: I pescatori'] },
  },
  unnamed: {
    what: 'a source without a name is an actor',
    actors: {
      en: ['unnamed: A senior official; says: the port was closed'],
      it: ['unnamed: Un alto funzionario; says: il porto è chiuso'],
    },
  },
};

for (const [tree, { what, actors }] of Object.entries(cases)) {
  for (const [language, expected] of Object.entries(actors)) {
    test(`${what}, ${language}`, async () => assert.deepEqual(lines(await read(tree, language)), expected));
  }
}

test('a role tied to a name stands among the roles of the person', async () => {
  const record = await read('apposition', 'en');
  assert.deepEqual(
    record.actors[0].roles.map(({ text }) => text),
    ['the defence minister', 'The minister'],
  );
});

async function read(tree: string, language: string): Promise<Record> {
  const conllu = readFileSync(new URL(`../trees/${language}/actors-${tree}.conllu`, import.meta.url), 'utf8');
  const analysis = analyseConllu(conllu, null, language);
  const pack = await loadPack(language);
  assert.ok(pack);
  const { text } = analysis;
  const span: Span = [0, text.length];
  const head = { id: tree, path: null, url: null, title: null, outlet: null, authors: [], date: null, dateFrom: null };
  const report = { ...head, language, text, blocks: [{ kind: 'paragraph' as const, span }], flags: [] };
  return readReport(report, analysis, pack, { version: 'test', model: null });
}

/** One line an actor: kind, country, mentions in text order, first words of what it says. */
function lines({ actors, statements, report }: Record): string[] {
  const words = (span: Span) => report.text.slice(...span);
  return actors.map(({ id, kind, country, mentions }) => {
    const says = statements.filter(({ speaker }) => speaker?.actor === id).map(({ content }) => words(content[0]));
    const head = country ? `${kind} ${country}` : kind;
    return `${head}: ${mentions.map(words).join(' = ')}${says.length ? `; says: ${says.join(', ')}` : ''}`;
  });
}
