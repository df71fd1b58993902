import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, loadModel } from '../../src/language/index.ts';

/** Tokens of a text with "|" between them. */
function tokens(language: string, text: string): string {
  const { count, start, end, tokenOf } = analyse(text, [[0, text.length]], loadModel(language));
  const cut: string[] = [];
  for (let w = 0; w < count; ) {
    const first = w;
    while (w < count && tokenOf[w] === tokenOf[first]) w++;
    cut.push(text.slice(start[first], end[w - 1]));
  }
  return cut.join('|');
}

test('texts are cut into the tokens of Universal Dependencies', () => {
  const cases: [string, string, string][] = [
    ['en', 'The ship sailed.', 'The|ship|sailed|.'],
    ['en', '"We agreed," he said.', '"|We|agreed|,|"|he|said|.'],
    ['en', '“We agreed,” he said.', '“|We|agreed|,|”|he|said|.'],
    ['en', 'Mr. Orvell flew to the U.S. on Monday.', 'Mr.|Orvell|flew|to|the|U.S.|on|Monday|.'],
    ['en', 'It cost $1,250.50, or 3%.', 'It|cost|$|1,250.50|,|or|3|%|.'],
    ['en', 'At 5:30 p.m. (local time)...', 'At|5:30|p.m.|(|local|time|)|...'],
    ['en', "They don't want the minister's note.", "They|don't|want|the|minister's|note|."],
    ['en', 'See https://a.example/b, or mail me@a.example!', 'See|https://a.example/b|,|or|mail|me@a.example|!'],
    ['it', 'L’Ucraina e l’accordo dell’altro ieri', 'L’|Ucraina|e|l’|accordo|dell’|altro|ieri'],
    ['it', "C'era un po' d'acqua.", "C'|era|un|po'|d'|acqua|."],
    ['it', '«Più di 100.000 soldati», ha detto.', '«|Più|di|100.000|soldati|»|,|ha|detto|.'],
    ['it', 'Il sig. Bonvi, nato nel 1953, parla.', 'Il|sig.|Bonvi|,|nato|nel|1953|,|parla|.'],
  ];
  for (const [language, text, wanted] of cases) assert.equal(tokens(language, text), wanted);
});

test('multiword tokens give their words, and the rest stays whole', () => {
  const cases: [string, string, string][] = [
    ['en', "She didn't go and cannot stay", "She did n't go and can not stay"],
    ['en', 'The harbour’s master', 'The harbour ’s master'],
    ['it', 'Della nave sul mare', 'Di la nave su il mare'],
    ['it', 'NELLA CITTÀ', 'IN LA CITTÀ'],
    ['it', 'per fornirgli le carte', 'per fornir gli le carte'],
    ['it', 'senza dirglielo', 'senza dir glie lo'],
    ['it', 'andandosene', 'andando se ne'],
    ['it', 'in aprile i generali parlano', 'in aprile i generali parlano'],
  ];
  for (const [language, text, wanted] of cases) {
    assert.equal(analyse(text, [[0, text.length]], loadModel(language)).form.join(' '), wanted);
  }
});

test('sentences end where they should', () => {
  const cases: [string, string[]][] = [
    ['en', ['The talks ended.', 'Nobody signed.']],
    ['en', ['Mr. Orvell met Dr. Finch in St. Malo.', 'They spoke for an hour.']],
    ['en', ['"We will go."', 'The room fell silent.']],
    ['en', ['The U.S. envoy left at 5 p.m. on Tuesday.', 'He returned.']],
    ['it', ['Il vertice è finito.', 'Nessuno ha firmato.']],
    ['it', ['«Andremo avanti.»', 'Poi il silenzio.']],
    ['it', ['Il dott. Serra e l’on. Bassi hanno parlato.', 'La nota non c’è.']],
  ];
  for (const [language, sentences] of cases) {
    const text = sentences.join(' ');
    const { sentences: first, start, end } = analyse(text, [[0, text.length]], loadModel(language));
    const found = Array.from(first.subarray(0, -1), (w, s) => text.slice(start[w], end[first[s + 1] - 1]));
    assert.deepEqual(found, sentences);
  }
});

test('typographic marks do not change what is read', () => {
  const pairs: [string, string, string][] = [
    ['en', `"We don't agree," the minister said.`, '“We don’t agree,” the minister said.'],
    ['it', `"Non c'è l'accordo", ha detto il ministro.`, '«Non c’è l’accordo», ha detto il ministro.'],
  ];
  for (const [language, plain, curly] of pairs) {
    const [a, b] = [plain, curly].map((text) => analyse(text, [[0, text.length]], loadModel(language)));
    assert.deepEqual(b.upos, a.upos);
    assert.deepEqual(b.head, a.head);
    assert.deepEqual(b.deprel, a.deprel);
  }
});
