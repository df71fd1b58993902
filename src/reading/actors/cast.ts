// A cast file: people and bodies that the user names for the reader.
import type { ActorKind, ActorRef, Span } from '../../record/record.ts';

export interface CastMember {
  name: string;
  variants: readonly string[];
  kind: ActorKind;
  role: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** First and last day on which the role is held, ISO 8601; null is open. */
  from: string | null;
  to: string | null;
}

/** Where names and variants of the cast stand in a text, as words [from, to); the longest at a place, in text order. */
export function castNames(
  forms: readonly string[],
  cast: readonly CastMember[],
): { from: number; to: number; member: CastMember }[] {
  const byFirst = new Map<string, { tokens: string[]; member: CastMember }[]>();
  for (const member of cast) {
    for (const name of [member.name, ...member.variants]) {
      const tokens = name
        .replace(/’/g, "'")
        .split(/\s+|(?<=')/)
        .filter(Boolean);
      if (!tokens.length) continue;
      const list = byFirst.get(tokens[0]) ?? [];
      list.push({ tokens, member });
      byFirst.set(tokens[0], list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const found: { from: number; to: number; member: CastMember }[] = [];
  for (let at = 0; byFirst.size && at < forms.length; at++) {
    const hit = byFirst
      .get(forms[at].replace('’', "'"))
      ?.find(({ tokens }) => tokens.every((token, index) => forms[at + index]?.replace('’', "'") === token));
    if (!hit) continue;
    found.push({ from: at, to: at + hit.tokens.length, member: hit.member });
    at += hit.tokens.length - 1;
  }
  return found;
}

/** What stands at the end of a rule's name where the cast file told who an entry means. */
export const CAST_MARK = '+cast';

/** Marks the rules of entries that refer to an actor by words which the cast file told. Changes the entries. */
export function markCast(entries: readonly { rule: string }[], castSpans: readonly Span[]): void {
  if (!castSpans.length) return;
  const starts = new Set(castSpans.map(([start]) => start));
  for (const entry of entries) {
    if (referencesIn(entry).some(({ span }) => span !== null && starts.has(span[0]))) entry.rule += CAST_MARK;
  }
}

/** The references to actors in an entry's own fields and one level below. */
function referencesIn(entry: object): ActorRef[] {
  const isReference = (value: unknown): value is ActorRef =>
    typeof value === 'object' && value !== null && 'actor' in value;
  return Object.values(entry).flatMap((value) =>
    isReference(value) ? [value] : Array.isArray(value) ? value.filter(isReference) : [],
  );
}
