// The JSON Schema of a record, for those who read it in other languages.
import { z } from 'zod';
import { Record } from './record.ts';

/** JSON Schema, draft 2020-12. Unknown fields are allowed, since fields may be added. */
export function recordSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Record, { io: 'input' });
  return { $schema, title: 'readout/record/1', ...schema };
}
