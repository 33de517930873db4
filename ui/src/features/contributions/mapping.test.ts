import { describe, expect, it } from 'vitest';
import { assign } from './mapping';

const columns = ['Datum', 'Wer', 'Was'];
const map = { Datum: 'received', Wer: 'organization', Was: 'text' };

describe('what columns hold', () => {
  it('sends one column to a field: the other that went there goes nowhere', () => {
    const next = assign(columns, map, 'Wer', 'text');
    expect(next).toEqual({ Datum: 'received', Wer: 'text', Was: '' });
  });

  it('takes a column out without touching the others', () => {
    const next = assign(columns, { ...map, Was: '' }, 'Wer', '');
    expect(next).toEqual({ Datum: 'received', Wer: '', Was: '' });
  });
});
