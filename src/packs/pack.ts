// What a language knows, as data. One schema for all languages, checked by the compiler when the packs are built.
import type { ActorWords } from './schema/actors.ts';
import type { BlockCues } from './schema/blocks.ts';
import type { Calendar } from './schema/calendar.ts';
import type { Damage } from './schema/damage.ts';
import type { Deeds } from './schema/deeds.ts';
import type { Numbers } from './schema/numbers.ts';
import type { Segmentation } from './schema/segmentation.ts';
import type { Speech } from './schema/speech.ts';

export interface Pack {
  /** BCP 47 code. */
  language: string;
  segmentation: Segmentation;
  blocks: BlockCues;
  numbers: Numbers;
  calendar: Calendar;
  actors: ActorWords;
  speech: Speech;
  deeds: Deeds;
  damage: Damage;
}
