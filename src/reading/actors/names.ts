// Mentions by name: what the engine tagged and what packs list, made consistent over the whole report.
import type { ActorKind } from '../../record/record.ts';
import type { Reading } from '../reading.ts';
import { castNames } from './cast.ts';
import type { Mention } from './mention.ts';
import { acts, wordSets } from './roles.ts';
import { belongsTo, stateTable } from './states.ts';

type Tag = 'PER' | 'ORG' | 'LOC';

interface Name {
  type: Tag;
  from: number;
  to: number;
}

/** Names of persons, bodies and states in the story, in no order; each word in one at most. */
export function collectNames(reading: Reading, inStory: Uint8Array): Mention[] {
  const { analysis } = reading.tree;
  const table = stateTable(reading.pack);
  const covered = new Uint8Array(analysis.count);
  const mentions: Mention[] = [];
  const add = (mention: Mention) => {
    for (let w = mention.from; w < mention.to; w++) covered[w] = 1;
    mentions.push(mention);
  };
  const addState = (from: number, to: number, country: string) =>
    add({ ...nameMention(reading, from, to, 'state'), form: 'state', country });

  for (const { from, to, member } of castNames(reading.tree.analysis.form, reading.cast)) {
    if (!inStory[from] || covered[from]) continue;
    const mention = nameMention(reading, from, to, member.kind);
    const isState = member.kind === 'state';
    add({
      ...mention,
      form: isState ? 'state' : 'name',
      country: member.country ?? (isState ? member.name : null),
      cast: member,
    });
  }
  addListed(reading, inStory, covered, add, addState);
  const names = consistent(reading, taggedNames(reading, inStory, covered));
  const nations = namesWithAdjectives(reading, names);
  for (const { type, from, to } of names) {
    const key = nameKey(reading, from, to);
    if (nations.has(key)) addState(from, to, key);
    else if (type === 'PER') {
      if (!isThing(reading, from, to)) add(nameMention(reading, from, to, 'person'));
    }
  }
  addActing(
    reading,
    names.filter(({ type, from, to }) => type === 'ORG' && !nations.has(nameKey(reading, from, to))),
    (from, to) => {
      add(nameMention(reading, from, to, 'organisation'));
    },
  );
  addActing(
    reading,
    names.filter(({ type, from, to }) => type === 'LOC' && !nations.has(nameKey(reading, from, to))),
    (from, to) => {
      if (!table.match(analysis.form, from)) addState(from, to, nameKey(reading, from, to));
    },
  );
  repeatNames(reading, inStory, covered, [...mentions], add);
  return mentions;
}

/** Names that act somewhere in the report, at all their places: a cable or a town in passing is no actor. */
function addActing(reading: Reading, names: readonly Name[], add: (from: number, to: number) => void): void {
  const acting = new Set<string>();
  for (const { from, to } of names) {
    if (acts(reading, nameMention(reading, from, to, 'organisation').head)) acting.add(nameKey(reading, from, to));
  }
  for (const { from, to } of names) if (acting.has(nameKey(reading, from, to))) add(from, to);
}

/** States, their seats where these act, and bodies, as packs list them. The longest phrase wins. */
function addListed(
  reading: Reading,
  inStory: Uint8Array,
  covered: Uint8Array,
  add: (mention: Mention) => void,
  addState: (from: number, to: number, country: string) => void,
): void {
  const { tree } = reading;
  const { form, count } = tree.analysis;
  const table = stateTable(reading.pack);
  const { known } = wordSets(reading.pack.actors);
  for (let w = 0; w < count; w++) {
    if (!inStory[w] || covered[w]) continue;
    const body = knownOrganisation(form, w, known);
    const hit = table.match(form, w);
    if (body > (hit?.length ?? 0)) {
      add(nameMention(reading, w, w + body, 'organisation'));
      w += body - 1;
    } else if (hit) {
      const head = nameMention(reading, w, w + hit.length, 'state').head;
      const counts =
        hit.words === 'name'
          ? !isPartOfName(reading, w, w + hit.length)
          : hit.words === 'seat'
            ? acts(reading, head)
            : isNounLike(reading, w);
      if (counts) addState(w, w + hit.length, hit.country);
      w += hit.length - 1;
    }
  }
}

/** "South" before or "Sea" after a state's name makes another name: a capitalised word next to it that the tree ties to it. */
function isPartOfName(reading: Reading, from: number, to: number): boolean {
  const { tree } = reading;
  const { analysis } = tree;
  for (const w of [from - 1, to]) {
    if (
      w < 0 ||
      w >= analysis.count ||
      tree.upos(w) !== 'PROPN' ||
      analysis.sentenceOf[w] !== analysis.sentenceOf[from]
    )
      continue;
    const tied =
      analysis.head[w] >= from && analysis.head[w] < to
        ? w
        : analysis.head[from] === w || analysis.head[to - 1] === w
          ? from
          : -1;
    if (tied >= 0 && tree.analysis.name[w] >= 5) return true;
  }
  return false;
}

