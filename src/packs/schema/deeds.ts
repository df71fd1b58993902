export type Deeds = {};
