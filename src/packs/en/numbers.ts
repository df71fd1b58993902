import type { Numbers } from '../schema/numbers.ts';

export const numbers: Numbers = {};
