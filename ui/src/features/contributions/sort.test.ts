import { describe, expect, it } from 'vitest';
import { nextSort, wayOf } from './sort';

describe('the order of the log', () => {
  it('is the newest first, until a column is picked', () => {
    expect(wayOf('', 'received')).toBe('descending');
    expect(wayOf('', 'number')).toBe('none');
  });
  it('goes through both ways of a column and back', () => {
    const one = nextSort('', 'category');
    const two = nextSort(one, 'category');
    expect([one, two, nextSort(two, 'category')]).toEqual(['category', '-category', '']);
    expect(nextSort('category', 'number')).toBe('-number');
    expect(nextSort('-number', 'number')).toBe('number');
    expect(nextSort('', 'received')).toBe('received');
    expect(nextSort('received', 'received')).toBe('');
  });
});
