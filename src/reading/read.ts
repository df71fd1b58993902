// From the analysis of a report to its record: one reader a register, in a fixed order.
import { type Analysis, Tree } from '../language/index.ts';
import type { Pack } from '../packs/index.ts';
import type { Record } from '../record/record.ts';
import type { Report } from '../text/report.ts';
import { Actors } from './actors/actors.ts';
import { type CastMember, markCast } from './actors/cast.ts';
import { readCommitments } from './commitments/index.ts';
import { readDemands } from './demands/index.ts';
import { readDisputes } from './disputes/index.ts';
import { readEncounters } from './encounters/index.ts';
import { readEvents } from './events/index.ts';
import { readFigures } from './figures/index.ts';
import { readFlags } from './flags/index.ts';
import { readOptions } from './options/index.ts';
import type { Reading } from './reading.ts';
import { readStatements } from './statements/index.ts';
import { readTimes } from './times/index.ts';
import { readWarnings } from './warnings/index.ts';

const NOT_STORY = new Set(['credit', 'boilerplate', 'spam']);

/** What made a record: the package and the model. */
export type ReaderMark = Record['reader'];

/** Paragraphs for the engine: the span of each block that is no furniture. */
export function storySpans(report: Report): [number, number][] {
  return report.blocks.filter((block) => !NOT_STORY.has(block.kind)).map((block) => block.span);
}

/**
 * Reads every register of a report.
 *
 * @param analysis trees of the story blocks, made with `storySpans`
 */
export function readReport(
  report: Report,
  analysis: Analysis,
  pack: Pack,
  reader: ReaderMark,
  cast: readonly CastMember[] = [],
): Record {
  const tree = new Tree(analysis);
  const story = Array.from({ length: Math.max(0, analysis.sentences.length - 1) }, (_, sentence) => sentence);
  const base = { report, tree, pack, story, cast };
  const reading: Reading = { ...base, actors: new Actors(base), times: [], statements: [], encounters: [] };
  reading.times = readTimes(reading);
  reading.statements = readStatements(reading);
  const figures = readFigures(reading);
  reading.encounters = readEncounters(reading);
  const demands = readDemands(reading);
  const commitments = readCommitments(reading);
  const warnings = readWarnings(reading);
  const options = readOptions(reading);
  const events = readEvents(reading);
  const disputes = readDisputes(reading);
  const { statements, encounters, times } = reading;
  markCast(
    [statements, encounters, demands, commitments, warnings, options, figures, events, disputes].flat(),
    reading.actors.castSpans,
  );
  const { blocks, flags: _, ...head } = report;
  return {
    schema: 'readout/record/1',
    reader,
    report: head,
    blocks: blocks.map((block, index) => ({ id: `b${index + 1}`, ...block })),
    actors: [...reading.actors.list],
    statements,
    encounters,
    demands,
    commitments,
    warnings,
    options,
    figures,
    events,
    disputes,
    times,
    flags: readFlags(reading),
  };
}
