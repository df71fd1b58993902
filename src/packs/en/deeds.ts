import type { Deeds } from '../schema/deeds.ts';

export const deeds: Deeds = {};
