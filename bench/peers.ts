// Tagging English beside wink-nlp and compromise, on the same text in the same run.
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { language } from './built.ts';
import { LAYERS, segment } from './engine.ts';
import { type Figure, timeOf } from './figure.ts';
import { countWords, textOf } from './texts.ts';

/** Words a second from text to sentences, words and parts of speech. */
export function measurePeers(): Figure[] {
  const text = textOf('en', 4);
  const words = countWords(text);
  const model = language.loadModel('en');
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const tag = LAYERS['tag: parts of speech'];
  const add = (measure: string, run: () => unknown): Figure => {
    const value = Math.round((1000 * words) / timeOf(run));
    return { set: 'peers', language: 'en', measure, value, unit: 'words/s' };
  };
  return [
    add('readout', () => {
      for (const sentence of segment(model, text, 0, text.length)) tag(model, sentence);
    }),
    add('wink-nlp', () => wink.readDoc(text).tokens().out(wink.its.pos)),
    add('compromise', () => nlp(text).json()),
  ];
}
