// The layers of the linguistic engine one by one, as `analyse` runs them.
import type { Model } from '../src/language/index.ts';
import type { Sentence } from '../src/language/sentence.ts';
import { language, layers } from './built.ts';

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
  'tag: parts of speech': ({ engine }, sentence) => {
    sentence.upos.fill(0, 0, sentence.count);
    layers.tagger.tag(engine.guess, engine.tag, engine.forms, sentence);
  },
  'inflect: features': ({ engine }, sentence) => {
    sentence.feats.fill(-1, 0, sentence.count);
    layers.morphology.inflect(engine.morph, engine.feats, engine.forms, sentence);
  },
  lemmas: ({ engine: { lemmas, forms } }, sentence) => {
    for (let at = 0; at < sentence.count; at++) {
      layers.morphology.lemmaOf(lemmas, forms, sentence.form[at], sentence.upos[at]);
      sentence.lemma[at] = forms.lemmaHash[sentence.form[at] * language.UPOS.length + sentence.upos[at]];
    }
  },
  'parse: trees': ({ engine }, sentence) => layers.parser.parse(engine.parser, engine.forms, sentence),
  names: ({ engine }, sentence) => layers.names.tagNames(engine.name, engine.forms, sentence),
};
