// Options: courses that a party weighs and has not decided.
import type { ActorRef, Option, Record, Span } from '../../record/record.ts';
import { hull } from '../circumstance.ts';
import { caseOf, longPhraseSpan, negated, objectOf } from '../clause.ts';
import { cueIn, cueOf } from '../cue.ts';
import { clauseContent, contentSpan } from '../demands/index.ts';
import { names, quote } from '../describe.ts';
import { modeOf } from '../mode.ts';
import { doersOf, partiesWithin } from '../parties.ts';
import type { Reading } from '../reading.ts';
import { applyRules, type Draft, type Rule } from '../rule.ts';
import { overlap } from '../speech.ts';
import { everyWord } from '../words.ts';

/** What an option noun stands for: its infinitive or "of" phrase ("l'ipotesi di scortare"), else the noun phrase itself. */
function optionContent(reading: Reading, noun: number): Span {
  const { tree, pack } = reading;
  // "A tax on power sold abroad": a participle describes the noun, it is no course.
  const clause = tree
    .childrenBy(noun, 'acl', 'ccomp')
    .find((child) => tree.analysis.deprel[child] !== 'acl:relcl' && !tree.has(child, 'VerbForm=Part'));
  if (clause !== undefined) return contentSpan(reading, clause);
  if (cueIn(tree, noun, pack.deeds.optionNouns)) {
    const thing = tree
      .childrenBy(noun, 'nmod')
      .find((child) => pack.deeds.wanting.includes(caseOf(tree, child)) && !reading.actors.refOf(child));
    if (thing !== undefined) return longPhraseSpan(tree, thing);
  }
  return longPhraseSpan(tree, noun);
}

function fromVerb(reading: Reading, verb: number): Draft<Option> | null {
  const { tree, pack } = reading;
  const { deeds } = pack;
  if (tree.upos(verb) !== 'VERB') return null;
  const status = cueOf(tree, verb, deeds.optionStatus);
  const weighs = cueIn(tree, verb, deeds.weighVerbs);
  if (!status && !weighs) return null;
  const matter = status?.complement ?? -1;
  const complement = weighs && weighs.complement >= 0 ? weighs.complement : matter;
  const object = complement >= 0 ? complement : objectOf(tree, verb);
  const isOption = object >= 0 && cueIn(tree, object, deeds.optionNouns) !== null;
  // Verbs with other senses ("prepare", "approve") and settled ones need an option noun beside them.
  if (!weighs && !isOption) return null;
  const clause = clauseContent(reading, verb);
  if (!isOption && !clause && !(object >= 0 && isUnderway(reading, verb))) return null;
  if (object < 0 && !clause) return null;
  if (modeOf(reading, verb) === 'denied' && !negated(reading, verb)) return null;
  const by =
    doersOf(reading, verb)[0] ??
    (object >= 0 ? partiesWithin(reading, object)[0] : undefined) ??
    placeDoer(reading, verb);
  if (!by) return null;
  const content = isOption || !clause ? optionContent(reading, object) : clause;
  return {
    span: hull([by.span, tree.spanOf([verb]), content]),
    confidence: isOption ? 0.6 : 0.5,
    by,
    content: [content],
    status: weighs && !status ? 'considered' : negated(reading, verb) ? 'considered' : (status?.value ?? 'considered'),
    approver: null,
  };
}

/** Weighing goes on: progressive or present ("is considering", "sta valutando", "valuta"). */
function isUnderway({ tree }: Reading, verb: number): boolean {
  return tree.has(verb, 'VerbForm=Ger') || tree.has(verb, 'Tense=Pres') || tree.has(verb, 'VerbForm=Part');
}

/** "A Roma si valuta …": the seat of power in a phrase of place weighs. */
function placeDoer(reading: Reading, verb: number): ActorRef | null {
  const { tree, pack } = reading;
  for (const child of tree.childrenBy(verb, 'obl')) {
    if (!pack.deeds.placeWords.includes(caseOf(tree, child))) continue;
    const ref = reading.actors.refOf(child);
    if (ref) return ref;
  }
  return null;
}

/** "Options include a naval escort", "among the options is …", "the possibility of a blockade": the noun with its holder. */
function fromNoun(reading: Reading, noun: number): Draft<Option> | null {
  const { tree, pack } = reading;
  if (tree.upos(noun) !== 'NOUN' || !pack.deeds.optionNouns.includes(tree.analysis.lemma[noun].toLowerCase()))
    return null;
  const clause = tree.childrenBy(noun, 'acl').find((child) => tree.has(child, 'VerbForm=Inf'));
  const [by] = partiesWithin(reading, noun);
  if (clause === undefined || !by || negated(reading, noun)) return null;
  const content = contentSpan(reading, clause);
  const verb = tree.analysis.head[noun];
  const status = verb >= 0 && tree.upos(verb) === 'VERB' ? cueOf(tree, verb, pack.deeds.optionStatus) : null;
  return {
    span: hull([tree.spanOf([noun]), content]),
    confidence: 0.4,
    by,
    content: [content],
    status: status?.value ?? 'considered',
    approver: null,
  };
}

export const optionRules: readonly Rule<Option>[] = [
  {
    name: 'weighing-verb',
    reason: 'A verb of weighing with a course as its object or clause tells an option of its subject.',
    examples: {
      en: { text: 'Germany is considering sending troops.', gives: 'Germany: sending troops (considered)' },
      it: {
        text: 'La Germania sta valutando l’ipotesi di inviare truppe.',
        gives: 'Germania: inviare truppe (considered)',
      },
    },
    find: (reading) => everyWord(reading, (word) => fromVerb(reading, word)),
  },
  {
    name: 'option-noun',
    reason: 'A noun for a course with its holder and an infinitive.',
    examples: {
      en: { text: 'Germany’s plan to send troops worries Poland.', gives: 'Germany: send troops (considered)' },
      it: {
        text: 'Il piano della Germania di inviare truppe preoccupa la Polonia.',
        gives: 'Germania: inviare truppe (considered)',
      },
    },
    find: (reading) => everyWord(reading, (word) => fromNoun(reading, word)),
  },
];

/** Options of a report, in text order. */
export function readOptions(reading: Reading): Option[] {
  return applyRules(
    'o',
    optionRules,
    reading,
    (entry, kept) => !kept.some((other) => overlap(other.content, entry.content) >= 0.3),
  );
}

/** "A: what (status)". */
export function describeOption(entry: Option, record: Record): string {
  return `${names(record, [entry.by])}: ${quote(record, entry.content)} (${entry.status})`;
}
