import { describe, expect, it } from 'vitest';
import { dateFault, partFault, tidyDate, tidyPart } from './date';

describe('a date', () => {
  it.each([
    ['2027-3-1', '2027-03-01'],
    ['20270301', '2027-03-01'],
    [' 2027/03/01 ', '2027-03-01'],
    ['٢٠٢٧-٠٣-٠١', '2027-03-01'],
    ['31/05/2027', '2027-05-31'],
    ['1.3.2027', '2027-03-01'],
    ['31/02/2027', '2027-02-31'],
    ['next week', 'next week'],
  ])('%s is tidied', (typed, tidy) => expect(tidyDate(typed)).toBe(tidy));

  it('of 31 February does not exist, nor 29 February in most years', () => {
    expect(dateFault('2027-02-31')).toEqual({ kind: 'none', day: '31', month: '02', year: '2027' });
    expect(dateFault('2027-02-29')?.kind).toBe('none');
    expect(dateFault('2100-02-29')?.kind).toBe('none');
    expect(dateFault('2028-02-29')).toBeUndefined();
    expect(dateFault('2027-04-31')?.kind).toBe('none');
    expect(dateFault('2027-13-01')).toEqual({ kind: 'month', month: '13' });
  });
  it('may be left out, must have its shape and stay in its range', () => {
    expect(dateFault('')).toBeUndefined();
    expect(dateFault('1 March 2027')).toEqual({ kind: 'shape' });
    expect(dateFault('2026-01-01', '2027-01-01')?.kind).toBe('early');
    expect(dateFault('2028-01-01', '', '2027-01-01')?.kind).toBe('late');
  });
  it('may be a year or a month where that is enough, but one that exists', () => {
    expect(tidyPart('2027/3')).toBe('2027-03');
    expect(tidyPart('03/2027')).toBe('2027-03');
    expect(tidyPart('20270301')).toBe('2027-03-01');
    for (const right of ['', '2027', '2027-03', '2027-03-31'])
      expect(partFault(right)).toBeUndefined();
    expect(partFault('2027-13')).toEqual({ kind: 'month', month: '13' });
    expect(partFault('2027-02-30')?.kind).toBe('none');
    expect(partFault('spring')).toEqual({ kind: 'shape' });
  });
});
