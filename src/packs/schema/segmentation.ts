export type Segmentation = {};
