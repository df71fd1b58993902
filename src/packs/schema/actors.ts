export type ActorWords = {};
