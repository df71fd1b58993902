// A cast file: people and bodies that the user names for the reader.
import type { ActorKind } from '../../record/record.ts';

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
