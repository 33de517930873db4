// Who is heard: counts of what came in or of what the text uses, by what one looks at.
import type { Heard } from '../../../engine/bindings';
import type { HeardRow } from '../heard';
import { objectiveNumbers } from '../heard';

export type Measure = 'came' | 'used';
export const lenses = ['objectives', 'principles', 'regions', 'behalf'] as const;
export type Lens = (typeof lenses)[number];

/** The keys of the columns, in their order. */
export function keysOf(heard: Heard, lens: Lens, principles: readonly string[]): readonly string[] {
  if (lens === 'objectives') return objectiveNumbers.map(String);
  return lens === 'principles' ? principles : heard[lens];
}

export function rowsOf(
  heard: Heard,
  measure: Measure,
  lens: Lens,
  keys: readonly string[],
): HeardRow[] {
  return heard.groups.map((group) => ({
    key: group.key,
    total: group[measure].total,
    cells: keys.map((key) => group[measure][lens][key] ?? 0),
  }));
}

/** The columns in which nothing stands. */
export const empty = (rows: readonly HeardRow[], keys: readonly string[]): string[] =>
  keys.filter((_, at) => rows.every((row) => (row.cells[at] ?? 0) === 0));

/** Groups of which something came in, and nothing is used. */
export const unused = (heard: Heard): string[] =>
  heard.groups
    .filter((group) => group.came.total > 0 && group.used.total === 0)
    .map((group) => group.key);
