import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadPack } from '../../src/packs/index.ts';
import { dueOf, findTimes } from '../../src/reading/times/index.ts';

// 2031-03-05 is a Wednesday.
const DATE = '2031-03-05';
const packs = { en: await loadPack('en'), it: await loadPack('it') };

type Lean = 'past' | 'future' | null;

/** Each time as "words: from..to relation" or "words: duration". */
function show(language: 'en' | 'it', text: string, date: string | null, lean: Lean): string[] {
  const found = findTimes(packs[language]!, { text, stretches: [[0, text.length]], date, lean: () => lean });
  return found.map(({ span, from, to, duration, relation }) => {
    const value = duration ?? `${from ?? ''}..${to ?? ''}${relation === 'in' ? '' : ` ${relation}`}`;
    return `${text.slice(...span)}: ${value}`;
  });
}

const day = (date: string) => `${date}..${date}`;

const english: [text: string, lean: Lean, times: string[]][] = [
  ['The treaty of 5 February 2031 stands.', null, [`5 February 2031: ${day('2031-02-05')}`]],
  ['It was signed on Feb. 5.', 'past', [`on Feb. 5: ${day('2031-02-05')}`]],
  ['It was signed on December 20.', 'past', [`on December 20: ${day('2030-12-20')}`]],
  ['It was signed on 2031-02-05.', 'past', [`on 2031-02-05: ${day('2031-02-05')}`]],
  ['It was signed on 02/05/2031.', 'past', [`on 02/05/2031: ${day('2031-02-05')}`]],
  ['The law dates from February 2029.', null, ['from February 2029: 2029-02-01.. since']],
  ['It began in 2014.', 'past', ['in 2014: 2014-01-01..2014-12-31']],
  ['The 1990s were calm.', 'past', ['The 1990s: 1990-01-01..1999-12-31']],
  ['They met on Monday.', 'past', [`on Monday: ${day('2031-03-03')}`]],
  ['They will meet on Monday.', 'future', [`on Monday: ${day('2031-03-10')}`]],
  ['They met on Wednesday.', 'past', [`on Wednesday: ${day(DATE)}`]],
  ['They met last Thursday.', 'past', [`last Thursday: ${day('2031-02-27')}`]],
  ['They meet next Friday.', 'future', [`next Friday: ${day('2031-03-14')}`]],
  ['They met on Friday evening.', 'past', [`on Friday evening: ${day('2031-02-28')}`]],
  ['They spoke today and yesterday.', 'past', [`today: ${day(DATE)}`, `yesterday: ${day('2031-03-04')}`]],
  ['They spoke this morning.', 'past', [`this morning: ${day(DATE)}`]],
  ['He left last week.', 'past', ['last week: 2031-02-24..2031-03-02']],
  ['He comes next week.', 'future', ['next week: 2031-03-10..2031-03-16']],
  ['Nothing happened last month.', 'past', ['last month: 2031-02-01..2031-02-28']],
  ['She left two days ago.', 'past', [`two days ago: ${day('2031-03-03')}`]],
  ['She will be back in ten days.', 'future', [`in ten days: ${day('2031-03-15')}`]],
  ['She must answer within ten days.', 'future', [`within ten days: ${DATE}..2031-03-15 within`]],
  ['Talks go on in the coming days.', 'future', ['in the coming days: 2031-03-06..']],
  ['They answer by 15 March.', 'future', [`by 15 March: ${DATE}..2031-03-15 by`]],
  ['They answer by 15 February.', 'future', [`by 15 February: ${DATE}..2032-02-15 by`]],
  ['They answer by the end of June.', 'future', [`by the end of June: ${DATE}..2031-06-30 by`]],
  ['They answer by the end of the month.', 'future', [`by the end of the month: ${DATE}..2031-03-31 by`]],
  ['The pause lasts until 30 April.', 'future', ['until 30 April: ..2031-04-30 until']],
  ['They leave before 25 April.', 'future', ['before 25 April: ..2031-04-24 before']],
  ['They have waited since 2 January.', 'past', ['since 2 January: 2031-01-02.. since']],
  ['They have waited since early January.', 'past', ['since early January: 2031-01-01.. since']],
  ['It was signed in early February.', 'past', ['in early February: 2031-02-01..2031-02-10']],
  ['They meet on 20–21 March.', 'future', ['on 20–21 March: 2031-03-20..2031-03-21 from-to']],
  ['They meet from 20 to 22 March.', 'future', ['from 20 to 22 March: 2031-03-20..2031-03-22 from-to']],
  ['They meet between 1 May and 3 June.', 'future', ['between 1 May and 3 June: 2031-05-01..2031-06-03 from-to']],
  ['It ran from May to October 2029.', 'past', ['from May to October 2029: 2029-05-01..2029-10-31 from-to']],
  ['Prices rose 2027–2029.', 'past', ['2027–2029: 2027-01-01..2029-12-31 from-to']],
  ['Sales rose in Q3 2030.', 'past', ['in Q3 2030: 2030-07-01..2030-09-30']],
  ['The talks lasted 90 minutes.', 'past', ['90 minutes: PT90M']],
  ['The talks lasted an hour and a half.', 'past', ['an hour and a half: PT90M']],
  ['The siege took three weeks.', 'past', ['three weeks: P3W']],
  ['Prices fell in two years.', 'past', ['in two years: P2Y']],
  ['They met over the weekend.', 'past', ['over the weekend: 2031-03-01..2031-03-02']],
  ['They may march. May he come?', null, []],
  ['He comes every Friday and pays each month.', null, []],
  ['He was born on 31 June.', 'past', ['on 31 June: ..']],
  ['Sales rose in the third quarter of 2030.', 'past', ['in the third quarter of 2030: 2030-07-01..2030-09-30']],
];

