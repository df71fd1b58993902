// What the tokeniser learns from treebanks: its exceptions, and contractions.

import { canonical, isWordCharacter } from '../src/language/characters.ts';
import type { ConlluSentence } from '../src/language/conllu.ts';
import type { Header } from '../src/language/file.ts';
import { Splitter } from '../src/language/multiword.ts';
import { Tokeniser } from '../src/language/tokens.ts';
import type { Segmentation } from '../src/packs/schema/segmentation.ts';

/** Stretches without white space as the treebank cuts them: text and ends of tokens. */
function* stretches(sentence: ConlluSentence): Generator<{ text: string; ends: number[] }> {
  let text = '';
  let ends: number[] = [];
  for (const token of sentence.tokens) {
    text += token.form;
    ends.push(text.length);
    if (token.spaceAfter) {
      yield { text, ends };
      text = '';
      ends = [];
    }
  }
  if (ends.length > 0) yield { text, ends };
}

/** The stretch without the marks around it, and its inner cuts. */
function core({ text, ends }: { text: string; ends: number[] }): { text: string; ends: number[] } | null {
  let from = 0;
  let to = text.length;
  let end = 0;
  while (end < ends.length && ends[end] - from === 1 && !isWordCharacter(text, from)) from = ends[end++];
  let last = ends.length - 1;
  while (
    last > end &&
    ends[last] - ends[last - 1] >= 1 &&
    !isWordCharacter(text, ends[last] - 1) &&
    ends[last] - ends[last - 1] < 4
  )
    to = ends[--last];
  if (to - from < 2 || to - from > 24) return null;
  return { text: text.slice(from, to), ends: ends.slice(end, last + 1).map((each) => each - from) };
}

/** Learned tables: what at least two places of the treebanks, and most of them, want otherwise than the rules. */
export function learnTables(data: Segmentation, sentences: readonly ConlluSentence[]) {
  const rules = new Tokeniser(data, new Map());
  const cuts = new Map<string, Map<string, number>>();
  const splits = new Map<string, Map<string, number>>();
  const tally = (map: Map<string, Map<string, number>>, key: string, value: string) => {
    const counts = map.get(key) ?? new Map<string, number>();
    map.set(key, counts.set(value, (counts.get(value) ?? 0) + 1));
  };
  for (const sentence of sentences) {
    for (const stretch of stretches(sentence)) {
      const inner = core(stretch);
      if (inner) tally(cuts, canonical(inner.text).toLowerCase(), inner.ends.join());
    }
    for (const token of sentence.tokens) {
      const words = sentence.words.slice(token.from, token.to).map((word) => word.form.toLowerCase());
      tally(splits, canonical(token.form).toLowerCase(), words.map(canonical).join('|'));
    }
  }
  const exceptions: Header['exceptions'] = {};
  for (const [text, counts] of [...cuts].sort()) {
    const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0];
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (
      count >= 2 &&
      count * 3 > total * 2 &&
      usual !== rules.cut(text).join() &&
      usual.split(',').at(-1) === String(text.length)
    ) {
      exceptions[text] = usual.split(',').map(Number);
    }
  }
  const splitter = new Splitter(data, new Map(), new Set());
  const contractions: Header['contractions'] = {};
  const whole: string[] = [];
  for (const [token, counts] of [...splits].sort()) {
    const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0];
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    const given =
      splitter
        .split(token)
        ?.map((word) => word.toLowerCase())
        .join('|') ?? token;
    if (given === usual || count * 3 <= total * 2) continue;
    if (usual === token) whole.push(token);
    else if (count >= 2) contractions[token] = usual.split('|');
  }
  return { exceptions, contractions, whole };
}
