// Passes over the examples.
import { canonical } from '../src/language/characters.ts';
import { type Lexicon, shownOf } from '../src/language/lexicon.ts';
import type { Tensor } from '../src/language/tensor.ts';
import type { Example, Labels } from './examples.ts';
import { Memory } from './memory.ts';
import { LearningNetwork } from './network.ts';
import { Random } from './random.ts';

const PASSES = 14;
/** Words of a batch, about. */
const BATCH = 300;
/** Step of Adam at its highest; it grows over the first steps and falls to a fiftieth at the end. */
const RATE = 0.003;
const WARM_STEPS = 200;
/** Longer sentences are left out. */
const LONGEST = 150;
const SIZES = { width: 160, layers: 3, pair: 64, label: 64, drop: 0.2, unknown: 0.25 };

/**
 * Learns the weights of a network.
 * @param counts how often each form stands in the data, as vocabularies have it
 */
export function learn(
  examples: readonly Example[],
  labels: Labels,
  lexicon: Lexicon,
  vectors: Float32Array,
  counts: ReadonlyMap<string, number>,
  say: (what: string) => void,
): Map<string, Tensor> {
  const random = new Random(7);
  const memory = new Memory(random);
  const network = new LearningNetwork(memory, lexicon, labels, SIZES, vectors);
  const seen = (form: string): number => counts.get(shownOf(canonical(form).toLowerCase())) ?? 0;
  const chance = () => random.next();
  const order = examples
    .filter(({ forms }) => forms.length <= LONGEST)
    .flatMap((example) => Array<Example>(example.times).fill(example));
  const words = order.reduce((sum, { forms }) => sum + forms.length, 0);
  const steps = Math.ceil((words * PASSES) / BATCH);
  say(`${order.length} examples, ${words} words a pass`);
  let step = 0;
  for (let pass = 1; pass <= PASSES; pass++) {
    random.shuffle(order);
    const losses = { upos: 0, feats: 0, head: 0, relation: 0, name: 0 };
    for (let next = 0; next < order.length; ) {
      const batch: Example[] = [];
      let size = 0;
      while (next < order.length && size < BATCH) {
        size += order[next].forms.length;
        batch.push(order[next++]);
      }
      network.learn(batch, seen, chance, losses);
      step++;
      memory.step(RATE * Math.min(1, step / WARM_STEPS) * Math.max(0.02, 1 - step / steps), size);
    }
    const shown = Object.entries(losses).map(([task, loss]) => `${task} ${(loss / words).toFixed(3)}`);
    say(`pass ${pass}: losses a word ${shown.join(', ')}`);
  }
  return network.tensors();
}
