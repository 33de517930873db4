// The order of the log: which column, and which way.

export const columns = ['number', 'received', 'category', 'outcome'] as const;
export type Column = (typeof columns)[number];

/** Which way a column goes at the first pick: dates and numbers newest first, words from their beginning. */
const first = (column: Column): string =>
  column === 'number' ? '-number' : column === 'received' ? '' : column;
const other = (column: Column): string => {
  const one = first(column);
  return one === column ? `-${column}` : column;
};

/** The order after a column was picked: its usual way, then the other way, then the newest first again. */
export function nextSort(sort: string, column: Column): string {
  if (sort === first(column)) return other(column);
  return sort === other(column) ? '' : first(column);
}

/** Whether the list stands in the order of a column, and which way. */
export function wayOf(sort: string, column: Column): 'ascending' | 'descending' | 'none' {
  const key = sort || '-received';
  return key === column ? 'ascending' : key === `-${column}` ? 'descending' : 'none';
}
