// Demands: what a party wants another to do or leave, and how that was answered.
import type { ActorRef, Demand, Record, Span } from '../../record/record.ts';
import { speechAround } from '../around.ts';
import { hull } from '../circumstance.ts';
import { caseOf, clauseWords, longPhraseSpan, negated, objectOf, obliquesOf, phraseSpan } from '../clause.ts';
import { cueIn } from '../cue.ts';
import { names, quote } from '../describe.ts';
import { modeOf } from '../mode.ts';
import { addRefs, doersOf, modifierRefs, partiesWithin, refsOrParties } from '../parties.ts';
import type { Reading } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { addresseesOf, askedDoers, cueWord, overlap, statementOf } from '../speech.ts';
import { everyWord } from '../words.ts';
import { withAnswers } from './answers.ts';

function* fromStatements(reading: Reading): Iterable<Draft<Demand>> {
  for (const statement of reading.statements) {
    if (statement.act !== 'demand' || !statement.speaker) continue;
    const cue = cueWord(reading, statement);
    if (cue >= 0 && asksToStayUnnamed(reading, cue)) continue;
    const of = addresseesOf(reading, statement);
    yield {
      span: statement.span,
      confidence: Math.min(0.8, statement.confidence),
      by: statement.speaker,
      of: of.length ? of : askedDoers(reading, statement),
      content: statement.content,
      answer: null,
      statement: statement.id,
    };
  }
}

/** The infinitive or that-clause of a verb without its opening word, or null. */
export function clauseContent(reading: Reading, verb: number): Span | null {
  const [clause] = clausesOf(reading, verb);
  return clause === undefined ? null : contentSpan(reading, clause);
}

/** Heads of the infinitive or that-clause of a verb, and of clauses coordinated with it. */
export function clausesOf(reading: Reading, verb: number): number[] {
  const { tree } = reading;
  const complement = tree.child(verb, 'xcomp', 'ccomp');
  const first =
    complement >= 0 && tree.upos(complement) !== 'ADJ'
      ? complement
      : tree.childrenBy(verb, 'advcl', 'acl').find((child) => tree.has(child, 'VerbForm=Inf'));
  if (first === undefined) return [];
  return [first, ...tree.childrenBy(first, 'conj').filter((child) => tree.upos(child) === 'VERB')];
}

/** Span of a clause without its conjunction or mark. */
export function contentSpan(reading: Reading, clause: number): Span {
  const { tree } = reading;
  const words = clauseWords(tree, clause);
  while (words.length > 1 && ['mark', 'punct', 'case', 'cc'].includes(tree.rel(words[0]))) words.shift();
  return tree.spanOf(words);
}

/** "asked not to be named", "chiede di non essere citato": no demand of a party. */
export function asksToStayUnnamed({ tree, pack }: Reading, verb: number): boolean {
  const clause = tree.child(verb, 'xcomp', 'ccomp', 'advcl');
  return clause >= 0 && pack.deeds.naming.includes(tree.analysis.lemma[clause].toLowerCase());
}

function fromVerb(reading: Reading, verb: number): Draft<Demand> | null {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.upos(verb) !== 'VERB' || negated(reading, verb)) return null;
  const asks = cueIn(tree, verb, deeds.demandVerbs);
  const wants = cueIn(tree, verb, deeds.wantVerbs);
  if (!asks && !wants) return null;
  if (modeOf(reading, verb) !== 'happened' || asksToStayUnnamed(reading, verb)) return null;
  // A demand's own words are not a second demand.
  if (speechAround(reading, tree.spanOf([verb]))?.act === 'demand') return null;
  const [by] = doersOf(reading, verb);
  if (!by) return null;
  const object = objectOf(tree, verb);
  let clause = clauseContent(reading, verb);
  // "told police that …", "warned that …" report; "told them to …" demands.
  if (!wants && clause && tree.child(verb, 'ccomp') >= 0 && tree.child(verb, 'xcomp') < 0) clause = null;
  const of: ActorRef[] = [];
  let content: Span | null = clause;
  if (asks && asks.complement >= 0) addRefs(of, refsOrParties(reading, asks.complement));
  else if (asks && object >= 0 && clause) addRefs(of, refsOrParties(reading, object));
  if (!of.length) {
    for (const { word, case: adposition } of obliquesOf(tree, verb)) {
      if (adposition === '' || deeds.addressing.includes(adposition)) addRefs(of, refsOrParties(reading, word));
    }
  }
  // "want to go" is a wish for oneself: the clause needs a doer of its own.
  if (
    clause &&
    !of.length &&
    deeds.wishing.includes(tree.analysis.lemma[verb].toLowerCase()) &&
    tree.child(verb, 'xcomp') >= 0
  )
    return null;
  if (!content && wants) {
    const wanted = wants.complement >= 0 ? wants.complement : object;
    if (wanted >= 0 && tree.upos(wanted) !== 'PRON') {
      // "the inquiry demanded by X": the participle is no part of what is demanded.
      content = wanted === tree.analysis.head[verb] ? phraseSpan(tree, wanted) : longPhraseSpan(tree, wanted);
    }
  }
  if (!content) return null;
  return {
    span: hull([by.span, tree.spanOf([verb]), content]),
    confidence: 0.6,
    by,
    of: of.filter(({ actor }) => actor !== by.actor),
    content: [content],
    answer: null,
    statement: null,
  };
}

