import { describe, expect, it } from 'vitest';
import { fileName, reviewFile } from './files';

describe('a title as a file name', () => {
  it('drops what a disk refuses', () => {
    expect(fileName('Review 2026/27: "Azania"?', 'pdf')).toBe('Review 2026 27 Azania.pdf');
    expect(fileName('Bericht. ', 'pdf')).toBe('Bericht.pdf');
  });
  it('keeps every script and never comes out empty', () => {
    expect(fileName('الاستعراض الوطني', 'pdf')).toBe('الاستعراض الوطني.pdf');
    expect(fileName('///', 'rapporteur')).toBe('review.rapporteur');
  });
});

describe('the file of a review', () => {
  const row = {
    country: 'Republic of Azania',
    title:
      'Republic of Azania: Voluntary review of the implementation of the Global Compact for Safe, Orderly and Regular Migration',
    approved: '',
  };
  const day = new Date(2026, 10, 25);

  it('says State, title, version, edition, draft, language and day, cut between words', () => {
    const of = { row, version: 1, what: 'public', language: 'fr' };
    expect(reviewFile(of, 'pdf', day)).toBe(
      'Republic of Azania – Voluntary review of the implementation of the Global Compact for Safe – v1 public DRAFT fr 2026-11-25.pdf',
    );
  });
  it('is no draft once it is approved, and leaves out the language of the window', () => {
    const of = { row: { ...row, approved: 'The Minister' }, version: 2, language: 'en' };
    expect(reviewFile(of, 'pdf', day)).toMatch(/ – v2 2026-11-25\.pdf$/);
  });
  it('names the section it holds and fits on a disk in every script', () => {
    const long = 'الاستعراض الوطني الطوعي لتنفيذ الاتفاق العالمي '.repeat(8);
    const name = reviewFile(
      { row: { ...row, country: long, title: long }, part: long },
      'pdf',
      day,
    );
    expect(new TextEncoder().encode(name).length).toBeLessThan(230);
    expect(name.endsWith('DRAFT 2026-11-25.pdf')).toBe(true);
  });
});
