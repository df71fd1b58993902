// Learning of lemma rules.
import { canonical } from '../src/language/characters.ts';
import type { ConlluWord } from '../src/language/conllu.ts';
import { applyRule, LEMMA_ENDING, lemmaKey } from '../src/language/lemmas.ts';
import { caseOf, LOWER } from '../src/language/lexicon.ts';

/** The rule that leads from a form to its lemma, or null where they share nothing. */
function ruleFor(form: string, lemma: string): string | null {
  const lower = canonical(form).toLowerCase();
  for (const keep of lemma === lemma.toLowerCase() ? [false] : [true]) {
    const base = keep ? form : lower;
    let same = 0;
    while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
    const cut = base.length - same;
    if (cut > 30) return null;
    const rule = (keep ? '=' : '') + String.fromCharCode(48 + cut) + lemma.slice(same);
    if (applyRule(rule, form, lower) === lemma) return rule;
  }
  return null;
}

/** Lemma rules: for each ending the most frequent rule, where it is not that of the shorter ending; last, whole forms. */
export function learnLemmas(sentences: readonly (readonly ConlluWord[])[]): string {
  const counts = new Map<string, Map<string, number>>();
  const wholes = new Map<string, Map<string, number>>();
  const tally = (map: typeof counts, key: string, rule: string) => {
    const rules = map.get(key) ?? new Map<string, number>();
    map.set(key, rules.set(rule, (rules.get(rule) ?? 0) + 1));
  };
  const seen = new Set<string>();
  for (const words of sentences) {
    for (const { form, lemma, upos } of words) {
      if (lemma === '_' || form.length > 40) continue;
      const rule = ruleFor(form, lemma);
      if (rule === null) continue;
      const lower = canonical(form).toLowerCase();
      const kind = kindOf(form);
      tally(wholes, lemmaKey(upos, kind, `^${lower}`), rule);
      // Endings count kinds of words, not words, so that "was" does not teach the rest.
      const type = `${upos} ${kind} ${lower} ${rule}`;
      if (seen.has(type)) continue;
      seen.add(type);
      for (let size = 0; size <= Math.min(LEMMA_ENDING, lower.length); size++) {
        tally(counts, lemmaKey(upos, kind, lower.slice(lower.length - size)), rule);
      }
    }
  }
  const top = (rules: Map<string, number>): [string, number] =>
    [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const chosen = new Map<string, string>();
  const inherited = (key: string): string | undefined => {
    for (let from = 2; from <= key.length; from++) {
      const rule = chosen.get(key.slice(0, 2) + key.slice(from));
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
  for (const key of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [rule, count] = top(counts.get(key)!);
    if (inherited(key) !== rule && (count > 1 || key.length <= 4)) chosen.set(key, rule);
  }
  for (const [key, rules] of [...wholes].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [rule] = top(rules);
    if (inherited(key.slice(0, 2) + key.slice(3).slice(-LEMMA_ENDING)) !== rule) chosen.set(key, rule);
  }
  return [...chosen].map(([key, rule]) => `${key}\t${rule}`).join('\n');
}

const kindOf = (form: string): number => (caseOf(canonical(form)) === LOWER ? 0 : 1);
