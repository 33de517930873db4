// The fields of a record as forms read and write them: scalars by name, a set as one flag for each member.
import type { Fields, Scalar } from '../engine/bindings';

/** The text of a field; a number as its digits; empty where there is none. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function numberOf(fields: Fields, name: string): number | null {
  const text = textOf(fields, name).trim();
  return /^-?\d+$/.test(text) ? Number(text) : null;
}

/** The members of the set `name`, in the order of their numbers. */
export function setOf(fields: Fields, name: string): string[] {
  return Object.keys(fields)
    .filter((key) => key.startsWith(`${name}:`) && fields[key] === true)
    .map((key) => key.slice(name.length + 1))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** What to write so that the set holds these members: only those that come or go. */
export function setTo(fields: Fields, name: string, members: readonly string[]): Fields {
  const before = setOf(fields, name);
  const come = members.filter((one) => !before.includes(one));
  const go = before.filter((one) => !members.includes(one));
  return Object.fromEntries([
    ...come.map((one) => [`${name}:${one}`, true] as const),
    ...go.map((one) => [`${name}:${one}`, false] as const),
  ]);
}

const blank = (value: Scalar | undefined): boolean =>
  value === undefined || value === null || value === '' || value === false;

/** Of what a form holds, the fields that say something else than the store; a blank is no change of a blank. */
export function changed(stored: Fields, edited: Fields): Fields {
  return Object.fromEntries(
    Object.entries(edited).filter(
      ([name, value]) =>
        stored[name] !== value &&
        // a flag that is absent means "as usual": switching it off is something else
        (typeof value === 'boolean' || !(blank(value) && blank(stored[name]))),
    ),
  );
}
