export type Calendar = {};
