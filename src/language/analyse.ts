// Text to analysis: sentences, tokens, words, and the layers over them.
import type { Analysis } from './analysis.ts';
import { Builder } from './builder.ts';
import { isSpace } from './characters.ts';
import type { ConlluWord } from './conllu.ts';
import { lemmaOf } from './lemmas.ts';
import type { Engine, Model } from './model.ts';
import type { Tokens } from './places.ts';
import { Sentence } from './sentence.ts';
import { sentenceEnds } from './sentences.ts';
import type { Tokeniser } from './tokens.ts';

/**
 * Analyses a text. Paragraphs are spans [start, end) of it, in order; no sentence goes beyond one, and what lies outside
 * of all is not read. Any text will do; time is linear in its length. The same text and model give the same analysis.
 */
export function analyse(text: string, paragraphs: readonly (readonly [number, number])[], model: Model): Analysis {
  const { engine } = model;
  const builder = new Builder();
  const sentence = new Sentence();
  for (const [from, to] of paragraphs) {
    const tokens = tokenise(engine.tokeniser, text, from, to);
    let first = 0;
    for (const end of sentenceEnds(engine.boundary, tokens)) {
      builder.beginSentence();
      const base = builder.count;
      for (let at = first; at < end; at++) {
        const token = text.slice(tokens.start[at], tokens.end[at]);
        builder.token(tokens.start[at], token, engine.splitter.split(token) ?? [token]);
      }
      first = end;
      engine.forms.makeRoom();
      const count = builder.count - base;
      sentence.reserve(count);
      sentence.count = count;
      for (let at = 0; at < count; at++) {
        sentence.form[at] = engine.forms.id(builder.form[base + at]);
        sentence.upos[at] = 0;
        sentence.feats[at] = -1;
      }
      engine.network.read(sentence);
      write(engine, sentence, builder, base);
    }
  }
  return builder.finish(text, model.language);
}

/** Adds the columns of a sentence with given words, filled in by the model where there is one; see `analyseConllu`. */
export function readGiven(words: readonly ConlluWord[], model: Model | null, builder: Builder, base: number): void {
  const sentence = new Sentence();
  if (model) {
    const { engine } = model;
    engine.forms.makeRoom();
    sentence.reserve(words.length);
    sentence.count = words.length;
    words.forEach(({ form, upos }, at) => {
      sentence.form[at] = engine.forms.id(form);
      sentence.upos[at] = upos;
      sentence.feats[at] = -1;
    });
    engine.network.read(sentence);
  }
  const whole = words.every((word) => word.head !== -2);
  words.forEach((word, at) => {
    const { engine } = model ?? {};
    const tagged = word.upos || sentence.upos[at];
    builder.upos.push(tagged);
    builder.lemma.push(
      word.lemma !== '_' ? word.lemma : engine ? lemmaOf(engine.lemmas, engine.forms, sentence.form[at], tagged) : '',
    );
    builder.feats.push(word.feats !== '_' ? word.feats : engine ? engine.feats.strings[sentence.feats[at]] : '');
    const head = whole ? word.head : engine ? sentence.head[at] : at === 0 ? -1 : 0;
    builder.head.push(head < 0 ? -1 : base + head);
    const relation = engine ? engine.relations[sentence.deprel[at]] : at === 0 ? 'root' : 'dep';
    builder.deprel.push(whole && word.deprel !== '_' ? word.deprel : relation);
    builder.name.push(word.name || (engine ? sentence.name[at] : 0));
  });
}

function write(engine: Engine, sentence: Sentence, builder: Builder, base: number): void {
  const { forms, feats, lemmas, relations } = engine;
  for (let at = 0; at < sentence.count; at++) {
    builder.lemma.push(lemmaOf(lemmas, forms, sentence.form[at], sentence.upos[at]));
    builder.upos.push(sentence.upos[at]);
    builder.feats.push(feats.strings[sentence.feats[at]]);
    builder.head.push(sentence.head[at] < 0 ? -1 : base + sentence.head[at]);
    builder.deprel.push(relations[sentence.deprel[at]]);
    builder.name.push(sentence.name[at]);
  }
}

/** Tokens of a stretch of the text: they cover all that is no white space. */
export function tokenise(tokeniser: Tokeniser, text: string, from: number, to: number): Tokens {
  let start = new Int32Array(256);
  let end = new Int32Array(256);
  let count = 0;
  for (let at = from; at < to; ) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < to && !isSpace(text, stop)) stop++;
    const ends = tokeniser.cut(text.slice(at, stop));
    if (count + ends.length > start.length) {
      const size = (count + ends.length) * 2;
      start = extended(start, size);
      end = extended(end, size);
    }
    let last = at;
    for (const each of ends) {
      start[count] = last;
      last = at + each;
      end[count++] = last;
    }
    at = stop;
  }
  return { text, count, start, end };
}

function extended(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(size);
  more.set(array);
  return more;
}
