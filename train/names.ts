// Learning of names from texts in which they are marked.

import { tokenise } from '../src/language/analyse.ts';
import { NAME_TAGS } from '../src/language/analysis.ts';
import { isPartition } from '../src/language/builder.ts';
import { score, scoreRoom } from '../src/language/classifier.ts';
import type { ConlluWord } from '../src/language/conllu.ts';
import type { Weights } from '../src/language/file.ts';
import type { Engine } from '../src/language/model.ts';
import { inflect } from '../src/language/morphology.ts';
import { mayFollow, NAME_FEATURES, nameFeatures } from '../src/language/names.ts';
import { Sentence } from '../src/language/sentence.ts';
import { tag } from '../src/language/tagger.ts';
import type { NamedText } from './corpus.ts';
import { Learner } from './learner.ts';
import type { Random } from './random.ts';
import { load, setLemmas } from './words.ts';

interface NamedExample {
  words: ConlluWord[];
}

type TaggingEngine = Pick<Engine, 'tokeniser' | 'splitter' | 'forms' | 'guess' | 'tag' | 'morph' | 'feats' | 'lemmas'>;

/** The words of a marked text with their name tags. */
function exampleOf({ text, names }: NamedText, { tokeniser, splitter }: TaggingEngine): NamedExample {
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
  return { words };
}

export function learnNames(
  texts: readonly NamedText[],
  engine: TaggingEngine,
  passes: number,
  random: Random,
): Weights {
  const { forms } = engine;
  const learner = new Learner(NAME_TAGS.length, 20);
  const features = new Int32Array(NAME_FEATURES);
  const scores = scoreRoom(NAME_TAGS.length);
  const sentence = new Sentence();
  const examples = texts.map((text) => exampleOf(text, engine)).filter(({ words }) => words.length > 0);
  for (let pass = 0; pass < passes; pass++) {
    random.shuffle(examples);
    for (const { words } of examples) {
      load(sentence, words, forms);
      tag(engine.guess, engine.tag, forms, sentence);
      inflect(engine.morph, engine.feats, forms, sentence);
      setLemmas(sentence, engine.lemmas, forms);
      for (let at = 0; at < words.length; at++) {
        nameFeatures(forms, sentence, at, features);
        score(learner, features, NAME_FEATURES, scores);
        let given = 0;
        const last = at > 0 ? sentence.name[at - 1] : 0;
        for (let label = 1; label < learner.labels; label++) {
          if (scores[label] > scores[given] && mayFollow(last, label)) given = label;
        }
        learner.tick();
        // Where the tag before is wrong, the right one may be out of reach: nothing to learn then.
        if (given !== words[at].name && mayFollow(last, words[at].name))
          learner.update(features, NAME_FEATURES, words[at].name, given);
        sentence.name[at] = given;
      }
    }
  }
  return learner.average(2, 2);
}
