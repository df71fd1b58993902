// Speech told in clauses and phrases: "said that …", "…, she said", "according to …", "rejected the demand", "his promise to …".
import type { Tree } from '../../language/tree.ts';
import type { Act, Span, Statement } from '../../record/record.ts';
import { caseOf, clauseWords, isPassive, ownerOf, trimPunctuation } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { asideRule } from './aside.ts';
import { without } from './content.ts';
import { type Cue, cuesOf } from './cues.ts';
import { draftStatement, quotationsOf } from './draft.ts';
import { sourceAt, sourceOf } from './speaker.ts';

type Finding = Draft<Statement> | null;

function* eachCue(reading: Reading): Generator<Cue> {
  for (const sentence of reading.story) {
    for (const cue of cuesOf(reading, sentence)) if (!cue.negated && !cue.unsaid) yield cue;
  }
}

function* found(finding: Finding): Generator<Draft<Statement>> {
  if (finding) yield finding;
}

/** Span of a clause's subtree, without its complementiser. */
function clauseContent(reading: Reading, head: number, drop: readonly string[]): Span[] {
  const { tree } = reading;
  let words = trimPunctuation(tree, tree.subtree(head));
  while (
    words.length > 1 &&
    (drop.includes(tree.analysis.lemma[words[0]].toLowerCase()) ||
      drop.includes(tree.analysis.form[words[0]].toLowerCase()))
  ) {
    words = trimPunctuation(tree, words.slice(1));
  }
  return [tree.spanOf(beforeNextSpeech(reading, words))];
}

/** Words said up to a semicolon after which somebody else speaks: "Rome says it left; Paris says it did not". */
function beforeNextSpeech(reading: Reading, words: number[]): number[] {
  const { tree } = reading;
  const cut = words.findIndex((word) => tree.analysis.form[word] === ';');
  if (cut <= 0) return words;
  const speaks = cuesOf(reading, tree.analysis.sentenceOf[words[cut]]).some(
    ({ word, acts }) => word > words[cut] && acts.has('clause') && tree.child(word, 'nsubj') > words[cut],
  );
  return speaks ? trimPunctuation(tree, words.slice(0, cut)) : words;
}

const clauseRule: Rule<Statement> = {
  name: 'reported-clause',
  reason: 'A verb of speech with a clause as its complement gives that clause to its subject.',
  examples: {
    en: {
      text: 'The minister of Arvonia said that the talks would resume on Monday.',
      gives: 'The minister of Arvonia says: the talks would resume on Monday',
    },
    it: {
      text: 'Il ministro ha detto che i colloqui riprenderanno lunedì.',
      gives: 'Il ministro says: i colloqui riprenderanno lunedì',
    },
  },
  *find(reading) {
    const { tree, pack } = reading;
    for (const cue of eachCue(reading)) {
      const told = cue.acts.get('clause') ?? cue.acts.get('infinitive');
      if (!told) continue;
      const clause = complementOf(reading, cue);
      if (clause < 0) continue;
      const act = isQuestion(reading, cue, clause) ? 'ask' : told;
      let content = clauseContent(reading, clause, pack.speech.complementisers);
      const subject = tree.rel(clause) === 'xcomp' ? tree.child(cue.word, 'obj') : -1;
      if (subject > cue.word && subject < clause) content = [[tree.spanOf(tree.subtree(subject))[0], content[0][1]]];
      if (tree.isAncestor(clause, cue.word)) {
        const aside = tree.spanOf(clauseWords(tree, cue.word));
        content = without(content[0], [[Math.min(aside[0], cue.span[0]), Math.max(aside[1], cue.span[1])]]);
      }
      yield* found(draftStatement(reading, { source: sourceOf(reading, cue), cue, act, content, confidence: 0.85 }));
    }
  },
};

/** "asked whether", "chiede se", "asked what": a question, where the verb may ask or demand. */
function isQuestion({ tree, pack }: Reading, cue: Cue, clause: number): boolean {
  if (!pack.speech.asking.includes(tree.analysis.lemma[cue.word].toLowerCase())) return false;
  const marks = tree.childrenBy(clause, 'mark').map((mark) => tree.analysis.lemma[mark].toLowerCase());
  return (
    marks.some((mark) => pack.deeds.conditions.includes(mark)) ||
    tree.subtree(clause).some((word) => tree.has(word, 'PronType=Int'))
  );
}

