// Whether what a word tells happened. In doubt it did not: what did not happen must never read as happened.
import type { EventMode } from '../record/record.ts';
import { speechAround } from './around.ts';
import { caseOf, isPastParticiple, negated, type Trees } from './clause.ts';
import type { Reading } from './reading.ts';

type ModeReading = Trees & Pick<Reading, 'report' | 'times' | 'statements'>;

/** How many arcs above a word may still say that it did not happen. */
const CLIMB = 6;

/** Mode of the event that a verb or noun tells, by its own forms, then by the words above it, nearest first. */
export function modeOf(reading: ModeReading, word: number): EventMode {
  const own = verbMode(reading, word);
  if (own !== 'happened') return own;
  const above = modeAbove(reading, word);
  if (above) return above;
  // "We demand", "I promise": what a speaker does by saying it happens, whatever the act of the whole speech.
  if (performs(reading.tree, word)) return 'happened';
  return modeInSpeech(reading, word) ?? modeByTime(reading, word) ?? 'happened';
}

/** A present in the first person: "we urge", "chiediamo". */
function performs(tree: Trees['tree'], word: number): boolean {
  if (!tree.has(word, 'Tense=Pres') || !tree.has(word, 'VerbForm=Fin')) return false;
  if (tree.has(word, 'Person=1')) return true;
  const subject = tree.child(word, 'nsubj');
  return subject >= 0 && tree.has(subject, 'Person=1');
}

/** What the verb's own negation, auxiliaries, mood and condition say; nouns have only their determiner and adjectives. */
function verbMode(reading: Trees, word: number): EventMode {
  const { tree, pack } = reading;
  const { lemma, deprel } = tree.analysis;
  const deeds = pack.deeds;
  if (negated(reading, word)) return 'denied';
  let conditional = tree.has(word, 'Mood=Cnd');
  let future = tree.has(word, 'Tense=Fut');
  let modal = false;
  let duty = false;
  let condition = false;
  for (const child of tree.children(word)) {
    const rel = tree.rel(child);
    const name = lemma[child].toLowerCase();
    if (rel === 'aux' || rel === 'cop') {
      conditional ||= tree.has(child, 'Mood=Cnd');
      future ||= tree.has(child, 'Tense=Fut') || deeds.future.includes(name);
      modal ||= deeds.modals.includes(name);
      duty ||= deeds.duty.includes(name);
    } else if (rel === 'mark' || rel === 'case') {
      const mark = markName(reading, child);
      if (deeds.conditions.includes(mark)) return 'hypothetical';
      if (deeds.without.includes(mark)) return 'denied';
      if (rel === 'mark' && deeds.ahead.includes(mark)) return 'possible';
    } else if (rel === 'advmod' || rel === 'amod') {
      if (deeds.uncertain.includes(name)) return 'possible';
      if (deeds.planning.includes(name)) return 'planned';
    } else if (rel === 'acl' && isPastParticiple(tree, child) && tree.child(child, 'aux', 'nsubj') < 0) {
      const told = calledMode(reading, name, name);
      if (told) return told;
    } else if (rel === 'advcl') {
      condition ||= isCondition(reading, child);
    }
  }
  // A tagger's imperative that has a subject is none: "The minister met …".
  if (tree.has(word, 'Mood=Imp') && tree.child(word, 'nsubj') < 0) return 'demanded';
  if (condition && (future || conditional || modal || duty)) return 'hypothetical';
  if (conditional || modal) return 'possible';
  if (duty) return 'demanded';
  if (future) return 'planned';
  if (deprel[word] === 'root' && tree.has(word, 'VerbForm=Inf') && !tree.has(word, 'VerbForm=Fin')) {
    return tree.child(word, 'aux') >= 0 ? 'possible' : 'planned';
  }
  return 'happened';
}

/** Lemma of a mark or adposition with its fixed parts: "in case", "a meno che". */
function markName({ tree }: Trees, mark: number): string {
  const { lemma } = tree.analysis;
  let words = lemma[mark].toLowerCase();
  for (const part of tree.children(mark)) if (tree.rel(part) === 'fixed') words += ` ${lemma[part].toLowerCase()}`;
  return words;
}

/** Whether the clause headed by the word is a condition ("if …", "unless …"). */
export function isCondition(reading: Trees, word: number): boolean {
  const { tree, pack } = reading;
  for (const mark of tree.childrenBy(word, 'mark', 'advmod', 'case')) {
    if (pack.deeds.conditions.includes(markName(reading, mark))) return true;
  }
  return false;
}

const CLAUSAL = ['xcomp', 'ccomp', 'csubj', 'advcl', 'acl', 'obj', 'obl', 'nmod', 'nsubj', 'conj', 'appos', 'iobj'];

