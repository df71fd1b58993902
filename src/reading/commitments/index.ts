// Commitments: what a party says that it will itself do.
import type { ActorRef, Commitment, Record, Span, Statement } from '../../record/record.ts';
import { dueIn, hull } from '../circumstance.ts';
import { clauseWords, isPassive, isPredicate, longPhraseSpan, negated, objectOf, obliquesOf } from '../clause.ts';
import { conditionOf } from '../condition.ts';
import { cueIn, cueOf } from '../cue.ts';
import { clausesOf, contentSpan } from '../demands/index.ts';
import { names, quote } from '../describe.ts';
import { isCondition, modeOf } from '../mode.ts';
import { addRefs, doersOf, modifierRefs, partiesWithin, personOf, refsOrParties } from '../parties.ts';
import type { Reading } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { addresseesOf, contentPredicates, cueWord, overlap, statementOf } from '../speech.ts';
import { everyWord } from '../words.ts';

function draft(
  reading: Reading,
  by: ActorRef,
  to: ActorRef[],
  content: Span[],
  more: { span: Span; confidence: number; statement: string | null; head: number; status?: Commitment['status'] },
): Draft<Commitment> {
  return {
    span: more.span,
    confidence: more.confidence,
    by,
    to: to.filter(({ actor }) => actor !== by.actor),
    content,
    due: dueIn(reading, content),
    condition: more.head < 0 ? null : conditionOf(reading, more.head),
    status: more.status ?? 'made',
    statement: more.statement,
  };
}

function* fromStatements(reading: Reading): Iterable<Draft<Commitment>> {
  for (const statement of reading.statements) {
    if (statement.act !== 'promise' || !statement.speaker || !isSaidOutright(reading, statement)) continue;
    const [head = -1] = contentPredicates(reading, statement.content);
    const by = (head >= 0 && ownSide(reading, doersOf(reading, head), statement.speaker)) || statement.speaker;
    const to = addresseesOf(reading, statement);
    for (const [part, content] of partsOf(reading, head, statement.content)) {
      const confidence = Math.min(0.8, statement.confidence);
      yield draft(reading, by, to, content, { span: statement.span, confidence, statement: statement.id, head: part });
    }
  }
}

/** The coordinated clauses of a content, each a commitment of its own; the whole content where there is but one. */
function partsOf(reading: Reading, head: number, content: Span[]): [number, Span[]][] {
  const { tree } = reading;
  const clauses =
    head < 0 ? [] : [head, ...tree.childrenBy(head, 'conj').filter((child) => tree.upos(child) === 'VERB')];
  const parts = clauses.map((clause): [number, Span | null] => [clause, clip(contentSpan(reading, clause), content)]);
  if (parts.length < 2 || parts.some(([, span]) => span === null)) return [[head, content]];
  return parts.map(([clause, span]) => [clause, [span as Span]]);
}

/** The doer that is the speaker, or the state or body that the speaker speaks for; null for anyone else. */
function ownSide(reading: Reading, doers: readonly ActorRef[], speaker: ActorRef): ActorRef | null {
  const own = reading.actors.byId(speaker.actor);
  for (const doer of doers) {
    if (doer.actor === speaker.actor) return speaker;
    const { kind, country } = reading.actors.byId(doer.actor);
    if (own.memberOf === doer.actor) return doer;
    if (kind === 'state' && country !== null && country === own.country) return doer;
  }
  return null;
}

/** Future clauses in speech whose doer is the speaker's own side: "we will answer by Friday". */
function* fromOwnFuture(reading: Reading): Iterable<Draft<Commitment>> {
  const { tree } = reading;
  for (const statement of reading.statements) {
    if (!statement.speaker || !['say', 'confirm', 'accept', 'propose', 'promise'].includes(statement.act)) continue;
    for (const head of contentPredicates(reading, statement.content)) {
      const told = statement.manner === 'indirect' && isFutureInPast(reading, head);
      if (!told && !isFuture(reading, head)) continue;
      const by = ownSide(reading, futureDoers(reading, head), statement.speaker);
      if (!by) continue;
      const span = clip(tree.spanOf(clauseWords(tree, head)), statement.content);
      if (!span) continue;
      const entry = draft(reading, by, [], [span], { span, confidence: 0.55, statement: statement.id, head });
      if (!told || entry.due) yield entry;
    }
  }
}

