// What every reader of a register gets: the report, its trees, the words of its language, and what was read before it.
import type { Tree } from '../language/tree.ts';
import type { Pack } from '../packs/index.ts';
import type { Encounter, Span, Statement, Time } from '../record/record.ts';
import type { Report } from '../text/report.ts';
import type { Actors } from './actors/actors.ts';
import type { CastMember } from './actors/cast.ts';

export interface Reading {
  readonly report: Report;
  readonly tree: Tree;
  readonly pack: Pack;
  /** Sentences (numbers) that lie in story blocks: registers are read from these alone. */
  readonly story: readonly number[];
  /** People and bodies that the user named. */
  readonly cast: readonly CastMember[];
  /** Filled in the order of reading: actors, times, figures, statements, encounters, then the rest. */
  actors: Actors;
  times: Time[];
  statements: Statement[];
  encounters: Encounter[];
}

/** Whether two spans share a character. */
export function touches(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
