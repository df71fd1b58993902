// Cues: how a verb or noun is looked up in the word lists of a pack, with its particle, preposition or fixed object.
import type { Tree } from '../language/tree.ts';
import { caseOf } from './clause.ts';

/** One way to name a word in a list, and the head of the phrase that its preposition takes (-1 without). */
export interface CueHit {
  cue: string;
  complement: number;
}

/**
 * The cues under which a word may stand in a list, longest first: "call off", "prendere in considerazione",
 * "take place", "accuse of", "accuse".
 */
export function cuesOf(tree: Tree, word: number): CueHit[] {
  const { lemma, deprel } = tree.analysis;
  const name = lemma[word].toLowerCase();
  const hits: CueHit[] = [];
  let particle = '';
  for (const child of tree.children(word)) {
    const rel = tree.rel(child);
    const inner = lemma[child].toLowerCase();
    if (deprel[child] === 'compound:prt' || rel === 'fixed' || deprel[child] === 'compound:lvc') particle = inner;
    else if (rel === 'advmod' && tree.upos(child) === 'ADP') particle = inner;
    else if (rel === 'amod' || rel === 'compound') hits.push({ cue: `${name} ${inner}`, complement: -1 });
    else if (rel === 'obj' || deprel[child] === 'nsubj:pass') hits.push({ cue: `${name} ${inner}`, complement: -1 });
    else if (rel === 'obl' || rel === 'nmod' || rel === 'advcl') {
      const adposition = rel === 'advcl' ? markOf(tree, child) : caseOf(tree, child);
      if (!adposition) continue;
      hits.push(
        { cue: `${name} ${adposition} ${inner}`, complement: -1 },
        { cue: `${name} ${adposition}`, complement: child },
      );
    }
  }
  if (particle) {
    for (const hit of [...hits]) {
      if (hit.complement >= 0)
        hits.push({ cue: `${name} ${particle}${hit.cue.slice(name.length)}`, complement: hit.complement });
    }
    hits.push({ cue: `${name} ${particle}`, complement: -1 });
  }
  hits.push({ cue: name, complement: -1 });
  return hits.sort((a, b) => parts(b.cue) - parts(a.cue));
}

function parts(cue: string): number {
  return cue.split(' ').length;
}

function markOf(tree: Tree, clause: number): string {
  const mark = tree.child(clause, 'mark');
  return mark < 0 ? '' : tree.analysis.lemma[mark].toLowerCase();
}

/** The first (longest) cue of the word that the list has, or null. */
export function cueIn(tree: Tree, word: number, words: readonly string[]): CueHit | null {
  return cuesOf(tree, word).find(({ cue }) => words.includes(cue)) ?? null;
}

/** As cueIn, for lists that say something of each cue. */
export function cueOf<Value>(
  tree: Tree,
  word: number,
  words: { readonly [cue: string]: Value },
): (CueHit & { value: Value }) | null {
  for (const hit of cuesOf(tree, word)) if (Object.hasOwn(words, hit.cue)) return { ...hit, value: words[hit.cue] };
  return null;
}
