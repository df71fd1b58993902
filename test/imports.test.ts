// The order of the rooms: each imports only from those above it.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOMS = ['record', 'packs', 'text', 'language', 'reading', 'views', 'cli'];
const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = globSync('**/*.ts', { cwd: src });

interface Import {
  from: string;
  typeOnly: boolean;
  dynamic: boolean;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(src, file), 'utf8');
  const fixed = /^(?:import|export)\s(type\s)?(?:[^'"`;]*?\sfrom\s)?'([^']+)'/gm;
  const dynamic = /\bimport\('([^']+)'\)/g;
  return [
    ...[...code.matchAll(fixed)].map((match) => ({ from: match[2], typeOnly: Boolean(match[1]), dynamic: false })),
    ...[...code.matchAll(dynamic)].map((match) => ({ from: match[1], typeOnly: false, dynamic: true })),
  ];
}

const inside = (file: string, from: string) => relative(src, join(src, dirname(file), from));

test('no import runs back in the order of the rooms', () => {
  assert.ok(files.length > 50);
  const wrong: string[] = [];
  for (const file of files) {
    const room = ROOMS.indexOf(file.split('/')[0]);
    assert.ok(room >= 0 || file === 'index.ts', `${file} stands in no room`);
    for (const { from } of importsOf(file)) {
      if (!from.startsWith('.')) continue;
      const other = ROOMS.indexOf(inside(file, from).split('/')[0]);
      if (room >= 0 && other > room) wrong.push(`${file} imports ${from}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('relative imports bear their ending', () => {
  const bare = files.flatMap((file) =>
    importsOf(file).filter(({ from }) => from.startsWith('.') && !from.endsWith('.ts')),
  );
  assert.deepEqual(bare, []);
});

test('reading loads no zod, and starting the command loads no reader', () => {
  const reached = (entry: string): Set<string> => {
    const seen = new Set([entry]);
    for (const file of seen) {
      if (!file.endsWith('.ts')) continue;
      for (const { from, typeOnly, dynamic } of importsOf(file)) {
        if (!typeOnly && !dynamic) seen.add(from.startsWith('.') ? inside(file, from) : from);
      }
    }
    return seen;
  };
  assert.ok(!reached('reading/reader.ts').has('zod'));
  const command = reached('cli/main.ts');
  for (const heavy of ['zod', 'parse5', 'reading/reader.ts', 'language/index.ts'])
    assert.ok(!command.has(heavy), heavy);
});
