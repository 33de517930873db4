// The status of a commitment, a word for each year (`status:2027`).
import { textOf } from '../../desk/fields';
import type { Fields } from '../../engine/bindings';

export const statusWords = ['not-started', 'planned', 'under-way', 'achieved', 'dropped'] as const;

export type YearStatus = { year: string; status: string };

const prefix = 'status:';

/** The years that have a word, the latest first. */
export function statuses(fields: Fields): YearStatus[] {
  return Object.keys(fields)
    .filter((key) => key.startsWith(prefix) && textOf(fields, key) !== '')
    .map((key) => ({ year: key.slice(prefix.length), status: textOf(fields, key) }))
    .sort((a, b) => b.year.localeCompare(a.year));
}

/** The word of a year; none takes the year out of the table. */
export const withStatus = (year: string, status: string): Fields => ({
  [`${prefix}${year}`]: status,
});

/** The year that is proposed next: this one, or the first before it that has no word yet. */
export function nextYear(fields: Fields, thisYear: number): number {
  const taken = new Set(statuses(fields).map((one) => Number(one.year)));
  let year = thisYear;
  while (taken.has(year)) year -= 1;
  return year;
}
