// Names of one text that are likely one name spelt in two ways, by a machine or through another script.

export interface NameCount {
  /** As written: a surname, or given name and surname. */
  text: string;
  /** How often the text has it. */
  count: number;
}

/** Surnames shorter than this are too like one another to judge. */
const SHORTEST = 5;
/** Up to this length one letter may differ, above it two. */
const SHORT = 7;
const LONGEST = 24;

/**
 * For each name that is a misspelling of another in the list, that other name. The main name is the more frequent one, of
 * equals the one that comes first in the list. Two names are one where their surnames begin alike and are the same but for
 * spelling (w and v, sch and sh, i and y) or a letter or two, and their given names, where both have one, do not differ.
 * Forms of one stem (Ivanov, Ivanova) are two names. Time grows with the list, not with its square.
 */
export function nameVariants(names: readonly NameCount[]): Map<string, string> {
  const entries = names.flatMap(({ text, count }, order) => {
    const words = text.trim().split(/\s+/);
    const surname = words[words.length - 1];
    const key = spellingKey(surname);
    const fits =
      surname.length >= SHORTEST && key.length >= SHORTEST - 1 && key.length <= LONGEST && /^\p{Lu}/u.test(surname);
    return fits ? [{ text, count, order, surname, given: words.slice(0, -1), key }] : [];
  });
  entries.sort((a, b) => b.count - a.count || a.order - b.order);
  const seen = new Map<string, typeof entries>();
  const variants = new Map<string, string>();
  for (const entry of entries) {
    const traces = deletions(entry.key, allowed(entry.key));
    const main = traces
      .flatMap((trace) => seen.get(trace) ?? [])
      .find((other) => other.text !== entry.text && !sameSurname(other.surname, entry.surname) && alike(other, entry));
    if (main) variants.set(entry.text, variants.get(main.text) ?? main.text);
    for (const trace of traces) {
      const list = seen.get(trace);
      if (!list) seen.set(trace, [entry]);
      else if (list.length < 8) list.push(entry);
    }
  }
  return variants;
}

interface Entry {
  surname: string;
  given: string[];
  key: string;
}

function alike(a: Entry, b: Entry): boolean {
  if (a.key[0] !== b.key[0] || formsOfOneStem(a.surname, b.surname)) return false;
  if (!givenAgree(a.given[0], b.given[0])) return false;
  if (a.key === b.key) return true;
  const most = Math.min(allowed(a.key), allowed(b.key));
  return Math.abs(a.surname.length - b.surname.length) <= 2 && distance(a.key, b.key, most) <= most;
}

function sameSurname(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Two forms of one stem: "Petrov" and "Petrova", "Kowalski" and "Kowalska", "Martin" and "Martins", "Malta" and "Maltan". */
function formsOfOneStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const ski = /[iy]$/.test(short) ? short.slice(0, -1) : null;
  return (
    long.startsWith(short) ||
    (ski !== null && long === `${ski}a`) ||
    (/a$/.test(short) && /[iy]$/.test(long) && short.slice(0, -1) === long.slice(0, -1))
  );
}

function givenAgree(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return true;
  const [first, second] = [spellingKey(a), spellingKey(b)];
  const initial = a.replace('.', '').length === 1 || b.replace('.', '').length === 1;
  return first[0] === second[0] && (initial || first === second || distance(first, second, 1) <= 1);
}

function allowed(key: string): number {
  return key.length <= SHORT ? 1 : 2;
}

/** A name without what spellings of one sound differ in: accents, doubled letters, w and v, z and s, y, j and i. */
export function spellingKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/schtsch|schtch|shch|szcz|sch|sh|sz/g, 's')
    .replace(/tsch|tch|cz|ch/g, 'c')
    .replace(/kh|ck|q|x/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/gu, '$1');
}

/** The word with up to `count` letters left out, itself first. */
function deletions(word: string, count: number): string[] {
  const found = new Set([word]);
  let last = [word];
  for (let round = 0; round < count; round++) {
    const next: string[] = [];
    for (const shorter of last) {
      for (let at = 1; at < shorter.length; at++) {
        const trace = shorter.slice(0, at) + shorter.slice(at + 1);
        if (!found.has(trace)) next.push(trace);
        found.add(trace);
      }
    }
    last = next;
  }
  return [...found];
}

/** Levenshtein distance, cut off above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length];
}