/** The clause that a cue takes: its complement clause, or what the tree has of one beside an object. */
function complementOf(reading: Reading, cue: Cue): number {
  const { tree } = reading;
  for (const child of tree.childrenBy(cue.word, 'ccomp')) {
    if (isFiniteClause(tree, child) || cue.acts.has('infinitive') || cue.acts.has('clause')) return child;
  }
  return (
    tree
      .childrenBy(cue.word, 'xcomp')
      .find((child) => child > cue.word && cue.acts.has('clause') && isFiniteClause(tree, child)) ?? -1
  );
}

const isFiniteClause = (tree: Tree, word: number) =>
  tree.has(word, 'VerbForm=Fin') ||
  tree.childrenBy(word, 'aux', 'cop').some((child) => tree.has(child, 'VerbForm=Fin'));

const infinitiveRule: Rule<Statement> = {
  name: 'reported-infinitive',
  reason: 'A verb of promising, threatening or asking with an infinitive gives that infinitive to its subject.',
  examples: {
    en: {
      text: 'The governor promised to rebuild the bridge by June.',
      gives: 'The governor promises: rebuild the bridge by June',
    },
    it: {
      text: 'Il governatore ha promesso di ricostruire il ponte entro giugno.',
      gives: 'Il governatore promises: ricostruire il ponte entro giugno',
    },
  },
  *find(reading) {
    const { tree } = reading;
    for (const cue of eachCue(reading)) {
      const act = cue.acts.get('infinitive') ?? (cue.preposition ? cue.acts.get('oblique') : undefined);
      if (!act) continue;
      // Beside a thing said, an infinitive is a purpose: "asked for a meeting to settle it".
      const rels = objectNoun(reading, cue) >= 0 && cue.acts.has('object') ? ['xcomp'] : ['xcomp', 'advcl', 'obl'];
      const clause =
        tree.childrenBy(cue.word, ...rels).find((child) => child > cue.word && isInfinitive(reading, child)) ?? -1;
      if (clause < 0) continue;
      const marks = tree.childrenBy(clause, 'mark', 'case').map((mark) => tree.analysis.form[mark].toLowerCase());
      const content = clauseContent(reading, clause, marks);
      yield* found(draftStatement(reading, { source: sourceOf(reading, cue), cue, act, content, confidence: 0.7 }));
    }
  },
};

function isInfinitive(reading: Reading, word: number): boolean {
  const { tree } = reading;
  return (
    tree.has(word, 'VerbForm=Inf') ||
    tree.childrenBy(word, 'cop', 'aux').some((child) => tree.has(child, 'VerbForm=Inf'))
  );
}

const objectRule: Rule<Statement> = {
  name: 'reported-object',
  reason: 'A verb such as "reject", "deny" or "call for" gives what its object names to its subject.',
  examples: {
    en: {
      text: 'The governor called for an independent inquiry.',
      gives: 'The governor demands: an independent inquiry',
    },
    it: {
      text: 'Il governatore ha respinto la richiesta di un’inchiesta.',
      gives: 'Il governatore rejects: la richiesta di un’inchiesta',
    },
  },
  *find(reading) {
    const { tree } = reading;
    for (const cue of eachCue(reading)) {
      if (tree.child(cue.word, 'ccomp') >= 0) continue;
      const objectAct = cue.acts.get('object');
      const object = objectAct ? objectNoun(reading, cue) : -1;
      const oblique = cue.acts.has('oblique')
        ? (tree
            .childrenBy(cue.word, 'obl', 'obj')
            .find(
              (child) =>
                caseOf(tree, child) === cue.preposition || caseOf(tree, child).startsWith(`${cue.preposition} `),
            ) ?? -1)
        : -1;
      const word = oblique >= 0 ? oblique : object;
      if (word < 0 || isInfinitive(reading, word)) continue;
      const act = deniesClaim(reading, oblique >= 0 ? cue.acts.get('oblique') : objectAct, word);
      const cases = tree.childrenBy(word, 'case').map((mark) => tree.analysis.form[mark].toLowerCase());
      let content = clauseContent(reading, word, cases);
      // Whom one praises or blames is part of what is said: "thanked the envoy for her work".
      const whom = oblique >= 0 && (act === 'praise' || act === 'criticise') ? tree.child(cue.word, 'obj') : -1;
      if (whom > cue.word && whom < word) content = [[tree.spanOf(tree.subtree(whom))[0], content[0][1]]];
      yield* found(draftStatement(reading, { source: sourceOf(reading, cue), cue, act, content, confidence: 0.65 }));
    }
  },
};

