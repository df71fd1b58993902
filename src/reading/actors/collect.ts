// Collecting the mentions of a report: names that the engine tagged, words for states, and nouns for offices and bodies.
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
}

const sets = new WeakMap<ActorWords, WordSets>();

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
    };
    sets.set(words, found);
  }
  return found;
}

const ACTING = new Set(['nsubj', 'vocative', 'iobj']);
const ACTING_CASE = new Set(['with', 'between', 'among', 'con', 'tra', 'fra', 'by', 'da', 'against', 'contro']);

/** Whether a word stands where an actor stands: subject, agent, partner of a deed, or holder of a body or office. */
export function acts(reading: Reading, word: number): boolean {
  const { tree } = reading;
  const rel = tree.rel(word);
  if (ACTING.has(rel) || tree.analysis.deprel[word] === 'obl:agent') return true;
  const head = tree.analysis.head[word];
  if (rel === 'conj' && head >= 0) return acts(reading, head);
  if (head < 0) return false;
  if (rel === 'obl' || rel === 'nmod') {
    const mark = tree.child(word, 'case');
    if (mark >= 0 && ACTING_CASE.has(tree.analysis.lemma[mark])) return true;
  }
  if (rel === 'nmod') {
    const words = wordSets(reading.pack.actors);
    const key = tree.analysis.lemma[head].toLowerCase();
    return words.offices.has(key) || words.organisations.has(key) || words.groups.has(key);
  }
  return false;
}

/** Mentions in text order. Titles and appositions are tied to their names. */
export function collectMentions(reading: Reading): Mention[] {
  const { tree } = reading;
  const { analysis } = tree;
  const covered = new Uint8Array(analysis.count);
  const mentions: Mention[] = [];
  const add = (mention: Mention) => {
    for (let w = mention.from; w < mention.to; w++) covered[w] = 1;
    mentions.push(mention);
  };
  const inStory = new Uint8Array(analysis.count);
  for (const s of reading.story) inStory.fill(1, analysis.sentences[s], analysis.sentences[s + 1]);

  const countries = countryWords(reading);
  const table = stateTable(reading.pack);
  const words = wordSets(reading.pack.actors);

  for (const { type, from, to } of tree.names()) {
    if (!inStory[from]) continue;
    const state = table.match(analysis.form, from);
    if (state && from + state.length >= to && state.words !== 'demonym') continue;
    if (type === 'PER') {
      const [first, end] = bareName(reading, from, to);
      if (first < end) add(nameMention(reading, first, end, 'person'));
    } else if (type === 'ORG') {
      add(nameMention(reading, from, to, 'organisation'));
    }
  }
  for (let w = 0; w < analysis.count; w++) {
    if (!inStory[w] || covered[w]) continue;
    const known = knownOrganisation(analysis.form, w, words.known);
    if (known > 0) {
      add(nameMention(reading, w, w + known, 'organisation'));
      w += known - 1;
      continue;
    }
    const hit = table.match(analysis.form, w);
    if (!hit) continue;
    if (hit.words !== 'demonym' || isNounLike(reading, w)) {
      add({ ...nameMention(reading, w, w + hit.length, 'state'), form: 'state', country: hit.country });
    }
    w += hit.length - 1;
  }
  const places = unlistedStates(reading, inStory, covered);
  for (const mention of places) add(mention);
  addRoles(reading, inStory, countries, mentions);
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  tieAppositions(reading, mentions);
  return mentions;
}

/** Country of each demonym or state word, by word number: an ISO code, or the name of an unlisted place. */
function countryWords(reading: Reading): Map<number, string> {
  const { analysis } = reading.tree;
  const table = stateTable(reading.pack);
  const found = new Map<number, string>();
  const places = [
    ...new Set(
      reading.tree
        .names()
        .filter((n) => n.type === 'LOC' && n.to === n.from + 1)
        .map((n) => analysis.form[n.from]),
    ),
  ];
  for (let w = 0; w < analysis.count; w++) {
    const hit = table.match(analysis.form, w);
    if (hit) {
      for (let i = 0; i < hit.length; i++) found.set(w + i, hit.country);
      w += hit.length - 1;
      continue;
    }
    const upos = reading.tree.upos(w);
    if (upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'NOUN') continue;
    const place = places.find((name) => name === analysis.form[w] || belongsTo(analysis.form[w], name));
    if (place) found.set(w, place);
  }
  return found;
}

