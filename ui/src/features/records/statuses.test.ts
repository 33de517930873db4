import { describe, expect, it } from 'vitest';
import { nextYear, statuses, withStatus } from './statuses';

const stored = {
  text: 'One register',
  'status:2026': 'planned',
  'status:2028': 'under-way',
  'status:2027': '',
};

describe('the status of a commitment by year', () => {
  it('shows the years that have a word, the latest first', () => {
    expect(statuses(stored)).toEqual([
      { year: '2028', status: 'under-way' },
      { year: '2026', status: 'planned' },
    ]);
  });
  it('changes one year and leaves the others alone', () => {
    const after = { ...stored, ...withStatus('2026', 'dropped') };
    expect(statuses(after).map((one) => one.status)).toEqual(['under-way', 'dropped']);
  });
  it('loses the year that is taken out', () => {
    expect(statuses({ ...stored, ...withStatus('2028', '') }).map((one) => one.year)).toEqual([
      '2026',
    ]);
  });
  it('proposes this year, or the latest one before it without a word', () => {
    expect(nextYear({}, 2028)).toBe(2028);
    expect(nextYear(stored, 2028)).toBe(2027);
  });
});
