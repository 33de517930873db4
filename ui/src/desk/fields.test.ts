import { describe, expect, it } from 'vitest';
import { changed, numberOf, setOf, setTo, textOf } from './fields';

describe('what a form sends', () => {
  it('is only what says something else than the store', () => {
    const stored = { title: 'Census', year: '2024', lead: 'Statistics' };
    expect(changed(stored, { title: 'Census', year: '2025' })).toEqual({ year: '2025' });
    expect(changed(stored, { title: 'Census' })).toEqual({});
  });
  it('is no blank where nothing was: another form may store it meanwhile', () => {
    expect(changed({}, { lead: '', source: null })).toEqual({});
    expect(changed({ lead: 'Justice' }, { lead: '' })).toEqual({ lead: '' });
  });
  it('is a flag that was switched off, even where none was stored', () => {
    expect(changed({}, { print_contents: false })).toEqual({ print_contents: false });
  });
});

describe('a set', () => {
  const stored = { 'objective:5': true, 'objective:15': true, 'objective:7': false, title: 'x' };
  it('is read in the order of its numbers, without who left it', () => {
    expect(setOf({ ...stored, 'objective:10': true }, 'objective')).toEqual(['5', '10', '15']);
  });
  it('writes one flag for each member that comes or goes', () => {
    expect(setTo(stored, 'objective', ['5', '7'])).toEqual({
      'objective:7': true,
      'objective:15': false,
    });
    expect(setTo(stored, 'objective', ['15', '5'])).toEqual({});
  });
});

describe('a field', () => {
  it('reads as text or as a whole number, whichever was stored', () => {
    expect(textOf({ year: 2027 }, 'year')).toBe('2027');
    expect(numberOf({ target: '10700' }, 'target')).toBe(10700);
    expect(numberOf({ target: '' }, 'target')).toBeNull();
    expect(textOf({ year: true }, 'year')).toBe('');
  });
});