const italian: [text: string, lean: Lean, times: string[]][] = [
  ['Il patto del 21 gennaio regge.', null, [`del 21 gennaio: ${day('2031-01-21')}`]],
  ['Il patto del 05/02/2031 regge.', null, [`del 05/02/2031: ${day('2031-02-05')}`]],
  ['È successo nel 1997.', 'past', ['nel 1997: 1997-01-01..1997-12-31']],
  ['Si sono visti lunedì.', 'past', [`lunedì: ${day('2031-03-03')}`]],
  ['Si vedranno lunedì.', 'future', [`lunedì: ${day('2031-03-10')}`]],
  ['Si sono visti giovedì scorso.', 'past', [`giovedì scorso: ${day('2031-02-27')}`]],
  ['Si vedono venerdì prossimo.', 'future', [`venerdì prossimo: ${day('2031-03-14')}`]],
  ['Ha parlato oggi, non ieri.', 'past', [`oggi: ${day(DATE)}`, `ieri: ${day('2031-03-04')}`]],
  ['Lo ha detto stamattina.', 'past', [`stamattina: ${day(DATE)}`]],
  ['È partito la scorsa settimana.', 'past', ['la scorsa settimana: 2031-02-24..2031-03-02']],
  ['Parte la prossima settimana.', 'future', ['la prossima settimana: 2031-03-10..2031-03-16']],
  ['Si vedono nei prossimi giorni.', 'future', ['nei prossimi giorni: 2031-03-06..']],
  ['È partito due giorni fa.', 'past', [`due giorni fa: ${day('2031-03-03')}`]],
  ['Torna fra dieci giorni.', 'future', [`fra dieci giorni: ${day('2031-03-15')}`]],
  ['Risponde entro dieci giorni.', 'future', [`entro dieci giorni: ${DATE}..2031-03-15 within`]],
  ['Risponde entro il 15 marzo.', 'future', [`entro il 15 marzo: ${DATE}..2031-03-15 by`]],
  ['Risponde entro fine mese.', 'future', [`entro fine mese: ${DATE}..2031-03-31 by`]],
  ['Dura fino al 30 aprile.', 'future', ['fino al 30 aprile: ..2031-04-30 until']],
  ['Parte prima del 25 aprile.', 'future', ['prima del 25 aprile: ..2031-04-24 before']],
  ['Aspetta da ieri.', null, ['da ieri: 2031-03-04.. since']],
  ['Vale da sabato.', 'future', ['da sabato: 2031-03-08.. since']],
  ['Si vedono a fine mese.', 'future', ['a fine mese: 2031-03-21..2031-03-31']],
  ["È nato all'inizio di febbraio.", 'past', ["all'inizio di febbraio: 2031-02-01..2031-02-10"]],
  ['Si vedono il 20 e 21 marzo.', 'future', ['il 20 e 21 marzo: 2031-03-20..2031-03-21 from-to']],
  ['Si vedono dal 3 al 5 aprile.', 'future', ['dal 3 al 5 aprile: 2031-04-03..2031-04-05 from-to']],
  [
    'Si vedono giovedì e venerdì della prossima settimana.',
    'future',
    ['giovedì e venerdì della prossima settimana: 2031-03-13..2031-03-14'],
  ],
  ["Il colloquio è durato un'ora e mezza.", 'past', ["un'ora e mezza: PT90M"]],
  ["L'assedio è durato tre settimane.", 'past', ['tre settimane: P3W']],
  ['Si sono visti nel fine settimana.', 'past', ['nel fine settimana: 2031-03-01..2031-03-02']],
  ['Viene ogni venerdì, guarda il mar e set.', null, []],
  ['È nato il 31 giugno.', 'past', ['il 31 giugno: ..']],
];

