// The cue words of packs made ready for matching.
import { blocks as english } from '../packs/en/blocks.ts';
import type { BlockCues } from '../packs/schema/blocks.ts';
import { PhraseList } from './phrases.ts';

/** The cues of src/packs/schema/blocks.ts as lists to look up; whole lines as sets. */
export type Cues = { [Name in Exclude<keyof BlockCues, 'furniture' | 'marks'>]: PhraseList } & {
  furniture: ReadonlySet<string>;
  marks: ReadonlySet<string>;
};

const compiled = new WeakMap<BlockCues, Cues>();

/**
 * Cues of a language together with the English ones: pages in every language carry furniture, advertising and
 * credits in English.
 */
export function cuesWith(own: BlockCues | null): Cues {
  const key = own ?? english;
  const known = compiled.get(key);
  if (known) return known;
  const cues = compile(own && own !== english ? [own, english] : [english]);
  compiled.set(key, cues);
  return cues;
}

function compile(packs: BlockCues[]): Cues {
  const words = (name: keyof BlockCues) => packs.flatMap((pack) => pack[name]);
  const list = (name: keyof BlockCues) => new PhraseList(words(name));
  return {
    byline: list('byline'),
    credit: list('credit'),
    creditWithin: list('creditWithin'),
    creditAmongNames: list('creditAmongNames'),
    staff: list('staff'),
    issuers: list('issuers'),
    caption: list('caption'),
    captionEnd: list('captionEnd'),
    furnitureStart: list('furnitureStart'),
    furnitureWithin: list('furnitureWithin'),
    more: list('more'),
    advert: list('advert'),
    lures: list('lures'),
    superlatives: list('superlatives'),
    furniture: new Set(words('furniture')),
    marks: new Set(words('marks')),
  };
}