/** To reject a claim or a charge is to deny it. */
function deniesClaim({ tree, pack }: Reading, act: Act | undefined, word: number): Act {
  const lemma = tree.analysis.lemma[word].toLowerCase();
  const told = Object.hasOwn(pack.speech.nouns, lemma) ? pack.speech.nouns[lemma] : null;
  return act === 'reject' && (told === 'say' || told === 'criticise') ? 'deny' : (act as Act);
}

/** The object of a cue, or the subject of its passive, when it is a thing said and no person. */
function objectNoun(reading: Reading, cue: Cue): number {
  const { tree, actors } = reading;
  const object =
    tree
      .children(cue.word)
      .find((child) => tree.rel(child) === 'obj' || tree.analysis.deprel[child] === 'nsubj:pass') ?? -1;
  if (object < 0 || tree.has(object, 'PronType=Rel') || tree.has(object, 'Clitic=Yes')) return -1;
  const ref = actors.refOf(object);
  return ref && ['person', 'state', 'unnamed', 'office'].includes(actors.byId(ref.actor).kind) ? -1 : object;
}

const namingRule: Rule<Statement> = {
  name: 'naming',
  reason: 'Who calls a thing something says so of it.',
  examples: {
    en: {
      text: 'The governor called the report “a fairy tale”.',
      gives: 'The governor says: the report “a fairy tale”',
    },
    it: {
      text: 'Il governatore ha definito il rapporto «una favola».',
      gives: 'Il governatore says: il rapporto «una favola»',
    },
  },
  *find(reading) {
    const { tree } = reading;
    for (const cue of eachCue(reading)) {
      const act = cue.acts.get('naming');
      if (!act) continue;
      const object = isPassive(tree, cue.word) ? -1 : tree.child(cue.word, 'obj');
      const end = object < 0 ? -1 : endOfName(reading, cue, object);
      if (end < 0) continue;
      const content: Span[] = [[tree.spanOf(tree.subtree(object))[0], end]];
      yield* found(draftStatement(reading, { source: sourceOf(reading, cue), cue, act, content, confidence: 0.65 }));
    }
  },
};

/** Where the name ends that a thing is called: after "as", as a predicate, or in quotation marks right after the thing. */
function endOfName(reading: Reading, cue: Cue, object: number): number {
  const { tree, pack } = reading;
  const { likeness } = pack.speech;
  const last = (word: number) => tree.spanOf(trimPunctuation(tree, tree.subtree(word)))[1];
  for (const child of [...tree.children(cue.word), ...tree.children(object)]) {
    if (child <= object) continue;
    const marks = tree.childrenBy(child, 'case', 'mark').map((mark) => tree.analysis.lemma[mark].toLowerCase());
    const isPredicate = tree.rel(child) === 'xcomp' && !isInfinitive(reading, child) && !marks.length;
    if (isPredicate || marks.some((mark) => likeness.includes(mark))) return last(child);
  }
  const quoted = quotationsOf(reading).find(({ span }) => {
    const [, before] = tree.wordsIn(tree.analysis.start[object], span[0]);
    return (
      span[0] > tree.analysis.start[object] && before - object <= NAME_REACH && tree.isAncestor(object, before - 1)
    );
  });
  const opens = quoted ? tree.wordsIn(tree.analysis.end[object], quoted.span[0]) : null;
  const parted = opens && range(...opens).some((word) => ['ADP', 'DET', 'VERB', 'PUNCT'].includes(tree.upos(word)));
  return quoted && !parted ? quoted.span[1] : -1;
}

