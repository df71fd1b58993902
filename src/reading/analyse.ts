// Sentences, words, tags, trees and names of one source, for those who want no record.
import type { Analysis } from '../language/index.ts';
import type { ReportInput } from './input.ts';
import { createReader, type ReaderOptions } from './reader.ts';

/**
 * Analyses the story of one source; models stay loaded for the next. Null when no model reads its language.
 *
 * @throws ReadoutError with one of the codes of the contract when the input cannot be read
 */
export async function analyse(source: ReportInput, options: ReaderOptions = {}): Promise<Analysis | null> {
  return (await createReader(options)).analyse(source);
}