/** Words of the longest name of a known body. */
const LONGEST_NAME = 8;

function knownOrganisation(forms: readonly string[], at: number, known: ReadonlySet<string>): number {
  const first = forms[at];
  if (!first || first[0] === first[0].toLowerCase()) return 0;
  for (let length = Math.min(LONGEST_NAME, forms.length - at); length > 0; length--) {
    const phrase = length === 1 ? first : forms.slice(at, at + length).join(' ');
    if (known.has(phrase)) return length;
  }
  return 0;
}

/** A demonym that stands as a noun: "the Americans agreed". */
function isNounLike(reading: Reading, word: number): boolean {
  const { tree } = reading;
  const upos = tree.upos(word);
  if (upos === 'ADJ')
    return ACTING.has(tree.rel(word)) || (tree.rel(word) === 'conj' && ACTING.has(tree.rel(tree.analysis.head[word])));
  return (upos === 'NOUN' || upos === 'PROPN') && !['compound', 'amod', 'flat'].includes(tree.rel(word));
}

function nameMention(reading: Reading, from: number, to: number, kind: ActorKind): Mention {
  const { analysis } = reading.tree;
  let head = from;
  for (let w = from; w < to; w++) {
    if (analysis.head[w] < from || analysis.head[w] >= to) {
      head = w;
      break;
    }
  }
  const key = analysis.text.slice(analysis.start[from], analysis.end[to - 1]);
  return { from, to, head, form: 'name', kind, country: null, key, indefinite: false, plural: false, name: null };
}

/** A person's name without the titles that were tagged with it. */
function bareName(reading: Reading, from: number, to: number): [number, number] {
  const words = wordSets(reading.pack.actors);
  const { analysis } = reading.tree;
  let first = from;
  while (first < to) {
    const plain = analysis.form[first].toLowerCase().replace(/\.$/, '');
    if (
      !words.honorifics.has(plain) &&
      !words.offices.has(analysis.lemma[first].toLowerCase()) &&
      !words.offices.has(plain)
    )
      break;
    first++;
  }
  return [first, to];
}

/** Places of no list that act somewhere in the report ("Selmara said"): all their mentions. */
function unlistedStates(reading: Reading, inStory: Uint8Array, covered: Uint8Array): Mention[] {
  const { tree } = reading;
  const places = tree.names().filter((name) => name.type === 'LOC' && inStory[name.from] && !covered[name.from]);
  const mentions = places.map(({ from, to }) => ({
    ...nameMention(reading, from, to, 'state'),
    form: 'state' as const,
  }));
  const acting = new Set(mentions.filter((mention) => acts(reading, mention.head)).map((mention) => mention.key));
  return mentions.filter((mention) => acting.has(mention.key)).map((mention) => ({ ...mention, country: mention.key }));
}

