// Who is heard on what: rows of the table, and its largest gaps.

type Counts = Readonly<Record<string, number>>;
export type HeardData = {
  heard: Readonly<Record<string, Counts>>;
  by_category: Counts;
};

export type HeardRow = { key: string; total: number; cells: readonly number[] };

export const objectiveNumbers: readonly number[] = Array.from({ length: 23 }, (_, at) => at + 1);
export const parliament = 'parliamentarians';
export const local = 'local-authorities-communities';

/** Two groups have a sentence of their own in every case, and are not named again among the gaps. */
const always = (row: HeardRow): boolean => row.key === parliament || row.key === local;

/** A row for each group that is known, then what has another group or none. */
export function heardRows(data: HeardData, categories: readonly string[]): HeardRow[] {
  const others = [...new Set([...Object.keys(data.by_category), ...Object.keys(data.heard)])];
  const keys = [...categories, ...others.filter((key) => !categories.includes(key)).sort()];
  return keys.map((key) => ({
    key,
    total: data.by_category[key] ?? 0,
    cells: objectiveNumbers.map((number) => data.heard[key]?.[String(number)] ?? 0),
  }));
}

export const breadth = (row: HeardRow): number => row.cells.filter((count) => count > 0).length;

export type Gaps = {
  /** Groups of which nothing is in the log. */
  silent: string[];
  /** Groups whose contributions are linked to no objective. */
  unlinked: string[];
  /** Groups heard on one objective only. */
  thin: string[];
  /** Objectives on which nobody is heard: the priorities apart from the others. */
  priorities: number[];
  objectives: number[];
};

export function gaps(rows: readonly HeardRow[], priorities: readonly number[]): Gaps {
  const keys = (fits: (row: HeardRow) => boolean) => rows.filter(fits).map((row) => row.key);
  const unheard = objectiveNumbers.filter((_, at) => !rows.some((row) => (row.cells[at] ?? 0) > 0));
  return {
    silent: keys((row) => row.total === 0 && !always(row)),
    unlinked: keys((row) => row.total > 0 && breadth(row) === 0 && !always(row)),
    thin: keys((row) => breadth(row) === 1 && !always(row)),
    priorities: unheard.filter((number) => priorities.includes(number)),
    objectives: unheard.filter((number) => !priorities.includes(number)),
  };
}

/** How deep a cell is coloured, 0 to 4, against the largest count. */
export function depth(count: number, largest: number): number {
  return count === 0 || largest === 0 ? 0 : Math.max(1, Math.ceil((count / largest) * 4));
}