function clip(span: Span, pieces: readonly Span[]): Span | null {
  for (const piece of pieces) {
    const start = Math.max(span[0], piece[0]);
    const end = Math.min(span[1], piece[1]);
    if (start < end) return [start, end];
  }
  return null;
}

/** Whether a verb or noun of promising says so, or the whole is one clause: not a future among other things. */
function isSaidOutright(reading: Reading, statement: Statement): boolean {
  const cue = cueWord(reading, statement);
  const { promiseVerbs, promiseNouns } = reading.pack.deeds;
  return cue >= 0 && cueIn(reading.tree, cue, [...promiseVerbs, ...promiseNouns]) !== null;
}

/** Who does what is to come: the doer, or for a passive without agent whoever owns what it is done to. */
function futureDoers(reading: Reading, head: number): ActorRef[] {
  const doers = doersOf(reading, head);
  if (doers.length || !isPassive(reading.tree, head)) return doers;
  return partiesWithin(reading, objectOf(reading.tree, head));
}

/** "She said she would present a draft": a conditional that tells a promise of the past. */
function isFutureInPast(reading: Reading, head: number): boolean {
  const { tree } = reading;
  if (tree.upos(head) !== 'VERB' || negated(reading, head) || conditionOf(reading, head)) return false;
  return tree.childrenBy(head, 'aux').some((aux) => {
    return (
      tree.has(aux, 'Mood=Cnd') || reading.pack.deeds.conditionals.includes(tree.analysis.lemma[aux].toLowerCase())
    );
  });
}

/** A verb or copula in the future that is not denied: "will", "-rà". */
function isFuture(reading: Reading, head: number): boolean {
  const { tree, pack } = reading;
  if (negated(reading, head) || !isPredicate(tree, head)) return false;
  const future = (word: number) => tree.has(word, 'Tense=Fut');
  const aux = tree.childrenBy(head, 'aux', 'cop');
  const names = aux.map((word) => tree.analysis.lemma[word].toLowerCase());
  return future(head) || aux.some(future) || names.some((name) => pack.deeds.future.includes(name));
}

function* fromVerb(reading: Reading, verb: number): Iterable<Draft<Commitment>> {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.upos(verb) !== 'VERB' || negated(reading, verb)) return;
  const hit = cueIn(tree, verb, deeds.promiseVerbs);
  if (!hit || modeOf(reading, verb) !== 'happened') return;
  const [by] = doersOf(reading, verb);
  if (!by) return;
  const to: ActorRef[] = [];
  for (const { word, case: adposition } of obliquesOf(tree, verb)) {
    if (word !== hit.complement && (adposition === '' || deeds.addressing.includes(adposition)))
      addRefs(to, refsOrParties(reading, word));
  }
  const object = hit.complement >= 0 ? hit.complement : objectOf(tree, verb);
  if (object >= 0 && tree.upos(object) === 'PRON') return;
  const clauses = clausesOf(reading, verb);
  const contents: [number, Span][] = clauses.map((clause) => [clause, contentSpan(reading, clause)]);
  if (!contents.length && object >= 0 && !reading.actors.refOf(object))
    contents.push([-1, longPhraseSpan(tree, object)]);
  for (const [head, content] of contents) {
    const span = hull([by.span, tree.spanOf([verb]), content]);
    yield draft(reading, by, to, [content], { span, confidence: 0.55, statement: null, head });
  }
}

/** "its pledge to free the crew", "l'impegno della Polonia a riaprire", kept, broken or taken back by the verb above. */
function fromNoun(reading: Reading, noun: number): Draft<Commitment> | null {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.upos(noun) !== 'NOUN' || !cueIn(tree, noun, deeds.promiseNouns) || negated(reading, noun)) return null;
  const clause = tree.childrenBy(noun, 'acl', 'ccomp', 'advcl').find((child) => tree.has(child, 'VerbForm=Inf'));
  if (clause === undefined) return null;
  const verb = tree.analysis.head[noun];
  const carried = verb >= 0 && tree.upos(verb) === 'VERB' && tree.rel(noun) === 'obj';
  const by = partiesWithin(reading, noun)[0] ?? (carried ? doersOf(reading, verb)[0] : undefined);
  if (!by) return null;
  const content = contentSpan(reading, clause);
  const keeping = carried ? cueOf(tree, verb, deeds.keeping) : null;
  const status = keeping && !negated(reading, verb) ? keeping.value : 'made';
  const to = modifierRefs(reading, noun, deeds.addressing);
  return draft(reading, by, to, [content], {
    span: hull([tree.spanOf([noun]), content]),
    confidence: 0.5,
    statement: statementOf(reading, [content]),
    head: clause,
    status,
  });
}

