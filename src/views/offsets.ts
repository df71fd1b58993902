// Spans in the units of other languages: Python counts code points, Rust and Go count bytes of UTF-8.
import type { Record, Span } from '../record/record.ts';

export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** For each UTF-16 offset of the text, and its end, the offset in the wanted unit. */
function offsetTable(text: string, unit: 'codepoint' | 'byte'): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = at;
    const code = text.charCodeAt(i);
    const pairs = code >= 0xd800 && code < 0xdc00 && i + 1 < text.length;
    if (pairs) table[++i] = at;
    at += unit === 'codepoint' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : pairs ? 4 : 3;
  }
  table[text.length] = at;
  return table;
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function convert(value: unknown, table: Uint32Array): unknown {
  if (isSpan(value)) return [table[value[0]], table[value[1]]];
  if (Array.isArray(value)) return value.map((item) => convert(item, table));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, convert(field, table)]));
}

/** The record with every span in the wanted unit; the record itself stays as it is. */
export function withOffsets(record: Record, unit: OffsetUnit): Record {
  if (unit === 'utf16') return record;
  return convert(record, offsetTable(record.report.text, unit)) as Record;
}
