// Who took part, as numbers: by category, sex, age group and region, each a field of its own.
import { numberOf } from '../../desk/fields';
import type { Fields } from '../../engine/bindings';

export const sexes = ['women', 'men', 'other'] as const;
export const ages = ['under-18', '18-24', '25-59', '60-over'] as const;

/** The sum over one way of counting. */
export function sumOf(fields: Fields, set: string): number {
  return Object.keys(fields)
    .filter((name) => name.startsWith(`${set}:`))
    .reduce((sum, name) => sum + (numberOf(fields, name) ?? 0), 0);
}

/** How many took part: by category, else by whichever else was counted, as the report counts them. */
export function participants(fields: Fields): number {
  return ['count', 'sex', 'age', 'region'].map((set) => sumOf(fields, set)).find(Boolean) ?? 0;
}

/** The regions that have a number, by name. */
export function regionsOf(fields: Fields): string[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith('region:') && numberOf(fields, name) !== null)
    .map((name) => name.slice('region:'.length))
    .sort((a, b) => a.localeCompare(b));
}

/** A name as the name of a field: what separates places in history does not belong in it. */
export const regionName = (typed: string): string =>
  typed.replaceAll('/', ' ').replace(/\s+/g, ' ').trim();

/** Whether two ways of counting speak of different numbers of people. */
export function differs(fields: Fields, set: string): boolean {
  const [all, some] = [sumOf(fields, 'count'), sumOf(fields, set)];
  return all > 0 && some > all;
}
