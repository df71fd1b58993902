// What stands around a story: navigation, calls to subscribe, advertising.
import type { BlockKind } from '../record/record.ts';
import type { Line } from './blocks.ts';
import type { Cues } from './cues.ts';
import { isNavigation, isShouted, type Shape } from './shape.ts';

/** An advertising line is no longer than this. */
const MAX_ADVERT = 250;

/** Page furniture by its words or its looks; null for anything else. */
export function furnitureKind(shape: Shape, cues: Cues): BlockKind | null {
  const { folded, length } = shape;
  if (length > 300) return null;
  const bare = folded.replace(/^[\s.:…»>›|(-]+|[\s.:…»>›|)-]+$/gu, '');
  if (cues.furniture.has(bare) || cues.marks.has(folded) || cues.marks.has(bare)) return 'boilerplate';
  if (length <= 200 && cues.furnitureStart.opening(shape) > 0) return 'boilerplate';
  if (cues.furnitureWithin.find(shape) >= 0) return 'boilerplate';
  return isNavigation(shape) ? 'boilerplate' : null;
}

/**
 * Advertising: signs that add up. A number or a superlative at the front, a year, shouting, an exclamation, the words
 * of such lines, a neighbour built alike.
 */
export function isAdvertising({ shape, inStory }: Line, cues: Cues, lines: Line[], at: number): boolean {
  const { folded, length, words, last } = shape;
  if (length > MAX_ADVERT) return false;
  const label = cues.advert.opening(shape);
  if (label > 0 && inStory !== true && words.length <= 30) return true;
  const lures = cues.lures.count(shape);
  const shouted = words.slice(1).filter((word) => /\p{L}{4}/u.test(word) && isShouted(word)).length;
  if (shouted >= 4 && shouted === words.length - 1 && last === '!') return true;
  let signs = Math.min(lures, 2) * 2;
  if (/^\p{L}{0,4}\.?\s?\d{1,3}\s/u.test(shape.text)) signs++;
  if (cues.superlatives.find(shape) >= 0) signs++;
  if (/(?<!\d)20[0-9]\d(?!\d)/.test(folded)) signs++;
  if (last === '!') signs++;
  if (shouted > 0 && shouted < 4) signs++;
  if (signs >= 2 && isBuiltAlike(lines, at)) signs++;
  if (inStory === false) signs++;
  const announced = isLabel(lines[at - 1], cues);
  if (announced) signs += 2;
  return signs >= 4 && (lures > 0 || signs >= 5 || inStory === false || announced);
}

/** A line that says no more than that advertising follows. */
function isLabel(line: Line | undefined, cues: Cues): boolean {
  if (!line || line.shape.length > 40) return false;
  const label = cues.advert.opening(line.shape);
  return label > 0 && label >= line.shape.folded.length - 2;
}

/** Whether the line before or after opens or ends with the same three words. */
function isBuiltAlike(lines: Line[], at: number): boolean {
  const { words } = lines[at].shape;
  if (words.length < 5) return false;
  return [lines[at - 1], lines[at + 1]].some((other) => {
    if (!other || other.shape.length > MAX_ADVERT || other.shape.words.length < 5) return false;
    const same = (a: string[], b: string[]) => a.every((word, i) => word === b[i]);
    return same(words.slice(0, 3), other.shape.words) || same(words.slice(-3), other.shape.words.slice(-3));
  });
}
