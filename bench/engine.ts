// The layers of the linguistic engine one by one, as `analyse` runs them.
import type { Model } from '../src/language/index.ts';
import type { Sentence } from '../src/language/sentence.ts';
import { layers } from './built.ts';

/** Cuts a paragraph into sentences with words: tokens, sentence ends, multiword tokens. */
export function segment({ engine }: Model, text: string, from: number, to: number): Sentence[] {
  const tokens = layers.analyse.tokenise(engine.tokeniser, text, from, to);
  let first = 0;
  return layers.sentences.sentenceEnds(engine.boundary, tokens).map((end) => {
    const forms: number[] = [];
    for (let at = first; at < end; at++) {
      const token = text.slice(tokens.start[at], tokens.end[at]);
      for (const word of engine.splitter.split(token) ?? [token]) forms.push(engine.forms.id(word));
    }
    first = end;
    const sentence = new layers.sentence.Sentence();
    sentence.reserve(forms.length);
    sentence.count = forms.length;
    sentence.form.set(forms);
    return sentence;
  });
}

type Layer = (model: Model, sentence: Sentence) => void;

/** Each layer over a sentence that the layers before it have filled. */
export const LAYERS: { [name: string]: Layer } = {
  'network: tags, features, trees, names': ({ engine }, sentence) => {
    sentence.upos.fill(0, 0, sentence.count);
    sentence.feats.fill(-1, 0, sentence.count);
    engine.network.read(sentence);
  },
  lemmas: ({ engine: { lemmas, forms } }, sentence) => {
    for (let at = 0; at < sentence.count; at++)
      layers.lemmas.lemmaOf(lemmas, forms, sentence.form[at], sentence.upos[at]);
  },
};
