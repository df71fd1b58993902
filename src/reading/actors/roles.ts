// Mentions by role: nouns for offices, bodies, sources and groups, tied to the names that they are titles or appositions of.
import type { ActorWords } from '../../packs/schema/actors.ts';
import type { ActorKind } from '../../record/record.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from './mention.ts';
import { hasBreak, nounPhrase } from './phrase.ts';
import { belongsTo, stateTable } from './states.ts';

interface WordSets {
  offices: Set<string>;
  organisations: Set<string>;
  people: Set<string>;
  groups: Set<string>;
  counterparts: Set<string>;
  indefinite: Set<string>;
  honorifics: Set<string>;
  known: Set<string>;
  givenNames: Set<string>;
}

const sets = new WeakMap<ActorWords, WordSets>();

/** The lists of a pack as sets, made once. */
export function wordSets(words: ActorWords): WordSets {
  let found = sets.get(words);
  if (!found) {
    found = {
      offices: new Set(words.offices),
      organisations: new Set(words.organisations),
      people: new Set(words.people),
      groups: new Set(words.groups),
      counterparts: new Set(words.counterparts),
      indefinite: new Set(words.indefinite),
      honorifics: new Set(words.honorifics),
      known: new Set(words.knownOrganisations),
      givenNames: new Set([...words.femaleNames, ...words.maleNames]),
    };
    sets.set(words, found);
  }
  return found;
}

const ACTING = new Set(['nsubj', 'vocative', 'iobj']);

/** Whether a word stands where an actor stands: subject, agent, partner of a deed, or holder of a body or office. */
export function acts(reading: Reading, word: number): boolean {
  const { tree, pack } = reading;
  const { head, deprel, lemma } = tree.analysis;
  const rel = tree.rel(word);
  if (ACTING.has(rel) || deprel[word] === 'obl:agent') return true;
  const above = head[word];
  if (above < 0) return false;
  if (rel === 'conj' || rel === 'appos') return acts(reading, above);
  if (rel !== 'obl' && rel !== 'nmod') return false;
  const mark = tree.child(word, 'case');
  const { withWords, agents } = pack.deeds;
  if (mark >= 0 && (withWords.includes(lemma[mark]) || agents.includes(lemma[mark]))) return true;
  const words = wordSets(pack.actors);
  const key = lemma[above].toLowerCase();
  return (
    rel === 'nmod' &&
    (mark < 0 || belongs(reading, mark)) &&
    (words.offices.has(key) || words.organisations.has(key) || words.groups.has(key) || words.people.has(key))
  );
}

/** Whether an adposition says whose a thing is: "of", "'s", "di". */
function belongs({ tree, pack }: Reading, mark: number): boolean {
  return tree.upos(mark) === 'PART' || pack.deeds.belonging.includes(tree.analysis.lemma[mark].toLowerCase());
}

/** Role mentions of the story, beside the names given; titles and appositions are tied to these. */
export function collectRoles(reading: Reading, inStory: Uint8Array, names: readonly Mention[]): Mention[] {
  const { tree, pack } = reading;
  const { analysis } = tree;
  const words = wordSets(pack.actors);
  const countries = countryWords(reading, names);
  const nameAt = new Map<number, Mention>();
  for (const name of names) for (let w = name.from; w < name.to; w++) nameAt.set(w, name);
  const roles: Mention[] = [];
  for (let w = 0; w < analysis.count; w++) {
    const upos = tree.upos(w);
    if (!inStory[w] || nameAt.has(w) || (upos !== 'NOUN' && upos !== 'PROPN')) continue;
    const key = analysis.lemma[w].toLowerCase();
    const plural = tree.has(w, 'Number=Plur');
    const kind = roleKind(reading, w, key, plural);
    if (!kind) continue;
    const phrase = nounPhrase(reading, w);
    const [from] = phrase;
    let [, to] = phrase;
    const named = titled(reading, w, to, nameAt);
    if (named) to = named.from;
    // "Defence Ministry spokesman": a noun within a compound is a body at most.
    if (!named && (tree.rel(w) === 'compound' || tree.rel(w) === 'amod') && kind !== 'organisation') continue;
    let country: string | null = null;
    for (let i = from; i < to && !country; i++) country = countries.get(i) ?? null;
    const determiner = tree.childrenBy(w, 'det', 'nummod').find((child) => child < w) ?? -1;
    const possessed = tree.childrenBy(w, 'nmod').some((child) => child < w);
    const indefinite =
      determiner < 0
        ? plural && !possessed
        : tree.rel(determiner) === 'nummod' || words.indefinite.has(analysis.form[determiner].toLowerCase());
    const mention: Mention = {
      from,
      to,
      head: w,
      form: 'role',
      kind,
      country,
      key,
      indefinite,
      plural,
      name: named,
      cast: null,
    };
    if (counts(reading, mention)) roles.push(mention);
  }
  tieAppositions(reading, roles, names);
  return roles;
}

