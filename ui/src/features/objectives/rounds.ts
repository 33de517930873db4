// The objectives in the order of their numbers, or by round table of the Forum as the report prints them.
import type { OutlineRow } from '../../engine/bindings';

/** `table` is 0 where the rows stand by number alone. */
export type Round = { table: number; rows: readonly OutlineRow[] };

const byNumber = (a: OutlineRow, b: OutlineRow) => Number(a.number) - Number(b.number);

export function rounds(rows: readonly OutlineRow[], byTable: boolean): readonly Round[] {
  const sorted = [...rows].sort(byNumber);
  if (!byTable) return [{ table: 0, rows: sorted }];
  const tables = [...new Set(sorted.map((row) => row.round_table))].sort((a, b) => a - b);
  return tables.map((table) => ({
    table,
    rows: sorted.filter((row) => row.round_table === table),
  }));
}

/** The statuses that an objective can have: information, in no order of merit. */
export const statusWords = [
  'not-started',
  'planned',
  'under-way',
  'achieved',
  'not-applicable',
  'not-reported',
] as const;
