// readout schema: the JSON Schema of a record.
import { Command } from 'commander';

export function schemaCommand(): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a record')
    .description('Prints the JSON Schema of a record. Fields may be added: readers ignore those they do not know.')
    .action(async () => {
      const { recordSchema } = await import('../record/schema.ts');
      process.stdout.write(`${JSON.stringify(recordSchema(), null, 2)}\n`);
    });
}
