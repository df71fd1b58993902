// Reading English beside wink-nlp and compromise, which only tag, on the same text in the same run.
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { language } from './built.ts';
import { type Figure, timeOf } from './figure.ts';
import { countWords, textOf } from './texts.ts';

/** Words a second from text to sentences, words and parts of speech; ours with features, trees and names. */
export function measurePeers(): Figure[] {
  const text = textOf('en', 4);
  const words = countWords(text);
  const model = language.loadModel('en');
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const add = (measure: string, run: () => unknown): Figure => {
    const value = Math.round((1000 * words) / timeOf(run));
    return { set: 'peers', language: 'en', measure, value, unit: 'words/s' };
  };
  return [
    add('readout, with trees and names', () => language.analyse(text, [[0, text.length]], model)),
    add('wink-nlp', () => wink.readDoc(text).tokens().out(wink.its.pos)),
    add('compromise', () => nlp(text).json()),
  ];
}
