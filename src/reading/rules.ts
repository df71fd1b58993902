// All rules by register, for people who ask what the reader goes by.
import type { Record } from '../record/record.ts';
import { commitmentRules, describeCommitment } from './commitments/index.ts';
import { demandRules, describeDemand } from './demands/index.ts';
import { describeDispute, disputeRules } from './disputes/index.ts';
import { describeEncounter, encounterRules } from './encounters/index.ts';
import { describeEvent, eventRules } from './events/index.ts';
import { describeFigure, figureRules } from './figures/index.ts';
import { describeFlag, flagRules } from './flags/index.ts';
import { describeOption, optionRules } from './options/index.ts';
import type { Example } from './rule.ts';
import { describeStatement, statementRules } from './statements/index.ts';
import { describeWarning, warningRules } from './warnings/index.ts';

/** What is told of a rule: everything but its function. */
export interface RuleNotes {
  name: string;
  reason: string;
  examples: { [language: string]: Example };
}

export interface RegisterRules {
  register: keyof Record;
  rules: readonly RuleNotes[];
  /** One line for people of the entry at `index` of the register. */
  describe(record: Record, index: number): string;
}

/** The registers in reading order, each with its rules. */
export const registerRules: readonly RegisterRules[] = [
  {
    register: 'statements',
    rules: statementRules,
    describe: (record, index) => describeStatement(record.statements[index], record),
  },
  {
    register: 'encounters',
    rules: encounterRules,
    describe: (record, index) => describeEncounter(record.encounters[index], record),
  },
  {
    register: 'demands',
    rules: demandRules,
    describe: (record, index) => describeDemand(record.demands[index], record),
  },
  {
    register: 'commitments',
    rules: commitmentRules,
    describe: (record, index) => describeCommitment(record.commitments[index], record),
  },
  {
    register: 'warnings',
    rules: warningRules,
    describe: (record, index) => describeWarning(record.warnings[index], record),
  },
  {
    register: 'options',
    rules: optionRules,
    describe: (record, index) => describeOption(record.options[index], record),
  },
  {
    register: 'figures',
    rules: figureRules,
    describe: (record, index) => describeFigure(record.figures[index], record),
  },
  { register: 'events', rules: eventRules, describe: (record, index) => describeEvent(record.events[index], record) },
  {
    register: 'disputes',
    rules: disputeRules,
    describe: (record, index) => describeDispute(record.disputes[index], record),
  },
  { register: 'flags', rules: flagRules, describe: (record, index) => describeFlag(record.flags[index], record) },
];
