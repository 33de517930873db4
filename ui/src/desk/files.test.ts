import { describe, expect, it } from 'vitest';
import { fileName } from './files';

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
