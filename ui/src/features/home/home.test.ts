import { afterEach, describe, expect, it } from 'vitest';
import type { ReviewRow } from '../../engine/bindings';
import { speech } from '../../words';
import { fitting, left } from './home.svelte';
import { due, savedWhen, until } from './when';

afterEach(() => speech.use('en'));

describe('when', () => {
  const now = new Date(2026, 10, 25, 12, 0);
  const at = (...of: [number, number, number, number, number]) =>
    savedWhen(new Date(...of).toISOString(), now);

  it('was saved: the time of today, the day of this year, the year of another', () => {
    expect(at(2026, 10, 25, 10, 42)).toBe('Saved today 10:42');
    expect(at(2026, 10, 18, 10, 42)).toBe('Saved 18 Nov');
    expect(at(2024, 1, 12, 9, 0)).toBe('Saved 12 Feb 2024');
    expect(savedWhen('', now)).toBe('');
    speech.use('fr');
    expect(at(2026, 10, 18, 10, 42)).toBe('Enregistré le 18 nov.');
  });

  it('something comes: counted while near, a date when far, a year when that is all one knows', () => {
    expect(until('2026-11-25', 0)).toBe('today');
    expect(until('2026-12-04', 9)).toBe('in 9 days');
    expect(until('2026-11-20', -5)).toBe('5 days ago');
    expect(until('2028-05-01', 523)).toBe('1 May 2028');
    expect(until('2030', null)).toBe('2030');
  });

  it('a review is due, and stands out when that is soon or past', () => {
    expect(due('', null)).toBeUndefined();
    expect(due('2027-02-07', 74)).toEqual({ text: 'due in 74 days', late: false });
    expect(due('2028-05-31', 553)).toEqual({ text: 'due 31 May 2028', late: false });
    expect(due('2026-11-26', 1)).toEqual({ text: 'due tomorrow', late: true });
    expect(due('2026-11-22', -3)).toEqual({ text: 'was due 3 days ago', late: true });
  });
});

describe('many reviews', () => {
  const row = (id: string, of: Partial<ReviewRow>) =>
    ({
      id,
      title: 'Voluntary review',
      country: '',
      template_title: '',
      lead: '',
      ...of,
    }) as ReviewRow;
  const rows = [
    row('a', { country: 'Côte d’Azania', lead: 'Ministry of Interior' }),
    row('b', { country: 'Belandia', template_title: 'Regional review report' }),
  ];
  const ids = (query: string) => fitting(rows, query).map(({ id }) => id);

  it('are found by State, outline or who leads, in any order of words and without accents', () => {
    expect(ids('  ')).toEqual(['a', 'b']);
    expect(ids('interior cote')).toEqual(['a']);
    expect(ids('regional')).toEqual(['b']);
    expect(ids('nowhere')).toEqual([]);
  });
});

describe('a review opens', () => {
  const row = (of: Partial<ReviewRow>) => ({ last_unit: '', approved: '', ...of }) as ReviewRow;

  it('where it was left, or at its facts', () => {
    expect(left(row({ last_unit: 'section:methodology' }))).toEqual({
      at: 'unit',
      unit: 'section:methodology',
    });
    expect(left(row({}))).toEqual({ at: 'facts' });
    expect(left(row({ last_unit: 'section:x', approved: 'The Minister' }))).toEqual({
      at: 'facts',
    });
  });
});
