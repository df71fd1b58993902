// A small record written by hand, with an entry in every register, for tests of what is shown.
import { Record, type Span } from '../../src/record/record.ts';

/** Span of the nth place where the words stand in the text. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`no “${words}” in the text`);
  return [at, at + words.length];
}

const TEXT = `Harbour talks go on

Minister Ada Venn said on Monday: “We will open the gate by 3 May if the tolls end.”

She met Governor Oda Lund in Marl. Lund denied that 1,200 boats boats were stopped.

Follow us`;

/** `text` replaces the text from its start on, at the same length: for words that try to break out. */
export function sampleRecord(change: (text: string) => string = (text) => text): Record {
  const at = (words: string, nth?: number) => spanOf(TEXT, words, nth);
  const made = { rule: 'by-hand', confidence: 0.9 };
  const venn = { actor: 'a1', span: at('Ada Venn') };
  const lund = { actor: 'a2', span: at('Oda Lund') };
  const text = change(TEXT);
  const promise = at('We will open the gate by 3 May if the tolls end.');
  return Record.parse({
    schema: 'readout/record/1',
    reader: { version: '0', model: null },
    report: {
      id: 'r1',
      path: 'harbour.txt',
      url: 'https://example.org/harbour',
      title: null,
      outlet: 'The Marl Post',
      authors: [],
      date: '2031-04-28',
      dateFrom: 'option',
      language: 'en',
      text,
    },
    blocks: [
      { id: 'b1', kind: 'title', span: at('Harbour talks go on') },
      { id: 'b2', kind: 'paragraph', span: [21, TEXT.indexOf('\n\nShe')] },
      { id: 'b3', kind: 'paragraph', span: [TEXT.indexOf('She'), TEXT.indexOf('\n\nFollow')] },
      { id: 'b4', kind: 'boilerplate', span: at('Follow us') },
    ],
    actors: [
      {
        id: 'a1',
        kind: 'person',
        name: text.slice(...at('Ada Venn')),
        names: ['Ada Venn'],
        mentions: [at('Ada Venn')],
        roles: [{ text: 'Minister', span: at('Minister') }],
        country: null,
        memberOf: null,
      },
      {
        id: 'a2',
        kind: 'person',
        name: 'Oda Lund',
        names: ['Oda Lund'],
        mentions: [at('Oda Lund')],
        roles: [],
        country: null,
        memberOf: null,
      },
    ],
    statements: [
      {
        id: 's1',
        span: [at('said')[0], promise[1]],
        ...made,
        speaker: venn,
        cue: at('said'),
        content: [promise],
        manner: 'direct',
        act: 'promise',
        sourcing: 'named',
        audience: null,
        occasion: null,
        time: 't1',
        within: null,
      },
      {
        id: 's2',
        span: at('denied that 1,200 boats boats were stopped'),
        ...made,
        speaker: { actor: 'a2', span: null },
        cue: at('denied'),
        content: [at('1,200 boats boats were stopped')],
        manner: 'indirect',
        act: 'deny',
        sourcing: 'named',
        audience: null,
        occasion: null,
        time: null,
        within: null,
      },
    ],
    encounters: [
      {
        id: 'e1',
        span: at('She met Governor Oda Lund in Marl'),
        ...made,
        participants: [{ actor: 'a1', span: at('She') }, lund],
        form: 'meeting',
        status: 'held',
        place: { name: 'Marl', span: at('Marl'), country: null },
        time: null,
        duration: 'PT90M',
        characterised: [],
      },
    ],
    demands: [
      {
        id: 'd1',
        span: at('the tolls end'),
        ...made,
        by: venn,
        of: [lund],
        content: [at('the tolls end')],
        answer: null,
        statement: 's1',
      },
    ],
    commitments: [
      {
        id: 'c1',
        span: promise,
        ...made,
        by: venn,
        to: [lund],
        content: [at('open the gate')],
        due: { from: '2031-04-28', to: '2031-05-03', span: at('by 3 May') },
        condition: at('if the tolls end'),
        status: 'made',
        statement: 's1',
      },
    ],
    warnings: [
      {
        id: 'w1',
        span: promise,
        ...made,
        by: venn,
        to: [lund],
        condition: at('the tolls end'),
        consequence: null,
        statement: null,
      },
    ],
    options: [
      {
        id: 'o1',
        span: promise,
        ...made,
        by: venn,
        content: [at('open the gate')],
        status: 'considered',
        approver: null,
      },
    ],
    figures: [
      {
        id: 'f1',
        span: at('1,200 boats'),
        ...made,
        min: 1200,
        max: null,
        approximate: true,
        unit: 'vehicle',
        of: at('boats'),
        holder: null,
        statement: 's2',
      },
    ],
    events: [
      {
        id: 'v1',
        span: at('She met Governor Oda Lund in Marl'),
        ...made,
        source: [venn],
        target: [lund],
        type: 'CONSULT',
        mode: 'happened',
        time: null,
        place: null,
      },
    ],
    disputes: [
      {
        id: 'x1',
        span: at('Lund denied'),
        ...made,
        claim: at('boats were stopped'),
        claimBy: null,
        denial: at('denied'),
        denialBy: lund,
      },
    ],
    times: [
      { id: 't1', span: at('on Monday'), from: '2031-04-28', to: '2031-04-28', duration: null, relation: 'in' },
      { id: 't2', span: at('by 3 May'), from: '2031-04-28', to: '2031-05-03', duration: null, relation: 'by' },
    ],
    flags: [
      {
        id: 'g1',
        span: at('boats boats'),
        ...made,
        kind: 'doubled',
        message: 'The word “boats” stands twice.',
        suggestion: 'boats',
        other: null,
      },
    ],
  });
}