/** In the report's own voice: "Poland will answer in writing next week", a party's deed with a day. */
function fromReport(reading: Reading, verb: number): Draft<Commitment> | null {
  const { tree } = reading;
  if (tree.upos(verb) !== 'VERB' || !isFuture(reading, verb) || personOf(reading, verb) === 1) return null;
  if (isCondition(reading, verb) || tree.analysis.deprel[verb] === 'acl:relcl') return null;
  const span = tree.spanOf(clauseWords(tree, verb));
  const [by] = doersOf(reading, verb);
  if (!by || !['state', 'organisation'].includes(reading.actors.byId(by.actor).kind)) return null;
  const content = draft(reading, by, [], [span], { span, confidence: 0.4, statement: null, head: verb });
  return content.due ? content : null;
}

export const commitmentRules: readonly Rule<Commitment>[] = [
  {
    name: 'promising-noun',
    reason: 'A noun of binding oneself with its holder and an infinitive; the verb above says whether it was kept.',
    examples: {
      en: { text: 'Poland broke its pledge to open the border.', gives: 'Poland: open the border (broken)' },
      it: {
        text: 'La Polonia ha mantenuto l’impegno di riaprire il confine.',
        gives: 'Polonia: riaprire il confine (kept)',
      },
    },
    find: (reading) => everyWord(reading, (word) => fromNoun(reading, word)),
  },
  {
    name: 'promising-speech',
    reason: 'Speech whose act is a promise says what its speaker will do.',
    examples: {
      en: {
        text: 'Foreign Minister Anna Keller promised to reopen the port.',
        gives: 'Anna Keller: reopen the port',
      },
      it: {
        text: 'La ministra Anna Keller ha promesso di riaprire il porto.',
        gives: 'Anna Keller: riaprire il porto',
      },
    },
    find: fromStatements,
  },
  {
    name: 'own-future',
    reason: 'In speech, a future whose doer is the speaker or the speaker’s own side binds that side.',
    examples: {
      en: {
        text: 'Poland will publish the maps, Polish Foreign Minister Jan Zielski said.',
        gives: 'Poland: Poland will publish the maps',
      },
      it: {
        text: 'Il ministro polacco Jan Zielski ha detto che la Polonia pubblicherà le mappe.',
        gives: 'Polonia: la Polonia pubblicherà le mappe',
      },
    },
    find: fromOwnFuture,
  },
  {
    name: 'promising-verb',
    reason: 'A verb of binding oneself with its subject and what it binds to.',
    examples: {
      en: { text: 'Poland has offered to open the border.', gives: 'Poland: open the border' },
      it: { text: 'La Polonia si è offerta di riaprire il confine.', gives: 'Polonia: riaprire il confine' },
    },
    find: function* (reading) {
      for (const drafts of everyWord(reading, (word) => fromVerb(reading, word))) yield* drafts;
    },
  },
  {
    name: 'announced-deed',
    reason: 'A report that says what a state or body will do by a day tells what that party has announced.',
    examples: {
      en: { text: 'Poland will reply by 3 May 2030.', gives: 'Poland: Poland will reply by 3 May 2030' },
      it: {
        text: 'La Polonia risponderà entro il 3 maggio 2030.',
        gives: 'Polonia: La Polonia risponderà entro il 3 maggio 2030',
      },
    },
    find: (reading) => everyWord(reading, (word) => fromReport(reading, word)),
  },
];

/** Commitments of a report, in text order. */
export function readCommitments(reading: Reading): Commitment[] {
  return applyRules(
    'c',
    commitmentRules,
    reading,
    (entry, kept) => !kept.some((other) => overlap(other.content, entry.content) >= 0.3),
  );
}

/** "A → B: what (status unless made)". */
export function describeCommitment(entry: Commitment, record: Record): string {
  const to = entry.to.length ? ` → ${names(record, entry.to)}` : '';
  const status = entry.status === 'made' ? '' : ` (${entry.status})`;
  return `${names(record, [entry.by])}${to}: ${quote(record, entry.content)}${status}`;
}
