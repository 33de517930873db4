import { describe, expect, it } from 'vitest';
import { depth, gaps, heardRows } from './heard';

const categories = ['migrants', 'media', 'trade-unions', 'academia', 'parliamentarians'];
const data = {
  heard: { migrants: { 5: 3, 15: 1 }, 'trade-unions': { 6: 2 }, '': { 1: 1 } },
  by_category: { migrants: 4, 'trade-unions': 2, academia: 1, parliamentarians: 1, '': 1 },
};
const rows = heardRows(data, categories);

describe('who is heard', () => {
  it('has a row for every group, also for those nobody heard, and for what has none', () => {
    expect(rows.map((row) => row.key)).toEqual([...categories, '']);
    expect(rows[0]?.cells[4]).toBe(3);
    expect(rows[1]).toEqual({ key: 'media', total: 0, cells: Array(23).fill(0) });
  });

  it('names the gaps: silent, linked to nothing, heard on one thing', () => {
    const found = gaps(rows, [5, 13]);
    expect(found.silent).toEqual(['media']);
    // parliaments have a sentence of their own
    expect(found.unlinked).toEqual(['academia']);
    expect(found.thin).toEqual(['trade-unions', '']);
  });

  it('tells priority objectives on which nobody is heard from the others', () => {
    const found = gaps(rows, [5, 13]);
    expect(found.priorities).toEqual([13]);
    expect(found.objectives).not.toContain(13);
    expect(found.objectives).toHaveLength(23 - 4 - 1);
  });

  it('colours a single contribution, however many others have', () => {
    expect(depth(1, 1000)).toBe(1);
    expect(depth(0, 1000)).toBe(0);
    expect(depth(7, 7)).toBe(4);
  });
});