/** The engine's names without titles and stray marks; what begins with a listed phrase is cut after it. */
function taggedNames(reading: Reading, inStory: Uint8Array, covered: Uint8Array): Name[] {
  const { tree } = reading;
  const words = wordSets(reading.pack.actors);
  const { analysis } = tree;
  const names: Name[] = [];
  const isTitle = (w: number) => {
    const plain = analysis.form[w].toLowerCase().replace(/\.$/, '');
    return (
      words.honorifics.has(plain) || words.offices.has(plain) || words.offices.has(analysis.lemma[w].toLowerCase())
    );
  };
  for (const tagged of tree.names()) {
    if (!inStory[tagged.from]) continue;
    let { from, to, type } = tagged;
    while (from < to && covered[from]) from++;
    if (from > tagged.from && from < to) type = 'PER';
    let end = from;
    while (end < to && !covered[end]) end++;
    to = end;
    if (type === 'PER') while (from < to && isTitle(from)) from++;
    if (type === 'PER' && tree.child(from, 'case') >= 0) from = givenNameIn(reading, from, to);
    while (from < to && tree.upos(from) === 'PUNCT') from++;
    while (to > from && (tree.upos(to - 1) === 'PUNCT' || tree.upos(to - 1) === 'PART')) to--;
    if (from < to && /\p{L}/u.test(analysis.form[from])) names.push({ type, from, to });
  }
  const persons = personsByPlace(reading, inStory, covered, names);
  return [...names, ...persons, ...joinedNames(reading, inStory, covered, [...names, ...persons])];
}

/** "il ministro dei Trasporti Carlo Bassi": what an office is for is no part of the name after it. */
function givenNameIn({ tree, pack }: Reading, from: number, to: number): number {
  const { givenNames } = wordSets(pack.actors);
  for (let w = from; w + 1 < to; w++) if (givenNames.has(tree.analysis.form[w].toLowerCase())) return w;
  return from;
}

/** Proper nouns that the engine left untagged, joined to a name: of "Norland and Ostland", both are what one is. */
function joinedNames(reading: Reading, inStory: Uint8Array, covered: Uint8Array, names: readonly Name[]): Name[] {
  const { tree } = reading;
  const { analysis } = tree;
  const typeOf = new Map<number, Tag>();
  for (const { type, from, to } of names) for (let w = from; w < to; w++) typeOf.set(w, type);
  const found: Name[] = [];
  for (let w = 0; w < analysis.count; w++) {
    if (!inStory[w] || covered[w] || typeOf.has(w) || tree.upos(w) !== 'PROPN' || tree.rel(w) !== 'conj') continue;
    const type = typeOf.get(analysis.head[w]);
    if (type === undefined || !/^\p{Lu}/u.test(analysis.form[w])) continue;
    let to = w + 1;
    while (to < analysis.count && analysis.head[to] === w && ['flat', 'flat:name'].includes(tree.rel(to))) to++;
    found.push({ type, from: w, to });
    typeOf.set(w, type);
  }
  return found;
}

/**
 * Proper nouns that the engine left untagged where a person stands: right after a title ("Mr Hale", "MINISTER HALE"),
 * as the subject of a verb of speech, or with a name from the pack's given names before another.
 */
function personsByPlace(reading: Reading, inStory: Uint8Array, covered: Uint8Array, names: readonly Name[]): Name[] {
  const { tree, pack } = reading;
  const { analysis } = tree;
  const words = wordSets(pack.actors);
  const taken = new Uint8Array(analysis.count);
  for (const { from, to } of names) taken.fill(1, from, to);
  const isFree = (w: number) =>
    w < analysis.count &&
    inStory[w] === 1 &&
    !covered[w] &&
    !taken[w] &&
    tree.upos(w) === 'PROPN' &&
    /^\p{Lu}/u.test(analysis.form[w]);
  const isTitle = (w: number) => {
    if (w < 0 || !/^\p{Lu}/u.test(analysis.form[w])) return false;
    const plain = analysis.form[w].toLowerCase().replace(/\.$/, '');
    return words.honorifics.has(plain) || words.offices.has(plain);
  };
  const speaks = (w: number) => {
    const head = analysis.head[w];
    return (
      head >= 0 && tree.rel(w) === 'nsubj' && Object.hasOwn(pack.speech.clause, analysis.lemma[head].toLowerCase())
    );
  };
  const found: Name[] = [];
  for (let w = 0; w < analysis.count; w++) {
    if (!isFree(w) || isTitle(w)) continue;
    let to = w + 1;
    while (isFree(to) && !isTitle(to) && to < w + 4) to++;
    const given = to - w > 1 && words.givenNames.has(analysis.form[w].toLowerCase());
    let counts = given || isTitle(w - 1);
    for (let part = w; part < to && !counts; part++) counts = speaks(part);
    if (counts) found.push({ type: 'PER', from: w, to });
    w = to - 1;
  }
  return found;
}

