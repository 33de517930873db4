// What the field knows of a treaty or an indicator, and what choosing it fills in.
import type { Fields, ReferenceView } from '../../engine/bindings';

export type Known = { value: string; label: string; fills: Fields };

/** What is offered for a field: treaties for the title of a law, codes for an indicator. */
export function knownFor(name: string, reference: ReferenceView | undefined): readonly Known[] {
  if (name === 'code')
    return (reference?.indicators ?? []).map(({ key, title }) => ({
      value: key,
      label: `${key} ${title}`,
      fills: { name: title },
    }));
  return (reference?.instruments ?? []).map(({ title, year }) => ({
    value: title,
    label: title,
    fills: { kind: 'convention', date: String(year) },
  }));
}

/** The fields that are still empty. */
export function fillFor({ fills }: Known, text: (name: string) => string): Fields {
  return Object.fromEntries(Object.entries(fills).filter(([name]) => text(name) === ''));
}
