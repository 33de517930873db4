import { describe, expect, test } from 'vitest';
import type { LetterRow } from '../../engine/bindings';
import { isIn, parts, writable } from './letters.svelte';

const row = (open: number, bare: number): LetterRow => ({
  key: `${open} ${bare}`,
  name: 'Harbour Union',
  person: '',
  contact: '',
  language: 'en',
  wanted: '',
  contributions: [],
  open,
  bare,
});
const rows = [row(0, 0), row(0, 1), row(1, 0), row(2, 1)];

describe('the list of letters', () => {
  test('each recipient is in one part of the list, beside all', () => {
    const found = rows.map((one) => parts.filter((part) => isIn(part, one)));
    expect(found).toEqual([
      ['all', 'ready'],
      ['all', 'bare'],
      ['all', 'open'],
      ['all', 'open'],
    ]);
  });
  test('whoever waits for an outcome gets a letter only when that is asked for', () => {
    expect(writable(rows, false)).toEqual([rows[0], rows[1]]);
    expect(writable(rows, true)).toEqual(rows);
  });
});
