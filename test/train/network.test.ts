import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConlluWord } from '../../src/language/conllu.ts';
import { readConllu } from '../../src/language/conllu.ts';
import { hashesOf, Lexicon } from '../../src/language/lexicon.ts';
import { type Example, Labels, nameExample, treeExample } from '../../train/examples.ts';
import { learn } from '../../train/learn.ts';
import { Memory } from '../../train/memory.ts';
import { LearningNetwork } from '../../train/network.ts';
import { Random } from '../../train/random.ts';

const trees = readConllu(`1	The	the	DET	_	Definite=Def	2	det	_	_
2	envoy	envoy	NOUN	_	Number=Sing	3	nsubj	_	_
3	left	leave	VERB	_	Tense=Past	0	root	_	_
4	Ostmarra	Ostmarra	PROPN	_	Number=Sing	3	obj	_	_
5	.	.	PUNCT	_	_	3	punct	_	_

1	Two	two	NUM	_	_	2	nummod	_	_
2	envoys	envoy	NOUN	_	Number=Plur	4	nsubj:pass	_	_
3	were	be	AUX	_	Tense=Past	4	aux:pass	_	_
4	left	leave	VERB	_	Tense=Past	0	root	_	_

1	The	the	DET	_	Definite=Def	2	det	_	_
2	envoys	envoy	NOUN	_	Number=Plur	3	nsubj	_	_
3	left	leave	VERB	_	Tense=Past	0	root	_	_
4	Ostmarra	Ostmarra	PROPN	_	Number=Sing	3	obj	_	_
`).map(({ words }) => words);
const named: ConlluWord[] = trees[0].map((word, at) => ({ ...word, name: at === 3 ? 5 : 0 }));
// Relations and feature strings seen too rarely are no labels: each sentence is given three times.
const labels = new Labels([...trees, ...trees, ...trees]);
const lexicon = new Lexicon({
  words: hashesOf(['the', 'envoy', 'left']),
  vectors: new Int32Array(0),
  vectorColumns: 0,
  listed: [hashesOf(['ostmarra'])],
});
const examples: Example[] = [...trees.map((words, i) => treeExample(words, labels, i !== 2, 1)), nameExample(named, 1)];

test('gradients are the slopes of the losses', () => {
  const memory = new Memory(new Random(3));
  const sizes = { width: 16, layers: 2, pair: 8, label: 8, drop: 0, unknown: 0 };
  const network = new LearningNetwork(memory, lexicon, labels, sizes, new Float32Array(0));
  const loss = () => {
    const losses = { upos: 0, feats: 0, head: 0, relation: 0, name: 0 };
    network.learn(
      examples,
      () => 1,
      () => 0.5,
      losses,
    );
    return losses.upos + losses.feats / 2 + losses.head + losses.relation + losses.name;
  };
  const { floats, parameters } = memory;
  const gradientsOf = () => {
    for (const { gradient, size } of parameters) floats.fill(0, gradient >> 2, (gradient >> 2) + size);
    loss();
    return parameters.map(({ gradient, size }) => floats.slice(gradient >> 2, (gradient >> 2) + size));
  };
  const gradients = gradientsOf();
  let checked = 0;
  parameters.forEach(({ name, weights }, p) => {
    // The steepest weight of each parameter.
    const at = gradients[p].reduce((top, slope, i) => (Math.abs(slope) > Math.abs(gradients[p][top]) ? i : top), 0);
    const place = (weights >> 2) + at;
    const kept = floats[place];
    const step = 2e-3;
    floats[place] = kept + step;
    const above = loss();
    floats[place] = kept - step;
    const below = loss();
    floats[place] = kept;
    const slope = (above - below) / (2 * step);
    const given = gradients[p][at];
    assert.ok(Math.abs(slope - given) < 0.02 + 0.05 * Math.abs(slope), `${name}: ${given} for a slope of ${slope}`);
    if (Math.abs(slope) > 0.05) checked++;
  });
  assert.ok(checked > 20, `${checked} parameters have a slope`);
});

test('the same examples give the same weights', () => {
  const counts = new Map([['the', 9]]);
  const run = () => learn(examples, labels, lexicon, new Float32Array(0), counts, () => {});
  const [first, second] = [run(), run()];
  for (const [name, { values, scales }] of first) {
    assert.deepEqual(second.get(name)!.values, values);
    assert.deepEqual(second.get(name)!.scales, scales);
  }
});
