// npm run bench: how fast the built package is, from its stages to the command, beside peers.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../measure/table.ts';
import { language } from './built.ts';
import type { Figure } from './figure.ts';
import { measurePeers } from './peers.ts';
import { measureGrowth, measureStages } from './stages.ts';
import { measureMemory, measureStart } from './start.ts';
import { LANGUAGES, ROOT } from './texts.ts';

const USAGE = 'npm run bench [-- --only NAME,…] [--json] [--docs]';

/** The parts by the names that --only takes. */
const PARTS: { [name: string]: { title: string; measure: () => Figure[] | Promise<Figure[]> } } = {
  stages: { title: 'Stages', measure: measureStages },
  start: { title: 'The command from start to finish', measure: measureStart },
  memory: { title: 'Loading a language, and memory', measure: measureMemory },
  growth: { title: 'Time for a word as the text grows', measure: measureGrowth },
  peers: { title: 'English beside others, which give no trees', measure: measurePeers },
};

function options() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        docs: { type: 'boolean', default: false },
      },
    });
    const only = (values.only ?? []).flatMap((list) => list.split(',')).filter(Boolean);
    const unknown = only.find((name) => !Object.hasOwn(PARTS, name));
    if (unknown) throw new Error(`no part is called "${unknown}"; there are ${Object.keys(PARTS).join(', ')}`);
    return { ...values, only };
  } catch (error) {
    console.error(`bench: ${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const show = ({ value, unit }: Figure) =>
  `${unit === 'ratio' ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ${unit}`;

const { only, json, docs } = options();
const chosen = Object.keys(PARTS).filter((name) => only.length === 0 || only.includes(name));
const models = LANGUAGES.map((code) => language.loadModel(code))
  .map(({ language: code, version, licence }) => `${code}/${version} (${licence})`)
  .join(', ');
const machine = `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}, load before ${loadavg()[0].toFixed(1)}`;
const parts = [`Node ${process.version}, ${machine}. Models: ${models}.`];
if (!json) console.log(parts[0]);
for (const name of chosen) {
  const { title, measure } = PARTS[name];
  const figures = await measure();
  const lines = figures.map((figure) => [figure.measure, figure.language, show(figure)]);
  const part = `### ${title}\n\n${markdownTable(['what', 'language', 'figure'], lines, 2)}`;
  parts.push(part);
  if (json) for (const figure of figures) console.log(JSON.stringify(figure));
  else console.log(`\n${part}`);
}
if (docs) {
  const file = join(ROOT, 'docs', 'speed.md');
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- (?:measured|end) -->/);
  writeFileSync(file, `${before}<!-- measured -->\n\n${parts.join('\n\n')}\n\n<!-- end -->${after}`);
}
