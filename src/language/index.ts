// The linguistic engine's face.
export { type Analysis, NAME_TAGS, type NameSpan, UPOS, type Upos } from './analysis.ts';
export { Tree } from './tree.ts';
