// The samples, read by the command: every record is a record, and named entries are in it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ActorRef, Record, Span } from '../src/record/record.ts';
import { Record as RecordSchema } from '../src/record/record.ts';
import type { Register } from '../src/record/registers.ts';

const root = join(import.meta.dirname, '..');

/** What an entry must have: actors by a name, words by a part of them, days, and fields as they stand. */
interface Wanted {
  /** Names of actors, each a part of one of the actor's names: `by`, `speaker`, `of`, `to`, `source`, `target`. */
  by?: string;
  speaker?: string;
  audience?: string;
  between?: string[];
  of?: string;
  to?: string;
  source?: string;
  target?: string;
  /** Words that the content, condition, consequence, claim, denial or span holds. */
  content?: string;
  condition?: string;
  consequence?: string;
  claim?: string;
  denial?: string;
  words?: string;
  place?: string;
  /** First and last day of the entry's time, or of its due interval: "2033-11-09", "..2033-11-18", "a..b". */
  on?: string;
  due?: string;
  answer?: string;
  /** Fields that must be equal. */
  is?: { [field: string]: unknown };
}

type Row = [file: string, register: Register | 'actors', wanted: Wanted];

const ENTRIES: Row[] = [
  [
    '01-en-wire.txt',
    'encounters',
    { between: ['Achterberg', 'Rolvik'], on: '2033-11-11..2033-11-11', is: { status: 'planned' } },
  ],
  [
    '01-en-wire.txt',
    'statements',
    { speaker: 'Montorsi', content: 'buy back our own river', is: { manner: 'direct' } },
  ],
  [
    '01-en-wire.txt',
    'statements',
    { speaker: 'Dahlvos', content: 'not when Calvessia says so', is: { manner: 'direct' } },
  ],
  [
    '01-en-wire.txt',
    'statements',
    { speaker: 'water authority', content: 'more than 40 percent', is: { manner: 'indirect' } },
  ],
  ['01-en-wire.txt', 'statements', { speaker: 'officials', content: '6,000 soldiers', is: { sourcing: 'anonymous' } }],
  ['01-en-wire.txt', 'statements', { speaker: 'spokesman', content: 'troops had been moved', is: { act: 'deny' } }],
  ['01-en-wire.txt', 'commitments', { by: 'Dahlvos', content: 'written answer', due: '2033-11-09..2033-11-18' }],
  ['01-en-wire.txt', 'demands', { by: 'Dahlvos', of: 'Calvessia', content: 'release the drivers' }],
  [
    '01-en-wire.txt',
    'figures',
    { words: '40 percent', is: { min: 40, max: null, approximate: true, unit: 'percent' } },
  ],
  ['01-en-wire.txt', 'figures', { words: '6,000 soldiers', is: { min: null, max: 6000, unit: 'person' } }],
  ['01-en-wire.txt', 'times', { words: 'next week', on: '2033-11-14..2033-11-20' }],
  ['01-en-wire.txt', 'disputes', { claim: 'moved up to 6,000 soldiers', denial: 'troops had been moved' }],
  [
    '02-it-article.txt',
    'statements',
    { speaker: 'Montorsi', content: 'ricomprare il nostro fiume', is: { manner: 'direct' } },
  ],
  [
    '02-it-article.txt',
    'statements',
    { speaker: 'Corradin', content: 'La riparazione è una favola', is: { manner: 'direct' } },
  ],
  [
    '02-it-article.txt',
    'statements',
    { speaker: 'autorità', content: 'oltre il 40 per cento', is: { manner: 'indirect' } },
  ],
  [
    '02-it-article.txt',
    'statements',
    { speaker: 'fonte', content: 'due vicini che litigano', is: { sourcing: 'anonymous' } },
  ],
  [
    '02-it-article.txt',
    'commitments',
    { by: 'Ostmarra', content: 'rispondere per iscritto', due: '2033-11-10..2033-11-18' },
  ],
  ['02-it-article.txt', 'demands', { by: 'Montorsi', of: 'Ostmarra', content: 'riaprire le paratoie' }],
  ['02-it-article.txt', 'options', { by: 'governo', content: 'tassa', is: { status: 'considered' } }],
  ['02-it-article.txt', 'figures', { words: '6.000 soldati', is: { min: null, max: 6000, unit: 'person' } }],
  ['02-it-article.txt', 'figures', { words: '120.000 persone', is: { min: 120000, max: 120000, approximate: true } }],
  ['03-en-readout-ostmarra.txt', 'demands', { by: 'Dahlvos', content: 'immediate release' }],
  ['03-en-readout-ostmarra.txt', 'commitments', { by: 'Montorsi', content: 'medical files' }],
  ['03-en-readout-ostmarra.txt', 'statements', { speaker: 'Dahlvos', content: 'drivers had broken no law' }],
  ['03-en-readout-ostmarra.txt', 'times', { words: '22 November', on: '2033-11-22..2033-11-22' }],
  [
    '04-it-readout-calvessia.txt',
    'commitments',
    { by: 'Calvessia', content: 'visita del console', due: '2033-11-09..2033-11-12' },
  ],
  ['04-it-readout-calvessia.txt', 'demands', { by: 'Montorsi', content: 'riapertura immediata' }],
  [
    '04-it-readout-calvessia.txt',
    'warnings',
    { condition: 'non saranno riaperte', consequence: 'sospenderà il transito' },
  ],
  ['04-it-readout-calvessia.txt', 'times', { words: 'entro la fine del mese', on: '2033-11-09..2033-11-30' }],
  ['05-en-transcript.txt', 'statements', { speaker: 'Achterberg', content: 'I came here from Brodmark' }],
  ['05-en-transcript.txt', 'encounters', { between: ['Achterberg', 'Rolvik'], is: { status: 'held' } }],
  [
    '05-en-transcript.txt',
    'figures',
    { words: '2,000 soldiers', is: { min: 2000, max: 2000, approximate: true, unit: 'person' } },
  ],
  ['06-it-page.html', 'statements', { speaker: 'Brenna', content: 'Abbiamo contato una paratoia' }],
  ['06-it-page.html', 'demands', { by: 'Ostmarra', content: 'rilascio degli altri tre' }],
  ['06-it-page.html', 'figures', { words: 'tra 5.000 e 6.000', is: { min: 5000, max: 6000 } }],
  ['06-it-page.html', 'times', { words: 'la prossima settimana', on: '2033-11-28..2033-12-04' }],
  ['07-it-copy.txt', 'actors', { words: 'Dahlvos', is: { kind: 'person' } }],
  ['07-it-copy.txt', 'encounters', { between: ['Achterberg', 'Rolvik'], on: '2033-11-11..2033-11-11' }],
  ['07-it-copy.txt', 'flags', { words: 'semina semina', is: { kind: 'doubled' } }],
  ['07-it-copy.txt', 'flags', { is: { kind: 'unclosed-quotation' } }],
  ['07-it-copy.txt', 'commitments', { by: 'Dahlvos', content: 'risposta scritta', due: '2033-11-09..2033-11-18' }],
  [
    '08-en-statement.txt',
    'commitments',
    { by: 'Ostmarra', content: 'withdraw the soldiers', due: '2033-12-01..2033-12-15' },
  ],
  ['08-en-statement.txt', 'commitments', { by: 'Calvessia', content: '12 million euros' }],
  ['08-en-statement.txt', 'demands', { by: 'Government', of: 'Ostmarra', content: 'publish the repair reports' }],
  ['08-en-statement.txt', 'figures', { words: '12 million', is: { min: 12000000, max: 12000000, unit: 'EUR' } }],
  ['08-en-statement.txt', 'options', { content: 'bring the dispute before an international court' }],
  [
    '01-en-wire.txt',
    'statements',
    { speaker: 'Montorsi', content: 'useful and unpleasant', is: { manner: 'mixed', sourcing: 'named' } },
  ],
  ['01-en-wire.txt', 'warnings', { by: 'Montorsi', condition: 'gates stay shut', consequence: 'close its railway' }],
  ['01-en-wire.txt', 'options', { by: 'government', content: 'tax on electricity', is: { status: 'considered' } }],
  [
    '02-it-article.txt',
    'encounters',
    { between: ['Montorsi', 'Dahlvos'], on: '2033-11-09..2033-11-09', is: { status: 'held' } },
  ],
  [
    '02-it-article.txt',
    'statements',
    { speaker: 'Achterberg', content: 'Non prometto niente', is: { manner: 'direct' } },
  ],
  [
    '06-it-page.html',
    'statements',
    { speaker: 'Dahlvos', content: 'gesto di buona volontà', is: { manner: 'direct' } },
  ],
  [
    '08-en-statement.txt',
    'statements',
    { speaker: 'Brenna', content: 'Today we exchanged promises', is: { manner: 'direct' } },
  ],
  [
    '03-en-readout-ostmarra.txt',
    'encounters',
    { between: ['Dahlvos', 'Montorsi'], place: 'Lindhaven', on: '2033-11-09..2033-11-09' },
  ],
  ['08-en-statement.txt', 'encounters', { between: ['Calvessia', 'Ostmarra'], on: '2033-12-01..2033-12-01' }],
  [
    '02-it-article.txt',
    'encounters',
    { between: ['Achterberg', 'Rolvik'], on: '2033-11-11..2033-11-11', is: { status: 'planned' } },
  ],
];