/** One type for all places of a name: a person's where it ends a longer name of a person, else the commonest. */
function consistent(reading: Reading, names: readonly Name[]): Name[] {
  const { form } = reading.tree.analysis;
  const surnames = new Set<string>();
  const votes = new Map<string, Map<Tag, number>>();
  for (const { type, from, to } of names) {
    if (type === 'PER' && to - from > 1) surnames.add(form[to - 1].toLowerCase());
    const key = nameKey(reading, from, to).toLowerCase();
    const counts = votes.get(key) ?? new Map<Tag, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    votes.set(key, counts);
  }
  return names.map(({ type, from, to }) => {
    if (to - from === 1 && surnames.has(form[from].toLowerCase())) return { type: 'PER', from, to };
    const counts = votes.get(nameKey(reading, from, to).toLowerCase()) as Map<Tag, number>;
    const [commonest] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] === type) ? b : a));
    return { type: commonest, from, to };
  });
}

/** One-word names of which the report has an adjective ("Arvonia", "Arvonian"): they are states, whatever the tag. */
function namesWithAdjectives(reading: Reading, names: readonly Name[]): Set<string> {
  const { tree } = reading;
  const { form, count } = tree.analysis;
  const single = new Set(names.filter(({ from, to }) => to - from === 1).map(({ from }) => form[from]));
  const surnames = new Set(
    names.filter(({ type, from, to }) => type === 'PER' && to - from > 1).map(({ to }) => form[to - 1]),
  );
  const adjectives = new Set<string>();
  for (let w = 0; w < count; w++) {
    const upos = tree.upos(w);
    if (upos === 'ADJ' || (['amod', 'compound'].includes(tree.rel(w)) && upos !== 'VERB')) adjectives.add(form[w]);
  }
  const found = new Set<string>();
  for (const name of single) {
    if (surnames.has(name)) continue;
    for (const adjective of adjectives) {
      if (belongsTo(adjective, name)) {
        found.add(name);
        break;
      }
    }
  }
  return found;
}

/** A lone name right after a common noun that is no office or person names a thing: "the trawler Alba". */
function isThing(reading: Reading, from: number, to: number): boolean {
  const { tree, pack } = reading;
  if (to - from > 1 || from === 0 || tree.upos(from - 1) !== 'NOUN') return false;
  const lemma = tree.analysis.lemma[from - 1].toLowerCase();
  const words = wordSets(pack.actors);
  return ![words.offices, words.people, words.groups, words.counterparts, words.honorifics].some((list) =>
    list.has(lemma),
  );
}

/** Places of the known names that were not tagged: whole names, and surnames alone. */
function repeatNames(
  reading: Reading,
  inStory: Uint8Array,
  covered: Uint8Array,
  known: readonly Mention[],
  add: (mention: Mention) => void,
): void {
  const { tree } = reading;
  const { form, count } = tree.analysis;
  const bySurface = new Map<string, Mention>();
  for (const mention of known) {
    if (mention.to - mention.from === 1) bySurface.set(form[mention.from], mention);
    else if (mention.kind === 'person') bySurface.set(form[mention.to - 1], mention);
  }
  for (let w = 0; w < count; w++) {
    if (!inStory[w] || covered[w]) continue;
    const model =
      bySurface.get(form[w]) ??
      (form[w].length > 3 ? bySurface.get(form[w][0] + form[w].slice(1).toLowerCase()) : undefined);
    if (!model || !/^\p{Lu}/u.test(form[w]) || tree.upos(w) === 'VERB') continue;
    if (model.form === 'state' && model.country && /^[A-Z]{2}$/.test(model.country)) continue;
    add({
      ...nameMention(reading, w, w + 1, model.kind),
      form: model.form,
      country: model.form === 'state' ? model.country : null,
    });
  }
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
  const rel = tree.rel(word);
  if (upos === 'ADJ') return rel === 'nsubj' || (rel === 'conj' && tree.rel(tree.analysis.head[word]) === 'nsubj');
  return (upos === 'NOUN' || upos === 'PROPN') && !['compound', 'amod', 'flat'].includes(rel);
}

function nameKey(reading: Reading, from: number, to: number): string {
  const { analysis } = reading.tree;
  return analysis.text.slice(analysis.start[from], analysis.end[to - 1]);
}

function nameMention(reading: Reading, from: number, to: number, kind: ActorKind): Mention {
  const { head } = reading.tree.analysis;
  let top = from;
  for (let w = from; w < to; w++) {
    if (head[w] < from || head[w] >= to) {
      top = w;
      break;
    }
  }
  const key = nameKey(reading, from, to);
  return {
    from,
    to,
    head: top,
    form: 'name',
    kind,
    country: null,
    key,
    indefinite: false,
    plural: false,
    name: null,
    cast: null,
  };
}
