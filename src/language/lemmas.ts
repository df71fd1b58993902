// Lemmas of tagged words.
import { UPOS } from './analysis.ts';
import type { Forms } from './forms.ts';
import { LOWER } from './lexicon.ts';

/**
 * Lemma rules by key (see `lemmaKey`): "2ere" takes two letters off the end and adds "ere"; a rule that begins with "="
 * keeps the capitals of the form.
 */
export type LemmaRules = ReadonlyMap<string, string>;

/** Letters of the ending that a lemma rule may look at. */
export const LEMMA_ENDING = 7;

/** The key of a rule for an ending, or with "^" before it for a whole form. */
export function lemmaKey(upos: number, kind: number, ending: string): string {
  return String.fromCharCode(65 + upos) + kind + ending;
}

/** The lemma by the rule of the longest known ending. */
export function lemmaOf(rules: LemmaRules, forms: Forms, form: number, upos: number): string {
  const slot = form * UPOS.length + upos;
  const known = forms.lemma[slot];
  if (known !== undefined) return known;
  const lower = forms.lower[form];
  const kind = forms.cases[form] === LOWER ? 0 : 1;
  let rule = rules.get(lemmaKey(upos, kind, `^${lower}`));
  for (let size = Math.min(LEMMA_ENDING, lower.length); rule === undefined && size >= 0; size--) {
    rule = rules.get(lemmaKey(upos, kind, lower.slice(lower.length - size)));
  }
  const lemma = rule === undefined ? forms.text[form] : applyRule(rule, forms.text[form], lower);
  forms.lemma[slot] = lemma;
  return lemma;
}

export function applyRule(rule: string, text: string, lower: string): string {
  const keep = rule.startsWith('=');
  const cut = rule.charCodeAt(keep ? 1 : 0) - 48;
  const base = keep ? text : lower;
  return base.slice(0, Math.max(0, base.length - cut)) + rule.slice(keep ? 2 : 1) || text;
}
