// Encounters: parties meeting, talking, writing, or about to; one entry for each.
import type { Encounter, Record } from '../../record/record.ts';
import { wordsOf } from '../describe.ts';
import type { Reading } from '../reading.ts';
import { applyRules, number, type Rule } from '../rule.ts';
import { everyWord } from '../words.ts';
import { characterise } from './characterised.ts';
import { nounMention, verbMention } from './mentions.ts';
import { mergeMentions } from './merge.ts';

export const encounterRules: readonly Rule<Encounter>[] = [
  {
    name: 'meeting-verb',
    reason: 'A verb of meeting or talking with its subject and the other party tells an encounter.',
    examples: {
      en: {
        text: 'Foreign Minister Anna Keller met her Polish counterpart, Jan Zielski, in Lisbon.',
        gives: 'Anna Keller, Jan Zielski: meeting, held, Lisbon',
      },
      it: {
        text: 'La ministra Anna Keller ha incontrato Jan Zielski a Lisbona.',
        gives: 'Anna Keller, Jan Zielski: meeting, held, Lisbona',
      },
    },
    find: (reading) => everyWord(reading, (word) => verbMention(reading, word, false)),
  },
  {
    name: 'receiving-verb',
    reason: 'A verb with other senses ("receive", "visit", "see") tells an encounter where both sides are actors.',
    examples: {
      en: {
        text: 'President Omar Said received Prime Minister Lena Holt.',
        gives: 'Omar Said, Lena Holt: meeting, held',
      },
      it: {
        text: 'Il presidente Omar Said ha ricevuto la premier Lena Holt.',
        gives: 'Omar Said, Lena Holt: meeting, held',
      },
    },
    find: (reading) => everyWord(reading, (word) => verbMention(reading, word, true)),
  },
  {
    name: 'meeting-noun',
    reason: 'A noun of meeting with its parties in phrases on it, or in the subject of the verb that carries it.',
    examples: {
      en: {
        text: 'The talks between Anna Keller and Jan Zielski were postponed.',
        gives: 'Anna Keller, Jan Zielski: talks, cancelled',
      },
      it: {
        text: 'Il vertice tra Anna Keller e Jan Zielski è stato annullato.',
        gives: 'Anna Keller, Jan Zielski: summit, cancelled',
      },
    },
    find: (reading) => everyWord(reading, (word) => nounMention(reading, word)),
  },
];

/** Encounters of a report, in text order. */
export function readEncounters(reading: Reading): Encounter[] {
  const mentions = applyRules(
    'e',
    encounterRules,
    reading,
    (draft, kept) =>
      !kept.some(({ span, participants }) => {
        const inside = span[0] <= draft.span[0] && draft.span[1] <= span[1];
        return inside && participants.length > 0 && draft.participants.length <= participants.length;
      }),
  );
  const merged = mergeMentions(
    reading,
    mentions.map(({ id: _, ...mention }) => mention),
  );
  return characterise(reading, number<Encounter>('e', merged));
}

/** "A, B: form, status, place". */
export function describeEncounter(entry: Encounter, record: Record): string {
  const parties = entry.participants.map(({ actor }) => wordsOf(record, actor)).join(', ');
  return `${parties}: ${[entry.form, entry.status, entry.place?.name].filter(Boolean).join(', ')}`;
}
