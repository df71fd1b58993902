// The linguistic engine's face.
export { analyse } from './analyse.ts';
export { type Analysis, NAME_TAGS, type NameSpan, UPOS, type Upos } from './analysis.ts';
export { analyseConllu, toConllu } from './conversion.ts';
export { carried, loadModel, type Model } from './model.ts';
export { Tree } from './tree.ts';
