import { describe, expect, it } from 'vitest';
import { assign, keep, keyOf, recall } from './mapping';

const columns = ['Datum', 'Wer', 'Was'];
const fields = ['received', 'organization', 'text'];
const map = { Datum: 'received', Wer: 'organization', Was: 'text' };

describe('the memory of what columns hold', () => {
  it('gives back what was kept for the same columns', () => {
    expect(recall(keep(columns, map), columns, fields)).toEqual(map);
  });

  it('is kept under a name the engine takes as a setting', () => {
    expect(keyOf(columns)).toMatch(/^import_columns_[0-9a-f]+$/);
    expect(keyOf(['Datum', 'WerWas'])).not.toBe(keyOf(columns));
  });

  it('knows nothing of other columns', () => {
    expect(recall(keep(columns, map), ['Date', 'Text'], fields)).toBeUndefined();
  });

  it('lets go of a mapping to a field that is no longer there', () => {
    expect(recall(keep(columns, map), columns, ['received', 'text'])).toBeUndefined();
  });

  it.each(['', '{', 'null', '[1]', '{"Was":7}'])('survives a setting that says %s', (text) => {
    expect(recall({ [keyOf(columns)]: text }, columns, fields)).toBeUndefined();
  });

  it('sends one column to a field: the other that went there goes nowhere', () => {
    const next = assign(columns, map, 'Wer', 'text');
    expect(next).toEqual({ Datum: 'received', Wer: 'text', Was: '' });
  });

  it('takes a column out without touching the others', () => {
    const next = assign(columns, { ...map, Was: '' }, 'Wer', '');
    expect(next).toEqual({ Datum: 'received', Wer: '', Was: '' });
  });
});
