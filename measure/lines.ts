// Gold in JSON Lines: what our reader gives for each line, and the scorer's figures for all lines and each language.
import type { Analysis } from '../src/language/index.ts';
import type { Actor, ActorRef, Record } from '../src/record/record.ts';
import { storyText } from '../src/text/index.ts';
import type { Engine } from './engine.ts';
import { readSet } from './files.ts';
import { type Result, type Row, rowsOf, type Scorers, type Unread } from './scorers.ts';
import { type DataSet, languageInPath } from './sets.ts';
import { BOTH } from './storyline.ts';

interface GoldLine {
  id: string;
  language?: string;
  text?: string;
  html?: string;
  url?: string;
  title?: string;
  date?: string;
  /** Date of the document in sets of dates. */
  reference?: string;
}

interface Task {
  scorer: string;
  /** Runs of the scorer: what it is given besides, and what goes before its measures. */
  runs: { options: string[]; prefix: string }[];
  /** One system line, without its id. */
  answer(line: GoldLine, engine: Engine): object;
  /** Whether a language without a model is left out. */
  needsModel: boolean;
}

const PLAIN = [{ options: [], prefix: '' }];
const JSON_RUN = [{ options: ['--json'], prefix: '' }];

function read(line: GoldLine, { reader }: Engine): Record {
  const { text, language, title } = line;
  return reader.read({ content: text ?? '', kind: 'text', language, title, date: line.reference ?? line.date });
}

function names({ text = '', language = 'und' }: GoldLine, engine: Engine): object {
  const analysis = engine.analyse(text, language);
  if (!analysis) return { names: [] };
  const found = [...namesOf(analysis)];
  return { names: found.map(([start, end, type]) => ({ start, end, type })) };
}

function* namesOf({ name, start, end, count }: Analysis): Generator<[number, number, string]> {
  const TYPES = ['PER', 'ORG', 'LOC'];
  for (let word = 0; word < count; word++) {
    if (name[word] === 0) continue;
    const type = (name[word] - 1) >> 1;
    const from = word;
    while (word + 1 < count && name[word + 1] === type * 2 + 2) word++;
    yield [start[from], end[word], TYPES[type]];
  }
}

function dates(line: GoldLine, engine: Engine): object {
  const times = read(line, engine).times.map(({ span: [start, end], from, to, duration }) => {
    return from && to ? { start, end, from, to } : duration ? { start, end, duration } : null;
  });
  return { times: times.filter((time) => time !== null) };
}

function quotes(line: GoldLine, engine: Engine): object {
  const statements = read(line, engine).statements.map(({ speaker, cue, content }) => ({
    source: speaker?.span ? [speaker.span] : [],
    cue: cue ? [cue] : [],
    content,
  }));
  return { statements };
}

/** One line for each pair of source and target; a side without an actor is null. */
function events(line: GoldLine, engine: Engine): object {
  const record = read(line, engine);
  const actors = new Map<string, Actor>(record.actors.map((actor) => [actor.id, actor]));
  const words = ({ actor, span }: ActorRef) => (span ? record.report.text.slice(...span) : actors.get(actor)!.name);
  const side = (refs: readonly ActorRef[]) => (refs.length ? refs.map(words) : [null]);
  const found = record.events.flatMap(({ source, target, type, mode }) =>
    side(source).flatMap((from) => side(target).map((to) => ({ source: from, target: to, type, mode }))),
  );
  return { events: found };
}

function boilerplate({ html = '', url, language }: GoldLine, engine: Engine): object {
  return { text: storyText(engine.report({ content: html, kind: 'html', url, language })) };
}

const TASKS: { [kind in DataSet['kind']]?: Task } = {
  'names-in-text': { scorer: 'spans.mjs', runs: JSON_RUN, answer: names, needsModel: true },
  dates: { scorer: 'dates.mjs', runs: JSON_RUN, answer: dates, needsModel: true },
  quotes: {
    scorer: 'quotes.mjs',
    runs: [...PLAIN, { options: ['--speech'], prefix: 'speech.' }],
    answer: quotes,
    needsModel: true,
  },
  events: { scorer: 'events.mjs', runs: PLAIN, answer: events, needsModel: true },
  boilerplate: { scorer: 'boilerplate.mjs', runs: JSON_RUN, answer: boilerplate, needsModel: false },
};

/** Reads the lines of a set and scores them: all together, by language, and English with Italian where it has both. */
export function measureLines(set: DataSet, engine: Engine, scorers: Scorers, unread: Unread): Result {
  const task = TASKS[set.kind]!;
  const inPath = languageInPath(set.path);
  const lines = readSet(set.file)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLine);
  const languages = [
    ...new Set(lines.map(({ language }) => language ?? inPath).filter((code) => code !== null)),
  ].sort();
  if (task.needsModel && languages.length > 0 && !languages.some((code) => engine.analyse('', code))) {
    return { skipped: `no model for ${languages.join(', ')}` };
  }

  const answers = new Map<GoldLine, object>();
  for (const line of lines) answers.set(line, answerOf(task, line, engine, unread));
  const groups = new Map<string, (line: GoldLine) => boolean>([['all', () => true]]);
  const of = (code: string) => (line: GoldLine) => (line.language ?? inPath) === code;
  for (const code of languages) groups.set(code, of(code));
  if (languages.includes('en') && languages.includes('it'))
    groups.set(BOTH, (line) => of('en')(line) || of('it')(line));

  const rows: Row[] = [];
  for (const [group, belongs] of groups) {
    const part = lines.filter(belongs);
    const gold = scorers.putLines('gold.jsonl', part);
    const system = scorers.putLines(
      'system.jsonl',
      part.map((line) => ({ id: line.id, ...answers.get(line) })),
    );
    for (const { options, prefix } of task.runs) {
      rows.push(...rowsOf(set.path, group, scorers.run(task.scorer, gold, system, ...options), prefix));
    }
  }
  return rows;
}

const NOTHING = { names: [], times: [], statements: [], events: [], text: '' };

/** A line that cannot be read is told and counts as one in which nothing was found. */
function answerOf(task: Task, line: GoldLine, engine: Engine, unread: Unread): object {
  try {
    return task.answer(line, engine);
  } catch (error) {
    unread(line.id, (error as Error).message);
    return NOTHING;
  }
}
