// What the columns of a list hold: remembered on this computer for each set of columns.

export type Mapping = Record<string, string>;

/** A name for a set of columns that is one word of letters and digits (FNV-1a). */
export function keyOf(columns: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of columns.map((one) => one.trim().toLowerCase()).join('\n'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `import_columns_${(hash >>> 0).toString(16)}`;
}

/** The mapping last set for these columns; nothing where there is none, or where it no longer fits. */
export function recall(
  values: Readonly<Record<string, string>>,
  columns: readonly string[],
  fields: readonly string[],
): Mapping | undefined {
  const kept = read(values[keyOf(columns)]);
  const fits = Object.entries(kept).every(
    ([column, field]) => columns.includes(column) && (field === '' || fields.includes(field)),
  );
  return fits && Object.keys(kept).length > 0 ? kept : undefined;
}

function read(text: string | undefined): Mapping {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** As it is kept. */
export function keep(columns: readonly string[], map: Mapping): Record<string, string> {
  return { [keyOf(columns)]: JSON.stringify(map) };
}

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
