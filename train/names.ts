// Words of texts in which names are marked.

import { tokenise } from '../src/language/analyse.ts';
import { NAME_TAGS } from '../src/language/analysis.ts';
import { isPartition } from '../src/language/builder.ts';
import type { ConlluWord } from '../src/language/conllu.ts';
import type { Splitter } from '../src/language/multiword.ts';
import type { Tokeniser } from '../src/language/tokens.ts';
import type { NamedText } from './corpus.ts';

/** The words of a marked text with their name tags. */
export function namedWords({ text, names }: NamedText, tokeniser: Tokeniser, splitter: Splitter): ConlluWord[] {
  const tokens = tokenise(tokeniser, text, 0, text.length);
  const words: ConlluWord[] = [];
  let last: NamedText['names'][number] | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const token = text.slice(tokens.start[at], tokens.end[at]);
    const forms = splitter.split(token) ?? [token];
    const parts = isPartition(token, forms);
    let start = tokens.start[at];
    for (const form of forms) {
      const end = parts ? start + form.length : tokens.end[at];
      const inside = names.find((name) => name.start < end && name.end > start);
      const kind = inside ? NAME_TAGS.indexOf(`${inside === last ? 'I' : 'B'}-${inside.type}`) : 0;
      words.push({ form, lemma: '_', upos: 0, feats: '_', head: -2, deprel: '_', name: kind });
      last = inside;
      if (parts) start = end;
    }
  }
  return words;
}
