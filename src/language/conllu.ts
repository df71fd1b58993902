// CoNLL-U as rows: reading with the checks that the rest relies on.
import { ReadoutError } from '../record/errors.ts';
import { NAME_TAGS, UPOS } from './analysis.ts';

export interface ConlluWord {
  form: string;
  /** "_" where the column is empty. */
  lemma: string;
  /** Index into UPOS, 0 where the column is empty. */
  upos: number;
  /** "_" where the column is empty. */
  feats: string;
  /** Word of the sentence, -1 for the root, -2 where the column is empty. */
  head: number;
  deprel: string;
  /** Index into NAME_TAGS. */
  name: number;
}

/** A written token and its words [from, to) in the sentence. */
export interface ConlluToken {
  form: string;
  from: number;
  to: number;
  spaceAfter: boolean;
}

export interface ConlluSentence {
  words: ConlluWord[];
  tokens: ConlluToken[];
  /** Whether a document or a paragraph begins here. */
  newDocument: boolean;
  newParagraph: boolean;
  comments: string[];
}

const tagNumber = new Map<string, number>(UPOS.map((tag, i) => [tag, i]));
const nameNumber = new Map<string, number>(NAME_TAGS.map((tag, i) => [tag, i]));

/**
 * Reads CoNLL-U. Empty nodes are left out. Throws `unreadable` with the number of the line that is not as it should be.
 *
 * @param firstLine number of the first line, where the text is part of a longer one
 */
export function readConllu(text: string, firstLine = 1): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let sentence: ConlluSentence | null = null;
  let number = firstLine - 1;
  /** Words still to come of an open multiword token. */
  let inside = 0;
  const fail = (why: string): never => {
    throw new ReadoutError('unreadable', `CoNLL-U, line ${number}: ${why}.`);
  };
  const close = () => {
    if (!sentence) return;
    if (inside > 0) fail('a multiword token lacks words');
    if (sentence.words.length > 0) {
      checkTree(sentence.words, fail);
      sentences.push(sentence);
    }
    sentence = null;
  };
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') {
      close();
      continue;
    }
    sentence ??= { words: [], tokens: [], newDocument: false, newParagraph: false, comments: [] };
    if (line.startsWith('#') && !line.includes('\t')) {
      sentence.comments.push(line);
      if (/^#\s*newdoc\b/.test(line)) sentence.newDocument = true;
      if (/^#\s*newpar\b/.test(line)) sentence.newParagraph = true;
      continue;
    }
    const columns = line.split('\t');
    if (columns.length !== 10) fail(`${columns.length} columns instead of 10`);
    const [id, form, lemma, upos, , feats, head, deprel, , misc] = columns;
    if (form.trim() === '') fail('the form is empty');
    const { words, tokens } = sentence;
    if (/^\d+\.\d+$/.test(id)) continue;
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const from = Number(range[1]) - 1;
      const to = Number(range[2]);
      if (inside > 0 || from !== words.length || to <= from || to - from > 64) fail(`the range ${id} is out of place`);
      tokens.push({ form, from, to, spaceAfter });
      inside = to - from;
      continue;
    }
    if (id !== String(words.length + 1)) fail(`word ${id} instead of ${words.length + 1}`);
    if (inside > 0) inside--;
    else tokens.push({ form, from: words.length, to: words.length + 1, spaceAfter });
    const tag = tagNumber.get(upos);
    if (tag === undefined) fail(`"${upos}" is no part of speech of Universal Dependencies`);
    if (head !== '_' && !/^\d{1,6}$/.test(head)) fail(`the head "${head}" is no number`);
    const name = misc.startsWith('Name=') || misc.includes('|Name=') ? /(?:^|\|)Name=([^|]*)/.exec(misc)![1] : 'O';
    if (!nameNumber.has(name)) fail(`"${name}" is no tag of a name`);
    words.push({
      form,
      lemma: form === '_' ? '_' : lemma,
      upos: tag!,
      feats,
      head: head === '_' ? -2 : Number(head) - 1,
      deprel,
      name: nameNumber.get(name)!,
    });
  }
  number++;
  close();
  return sentences;
}

/** Heads that are given must lie in the sentence and make one tree. */
function checkTree(words: readonly ConlluWord[], fail: (why: string) => never): void {
  let roots = 0;
  words.forEach(({ head }, at) => {
    if (head >= words.length) fail(`the head ${head + 1} of word ${at + 1} lies outside the sentence`);
    if (head === -1) roots++;
  });
  if (words.some(({ head }) => head === -2)) return;
  if (roots !== 1) fail(`the sentence before has ${roots} roots`);
  // Every word must lead up to the root; what is known to do so is not walked again.
  const sound = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    let steps = 0;
    for (let w = at; w >= 0 && !sound[w]; w = words[w].head) {
      if (++steps > words.length) fail(`word ${at + 1} of the sentence before is its own ancestor`);
    }
    for (let w = at; w >= 0 && !sound[w]; w = words[w].head) sound[w] = 1;
  }
}
