import { describe, expect, it } from 'vitest';
import { block, textRun } from '../editor/blocks';
import { isEmpty } from './clearing';

describe('an answer', () => {
  it('is empty without words, citations or pictures', () => {
    expect(isEmpty([])).toBe(true);
    expect(isEmpty([block({ kind: 'paragraph', id: 'p', runs: [textRun(' ')] })])).toBe(true);
    expect(isEmpty([block({ kind: 'table', id: 't', rows: [[[], []]] })])).toBe(true);
  });
  it('is not empty with a word in a cell, a citation or a picture', () => {
    expect(isEmpty([block({ kind: 'table', id: 't', rows: [[[], [textRun('4')]]] })])).toBe(false);
    expect(isEmpty([block({ kind: 'figure', id: 'f', original: 'o', alt: 'A map.' })])).toBe(false);
    const cite = { t: 'cite', kind: 'source', id: 's' } as const;
    expect(isEmpty([block({ kind: 'paragraph', id: 'p', runs: [cite] })])).toBe(false);
  });
});
