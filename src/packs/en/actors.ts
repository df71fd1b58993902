import type { ActorWords } from '../schema/actors.ts';

export const actors: ActorWords = {};
