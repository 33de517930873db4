// What an import says about rows and documents: which one, why, and how many come in.
import type { ImportPreview, RefusedRow, RepeatedRow } from '../../engine/bindings';
import { w } from '../../words';

/** What to do with what repeats: nothing is dropped or taken in twice unasked. */
export type Repeats = '' | 'import' | 'leave-out';

/** A row or a document in a list, with what there is to say about it. */
export type Line = { key: string; label: string; why: string; here?: string; there?: string };

export const fileKinds = () => {
  const tables = ['csv', 'tsv', 'xlsx', 'xlsm'];
  const documents = ['docx', 'odt', 'pdf', 'eml', 'txt', 'md', 'html', 'htm', 'zip'];
  return [
    { name: w('contributions-import-files'), extensions: [...tables, ...documents] },
    { name: w('contributions-import-tables'), extensions: tables },
    { name: w('contributions-import-documents'), extensions: documents },
  ];
};

function labelOf(line: number, name: string): string {
  return name || w('contributions-import-line', { line: String(line) });
}

export const refusedLines = (rows: readonly RefusedRow[]): Line[] =>
  rows.map(({ line, name, reason }) => ({
    key: `${line} ${name}`,
    label: labelOf(line, name),
    why: reason,
  }));

/** Both beginnings are shown where the texts differ: a person decides by them. */
export const repeatedLines = (rows: readonly RepeatedRow[]): Line[] =>
  rows.map((row) => ({
    key: `${row.line} ${row.name}`,
    label: labelOf(row.line, row.name),
    why: likeWhat(row),
    ...(row.alike < 100 && { here: row.said, there: row.other }),
  }));

function likeWhat({ of, of_line, of_name, alike }: RepeatedRow): string {
  if (of) return w('contributions-import-like-log', { alike, number: of });
  if (of_name) return w('contributions-import-like-file', { alike, name: of_name });
  return w('contributions-import-like-line', { alike, line: String(of_line) });
}

/** What words mean that the program does not know: key by word, for each field. */
export type Meanings = Record<string, Record<string, string>>;

/** Chosen where a word means nothing that is kept; a list has no choice without a value. */
export const EMPTY = '-';

export const chosenFor = (meant: string | null): string => (meant === '' ? EMPTY : (meant ?? ''));

/** What was said of the words of a table, with one more. */
export function meanings(
  values: ImportPreview['values'],
  field: string,
  written: string,
  chosen: string,
): Meanings {
  const said: Meanings = {};
  for (const value of values) {
    const isThis = value.field === field && value.written === written;
    const key = isThis ? chosen : chosenFor(value.meant);
    if (key) (said[value.field] ??= {})[value.written] = key === EMPTY ? '' : key;
  }
  return said;
}

/** How many would come in by what was chosen. */
export function coming(preview: ImportPreview, same: Repeats, near: Repeats): number {
  const repeated =
    (same === 'import' ? preview.same.length : 0) + (near === 'import' ? preview.near.length : 0);
  return preview.importable + repeated;
}
