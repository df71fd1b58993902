// Answers to demands: acceptance, refusal, delay, by another than who demanded.
import type { ActorRef, Demand, Span } from '../../record/record.ts';
import { hull } from '../circumstance.ts';
import { negated, objectOf } from '../clause.ts';
import { cueOf } from '../cue.ts';
import { modeOf } from '../mode.ts';
import { doersOf } from '../parties.ts';
import type { Reading } from '../reading.ts';
import { likeness } from '../speech.ts';
import { everyWord } from '../words.ts';

type Stance = NonNullable<Demand['answer']>['stance'];

interface Answer {
  by: ActorRef;
  stance: Stance;
  span: Span;
  /** What the answer is about. */
  matter: Span[];
  /** Whether it names a demand ("rejected the demand"): then the nearest demand is meant. */
  plain: boolean;
}

function fromVerb(reading: Reading, verb: number): Answer | null {
  const { tree, pack } = reading;
  if (tree.upos(verb) !== 'VERB') return null;
  const hit = cueOf(tree, verb, pack.deeds.answers);
  if (!hit) return null;
  const mode = modeOf(reading, verb);
  if (mode !== 'happened' && !(mode === 'denied' && negated(reading, verb))) return null;
  const matter = hit.complement >= 0 ? hit.complement : objectOf(tree, verb);
  if (matter < 0) return null;
  const [by] = doersOf(reading, verb);
  if (!by) return null;
  const plain = pack.deeds.demandNouns.includes(tree.analysis.lemma[matter].toLowerCase());
  const span = tree.spanOf(tree.subtree(matter));
  const stance = mode === 'denied' ? (hit.value === 'accepts' ? 'rejects' : 'defers') : hit.value;
  return { by, stance, span: hull([by.span, tree.spanOf([verb]), span]), matter: [span], plain };
}

function answersOf(reading: Reading): Answer[] {
  const answers = [...everyWord(reading, (word) => fromVerb(reading, word))];
  for (const { act, speaker, span, content } of reading.statements) {
    if (!speaker || (act !== 'accept' && act !== 'reject')) continue;
    const lemmas = content.flatMap((piece) => demandNounsIn(reading, piece));
    answers.push({
      by: speaker,
      stance: act === 'accept' ? 'accepts' : 'rejects',
      span,
      matter: content,
      plain: lemmas.length > 0,
    });
  }
  return answers.sort((a, b) => a.span[0] - b.span[0]);
}

function demandNounsIn({ tree, pack }: Reading, span: Span): string[] {
  const [from, to] = tree.wordsIn(...span);
  return tree.analysis.lemma.slice(from, to).filter((lemma) => pack.deeds.demandNouns.includes(lemma.toLowerCase()));
}

/** Gives each demand the answer that is most like it, or that names a demand nearest after it. */
export function withAnswers(reading: Reading, demands: Demand[]): Demand[] {
  for (const answer of answersOf(reading)) {
    let best: Demand | null = null;
    let bestScore = 0;
    for (const demand of demands) {
      if (demand.by.actor === answer.by.actor || demand.answer) continue;
      const distance = Math.max(0, answer.span[0] - demand.span[1], demand.span[0] - answer.span[1]);
      let score = likeness(reading, demand.content, answer.matter);
      if (score < 0.5) score = 0;
      if (answer.plain && distance < 600) score += 0.5 - distance / 2000;
      if (demand.of.some(({ actor }) => actor === answer.by.actor) && score > 0) score += 0.3;
      if (score > bestScore) {
        best = demand;
        bestScore = score;
      }
    }
    if (best && bestScore >= 0.4) best.answer = { by: answer.by, stance: answer.stance, span: answer.span };
  }
  return demands;
}
