import { describe, expect, it } from 'vitest';
import type { RecordRow } from '../../engine/bindings';
import { detail, filtered, latest } from './describe';

const row = (collection: string, title: string, fields: RecordRow['fields']): RecordRow => ({
  id: title,
  collection,
  label: 'X-1',
  title,
  fields,
  used_in: [],
});

describe('a record in its list', () => {
  it('says what it is in one line, without holes', () => {
    expect(detail(row('source', 'Census', { author: 'Statistics', year: 2025 }))).toBe(
      'Statistics · 2025',
    );
    expect(detail(row('indicator', 'Permits', { value: '38,400', unit: 'permits' }))).toBe(
      '38,400 permits',
    );
    expect(detail(row('law', 'Migration Act', { date: '2026-07-01' }))).toMatch(/July.*2026/);
    expect(detail(row('law', 'Recruitment Act', { date: '2025' }))).toBe('2025');
    expect(detail(row('abbreviation', 'ILO', {}))).toBe('');
  });
  it('shows the latest word of a commitment', () => {
    const fields = { 'status:2026': 'planned', 'status:2028': 'achieved' };
    expect(latest(row('commitment', 'One register', fields))).toBe('achieved');
  });
  it('is found by any of its words, accents and case aside', () => {
    const rows = [
      row('source', 'Enquête', { author: 'Institut' }),
      row('source', 'Audit', { url: 'https://audit.example' }),
    ];
    expect(filtered(rows, 'enquete instit').map((one) => one.title)).toEqual(['Enquête']);
    expect(filtered(rows, 'AUDIT.EXAMPLE').map((one) => one.title)).toEqual(['Audit']);
    expect(filtered(rows, ' ')).toHaveLength(2);
  });
});
