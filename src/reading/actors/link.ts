// Which mentions mean the same actor. In text order, so that "the minister" finds the one named before.
import type { Actor, ActorKind, Span } from '../../record/record.ts';
import { nameVariants } from '../names/variants.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from './mention.ts';
import { wordSpan } from './phrase.ts';
import { wordSets } from './roles.ts';
import { belongsTo, stateTable } from './states.ts';

/** An actor while its mentions are being gathered. */
export interface Candidate {
  kind: ActorKind;
  country: string | null;
  mentions: Mention[];
  /** Lower-case words of a person's longest name. */
  name: string[];
  /** Head nouns of its roles, lower-case lemmas. */
  roles: Set<string>;
  /** Content lemmas of the phrase that named a body or group. */
  signature: Set<string>;
}

/** Gathers mentions into candidates; each mention belongs to exactly one. */
export function linkMentions(reading: Reading, mentions: readonly Mention[]): Candidate[] {
  const candidates: Candidate[] = [];
  const ofMention = new Map<Mention, Candidate>();
  const join = (mention: Mention, candidate: Candidate) => {
    candidate.mentions.push(mention);
    candidate.country ??= mention.country;
    ofMention.set(mention, candidate);
    return candidate;
  };
  const open = (mention: Mention): Candidate => {
    const candidate: Candidate = {
      kind: mention.kind,
      country: mention.country,
      mentions: [],
      name: mention.kind === 'person' ? nameWords(mention.key) : [],
      roles: new Set(mention.form === 'role' ? [mention.key] : []),
      signature: mention.form === 'role' ? signature(reading, mention) : new Set(),
    };
    candidates.push(candidate);
    return join(mention, candidate);
  };
  const variants = garbledNames(mentions);

  // Names first: an office may stand before its holder's name.
  for (const mention of mentions) {
    if (mention.form === 'role') continue;
    const member = mention.cast;
    const ofCast = member && candidates.find(({ mentions: own }) => own.some(({ cast }) => cast === member));
    const found =
      ofCast ??
      (member
        ? null
        : mention.kind === 'person'
          ? findPerson(candidates, mention, variants)
          : findBody(candidates, mention));
    if (found) join(mention, found);
    else open(mention);
    const candidate = ofMention.get(mention) as Candidate;
    const words = nameWords(mention.key);
    if (mention.kind === 'person' && words.length > candidate.name.length) candidate.name = words;
  }
  for (const mention of mentions) {
    if (mention.form !== 'role' || !mention.name) continue;
    const holder = ofMention.get(mention.name) as Candidate;
    join(mention, holder);
    holder.roles.add(mention.key);
  }
  const seen: Candidate[] = [];
  for (const mention of mentions) {
    const known = ofMention.get(mention);
    const candidate = known ?? findRole(reading, mention, seen, candidates);
    if (!known) {
      if (candidate) join(mention, candidate);
      else open(mention);
    }
    const owner = ofMention.get(mention) as Candidate;
    const at = seen.indexOf(owner);
    if (at >= 0) seen.splice(at, 1);
    seen.push(owner);
  }
  for (const candidate of candidates) candidate.mentions.sort((a, b) => a.from - b.from);
  return candidates.sort((a, b) => a.mentions[0].from - b.mentions[0].from);
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
}

/** Garbled names to the name they stand for, by last word. */
function garbledNames(mentions: readonly Mention[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.kind !== 'person') continue;
    const last = mention.key.split(/\s+/).at(-1) as string;
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const found = nameVariants([...counts].map(([text, count]) => ({ text, count })));
  return new Map([...found].map(([variant, main]) => [variant.toLowerCase(), main.toLowerCase()]));
}

/** The person whose name agrees: the same last word, and no other given name. A lone given name counts too. */
function findPerson(
  candidates: readonly Candidate[],
  mention: Mention,
  variants: ReadonlyMap<string, string>,
): Candidate | null {
  const words = nameWords(mention.key);
  const plain = (word: string) => variants.get(word) ?? word;
  const last = plain(words[words.length - 1]);
  const agree = (a: string, b: string) =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  for (const candidate of [...candidates].reverse()) {
    if (candidate.kind !== 'person') continue;
    const other = candidate.name;
    const sameLast = plain(other[other.length - 1]) === last;
    if (words.length === 1 || other.length === 1) {
      if (sameLast || other.map(plain).includes(last) || words.map(plain).includes(plain(other[other.length - 1])))
        return candidate;
    } else if (sameLast && agree(words[0], other[0])) return candidate;
  }
  return null;
}

