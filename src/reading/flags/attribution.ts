// Words given to a source twice, the first time to a stump of one.
import type { Damage } from '../../packs/schema/damage.ts';
import type { Flag, Span } from '../../record/record.ts';
import { lex } from '../numbers/lexemes.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Rule } from '../rule.ts';
import { storyStretches } from '../story.ts';

/** A clause of saying with one capitalised word or none after it, and a sentence that says again who said so. */
export function findBrokenAttributions(text: string, stretch: Span, damage: Damage): Span[] {
  const lexemes = lex(text, stretch);
  const found: Span[] = [];
  for (let stop = 1; stop < lexemes.length - 1; stop++) {
    if (lexemes[stop].text !== '.') continue;
    const repeat = phraseAt(lexemes, stop + 1, damage.repeats);
    if (repeat === 0) continue;
    const lone = lexemes[stop - 1].capital ? 1 : 0;
    const said = phraseBefore(lexemes, stop - lone, damage.said);
    if (said > 0) found.push([lexemes[stop - lone - said].start, lexemes[stop + repeat].end]);
  }
  return found;
}

function* find({ report, pack }: Reading): Iterable<Draft<Flag>> {
  for (const stretch of storyStretches(report)) {
    for (const span of findBrokenAttributions(report.text, stretch, pack.damage)) {
      yield {
        kind: 'broken-attribution',
        span,
        confidence: 0.8,
        message: `“${report.text.slice(...span)}” gives the words to a source twice; the first source is cut short.`,
        suggestion: null,
        other: null,
      };
    }
  }
}

export const attribution: Rule<Flag> = {
  name: 'attribution-twice',
  reason:
    'A clause of saying that ends without its source, before a sentence that names the source again, has been broken.',
  examples: {
    en: {
      text: 'The port is open, said Foreign. This was stated by the ministry.',
      gives: 'broken-attribution: said Foreign. This was stated by',
    },
    it: {
      text: 'Il porto è aperto, ha detto Esteri. Lo ha detto il ministero.',
      gives: 'broken-attribution: ha detto Esteri. Lo ha detto',
    },
  },
  find,
};