/** Words from a thing to the name in quotation marks that it is given, at most. */
const NAME_REACH = 6;

const nounRule: Rule<Statement> = {
  name: 'speech-noun',
  reason: 'A noun of speech with a holder and a content ("his demand that …") tells what its holder said.',
  examples: {
    en: {
      text: 'The promise of the governor to rebuild the bridge convinced nobody.',
      gives: 'the governor promises: rebuild the bridge',
    },
    it: {
      text: 'La promessa del governatore di ricostruire il ponte non ha convinto nessuno.',
      gives: 'governatore promises: ricostruire il ponte',
    },
  },
  *find(reading) {
    const { tree, pack } = reading;
    const { analysis } = tree;
    for (const sentence of reading.story) {
      for (let word = analysis.sentences[sentence]; word < analysis.sentences[sentence + 1]; word++) {
        if (tree.upos(word) !== 'NOUN') continue;
        const lemma = analysis.lemma[word].toLowerCase();
        if (!Object.hasOwn(pack.speech.nouns, lemma)) continue;
        const clause =
          tree
            .childrenBy(word, 'acl', 'ccomp', 'xcomp')
            .find(
              (child) =>
                child > word &&
                analysis.deprel[child] !== 'acl:relcl' &&
                (isInfinitive(reading, child) || tree.child(child, 'mark') >= 0),
            ) ?? -1;
        const holder = holderOf(reading, word);
        if (clause < 0 || holder < 0) continue;
        const source = sourceAt(reading, holder);
        if (!source.speaker) continue;
        const marks = tree.childrenBy(clause, 'mark').map((mark) => analysis.form[mark].toLowerCase());
        const content = clauseContent(reading, clause, [...marks, ...pack.speech.complementisers]);
        const cueSpan: Span = [analysis.start[word], analysis.end[word]];
        yield* found(
          draftStatement(reading, {
            source,
            cue: null,
            cueSpan,
            act: pack.speech.nouns[lemma],
            content,
            confidence: 0.6,
          }),
        );
      }
    }
  },
};

/** Whose speech a noun tells: its possessor, or an actor after "of". */
function holderOf(reading: Reading, noun: number): number {
  const { tree, pack, actors } = reading;
  const owner = ownerOf(reading, noun);
  if (owner >= 0 && actors.refOf(owner)) return owner;
  return (
    tree
      .childrenBy(noun, 'nmod')
      .find((child) => pack.deeds.belonging.includes(caseOf(tree, child)) && actors.refOf(child)) ?? -1
  );
}

const accordingRule: Rule<Statement> = {
  name: 'according-to',
  reason: 'A phrase such as "according to" gives the rest of its clause to the source that it names.',
  examples: {
    en: {
      text: 'The bridge was closed on Monday, according to two officials.',
      gives: 'two officials says: The bridge was closed on Monday',
    },
    it: {
      text: 'Secondo due funzionari, il ponte è stato chiuso lunedì.',
      gives: 'due funzionari says: il ponte è stato chiuso lunedì',
    },
  },
  *find(reading) {
    const { tree } = reading;
    const { analysis } = tree;
    for (const sentence of reading.story) {
      const from = analysis.sentences[sentence];
      const to = analysis.sentences[sentence + 1];
      for (let word = from; word < to; word++) {
        const length = accordingAt(reading, word, to);
        if (!length) continue;
        const source = sourceNoun(reading, word + length, to);
        if (source < 0) continue;
        const found = sourceAt(reading, source);
        if (!found.speaker && found.sourcing !== 'document') continue;
        const end = phraseEnd(reading, source, to);
        const sentenceSpan = tree.spanOf(
          trimPunctuation(
            tree,
            tree.has(source, 'PronType=Rel') ? range(end, to) : range(...hostClause(reading, word, end, from, to)),
          ),
        );
        const content = without(sentenceSpan, [[analysis.start[word], analysis.end[end - 1]]]);
        const cueSpan: Span = [analysis.start[word], analysis.end[word + length - 1]];
        const draft = draftStatement(reading, {
          source: found,
          cue: null,
          cueSpan,
          act: 'say',
          content,
          confidence: 0.8,
        });
        if (draft) yield draft;
      }
    }
  },
};

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