/** What a careful reader finds besides, and ours does not yet. */
const BACKLOG: Row[] = [
  ['02-it-article.txt', 'statements', { speaker: 'Dahlvos', content: 'le turbine sono in riparazione' }],
  [
    '02-it-article.txt',
    'warnings',
    { by: 'Montorsi', condition: 'paratoie resteranno chiuse', consequence: 'chiuderà la ferrovia' },
  ],
  [
    '03-en-readout-ostmarra.txt',
    'commitments',
    { by: 'Dahlvos', content: 'written answer', due: '2033-11-09..2033-11-18' },
  ],
  [
    '04-it-readout-calvessia.txt',
    'commitments',
    { by: 'Dahlvos', content: 'risposta scritta', due: '2033-11-09..2033-11-18' },
  ],
  ['05-en-transcript.txt', 'statements', { speaker: 'Brenna', content: 'One gate is not five gates' }],
  ['05-en-transcript.txt', 'statements', { speaker: 'Brenna', content: 'The plan is on my desk' }],
  ['06-it-page.html', 'encounters', { between: ['Montorsi', 'Dahlvos'], on: '2033-12-01..2033-12-01' }],
  ['07-it-copy.txt', 'flags', { words: 'Dalhvos', is: { kind: 'name-variant' } }],
  [
    '04-it-readout-calvessia.txt',
    'encounters',
    { between: ['Montorsi', 'Dahlvos'], place: 'Lindhaven', on: '2033-11-09..2033-11-09' },
  ],
  [
    '01-en-wire.txt',
    'encounters',
    { between: ['Calvessia', 'Ostmarra'], on: '2033-11-09..2033-11-09', is: { status: 'held' } },
  ],
  ['06-it-page.html', 'commitments', { by: 'Dahlvos', content: 'quattro paratoie', due: '2033-11-24..2033-12-15' }],
];

