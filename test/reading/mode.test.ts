// What did not happen never reads as happened: mode by negation, auxiliaries, conditions and the words above.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseConllu, Tree } from '../../src/language/index.ts';
import { loadPack } from '../../src/packs/index.ts';
import { modeOf } from '../../src/reading/mode.ts';
import type { EventMode } from '../../src/record/record.ts';
import type { Report } from '../../src/text/report.ts';

/** Words as "form lemma UPOS head relation features", parted by " / ". */
function conllu(words: string): string {
  const rows = words.split(' / ').map((word, index) => {
    const [form, lemma, upos, head, rel, feats = '_'] = word.split(' ');
    return [index + 1, form, lemma, upos, '_', feats, head, rel, '_', '_'].join('\t');
  });
  return `# text = ${rows.map((row) => row.split('\t')[1]).join(' ')}\n${rows.join('\n')}\n\n`;
}

const PAST = 'Mood=Ind|Tense=Past|VerbForm=Fin';
const FINITE = 'VerbForm=Fin';

const cases: { language: string; words: string; of: string; mode: EventMode }[] = [
  {
    language: 'en',
    words: `They they PRON 2 nsubj / attacked attack VERB 0 root ${PAST}`,
    of: 'attacked',
    mode: 'happened',
  },
  {
    language: 'en',
    words: 'They they PRON 4 nsubj / did do AUX 4 aux / not not PART 4 advmod / attack attack VERB 0 root VerbForm=Inf',
    of: 'attack',
    mode: 'denied',
  },
  {
    language: 'en',
    words: `They they PRON 3 nsubj / will will AUX 3 aux ${FINITE} / attack attack VERB 0 root VerbForm=Inf`,
    of: 'attack',
    mode: 'planned',
  },
  {
    language: 'en',
    words: `They they PRON 3 nsubj / might might AUX 3 aux ${FINITE} / attack attack VERB 0 root VerbForm=Inf`,
    of: 'attack',
    mode: 'possible',
  },
  {
    language: 'en',
    words: `If if SCONJ 3 mark / they they PRON 3 nsubj / attack attack VERB 6 advcl ${FINITE} / we we PRON 6 nsubj / will will AUX 6 aux ${FINITE} / leave leave VERB 0 root VerbForm=Inf`,
    of: 'attack',
    mode: 'hypothetical',
  },
  {
    language: 'en',
    words: `He he PRON 2 nsubj / urged urge VERB 0 root ${PAST} / them they PRON 2 obj / to to PART 5 mark / leave leave VERB 2 xcomp VerbForm=Inf`,
    of: 'leave',
    mode: 'demanded',
  },
  {
    language: 'en',
    words: `They they PRON 2 nsubj / refused refuse VERB 0 root ${PAST} / to to PART 4 mark / meet meet VERB 2 xcomp VerbForm=Inf`,
    of: 'meet',
    mode: 'denied',
  },
  {
    language: 'it',
    words: `Hanno avere AUX 2 aux ${FINITE} / negato negare VERB 0 root VerbForm=Part / che che SCONJ 6 mark / le il DET 5 det / truppe truppa NOUN 6 nsubj / attacchino attaccare VERB 2 ccomp ${FINITE}`,
    of: 'attacchino',
    mode: 'denied',
  },
  {
    language: 'it',
    words: 'Attaccheranno attaccare VERB 0 root Mood=Ind|Tense=Fut|VerbForm=Fin',
    of: 'Attaccheranno',
    mode: 'planned',
  },
  {
    language: 'it',
    words: 'Potrebbero potere AUX 2 aux Mood=Cnd|VerbForm=Fin / attaccare attaccare VERB 0 root VerbForm=Inf',
    of: 'attaccare',
    mode: 'possible',
  },
  {
    language: 'it',
    words: `Sono essere AUX 2 aux ${FINITE} / partiti partire VERB 0 root VerbForm=Part / senza senza ADP 4 mark / firmare firmare VERB 2 advcl VerbForm=Inf`,
    of: 'firmare',
    mode: 'denied',
  },
  {
    language: 'it',
    words: `Sono essere AUX 2 aux ${FINITE} / riusciti riuscire VERB 0 root VerbForm=Part / a a ADP 4 mark / entrare entrare VERB 2 xcomp VerbForm=Inf`,
    of: 'entrare',
    mode: 'happened',
  },
];

for (const { language, words, of, mode } of cases) {
  const tree = conllu(words);
  test(`${mode}: ${tree.slice(9, tree.indexOf('\n'))}`, async () => {
    const analysis = analyseConllu(tree, null, language);
    const pack = await loadPack(language);
    assert.ok(pack);
    const report = { date: null, language, text: analysis.text } as Report;
    const reading = { report, tree: new Tree(analysis), pack, times: [], statements: [] };
    assert.equal(modeOf(reading, analysis.form.indexOf(of)), mode);
  });
}
