// Cues of speech with their act, written as one list an act.
import type { Act } from '../record/record.ts';
import type { Cues } from './schema/speech.ts';
import { list } from './tables.ts';

/**
 * Cues with their act, from one list an act. The object has no prototype, so that a lemma such as "constructor" finds
 * nothing. A cue that stands under two acts is a `RangeError`.
 */
export function cues(lists: { [act in Act]?: string }): Cues {
  const all: Cues = Object.create(null);
  for (const act of Object.keys(lists) as Act[]) {
    for (const cue of list(lists[act]!)) {
      if (cue in all) throw new RangeError(`Cue "${cue}" stands under ${all[cue]} and ${act}`);
      all[cue] = act;
    }
  }
  return all;
}
