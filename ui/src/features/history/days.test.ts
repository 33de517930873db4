import { describe, expect, it } from 'vitest';
import type { Entry } from '../../engine/bindings';
import { byDay, fits, neighbours, people } from './days';

const entry = (seq: number, at: string, who = 'Ada', unit = 'section:summary'): Entry => ({
  seq,
  at,
  who,
  op: 'answer_question',
  sentence: '',
  unit,
  key: '',
  collection: '',
  undone: false,
});
const entries = [
  entry(3, '2027-03-02T09:00:00'),
  entry(2, '2027-03-01T18:00:00', 'Ben', 'log'),
  entry(1, '2027-03-01T08:00:00'),
];

describe('history', () => {
  it('stands by the day, newest first', () => {
    const days = byDay(entries);
    expect(days.map((day) => day.entries.map((one) => one.seq))).toEqual([[3], [2, 1]]);
    expect(byDay([])).toEqual([]);
  });
  it('can be narrowed to a person and a section', () => {
    expect(people(entries)).toEqual(['Ada', 'Ben']);
    const log = entries.filter((one) => fits(one, { who: 'Ben', unit: 'log' }));
    expect(log.map((one) => one.seq)).toEqual([2]);
    expect(entries.filter((one) => fits(one, { who: '', unit: '' }))).toHaveLength(3);
  });
  it('goes one entry back and forth in time', () => {
    expect(neighbours(entries, 2).earlier?.seq).toBe(1);
    expect(neighbours(entries, 2).later?.seq).toBe(3);
    expect(neighbours(entries, 1).earlier).toBeUndefined();
    expect(neighbours(entries, 99)).toEqual({ earlier: undefined, later: undefined });
  });
});
