import { describe, expect, it } from 'vitest';
import type { ImportPreview, RepeatedRow } from '../../engine/bindings';
import { chosenFor, coming, EMPTY, meanings, refusedLines, repeatedLines } from './importing';

const row: RepeatedRow = {
  line: 4,
  name: '',
  of: 'A-12',
  of_line: 0,
  of_name: '',
  alike: 87,
  said: 'We ask…',
  other: 'We demand…',
};

describe('what an import says', () => {
  it('counts what repeats only where it is to be imported', () => {
    const preview = { importable: 3, same: [row, row], near: [row] } as unknown as ImportPreview;
    expect(coming(preview, '', 'import')).toBe(4);
    expect(coming(preview, 'leave-out', 'leave-out')).toBe(3);
    expect(coming(preview, 'import', 'import')).toBe(6);
  });

  it('shows both beginnings where texts are only alike', () => {
    const [alike, same] = repeatedLines([row, { ...row, alike: 100 }]);
    expect(alike).toMatchObject({ here: 'We ask…', there: 'We demand…' });
    expect(alike?.why).toContain('A-12');
    expect(same).not.toHaveProperty('here');
  });

  it('names a document by its name and a row by its line', () => {
    const lines = refusedLines([
      { line: 1, name: 'scan.png', reason: 'a picture' },
      { line: 7, name: '', reason: 'no text' },
    ]);
    expect(lines.map(({ label }) => label)).toEqual(['scan.png', 'Line 7']);
  });

  it('keeps what was said of other words when one more is explained, or taken back', () => {
    const values = [
      { field: 'category', written: 'Union', meant: 'trade-unions', rows: 2 },
      { field: 'consent', written: 'ja', meant: null, rows: 1 },
      { field: 'consent', written: 'nein', meant: '', rows: 1 },
    ];
    expect(chosenFor('')).toBe(EMPTY);
    expect(meanings(values, 'consent', 'ja', 'quote-with-name')).toEqual({
      category: { Union: 'trade-unions' },
      consent: { ja: 'quote-with-name', nein: '' },
    });
    expect(meanings(values, 'category', 'Union', '')).toEqual({ consent: { nein: '' } });
  });
});
