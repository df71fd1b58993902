import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, analyseConllu, carried, loadModel, Tree, toConllu } from '../../src/language/index.ts';

const given = `# newdoc
# newpar
# sent_id = 1
# text = L’inviata del Porto parla.
1\tL’\til\tDET\t_\tDefinite=Def|PronType=Art\t2\tdet\t_\tSpaceAfter=No|TokenRange=0:2
2\tinviata\tinviata\tNOUN\t_\tGender=Fem|Number=Sing\t5\tnsubj\t_\tTokenRange=2:9
3-4\tdel\t_\t_\t_\t_\t_\t_\t_\tTokenRange=10:13
3\tdi\tdi\tADP\t_\t_\t4\tcase\t_\t_
4\til\til\tDET\t_\tDefinite=Def|Gender=Masc|Number=Sing|PronType=Art\t5\tdet\t_\t_
5\tPorto\tPorto\tPROPN\t_\t_\t6\tnsubj\t_\tTokenRange=14:19|Name=B-LOC
6\tparla\tparlare\tVERB\t_\tMood=Ind\t0\troot\t_\tSpaceAfter=No|TokenRange=20:25
7\t.\t.\tPUNCT\t_\t_\t6\tpunct\t_\tTokenRange=25:26

`;

test('CoNLL-U comes out as it went in', () => {
  assert.equal(toConllu(analyseConllu(given, null)), given);
});

test('columns that are given are kept, with a model too', () => {
  assert.equal(toConllu(analyseConllu(given, loadModel('it'))), given);
});

test('a model fills in what is missing', () => {
  const bare = given.replace(/^(\d+\t[^\t]*)\t.*$/gm, (_, start) => `${start}${'\t_'.repeat(8)}`);
  const analysis = analyseConllu(bare, loadModel('it'));
  assert.equal(analysis.lemma[5], 'parlare');
  assert.equal(new Tree(analysis).upos(5), 'VERB');
});

test('names come from MISC', () => {
  assert.deepEqual(new Tree(analyseConllu(given, null)).names(), [{ type: 'LOC', from: 4, to: 5 }]);
});

test('what is read from a text can be written and read again', () => {
  const text = 'Don’t go, she said. Nothing.\n\nIl porto della città: «chiuso».\n';
  for (const language of carried()) {
    const model = loadModel(language);
    const once = analyse(
      text,
      [
        [0, 28],
        [30, text.length],
      ],
      model,
    );
    const again = analyseConllu(toConllu(once), null, language);
    assert.equal(again.text, text.trimEnd());
    assert.deepEqual({ ...again, text }, once);
  }
});

test('faults are told with their line', () => {
  const cases: [string, RegExp][] = [
    ['1\tA\t_\n', /line 1: 3 columns/],
    [given.replace('\t6\tnsubj', '\t9\tnsubj'), /head 9 of word 5/],
    [given.replace('\t0\troot', '\t5\troot'), /0 roots/],
    [given.replace('\t5\tnsubj', '\t3\tnsubj').replace('\t4\tcase', '\t2\tcase'), /its own ancestor/],
    [given.replace('\tVERB', '\tWORD'), /line 11: "WORD"/],
    [given.replace('3-4', '3-9'), /multiword token/],
    [given.replace('\n2\t', '\n3\t'), /word 3 instead of 2/],
    [given.replace('Name=B-LOC', 'Name=B-SEA'), /B-SEA/],
  ];
  for (const [text, message] of cases) assert.throws(() => analyseConllu(text, null), { code: 'unreadable', message });
});

test('a text of nothing is an analysis of nothing', () => {
  assert.equal(analyseConllu('', null).count, 0);
  assert.equal(toConllu(analyseConllu('\n\n', null)), '');
});