/** A role counts where it acts, is acted upon, belongs to a state or bears a capital; a noun in passing does not. */
function counts(reading: Reading, { name, head, kind, country }: Mention): boolean {
  if (name || acts(reading, head)) return true;
  const { tree } = reading;
  const rel = tree.rel(head);
  if (kind === 'organisation') return country !== null || /^\p{Lu}/u.test(tree.analysis.form[head]);
  return ['obj', 'obl', 'appos', 'root'].includes(rel) || (rel === 'nmod' && (country !== null || kind === 'office'));
}

function roleKind(reading: Reading, word: number, key: string, plural: boolean): ActorKind | null {
  const words = wordSets(reading.pack.actors);
  if (words.organisations.has(key) && !(plural && words.groups.has(key))) return 'organisation';
  if (words.people.has(key)) return plural && words.groups.has(key) && !speaks(reading, word) ? 'group' : 'unnamed';
  if (plural && (words.groups.has(key) || words.offices.has(key) || words.counterparts.has(key))) return 'group';
  if (words.offices.has(key) || words.counterparts.has(key)) return 'office';
  return words.groups.has(key) ? 'group' : null;
}

/** Words between a title and its name: "minister of foreign affairs of the republic". */
const TITLE_REACH = 7;

/** Whether a noun is the subject of a verb of speech, or named by "according to". */
function speaks({ tree, pack }: Reading, word: number): boolean {
  const { head, lemma } = tree.analysis;
  if (head[word] < 0) return false;
  if (tree.rel(word) === 'nsubj') return Object.hasOwn(pack.speech.clause, lemma[head[word]].toLowerCase());
  const mark = tree.child(word, 'case');
  return (
    mark >= 0 && pack.speech.according.some((phrase) => phrase.split(' ')[0] === tree.analysis.form[mark].toLowerCase())
  );
}

/** The person's name that a role is the title of: it follows with nothing but nouns, adjectives and names between. */
function titled(reading: Reading, role: number, end: number, nameAt: ReadonlyMap<number, Mention>): Mention | null {
  const { tree } = reading;
  const reach = Math.max(end, role + TITLE_REACH);
  for (let next = role + 1; next <= reach && next < tree.analysis.count; next++) {
    if (['PUNCT', 'VERB', 'AUX', 'PRON', 'SCONJ'].includes(tree.upos(next))) return null;
    const name = nameAt.get(next);
    if (name?.kind !== 'person' || name.from !== next) continue;
    return ['ADP', 'DET', 'CCONJ'].includes(tree.upos(next - 1)) ? null : name;
  }
  return null;
}

/** Country of each demonym or state word, by word number: an ISO code, or the name of an unlisted state. */
function countryWords(reading: Reading, names: readonly Mention[]): Map<number, string> {
  const { tree, pack } = reading;
  const { form, count } = tree.analysis;
  const table = stateTable(pack);
  const found = new Map<number, string>();
  const unlisted = [
    ...new Set(names.filter(({ form: how, country, key }) => how === 'state' && country === key).map(({ key }) => key)),
  ];
  for (let w = 0; w < count; w++) {
    const hit = table.match(form, w);
    if (hit) {
      for (let i = 0; i < hit.length; i++) found.set(w + i, hit.country);
      w += hit.length - 1;
      continue;
    }
    const state = unlisted.find((name) => name === form[w] || belongsTo(form[w], name));
    if (state) found.set(w, state);
  }
  return found;
}

/** "Name, the role," and "the role, Name,": set apart by a comma, or tied by an apposition arc. */
function tieAppositions(reading: Reading, roles: readonly Mention[], names: readonly Mention[]): void {
  const { tree } = reading;
  const { analysis } = tree;
  const isComma = (word: number) => word < analysis.count && /^[,(–—-]$/.test(analysis.form[word]);
  const endsThere = (word: number) =>
    word >= analysis.count ||
    tree.upos(word) === 'PUNCT' ||
    analysis.sentenceOf[word] !== analysis.sentenceOf[word - 1];
  for (const role of roles) {
    if (role.name || role.plural || (role.kind !== 'office' && role.kind !== 'unnamed')) continue;
    for (const name of names) {
      if (name.form !== 'name' || name.kind !== 'person') continue;
      if (analysis.sentenceOf[name.head] !== analysis.sentenceOf[role.head]) continue;
      const after = role.from === name.to + 1 && isComma(name.to) && endsThere(role.to);
      const before = name.from === role.to + 1 && isComma(role.to) && endsThere(name.to);
      const arc =
        (tree.rel(name.head) === 'appos' && analysis.head[name.head] === role.head) ||
        (tree.rel(role.head) === 'appos' && analysis.head[role.head] === name.head);
      const beside = !hasBreak(tree, Math.min(name.to, role.to) + 1, Math.max(name.from, role.from));
      if (after || before || (arc && beside)) {
        role.name = name;
        break;
      }
    }
  }
}
