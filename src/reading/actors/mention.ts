// A mention: words of a report that may stand for an actor.
import type { ActorKind } from '../../record/record.ts';
import type { CastMember } from './cast.ts';

export interface Mention {
  /** Words [from, to), and the noun or last name that heads them. */
  from: number;
  to: number;
  head: number;
  form: 'name' | 'state' | 'role';
  kind: ActorKind;
  /** ISO code, or the name of a place that stands for an unlisted state; null when the words tell none. */
  country: string | null;
  /** Lower-case lemma of the head noun (roles), or the name as written. */
  key: string;
  /** Roles: "a", "some", no article in the plural: nothing known before. */
  indefinite: boolean;
  plural: boolean;
  /** Roles: the mention of the name that the role is a title or an apposition of. */
  name: Mention | null;
  /** Names: whom the user's cast file says that they mean. */
  cast: CastMember | null;
}
