// The registers of a record in the order in which people read them, and the letter that their entry ids begin with.
import type { Record } from './record.ts';

export const REGISTERS = {
  statements: 's',
  encounters: 'e',
  demands: 'd',
  commitments: 'c',
  warnings: 'w',
  options: 'o',
  figures: 'f',
  events: 'v',
  disputes: 'x',
  times: 't',
  flags: 'g',
} as const satisfies Partial<{ [Name in keyof Record]: string }>;

export type Register = keyof typeof REGISTERS;

export const registerNames = Object.keys(REGISTERS) as Register[];