function addRoles(reading: Reading, inStory: Uint8Array, countries: Map<number, string>, mentions: Mention[]): void {
  const { tree, pack } = reading;
  const { analysis } = tree;
  const words = wordSets(pack.actors);
  const nameAt = new Map<number, number>();
  mentions.forEach((mention, index) => {
    for (let w = mention.from; w < mention.to; w++) nameAt.set(w, index);
  });
  for (let w = 0; w < analysis.count; w++) {
    const upos = tree.upos(w);
    if (!inStory[w] || nameAt.has(w) || (upos !== 'NOUN' && upos !== 'PROPN')) continue;
    const key = analysis.lemma[w].toLowerCase();
    const plural = tree.has(w, 'Number=Plur');
    const kind = roleKind(words, key, plural);
    if (!kind) continue;
    if ((tree.rel(w) === 'compound' || tree.rel(w) === 'amod') && kind !== 'organisation') {
      // "Foreign Minister Smith" may be tagged as a compound of the name: the title counts, other compounds do not.
      if (!nameAt.has(w + 1)) continue;
    }
    let [from, to] = nounPhrase(tree, w);
    let named: Mention | null = null;
    for (let next = w + 1; next <= to && next < analysis.count; next++) {
      const name = nameAt.get(next);
      if (name === undefined || mentions[name].kind !== 'person' || mentions[name].form !== 'name') continue;
      if (mentions[name].from === next && isTitle(reading, w, next)) {
        named = mentions[name];
        to = next;
      }
      break;
    }
    if (from > w) from = w;
    let country: string | null = null;
    for (let i = from; i < to && !country; i++) country = countries.get(i) ?? null;
    const first = tree.child(w, 'det', 'nummod');
    const determiner = first >= 0 && first < w ? analysis.form[first].toLowerCase() : '';
    const possessed = tree.childrenBy(w, 'nmod').some((child) => child < w);
    const indefinite =
      words.indefinite.has(determiner) ||
      (determiner === '' && plural && !possessed) ||
      (first >= 0 && tree.rel(first) === 'nummod');
    const groupOnly = kind === 'group' && !acts(reading, w) && !['obj', 'obl', 'iobj'].includes(tree.rel(w));
    if (groupOnly) continue;
    mentions.push({ from, to, head: w, form: 'role', kind, country, key, indefinite, plural, name: named });
  }
}

function roleKind(words: WordSets, key: string, plural: boolean): ActorKind | null {
  if (words.organisations.has(key)) return 'organisation';
  if (words.people.has(key)) return 'unnamed';
  if (plural && (words.groups.has(key) || words.offices.has(key) || words.counterparts.has(key))) return 'group';
  if (words.offices.has(key) || words.counterparts.has(key)) return 'office';
  if (words.groups.has(key)) return 'group';
  return null;
}

/** A title stands before its name with nothing but adjectives and nouns between. */
function isTitle(reading: Reading, role: number, name: number): boolean {
  for (let w = role + 1; w < name; w++) {
    const upos = reading.tree.upos(w);
    if (upos === 'PUNCT' || upos === 'CCONJ' || upos === 'VERB' || upos === 'AUX') return false;
  }
  const before = reading.tree.upos(name - 1);
  return before !== 'ADP' && before !== 'DET' && before !== 'CCONJ';
}

/** "Name, the role," and "the role, Name,": set apart by a comma, or tied by an apposition arc. */
function tieAppositions(reading: Reading, mentions: Mention[]): void {
  const { tree } = reading;
  const { analysis } = tree;
  const isComma = (word: number) => word < analysis.count && /^[,(–—-]$/.test(analysis.form[word]);
  const endsThere = (word: number) =>
    word >= analysis.count ||
    tree.upos(word) === 'PUNCT' ||
    analysis.sentenceOf[word] !== analysis.sentenceOf[word - 1];
  for (const role of mentions) {
    if (role.form !== 'role' || role.name || role.plural || (role.kind !== 'office' && role.kind !== 'unnamed'))
      continue;
    for (const name of mentions) {
      if (name.form !== 'name' || name.kind !== 'person') continue;
      if (analysis.sentenceOf[name.head] !== analysis.sentenceOf[role.head]) continue;
      const after = role.from === name.to + 1 && isComma(name.to) && endsThere(role.to);
      const before = name.from === role.to + 1 && isComma(role.to) && endsThere(name.to);
      const arc =
        (tree.rel(name.head) === 'appos' && analysis.head[name.head] === role.head) ||
        (tree.rel(role.head) === 'appos' && analysis.head[role.head] === name.head);
      if (after || before || (arc && !hasBreak(tree, Math.min(name.to, role.to) + 1, Math.max(name.from, role.from)))) {
        role.name = name;
        break;
      }
    }
  }
}
