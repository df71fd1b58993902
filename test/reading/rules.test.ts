// Every rule gives what its example says, on a tree that a person has corrected, in every language.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyseConllu } from '../../src/language/index.ts';
import { loadPack } from '../../src/packs/index.ts';
import { readReport } from '../../src/reading/read.ts';
import { registerRules } from '../../src/reading/rules.ts';
import type { Span } from '../../src/record/record.ts';
import type { Report } from '../../src/text/report.ts';

const names = registerRules.flatMap(({ rules }) => rules.map(({ name }) => name));

test('rules have names of their own', () => {
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  for (const name of names) assert.match(name, /^[a-z]+(?:-[a-z]+)*$/);
});

for (const { register, rules, describe } of registerRules) {
  for (const rule of rules) {
    for (const [language, example] of Object.entries(rule.examples)) {
      test(`${register}: ${rule.name}, ${language}`, async () => {
        const file = new URL(`../trees/${language}/${rule.name}.conllu`, import.meta.url);
        assert.ok(existsSync(file), `no tree at test/trees/${language}/${rule.name}.conllu`);
        const analysis = analyseConllu(readFileSync(file, 'utf8'), null, language);
        assert.equal(
          analysis.text.trim().replace(/\s+/g, ' '),
          example.text.replace(/\s+/g, ' '),
          'the tree is of another sentence',
        );
        const pack = await loadPack(language);
        assert.ok(pack);
        const record = readReport(reportOf(analysis.text, language, example.date ?? null), analysis, pack, {
          version: 'test',
          model: null,
        });
        const entries = record[register] as { rule: string }[];
        const found = entries.flatMap((entry, index) => (entry.rule === rule.name ? [describe(record, index)] : []));
        assert.ok(
          found.includes(example.gives),
          `wanted “${example.gives}”, found ${JSON.stringify(found)} among ${JSON.stringify(entries.map((entry, index) => `${entry.rule}: ${describe(record, index)}`))}`,
        );
      });
    }
  }
}

function reportOf(text: string, language: string, date: string | null): Report {
  const blocks: Report['blocks'] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span: Span = [match.index, match.index + match[0].length];
    if (match[0].trim()) blocks.push({ kind: 'paragraph', span });
  }
  return {
    id: 'example',
    path: null,
    url: null,
    title: null,
    outlet: null,
    authors: [],
    date,
    dateFrom: date ? 'option' : null,
    language,
    text,
    blocks,
    flags: [],
  };
}