/** "its demand for the crew's release", "la richiesta di Roma di riaprire il porto". */
function fromNoun(reading: Reading, noun: number): Draft<Demand> | null {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.upos(noun) !== 'NOUN' || !cueIn(tree, noun, deeds.demandNouns)) return null;
  const owners = [...partiesWithin(reading, noun), ...modifierRefs(reading, noun, deeds.agents)];
  const by = owners[0] ?? carrierDoer(reading, noun);
  if (!by) return null;
  const clause = clauseContent(reading, noun) ?? clauseOf(reading, noun);
  const thing = tree
    .childrenBy(noun, 'nmod')
    .find((child) => deeds.wanting.includes(caseOf(tree, child)) && !reading.actors.refOf(child));
  const content = clause ?? (thing === undefined ? null : longPhraseSpan(tree, thing));
  if (!content) return null;
  return {
    span: hull([tree.spanOf([noun]), content]),
    confidence: 0.55,
    by,
    of: modifierRefs(reading, noun, deeds.addressing).filter(({ actor }) => actor !== by.actor),
    content: [content],
    answer: null,
    statement: statementOf(reading, [content]),
  };
}

function clauseOf(reading: Reading, noun: number): Span | null {
  const clause = reading.tree
    .childrenBy(noun, 'acl', 'ccomp')
    .find((child) => reading.tree.analysis.deprel[child] !== 'acl:relcl');
  return clause === undefined ? null : contentSpan(reading, clause);
}

/** Who makes the demand that is the object of a verb of making ("issued a demand"). */
function carrierDoer(reading: Reading, noun: number) {
  const { tree, pack } = reading;
  const verb = tree.analysis.head[noun];
  if (verb < 0 || tree.rel(noun) !== 'obj' || !pack.deeds.support.includes(tree.analysis.lemma[verb].toLowerCase()))
    return null;
  return doersOf(reading, verb)[0] ?? null;
}

export const demandRules: readonly Rule<Demand>[] = [
  {
    name: 'demanding-noun',
    reason: 'A noun of demanding with its holder and what is demanded in phrases on it.',
    examples: {
      en: {
        text: 'Poland ignored Germany’s demand for an open border.',
        gives: 'Germany: an open border (Poland rejects)',
      },
      it: {
        text: 'La Polonia ha ignorato la richiesta della Germania di riaprire il confine.',
        gives: 'Germania: riaprire il confine (Polonia rejects)',
      },
    },
    find: (reading) => everyWord(reading, (word) => fromNoun(reading, word)),
  },
  {
    name: 'demanding-speech',
    reason: 'Speech whose act is a demand says what its speaker wants of others.',
    examples: {
      en: {
        text: '“We want our ships back,” Foreign Minister Anna Keller said.',
        gives: 'Anna Keller: We want our ships back',
      },
      it: {
        text: '«Vogliamo indietro le nostre navi», ha detto la ministra Anna Keller.',
        gives: 'Anna Keller: Vogliamo indietro le nostre navi',
      },
    },
    find: fromStatements,
  },
  {
    name: 'demanding-verb',
    reason: 'A verb of demanding with who demands and what: "urged Poland to open the border".',
    examples: {
      en: {
        text: 'Germany wants Poland to open the border.',
        gives: 'Germany → Poland: open the border',
      },
      it: {
        text: 'La Germania vuole la riapertura del confine.',
        gives: 'Germania: la riapertura del confine',
      },
    },
    find: (reading) => everyWord(reading, (word) => fromVerb(reading, word)),
  },
];

/** Demands of a report, in text order, with their answers. */
export function readDemands(reading: Reading): Demand[] {
  const demands = applyRules(
    'd',
    demandRules,
    reading,
    (draft, kept) => !kept.some((other) => overlap(other.content, draft.content) >= 0.3),
  );
  return withAnswers(reading, demands);
}

/** "A → B: what". */
export function describeDemand(entry: Demand, record: Record): string {
  const of = entry.of.length ? ` → ${names(record, entry.of)}` : '';
  const answer = entry.answer ? ` (${names(record, [entry.answer.by])} ${entry.answer.stance})` : '';
  return `${names(record, [entry.by])}${of}: ${quote(record, entry.content)}${answer}`;
}
