// The sets of a data folder laid out as docs/quality.md tells. Nothing is known by name but the folders of the layout.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a set holds, which decides what is run on it. */
export type Kind = 'treebank' | 'storyline' | 'names-in-text' | 'dates' | 'quotes' | 'events' | 'boilerplate' | 'other';

export interface DataSet {
  /** Path under the data folder, "/" between folders, without file ending: "gold/dates/dev". */
  path: string;
  kind: Kind;
  /** The file, or the folder of a storyline. */
  file: string;
}

const GOLD: ReadonlySet<string> = new Set(['names-in-text', 'dates', 'quotes', 'events', 'boilerplate']);
const ENDINGS = /\.(conllu|jsonl|json)(\.gz)?$/;

function list(folder: string): string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : [];
}

function isTraining(name: string): boolean {
  return /^train(-nc)?$/.test(name) || /-train\./.test(name);
}

function* filesUnder(folder: string, path: string): Generator<{ path: string; file: string }> {
  for (const name of list(folder)) {
    const file = join(folder, name);
    if (isTraining(name)) continue;
    if (statSync(file).isDirectory()) yield* filesUnder(file, `${path}/${name}`);
    else yield { path: `${path}/${name}`, file };
  }
}

/** All sets under a data folder, in a fixed order; training data is left out. */
export function findSets(data: string): DataSet[] {
  const sets: DataSet[] = [];
  for (const folder of ['', 'storylines']) {
    for (const name of list(join(data, folder))) {
      const path = folder ? `${folder}/${name}` : name;
      if (existsSync(join(data, path, 'reports.jsonl'))) sets.push({ path, kind: 'storyline', file: join(data, path) });
    }
  }
  for (const kind of list(join(data, 'gold'))) {
    for (const { path, file } of filesUnder(join(data, 'gold', kind), `gold/${kind}`)) {
      if (!/\.jsonl(\.gz)?$/.test(file)) continue;
      sets.push({ path: path.replace(ENDINGS, ''), kind: GOLD.has(kind) ? (kind as Kind) : 'other', file });
    }
  }
  for (const { path, file } of filesUnder(join(data, 'treebanks'), 'treebanks')) {
    if (/\.conllu(\.gz)?$/.test(file)) sets.push({ path: path.replace(ENDINGS, ''), kind: 'treebank', file });
  }
  return sets;
}

/** Whether a set is one of the chosen sets or lies in one of the chosen folders; an ending of a file may be given too. */
export function isChosen(path: string, only: readonly string[]): boolean {
  if (only.length === 0) return true;
  return only.some((given) => {
    const wanted = given.replace(/^\.?\/+|\/+$/g, '').replace(ENDINGS, '');
    return path === wanted || path.startsWith(`${wanted}/`);
  });
}

/** Language that a path names, as in "treebanks/en/…", "…/en" and "….en"; null when it names none. */
export function languageInPath(path: string): string | null {
  const parts = path.split('/');
  if (parts[0] === 'treebanks' && parts.length > 2) return parts[1];
  const last = parts[parts.length - 1];
  return /(?:^|\.)([a-z]{2})$/.exec(last)?.[1] ?? null;
}
