// Who is who in one report, and whom a word means.
import type { Actor, ActorRef, Span } from '../../record/record.ts';
import type { Reading } from '../reading.ts';
import { collectMentions } from './collect.ts';
import { linkMentions, toActors } from './link.ts';
import { wordSpan } from './phrase.ts';

type Base = Pick<Reading, 'report' | 'tree' | 'pack' | 'story' | 'cast'>;

/** The actors of a report, asked by word number. */
export class Actors {
  readonly list: readonly Actor[];
  /** Mentions that the cast file told, in text order. */
  readonly castSpans: readonly Span[];
  readonly #reading: Base;
  /** Actor (index) of the smallest mention that a word heads or lies in; -1. */
  readonly #headed: Int32Array;
  readonly #inside: Int32Array;
  /** Span of the mention behind #headed and #inside, as words. */
  readonly #spans = new Map<number, [number, number]>();
  /** Heads of mentions in text order with their actors, for pronouns. */
  readonly #order: { head: number; actor: number; subject: boolean }[] = [];

  constructor(reading: Base) {
    this.#reading = reading;
    const { tree } = reading;
    const asReading = reading as Reading;
    const candidates = linkMentions(asReading, collectMentions(asReading));
    this.list = toActors(asReading, candidates);
    this.#headed = new Int32Array(tree.analysis.count).fill(-1);
    this.#inside = new Int32Array(tree.analysis.count).fill(-1);
    const all = candidates.flatMap((candidate, actor) => candidate.mentions.map((mention) => ({ mention, actor })));
    this.castSpans = all
      .filter(({ mention }) => mention.cast)
      .map(({ mention }) => wordSpan(tree, mention.from, mention.to))
      .sort((a, b) => a[0] - b[0]);
    // Long mentions first, so that the short ones within them win.
    all.sort((a, b) => b.mention.to - b.mention.from - (a.mention.to - a.mention.from));
    for (const { mention, actor } of all) {
      for (let w = mention.from; w < mention.to; w++) {
        this.#inside[w] = actor;
        this.#spans.set(w, [mention.from, mention.to]);
      }
    }
    for (const { mention, actor } of all) {
      this.#headed[mention.head] = actor;
      this.#spans.set(mention.head, [mention.from, mention.to]);
    }
    this.#order = all
      .map(({ mention, actor }) => ({ head: mention.head, actor, subject: tree.rel(mention.head) === 'nsubj' }))
      .sort((a, b) => a.head - b.head);
  }

  byId(id: string): Actor {
    return this.list[Number(id.slice(1)) - 1];
  }

  /** Reference to an actor known by its id, with the given words or none. */
  ref(actor: number, word: number | null): ActorRef {
    const words = word === null ? undefined : this.#spans.get(word);
    const { tree } = this.#reading;
    const span = word === null ? null : words ? wordSpan(tree, ...words) : wordSpan(tree, word, word + 1);
    return { actor: `a${actor + 1}`, span };
  }

  /**
   * The actor that the noun phrase or pronoun headed by this word means, with the span of the mention; null when none.
   * Relative pronouns mean their antecedent; personal pronouns the likeliest actor before them.
   */
  refOf(word: number): ActorRef | null {
    const actor = this.#actorOf(word, 0);
    return actor < 0 ? null : this.ref(actor, word);
  }

  /** As refOf, for the word and its conjuncts ("Rossi and Smith" gives two). */
  refsOf(word: number): ActorRef[] {
    const { tree } = this.#reading;
    const refs: ActorRef[] = [];
    for (const part of [word, ...tree.childrenBy(word, 'conj')]) {
      const ref = this.refOf(part);
      if (ref && !refs.some((other) => other.actor === ref.actor)) refs.push(ref);
    }
    return refs;
  }

  /** The actor named by a mention that this word heads or lies in, without following pronouns. */
  mentionAt(word: number): ActorRef | null {
    const actor = this.#headed[word] >= 0 ? this.#headed[word] : this.#inside[word];
    return actor < 0 ? null : this.ref(actor, word);
  }

  /** The latest actor before a word that may be meant by "he" or a verb without subject: persons first, subjects first. */
  latestBefore(word: number, fits: (actor: Actor) => boolean): ActorRef | null {
    const { sentenceOf } = this.#reading.tree.analysis;
    let best = -1;
    let bestScore = -Infinity;
    for (let i = this.#order.length - 1; i >= 0; i--) {
      const { head, actor, subject } = this.#order[i];
      if (head >= word) continue;
      const distance = sentenceOf[word < sentenceOf.length ? word : sentenceOf.length - 1] - sentenceOf[head];
      if (distance > 4) break;
      if (!fits(this.list[actor])) continue;
      const score = (subject ? 1.5 : 0) - distance;
      if (score > bestScore) {
        best = actor;
        bestScore = score;
      }
    }
    return best < 0 ? null : this.ref(best, null);
  }

  #actorOf(word: number, depth: number): number {
    const { tree, pack } = this.#reading;
    const { analysis } = tree;
    if (this.#headed[word] >= 0) return this.#headed[word];
    if (depth > 3) return -1;
    if (tree.upos(word) === 'PRON' || tree.upos(word) === 'DET') {
      if (tree.has(word, 'PronType=Rel') || /^(?:who|which|that|che|cui|quale)$/i.test(analysis.lemma[word])) {
        for (let w = analysis.head[word]; w >= 0; w = analysis.head[w]) {
          if (tree.rel(w) === 'acl' && analysis.head[w] >= 0) return this.#actorOf(analysis.head[w], depth + 1);
        }
      }
      const form = analysis.form[word].toLowerCase();
      const pronoun = Object.hasOwn(pack.actors.pronouns, form) ? pack.actors.pronouns[form] : null;
      if (pronoun && pronoun.person === 3) {
        const found = this.latestBefore(word, (actor) => fitsPronoun(actor, pronoun, this.genderOf(actor)));
        return found ? Number(found.actor.slice(1)) - 1 : -1;
      }
      return -1;
    }
    for (const child of tree.childrenBy(word, 'flat', 'appos', 'compound')) {
      if (this.#headed[child] >= 0) return this.#headed[child];
    }
    if (this.#inside[word] >= 0 && tree.upos(word) === 'PROPN') return this.#inside[word];
    return -1;
  }

  /** 'f' or 'm' where a name, an office or a title tells it. */
  genderOf(actor: Actor): 'f' | 'm' | null {
    if (actor.kind === 'state' || actor.kind === 'organisation' || actor.kind === 'group') return null;
    const { femaleNames, maleNames, femaleWords, maleWords } = this.#reading.pack.actors;
    const words = actor.names
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    if (words.some((word) => femaleWords.includes(word))) return 'f';
    if (words.some((word) => maleWords.includes(word))) return 'm';
    const given = actor.kind === 'person' ? actor.name.toLowerCase().split(/\s+/)[0] : '';
    if (femaleNames.includes(given)) return 'f';
    return maleNames.includes(given) ? 'm' : null;
  }
}

function fitsPronoun(
  actor: Actor,
  pronoun: { gender: 'f' | 'm' | null; number: 'sing' | 'plur' },
  gender: 'f' | 'm' | null,
): boolean {
  if (pronoun.number === 'plur')
    return (
      actor.kind === 'group' || actor.kind === 'unnamed' || actor.kind === 'organisation' || actor.kind === 'state'
    );
  if (pronoun.gender === null) return actor.kind === 'state' || actor.kind === 'organisation';
  if (actor.kind !== 'person' && actor.kind !== 'office' && actor.kind !== 'unnamed') return false;
  return gender === null || gender === pronoun.gender;
}
