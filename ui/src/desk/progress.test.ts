import { describe, expect, it } from 'vitest';
import { isCleared, progressWords, shareOf } from './progress';

const part = (state: string, answered: number, cleared: number, total: number) => ({
  state,
  progress: { answered, cleared, total },
});

describe('a part of the review', () => {
  it('is not cleared because all of it is answered', () => {
    const answered = part('drafting', 4, 1, 4);
    expect(shareOf(answered)).toBe(1);
    expect(isCleared(answered)).toBe(false);
    expect(progressWords(answered)).toEqual(['Drafting', '4 of 4 questions answered', '1 cleared']);
  });
  it('is cleared when every question is, whatever was said of the whole', () => {
    expect(isCleared(part('drafting', 4, 4, 4))).toBe(true);
    expect(isCleared(part('cleared', 4, 3, 4))).toBe(false);
    expect(isCleared(part('cleared', 0, 0, 0))).toBe(true);
  });
});