/** Stretches that must be named as furniture, and reports with their dates. */
const FURNITURE: [file: string, words: string][] = [
  ['01-en-wire.txt', 'Reporting by Clara Tellwright'],
  ['06-it-page.html', 'usiamo i cookie'],
  ['06-it-page.html', 'Il mercato del grano chiude in rialzo'],
  ['06-it-page.html', 'Tutti i diritti riservati'],
  ['07-it-copy.txt', 'Scopri il materasso'],
  ['07-it-copy.txt', 'Il borgo dove le case'],
];

const HEADS: [file: string, language: string, date: string, dateFrom: string][] = [
  ['01-en-wire.txt', 'en', '2033-11-09', 'text'],
  ['02-it-article.txt', 'it', '2033-11-10', 'text'],
  ['03-en-readout-ostmarra.txt', 'en', '2033-11-09', 'text'],
  ['04-it-readout-calvessia.txt', 'it', '2033-11-09', 'text'],
  ['05-en-transcript.txt', 'en', '2033-11-14', 'text'],
  ['06-it-page.html', 'it', '2033-11-24', 'page'],
  ['07-it-copy.txt', 'it', '2033-11-09', 'text'],
  ['08-en-statement.txt', 'en', '2033-12-01', 'text'],
];

const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [join(root, 'bin', 'readout.js'), 'read', join(root, 'samples'), '--format', 'jsonl'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const records = new Map<string, Record>();
for (const line of stdout.split('\n').filter(Boolean)) {
  const record = JSON.parse(line) as Record;
  const file = HEADS.map(([name]) => name).find((name) => record.report?.path?.endsWith(name));
  if (file) records.set(file, record);
}

type Fields = { [name: string]: unknown };

/** Whether an entry has all that is wanted of it. */
function has(entry: Fields, wanted: Wanted, record: Record): boolean {
  const words = (spans: unknown) => (spans as Span[]).map((span) => record.report.text.slice(...span)).join(' ');
  const holds = (span: unknown, part: string) => span !== null && words([span]).includes(part);
  const isCalled = (ref: unknown, name: string) => {
    const actor = record.actors.find(({ id }) => id === (ref as ActorRef | null)?.actor);
    return actor !== undefined && [actor.name, ...actor.names].some((known) => known.includes(name));
  };
  const anyCalled = (refs: unknown, name: string) => (refs as ActorRef[]).some((ref) => isCalled(ref, name));
  const days = (interval: { from: string | null; to: string | null } | null) =>
    interval && `${interval.from ?? ''}..${interval.to ?? ''}`;
  const timeOf = () => ('from' in entry ? entry : (record.times.find(({ id }) => id === entry.time) ?? null));
  const tests: { [key in keyof Wanted]-?: (value: never) => boolean } = {
    by: (name: string) => isCalled(entry.by, name),
    speaker: (name: string) => isCalled(entry.speaker, name),
    audience: (name: string) => isCalled(entry.audience, name),
    between: (names: string[]) => names.every((name) => anyCalled(entry.participants, name)),
    of: (name: string) => anyCalled(entry.of, name),
    to: (name: string) => anyCalled(entry.to, name),
    source: (name: string) => anyCalled(entry.source, name),
    target: (name: string) => anyCalled(entry.target, name),
    content: (part: string) => words(entry.content).includes(part),
    condition: (part: string) => holds(entry.condition, part),
    consequence: (part: string) => holds(entry.consequence, part),
    claim: (part: string) => holds(entry.claim, part),
    denial: (part: string) => holds(entry.denial, part),
    words: (part: string) =>
      words(entry.mentions ?? [entry.span, ...(entry.other ? [entry.other] : [])]).includes(part),
    place: (name: string) => (entry.place as { name: string } | null)?.name === name,
    on: (interval: string) => days(timeOf() as never) === interval,
    due: (interval: string) => days(entry.due as never) === interval,
    answer: (stance: string) => (entry.answer as { stance: string } | null)?.stance === stance,
    is: (fields: Fields) => Object.entries(fields).every(([name, value]) => entry[name] === value),
  };
  return Object.entries(wanted).every(([key, value]) => tests[key as keyof Wanted](value as never));
}

test('all samples are read', () => {
  assert.equal(status, 0, stderr);
  assert.deepEqual([...records.keys()].sort(), HEADS.map(([name]) => name).sort());
});

for (const [file, language, date, dateFrom] of HEADS) {
  test(`${file} is a valid record with its language and date`, () => {
    const record = records.get(file)!;
    RecordSchema.parse(record);
    const { report } = record;
    assert.deepEqual([report.language, report.date, report.dateFrom], [language, date, dateFrom]);
  });
}

for (const [file, words] of FURNITURE) {
  test(`${file}: "${words}" is furniture`, () => {
    const { report, blocks } = records.get(file)!;
    const at = report.text.indexOf(words);
    assert.notEqual(at, -1);
    const block = blocks.find(({ span: [start, end] }) => start <= at && at < end);
    assert.match(block!.kind, /^(credit|boilerplate|spam)$/);
  });
}

const finds = ([file, register, wanted]: Row): boolean => {
  const record = records.get(file)!;
  return (record[register] as readonly object[]).some((entry) => has(entry as Fields, wanted, record));
};

for (const row of ENTRIES) {
  const [file, register, wanted] = row;
  test(`${file} ${register} ${JSON.stringify(wanted)}`, () =>
    assert.ok(finds(row), `no such entry among the ${register}`));
}

test('what the reader did not find yet is still missing: what it finds now goes up into ENTRIES', () => {
  assert.deepEqual(BACKLOG.filter(finds), []);
});
