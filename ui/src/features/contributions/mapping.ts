// What the columns of a list hold; the engine remembers it for each set of columns.

export type Mapping = Record<string, string>;

/** A column goes to a field; another column that went there goes nowhere. */
export function assign(
  columns: readonly string[],
  map: Mapping,
  column: string,
  field: string,
): Mapping {
  return Object.fromEntries(
    columns.map((one) => {
      if (one === column) return [one, field];
      const before = map[one] ?? '';
      return [one, before === field ? '' : before];
    }),
  );
}
