import { describe, expect, it } from 'vitest';
import { lacking, moved } from './asks';

describe('the questions of a call', () => {
  it('move within the list, and no further', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  it('lack words where neither the title nor the drafter has any', () => {
    const choice = { key: 'section:x', title: 'X', usual: {}, unworded: ['ar', 'zh'] };
    expect(
      lacking({ key: 'section:x', words: { zh: '什么' } }, choice, ['ar', 'fr', 'zh']),
    ).toEqual(['ar']);
    expect(lacking({ key: 'own-1', words: { en: 'What?' } }, undefined, ['en', 'fr'])).toEqual([
      'fr',
    ]);
    expect(lacking({ key: 'own-1', words: { en: ' ' } }, undefined, ['en', 'fr'])).toEqual([]);
  });
});
