export type Numbers = {};
