import { afterEach, describe, expect, it } from 'vitest';
import { speech } from '../words';
import { languageName, languageOf, languagePicks, ownName } from './languages';

const known = [
  { code: 'ar', name: 'العربية' },
  { code: 'pt', name: 'Português' },
];
afterEach(() => speech.use('en'));

describe('languages', () => {
  it('are named as the reader calls them, and in themselves', () => {
    expect(languageName('pt')).toBe('Portuguese');
    speech.use('fr');
    expect(languageName('pt')).toBe('portugais');
    expect(ownName('fr')).toBe('Français');
    expect(languageName('')).toBe('');
  });

  it('are understood by own name, by the reader’s name, or by code', () => {
    expect(languageOf(' português ', known)).toBe('pt');
    expect(languageOf('Arabic', known)).toBe('ar');
    expect(languageOf('SR-latn', known)).toBe('sr-Latn');
    expect(languageOf('no such language', known)).toBeUndefined();
    expect(languageOf('Blahblah', known)).toBeUndefined();
    expect(languageOf('en-x', known)).toBeUndefined();
    expect(languageOf('', known)).toBeUndefined();
  });

  it('are offered with the code beside the name', () => {
    expect(languagePicks(known)[1]).toEqual({
      value: 'pt',
      label: 'Português',
      detail: 'Portuguese, pt',
    });
  });
});