/** The state of the same country, or the body of the same name, whole or by its initials. */
function findBody(candidates: readonly Candidate[], mention: Mention): Candidate | null {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(?:the|il|lo|la|l['’]|gli|le|i)\s*(?=\S{2})/, '')
      .replace(/\./g, '');
  const key = bare(mention.key);
  for (const candidate of candidates) {
    if (candidate.kind === 'person') continue;
    if (mention.form === 'state') {
      if (candidate.kind === 'state' && candidate.country === mention.country) return candidate;
      continue;
    }
    for (const other of candidate.mentions) {
      const otherKey = bare(other.key);
      if (otherKey === key || isInitials(mention.key, other.key) || isInitials(other.key, mention.key))
        return candidate;
    }
  }
  return null;
}

function isInitials(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '');
  if (letters.length < 2 || !/^\p{Lu}+$/u.test(letters)) return false;
  const initials = long
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return initials === letters;
}

/** Content words of a role phrase, as lower-case lemmas: what tells one ministry from another. */
function signature(reading: Reading, mention: Mention): Set<string> {
  const { tree } = reading;
  const found = new Set<string>();
  for (let w = mention.from; w < mention.to; w++) {
    const upos = tree.upos(w);
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM')
      found.add(tree.analysis.lemma[w].toLowerCase());
  }
  return found;
}

/** Whom a role without a name of its own means, among those seen before it, latest first. */
function findRole(
  reading: Reading,
  mention: Mention,
  seen: readonly Candidate[],
  all: readonly Candidate[],
): Candidate | null {
  const words = wordSets(reading.pack.actors);
  const own = signature(reading, mention);
  const latest = [...seen].reverse();
  if (mention.kind === 'organisation') {
    if (isGovernment(reading, mention) && mention.country) {
      const state = all.find((candidate) => candidate.kind === 'state' && candidate.country === mention.country);
      if (state) return state;
    }
    if (mention.indefinite) return null;
    return latest.find((candidate) => candidate.kind === 'organisation' && agrees(candidate, mention, own)) ?? null;
  }
  if (mention.kind === 'office') {
    const isHolder = (candidate: Candidate) =>
      candidate.kind === 'person' && candidate.roles.has(mention.key) && sameCountry(candidate, mention);
    if (mention.indefinite) return null;
    const holder = latest.find(isHolder) ?? (mention.country ? all.find(isHolder) : undefined);
    if (holder) return holder;
    return (
      latest.find(
        (candidate) =>
          candidate.kind === 'office' && candidate.roles.has(mention.key) && sameCountry(candidate, mention),
      ) ?? null
    );
  }
  if (mention.indefinite && !words.people.has(mention.key)) {
    return latest.find((candidate) => candidate.kind === mention.kind && equal(candidate.signature, own)) ?? null;
  }
  if (mention.indefinite) return null;
  return latest.find((candidate) => candidate.kind === mention.kind && agrees(candidate, mention, own)) ?? null;
}

function isGovernment(reading: Reading, mention: Mention): boolean {
  return reading.pack.actors.governments.includes(mention.key);
}

/** The same head noun, and one phrase says no more than the other. */
function agrees(candidate: Candidate, mention: Mention, own: ReadonlySet<string>): boolean {
  if (!candidate.roles.has(mention.key) || !sameCountry(candidate, mention)) return false;
  return own.size === 1 || subset(own, candidate.signature) || subset(candidate.signature, own);
}

function sameCountry(candidate: Candidate, mention: Mention): boolean {
  return (
    !candidate.country ||
    !mention.country ||
    candidate.country === mention.country ||
    belongsTo(candidate.country, mention.country)
  );
}

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));
const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && subset(a, b);

/** A role phrase without its article, numeral and what else stands before its nouns and adjectives. */
function coreSpan({ tree }: Reading, { from, to, head }: Mention): Span {
  let first = from;
  while (first < head && ['DET', 'NUM', 'ADV', 'PUNCT', 'PRON', 'SYM'].includes(tree.upos(first))) first++;
  return wordSpan(tree, first, to);
}

/** The candidates as actors of the record, in text order. */
export function toActors(reading: Reading, candidates: readonly Candidate[]): Actor[] {
  const { tree } = reading;
  const { text } = reading.report;
  const table = stateTable(reading.pack);
  const isListed = (country: string | null) =>
    country !== null && /^[A-Z]{2}$/.test(country) && table.nameOf(country) !== country;
  const ids = new Map(candidates.map((candidate, index) => [candidate, `a${index + 1}`]));
  return candidates.map((candidate) => {
    const spans = candidate.mentions.map((mention): Span => wordSpan(tree, mention.from, mention.to));
    const texts = candidate.mentions.map((mention, index) => ({ mention, words: text.slice(...spans[index]) }));
    const proper = texts.filter(({ mention }) => mention.form !== 'role').map(({ words }) => words);
    const cores = candidate.mentions
      .filter(({ form }) => form === 'role')
      .map((mention) => text.slice(...coreSpan(reading, mention)));
    const names = [...new Set([...proper, ...texts.map(({ words }) => words), ...cores])];
    const longest =
      candidate.kind === 'person'
        ? proper.reduce((a, b) => (b.length > a.length ? b : a), proper[0] ?? names[0])
        : names[0];
    const roles =
      candidate.kind === 'person'
        ? candidate.mentions.flatMap((mention, index) =>
            mention.form === 'role' ? [{ text: text.slice(...spans[index]), span: spans[index] }] : [],
          )
        : [];
    const state =
      candidate.kind !== 'state' && candidate.country
        ? candidates.find((other) => other.kind === 'state' && other.country === candidate.country)
        : undefined;
    return {
      id: ids.get(candidate) as string,
      kind: candidate.kind,
      name: longest,
      names,
      mentions: spans,
      roles,
      country: isListed(candidate.country) ? candidate.country : null,
      memberOf:
        state && (candidate.kind === 'organisation' || candidate.kind === 'office') ? (ids.get(state) as string) : null,
    };
  });
}