const accordingPhrases = new WeakMap<readonly string[], Map<string, string[][]>>();

/** The "according to" phrases of a pack as words, by the first of them; cut up once. */
function phrasesByWord(phrases: readonly string[]): Map<string, string[][]> {
  let byWord = accordingPhrases.get(phrases);
  if (!byWord) {
    byWord = Map.groupBy(
      phrases.map((phrase) => phrase.split(' ')),
      ([first]) => first,
    );
    accordingPhrases.set(phrases, byWord);
  }
  return byWord;
}

/** Number of words of an "according to" phrase at a word; 0 when none. Longer phrases first. */
function accordingAt(reading: Reading, word: number, end: number): number {
  const { form } = reading.tree.analysis;
  let best = 0;
  for (const parts of phrasesByWord(reading.pack.speech.according).get(form[word].toLowerCase()) ?? []) {
    if (parts.length <= best || word + parts.length >= end) continue;
    if (parts.every((part, index) => form[word + index].toLowerCase() === part)) best = parts.length;
  }
  return best;
}

/** The noun or name that follows and heads a source phrase. */
function sourceNoun(reading: Reading, from: number, to: number): number {
  const { tree, actors } = reading;
  for (let w = from; w < Math.min(to, from + 6); w++) {
    const upos = tree.upos(w);
    if (upos === 'PUNCT' || upos === 'VERB') return -1;
    if (tree.has(w, 'PronType=Rel')) return actors.refOf(w) ? w : -1;
    if (
      (upos === 'NOUN' || upos === 'PROPN') &&
      (actors.refOf(w) || reading.pack.speech.documents.includes(tree.analysis.lemma[w].toLowerCase()))
    ) {
      let head = w;
      // The whole phrase speaks: "Selmara’s Defence Ministry", not "Selmara".
      while (
        tree.analysis.head[head] >= from &&
        tree.analysis.head[head] < to &&
        ['nmod', 'compound', 'flat', 'amod'].includes(tree.rel(head)) &&
        actors.refOf(tree.analysis.head[head])
      ) {
        head = tree.analysis.head[head];
      }
      return head;
    }
  }
  return -1;
}

/** End of the source phrase: the next comma, or the end of the phrase's own subtree. */
function phraseEnd(reading: Reading, source: number, to: number): number {
  const { tree } = reading;
  const last = tree.subtree(source).at(-1) as number;
  let end = source + 1;
  while (end < to && end <= last && tree.upos(end) !== 'PUNCT') end++;
  return end;
}

/** The clause that the phrase belongs to: the sentence, cut at a coordinated clause on the other side of a conjunction. */
function hostClause(reading: Reading, start: number, end: number, from: number, to: number): [number, number] {
  const { tree } = reading;
  const isJoint = (w: number) =>
    tree.upos(w) === 'CCONJ' &&
    tree.rel(tree.analysis.head[w] >= 0 ? tree.analysis.head[w] : w) === 'conj' &&
    tree.upos(tree.analysis.head[w]) === 'VERB';
  let first = from;
  let last = to;
  for (let w = from; w < start; w++) if (isJoint(w) && start - w < (start - from) / 2) first = w + 1;
  for (let w = to - 1; w >= end; w--) if (isJoint(w) && w > end && start - from > 8) last = w;
  return [first, last];
}

/** Surest first. */
export const reportedRules: readonly Rule<Statement>[] = [
  asideRule,
  clauseRule,
  accordingRule,
  infinitiveRule,
  namingRule,
  objectRule,
  nounRule,
];

/** Whether a span holds a quotation mark pair. */
export const holdsQuotation = (reading: Reading, span: Span) =>
  quotationsOf(reading).some(({ span: [from, to] }) => span[0] <= from && to <= span[1]);
