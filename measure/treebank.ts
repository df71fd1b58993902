// Treebanks: trees over the words of the treebank, and trees from its bare text.
import { analyse, analyseConllu, carried, loadModel, toConllu } from '../src/language/index.ts';
import { paragraphsOf } from './engine.ts';
import { readSet } from './files.ts';
import { type Result, rowsOf, type Scorers } from './scorers.ts';
import { type DataSet, languageInPath } from './sets.ts';

/** Scores both ways; a language without a model is left out. */
export function measureTreebank(set: DataSet, scorers: Scorers): Result {
  const language = languageInPath(set.path);
  if (!language) return { skipped: 'the path names no language' };
  if (!carried().includes(language)) return { skipped: `no model for ${language}` };
  const model = loadModel(language);
  const gold = readSet(set.file);
  const documents = documentsOf(withoutAnnotation(gold));
  const goldFile = scorers.put('gold.conllu', gold);
  const systems = {
    gold: documents.map((document) => toConllu(analyseConllu(document, model))),
    raw: documents.map((document) => {
      const { text } = analyseConllu(document, null, language);
      return toConllu(analyse(text, paragraphsOf(text), model));
    }),
  };
  return Object.entries(systems).flatMap(([way, parts]) => {
    const scores = scorers.run('conllu.mjs', goldFile, scorers.put('system.conllu', parts.join('')));
    return ['all', language].flatMap((code) => rowsOf(set.path, code, scores, `${way}.`));
  });
}

/** CoNLL-U with forms, spaces and comments alone: lemma to relation are taken out. */
function withoutAnnotation(conllu: string): string {
  return conllu
    .split('\n')
    .map((line) => {
      if (line === '' || line.startsWith('#')) return line;
      const [id, form, , , , , , , , misc] = line.split('\t');
      return [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
    })
    .join('\n');
}

/** CoNLL-U cut before each sentence with a "# newdoc". */
function documentsOf(conllu: string): string[] {
  const documents: string[][] = [];
  for (const sentence of conllu.split(/\n\s*\n/)) {
    if (!sentence.trim()) continue;
    if (documents.length === 0 || /^# newdoc\b/m.test(sentence)) documents.push([]);
    documents[documents.length - 1].push(sentence.trim());
  }
  return documents.map((sentences) => `${sentences.join('\n\n')}\n\n`);
}
