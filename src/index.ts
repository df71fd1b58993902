// The library: everything that a program may rely on.
export { type Analysis, NAME_TAGS, UPOS } from './language/index.ts';
export type { CastMember } from './reading/actors/cast.ts';
export { analyse } from './reading/analyse.ts';
export type { ReportInput } from './reading/input.ts';
export { createReader, type Reader, type ReaderOptions } from './reading/reader.ts';
export { ReadoutError } from './record/errors.ts';
export type * from './record/record.ts';
