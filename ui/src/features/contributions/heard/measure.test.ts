// What came in beside what is used of it.
import { expect, test } from 'vitest';
import type { Heard, HeardCounts, HeardGroup } from '../../../engine/bindings';
import { empty, keysOf, rowsOf, unused } from './measure';

const counts = (more: Partial<HeardCounts>): HeardCounts => ({
  total: 0,
  objectives: {},
  principles: {},
  regions: {},
  behalf: {},
  ...more,
});
const group = (
  key: string,
  came: Partial<HeardCounts>,
  used: Partial<HeardCounts>,
): HeardGroup => ({
  key,
  title: key,
  always: false,
  came: counts(came),
  used: counts(used),
});
const heard: Heard = {
  groups: [
    group(
      'migrants',
      { total: 3, objectives: { 5: 2 }, regions: { North: 1 } },
      { total: 1, objectives: { 5: 1 } },
    ),
    group('media', { total: 2 }, {}),
    group('parliamentarians', {}, {}),
  ],
  regions: ['North'],
  behalf: [],
};

test('every objective is a column, also where nobody is heard on it', () => {
  const keys = keysOf(heard, 'objectives', []);
  expect(keys).toHaveLength(23);
  const rows = rowsOf(heard, 'used', 'objectives', keys);
  expect(rows.map((row) => [row.key, row.total, row.cells[4]])).toEqual([
    ['migrants', 1, 1],
    ['media', 0, 0],
    ['parliamentarians', 0, 0],
  ]);
  expect(empty(rows, keys)).toHaveLength(22);
});

test('places are columns as they were written', () => {
  expect(rowsOf(heard, 'came', 'regions', keysOf(heard, 'regions', []))[0]?.cells).toEqual([1]);
});

test('who is in the log and not in the text is named', () => {
  expect(unused(heard)).toEqual(['media']);
});
