import type { BlockCues } from '../schema/blocks.ts';

export const blocks: BlockCues = {};
