import type { Speech } from '../schema/speech.ts';

export const speech: Speech = {};
