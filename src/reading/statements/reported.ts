// Speech told in clauses and phrases: "said that …", "…, she said", "according to …", "rejected the demand", "his promise to …".
import type { Act, Span, Statement } from '../../record/record.ts';
import { caseOf, clauseWords, ownerOf, phraseSpan, trimPunctuation } from '../clause.ts';
import { type Reading, touches } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { accordingRule } from './according.ts';
import { asideRule } from './aside.ts';
import { complementOf, isInfinitive } from './complement.ts';
import { without } from './content.ts';
import { type Cue, cuesOf, spokenCues } from './cues.ts';
import { draftStatement } from './draft.ts';
import { namingRule } from './naming.ts';
import { sourceAt, sourceOf } from './speaker.ts';

type Finding = Draft<Statement> | null;

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
    for (const cue of spokenCues(reading)) {
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
    const { tree, pack } = reading;
    for (const cue of spokenCues(reading)) {
      const act = cue.acts.get('infinitive') ?? (cue.preposition ? cue.acts.get('oblique') : undefined);
      if (!act) continue;
      // Beside a thing said, an infinitive is a purpose: "asked for a meeting to settle it".
      const object = tree.child(cue.word, 'obj');
      const onObject =
        object < 0 || !cue.preposition
          ? []
          : tree.childrenBy(object, 'acl').filter((child) => markedBy(reading, child, cue.preposition));
      const rels = objectNoun(reading, cue) >= 0 && cue.acts.has('object') ? ['xcomp'] : ['xcomp', 'advcl', 'obl'];
      const clause =
        [...tree.childrenBy(cue.word, ...rels), ...onObject].find(
          (child) => child > cue.word && isInfinitive(reading, child),
        ) ?? -1;
      if (clause < 0) continue;
      const marks = tree.childrenBy(clause, 'mark', 'case').map((mark) => tree.analysis.form[mark].toLowerCase());
      if (pack.deeds.naming.includes(tree.analysis.lemma[clause].toLowerCase())) continue;
      let content = clauseContent(reading, clause, marks);
      if (isJudgement(act) && object > cue.word && object < clause)
        content = [[tree.spanOf(tree.subtree(object))[0], content[0][1]]];
      yield* found(draftStatement(reading, { source: sourceOf(reading, cue), cue, act, content, confidence: 0.7 }));
    }
  },
};

const markedBy = ({ tree }: Reading, clause: number, preposition: string | null) =>
  tree.childrenBy(clause, 'mark', 'case').some((mark) => tree.analysis.lemma[mark].toLowerCase() === preposition);

/** Acts of which the one judged is part of what is said: "thanked the envoy for her work". */
const isJudgement = (act: Act) => act === 'praise' || act === 'criticise';

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
    for (const cue of spokenCues(reading)) {
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
      if (objectAct && object < 0) yield* found(ofParticiple(reading, cue, objectAct));
      const word = oblique >= 0 ? oblique : object;
      if (word < 0 || isInfinitive(reading, word) || isTime(reading, word)) continue;
      const act = deniesClaim(reading, oblique >= 0 ? cue.acts.get('oblique') : objectAct, word);
      const cases = tree.childrenBy(word, 'case').map((mark) => tree.analysis.form[mark].toLowerCase());
      let content = clauseContent(reading, word, cases);
      const whom = oblique >= 0 && isJudgement(act) ? tree.child(cue.word, 'obj') : -1;
      if (oblique < 0) content = [[content[0][0], endWithPhrases(reading, cue, word, content[0][1])]];
      if (whom > cue.word && whom < word) content = [[tree.spanOf(tree.subtree(whom))[0], content[0][1]]];
      yield* found(draftStatement(reading, { source: sourceOf(reading, cue), cue, act, content, confidence: 0.65 }));
    }
  },
};

/** End of a thing said with the phrases right after it that the tree hangs on the verb: "demanded pay | for lost trips". */
function endWithPhrases(reading: Reading, cue: Cue, object: number, end: number): number {
  const { tree, pack, times, actors } = reading;
  const { documents, occasions, audience } = pack.speech;
  let last = end;
  for (const phrase of tree.childrenBy(cue.word, 'obl')) {
    const lemma = tree.analysis.lemma[phrase].toLowerCase();
    const span = tree.spanOf(tree.subtree(phrase));
    if (phrase < object || /[^ ]/.test(reading.report.text.slice(last, span[0])) || span[0] < last) continue;
    const isSetting =
      documents.includes(lemma) ||
      occasions.includes(lemma) ||
      caseOf(tree, phrase) === '' ||
      (audience.includes(caseOf(tree, phrase)) && actors.refOf(phrase) !== null) ||
      tree.analysis.deprel[phrase] === 'obl:agent' ||
      times.some((time) => touches(time.span, span));
    if (isSetting) break;
    last = span[1];
  }
  return last;
}

/** "Spoke on Monday": a time is no thing said. */
const isTime = ({ tree, times }: Reading, word: number) =>
  times.some(({ span }) => span[0] <= tree.analysis.start[word] && tree.analysis.end[word] <= span[1]);

/** "The inquiry demanded by Rome": a participle with who did it, on the noun for what was said. */
function ofParticiple(reading: Reading, cue: Cue, act: Act): Finding {
  const { tree } = reading;
  let noun = tree.analysis.head[cue.word];
  // "The closing of the ports, demanded in March": the noun that agrees, not the one next to it.
  while (noun >= 0 && tree.rel(noun) === 'nmod' && !agree(reading, noun, cue.word)) noun = tree.analysis.head[noun];
  if (tree.rel(cue.word) !== 'acl' || noun < 0 || tree.upos(noun) !== 'NOUN' || cue.word < noun) return null;
  if (!tree.has(cue.word, 'VerbForm=Part') || tree.child(cue.word, 'aux', 'nsubj') >= 0) return null;
  const source = sourceOf(reading, cue);
  if (source.word < cue.word || !source.speaker) return null;
  return draftStatement(reading, { source, cue, act, content: [phraseSpan(tree, noun)], confidence: 0.6 });
}

/** Whether two words have no gender or number that differs. */
function agree({ tree }: Reading, a: number, b: number): boolean {
  return ['Gender=Masc', 'Gender=Fem', 'Number=Sing', 'Number=Plur'].every((feature) => {
    const other = feature.split('=')[0];
    const tells = (word: number) => tree.analysis.feats[word].includes(`${other}=`);
    return !tells(a) || !tells(b) || tree.has(a, feature) === tree.has(b, feature);
  });
}

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
