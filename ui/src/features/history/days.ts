// History by the day, and by who and where.
import type { Entry } from '../../engine/bindings';

export type Day = { key: string; at: string; entries: Entry[] };

/** Entries in their order, under the day (of this computer's clock) on which they were made. */
export function byDay(entries: readonly Entry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const key = new Date(entry.at).toDateString();
    const last = days.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else days.push({ key, at: entry.at, entries: [entry] });
  }
  return days;
}

export type Filter = { who: string; unit: string };

export const fits = (entry: Entry, { who, unit }: Filter): boolean =>
  (!who || entry.who === who) && (!unit || entry.unit === unit);

/** Everybody who did something, in the order of the alphabet. */
export const people = (entries: readonly Entry[]): string[] =>
  [...new Set(entries.map((entry) => entry.who).filter(Boolean))].sort((a, b) =>
    a.localeCompare(b),
  );

/** The entries before and after one, as its neighbours in time. */
export function neighbours(entries: readonly Entry[], seq: number) {
  const at = entries.findIndex((entry) => entry.seq === seq);
  return { earlier: at < 0 ? undefined : entries[at + 1], later: entries[at - 1] };
}
