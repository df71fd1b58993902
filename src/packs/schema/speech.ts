export type Speech = {};
