export type BlockCues = {};
