import { afterEach, describe, expect, it } from 'vitest';
import { gaps, slips, stale } from '../../words.mjs';
import { directionOf, say, speech, w } from '.';

afterEach(() => speech.use('en'));

describe('words', () => {
  it('are typed from the English files (else: npm run words)', () => expect(stale()).toBe(false));

  it('are complete in French, with the same arguments', () => {
    expect(gaps().filter((gap: string) => /^(en|fr)[:/]/.test(gap))).toEqual([]);
  });

  it('keep French marks by no-break spaces', () => {
    expect(
      slips('Quoi\u00a0? Dit «\u00a0oui\u00a0»\u00a0: 10:42, https://un.org, `a : b`, l’an'),
    ).toEqual([]);
    const wrong = ['Quoi ?', 'Quoi?', 'Dit : non', '« oui', "l'an", '5 %', '… : non'];
    for (const text of wrong) expect(slips(text), text).toHaveLength(1);
  });

  it('follow the language, its plurals and its numbers', () => {
    expect(w('part-options', { count: 1 })).toBe('1 match');
    expect(w('part-options', { count: 1200 })).toBe('1,200 matches');
    speech.use(['fr-CH', 'de']);
    expect(document.documentElement.lang).toBe('fr');
    expect(w('part-options', { count: 1200 })).toMatch(/^1\s200 résultats$/);
  });

  it('keep a name in another script from turning the sentence', () => {
    expect(w('part-remove', { name: 'وزارة' })).toBe('Remove \u2068وزارة\u2069');
    expect(w('part-remove', { name: 'Ministry' })).toBe('Remove Ministry');
  });

  it('fall back to English, then to the key', () => {
    speech.use('xx');
    expect(speech.language).toBe('en');
    expect(say('no-such-message')).toBe('no-such-message');
    expect(directionOf('ar-MA')).toBe('rtl');
  });
});