for (const [language, cases] of [
  ['en', english],
  ['it', italian],
] as const) {
  for (const [text, lean, times] of cases) {
    test(`${language}: ${text}`, () => assert.deepEqual(show(language, text, DATE, lean), times));
  }
}

test('a report without a date knows absolute times only', () => {
  assert.deepEqual(show('en', 'Signed on 5 May 2030, broken last week, on Monday.', null, 'past'), [
    `on 5 May 2030: ${day('2030-05-05')}`,
    'last week: ..',
    'on Monday: ..',
  ]);
});

test('a time of day belongs to the day told before it', () => {
  assert.deepEqual(show('en', 'They met on Tuesday. In the evening they left.', DATE, 'past'), [
    `on Tuesday: ${day('2031-03-04')}`,
    `In the evening: ${day('2031-03-04')}`,
  ]);
});

test('“today” in a quotation is the day of the speech, where the report tells of yesterday', () => {
  const text = 'On Tuesday she spoke. “We saw today what peace is”, she said.';
  const quotation = {
    span: [22, 50],
    inner: [23, 49],
    opened: true,
    closed: true,
    level: 0,
    continues: false,
  } as const;
  const found = findTimes(packs.en!, {
    text,
    stretches: [[0, text.length]],
    date: DATE,
    quotations: [{ ...quotation, span: [22, 50], inner: [23, 49] }],
    lean: () => 'past',
  });
  assert.deepEqual(
    found.map(({ from }) => from),
    ['2031-03-04', '2031-03-04'],
  );
});

test('due is an interval or nothing', () => {
  assert.deepEqual(dueOf({ span: [0, 4], from: DATE, to: null }), { from: DATE, to: null, span: [0, 4] });
  assert.equal(dueOf({ span: [0, 4], from: null, to: null }), null);
});

test('any text: spans lie inside, in order, and no interval runs backwards', () => {
  const words = [
    '5',
    '31',
    '2031',
    '99',
    'May',
    'maggio',
    'from',
    'to',
    'dal',
    'al',
    'by',
    'entro',
    'the',
    'end',
    'of',
    'week',
    'settimana',
    'next',
    'prossima',
    'two',
    'due',
    'ago',
    'fa',
    'Friday',
    'venerdì',
    '-',
    '/',
    ',',
    '.',
    '“',
    '000000000',
    '1000000',
    'million',
    'years',
    'anni',
    'first',
    'a',
    '’',
    "'s",
    '\ud800',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('en', 'it'),
      fc.constantFrom(DATE, null, '0001-01-01', '9999-12-31'),
      (sample, language, date) => {
        let last = 0;
        for (const { span, from, to } of findTimes(packs[language as 'en' | 'it']!, {
          text: sample,
          stretches: [[0, sample.length]],
          date,
        })) {
          assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= sample.length);
          assert.ok(from === null || to === null || from <= to);
          for (const iso of [from, to]) assert.ok(iso === null || /^\d{4}-\d\d-\d\d$/.test(iso));
          last = span[1];
        }
      },
    ),
  );
});
