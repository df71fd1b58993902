// The clause that a verb of speech takes.
import type { Tree } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import type { Cue } from './cues.ts';

/** The clause that a cue takes: its complement clause, or what the tree has of one beside an object. */
export function complementOf(reading: Reading, cue: Cue): number {
  const { tree } = reading;
  for (const child of tree.childrenBy(cue.word, 'ccomp')) {
    if (isFiniteClause(tree, child) || cue.acts.has('infinitive') || cue.acts.has('clause')) return child;
  }
  return (
    tree
      .childrenBy(cue.word, 'xcomp')
      .find((child) => child > cue.word && cue.acts.has('clause') && isFiniteClause(tree, child)) ?? -1
  );
}

const isFiniteClause = (tree: Tree, word: number) =>
  tree.has(word, 'VerbForm=Fin') ||
  tree.childrenBy(word, 'aux', 'cop').some((child) => tree.has(child, 'VerbForm=Fin'));

/** Whether a word heads an infinitive clause, as its verb or by its copula. */
export function isInfinitive({ tree }: Reading, word: number): boolean {
  return (
    tree.has(word, 'VerbForm=Inf') ||
    tree.childrenBy(word, 'cop', 'aux').some((child) => tree.has(child, 'VerbForm=Inf'))
  );
}
