// readout languages: what is carried, with licences and scores.
import { Command } from 'commander';

export function languagesCommand(): Command {
  return new Command('languages')
    .summary('list the languages that are carried')
    .description(
      'Lists the languages that are carried, with the model of each: version, licence and scores in per cent.',
    )
    .action(printLanguages);
}

async function printLanguages(): Promise<void> {
  const { carried, loadModel } = await import('../language/index.ts');
  const { table } = await import('../views/text.ts');
  const models = carried().flatMap((code) => {
    const free = loadModel(code, { licence: 'free' });
    const all = loadModel(code, { licence: 'all' });
    return free.sha256 === all.sha256 ? [free] : [free, all];
  });
  const scores = models.map((model) => Object.entries(model.scores));
  const measures = [...new Set(scores.flat().flatMap(([, values]) => Object.keys(values)))];
  const rows = models.flatMap((model, index) =>
    scores[index].map(([set, values]) => [
      model.language,
      `${model.language}/${model.version}`,
      model.licence,
      set,
      ...measures.map((measure) => values[measure]?.toFixed(1) ?? ''),
    ]),
  );
  process.stdout.write(table(['Language', 'Model', 'Licence', 'Scored on', ...measures], rows));
}