/** What the words above say: verbs of denying, demanding, planning, weighing, and conditions that hold the clause. */
function modeAbove(reading: Trees, word: number): EventMode | null {
  const { tree, pack } = reading;
  const { head, lemma, deprel } = tree.analysis;
  const deeds = pack.deeds;
  let below = word;
  for (let step = 0; step < CLIMB; step++) {
    const above = head[below];
    const rel = tree.rel(below);
    if (above < 0 || !CLAUSAL.includes(rel)) return null;
    // A relative clause stands on its own feet, and so does its short form, "demanded by X".
    if (deprel[below] === 'acl:relcl' || (rel === 'acl' && isPastParticiple(tree, below))) return null;
    const adposition = caseOf(tree, below);
    if (adposition && deeds.without.includes(adposition)) return 'denied';
    if (adposition && deeds.ahead.includes(adposition)) return 'possible';
    if (rel === 'conj') {
      const shared = sharedMode(reading, below, above);
      if (shared) return shared;
      below = above;
      continue;
    }
    const name = lemma[above].toLowerCase();
    const cue = adposition ? `${name} ${adposition}` : name;
    // Where subjects are dropped, a noun after the verb that the tree calls its subject may be its object.
    const isInverted = deeds.dropsSubjects && below > above;
    const subject = rel === 'nsubj' && !deprel[below].endsWith(':pass') && !isInverted;
    if (!subject) {
      const called = calledMode(reading, name, cue);
      if (called) return negated(reading, above) && called !== 'denied' ? 'denied' : called;
    }
    const infinitive = isInfinitive(tree, below);
    if (infinitive && (rel === 'xcomp' || rel === 'csubj')) {
      if (!deeds.achieved.includes(name)) return negated(reading, above) ? 'denied' : 'possible';
    } else if (infinitive && (rel === 'advcl' || rel === 'acl' || rel === 'ccomp')) {
      if (!deeds.achieved.includes(name)) return 'planned';
    }
    const carries = rel === 'xcomp' || deeds.support.includes(name) || deeds.achieved.includes(name);
    const isNoun = tree.upos(below) === 'NOUN' || tree.upos(below) === 'PROPN';
    if (carries || (rel === 'nsubj' && isNoun)) {
      const mode = verbMode(reading, above);
      if (mode !== 'happened') return mode;
    } else if (isCondition(reading, above)) {
      return 'hypothetical';
    }
    if (isNoun && rel === 'obj') {
      const mode = verbMode(reading, above);
      if (mode !== 'happened') return 'possible';
    }
    below = above;
  }
  return null;
}

/** A bare infinitive or gerund: "aver firmato" and "to have signed" tell what happened. */
function isInfinitive(tree: Trees['tree'], word: number): boolean {
  if (tree.has(word, 'VerbForm=Fin') || tree.child(word, 'aux') >= 0) return false;
  return tree.has(word, 'VerbForm=Inf');
}

function calledMode({ pack }: Trees, name: string, cue: string): EventMode | null {
  const has = (list: readonly string[]) => list.includes(name) || list.includes(cue);
  const deeds = pack.deeds;
  if (has(deeds.undone)) return 'denied';
  if (has(deeds.demanding)) return 'demanded';
  if (has(deeds.planning)) return 'planned';
  if (has(deeds.uncertain)) return 'possible';
  return null;
}

/** Auxiliaries told once for coordinated verbs ("will meet and sign") hold for the later ones without their own. */
function sharedMode(reading: Trees, below: number, above: number): EventMode | null {
  const { tree } = reading;
  if (tree.upos(below) !== 'VERB' || tree.child(below, 'aux', 'nsubj') >= 0 || tree.has(below, 'VerbForm=Fin'))
    return null;
  const mode = verbMode(reading, above);
  return mode === 'happened' || mode === 'denied' ? null : mode;
}

/** What is said in a demand is demanded, in a promise planned, and so on, unless the clause is plainly past. */
function modeInSpeech(reading: ModeReading, word: number): EventMode | null {
  const { tree } = reading;
  const innermost = speechAround(reading, [tree.analysis.start[word], tree.analysis.end[word]]);
  if (!innermost || isPast(tree, word)) return innermost?.act === 'deny' ? 'denied' : null;
  if (innermost.act === 'deny') return 'denied';
  if (innermost.act === 'demand') return 'demanded';
  if (innermost.act === 'promise') return 'planned';
  if (innermost.act === 'warn' || innermost.act === 'propose' || innermost.act === 'ask') return 'possible';
  return null;
}

function isPast(tree: Trees['tree'], word: number): boolean {
  if (tree.has(word, 'Tense=Past') || tree.has(word, 'Tense=Imp')) return true;
  return tree.childrenBy(word, 'aux').some((aux) => tree.has(aux, 'Tense=Past') || tree.has(aux, 'VerbForm=Fin'));
}

/** "The ministers meet on Friday": a present with a time that begins after the report is still ahead. */
function modeByTime(reading: ModeReading, word: number): EventMode | null {
  const { tree, report, times } = reading;
  const { date } = report;
  if (!date || isPast(tree, word)) return null;
  for (const child of tree.childrenBy(word, 'obl', 'advmod', 'nmod')) {
    const [start, end] = tree.spanOf(tree.subtree(child));
    const ahead = times.some(({ span, from }) => from && from > date && span[0] < end && start < span[1]);
    if (ahead) return 'planned';
  }
  return null;
}
