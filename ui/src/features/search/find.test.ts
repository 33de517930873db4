import { describe, expect, it } from 'vitest';
import type { Hit } from '../../engine/bindings';
import { placeOfHit } from './find';

const hit = (part: Partial<Hit>): Hit => ({
  kind: '',
  review: 'r',
  unit: '',
  key: '',
  collection: '',
  block: '',
  title: '',
  snippet: '',
  ...part,
});

describe('what is found', () => {
  it('opens a record in its own list', () => {
    const found = hit({ kind: 'law', unit: 'records', key: 'x1', collection: 'law' });
    expect(placeOfHit(found)).toEqual({ at: 'records', collection: 'law', id: 'x1' });
  });
  it('opens an answer at its paragraph', () => {
    const found = hit({ kind: 'answer', unit: 'section:summary', key: 'lead', block: 'b' });
    expect(placeOfHit(found)).toEqual({
      at: 'unit',
      unit: 'section:summary',
      question: 'lead',
      block: 'b',
    });
  });
  it('opens a contribution in the log', () => {
    const found = hit({ kind: 'contribution', unit: 'log', key: 'c' });
    expect(placeOfHit(found)).toEqual({ at: 'contributions', id: 'c' });
  });
});
