// A record in its list: what stands under its title, and what a filter finds.
import { matches } from '../../components/find';
import { textOf } from '../../desk/fields';
import { day } from '../../desk/time';
import type { RecordRow } from '../../engine/bindings';
import { statuses } from './statuses';

const under: Record<string, readonly string[]> = {
  source: ['author', 'year'],
  practice: ['place', 'lead'],
  law: ['date'],
  indicator: ['value', 'unit', 'year'],
  commitment: ['lead', 'date'],
  abbreviation: [],
};

const joined = (parts: readonly string[], by: string) => parts.filter(Boolean).join(by);

/** The line under a record's title. */
export function detail(row: RecordRow): string {
  const text = (name: string) => {
    const said = textOf(row.fields, name);
    return name === 'date' ? day(said) : said;
  };
  if (row.collection === 'indicator')
    return joined([joined([text('value'), text('unit')], ' '), text('year')], ' · ');
  return joined((under[row.collection] ?? []).map(text), ' · ');
}

/** The latest status word of a commitment. */
export const latest = (row: RecordRow): string => statuses(row.fields)[0]?.status ?? '';

export function filtered(rows: readonly RecordRow[], query: string): readonly RecordRow[] {
  if (query.trim() === '') return rows;
  return rows.filter((row) =>
    matches(
      query,
      row.label,
      row.title,
      ...Object.values(row.fields).map((value) => (typeof value === 'string' ? value : '')),
    ),
  );
}
