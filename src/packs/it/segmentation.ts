import type { Segmentation } from '../schema/segmentation.ts';

export const segmentation: Segmentation = {};
