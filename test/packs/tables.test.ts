import assert from 'node:assert/strict';
import { test } from 'node:test';
import { list, states } from '../../src/packs/tables.ts';

test('entries are parted by commas and line ends', () => {
  assert.deepEqual(list('\none, two words,\nthree\n'), ['one', 'two words', 'three']);
  assert.deepEqual(list(' \n '), []);
});

test('a state is a line of four fields, which may be empty', () => {
  assert.deepEqual(states('\nIT | Italy | Italian, Italians | Rome\nSM | San Marino | |\n'), [
    { country: 'IT', names: ['Italy'], demonyms: ['Italian', 'Italians'], seats: ['Rome'] },
    { country: 'SM', names: ['San Marino'], demonyms: [], seats: [] },
  ]);
  assert.throws(() => states('IT | Italy | Rome'), RangeError);
});
