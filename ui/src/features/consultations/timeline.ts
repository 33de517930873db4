// The timeline of a review as a list: steps and consultations by date, and the calendar in three parts.
import type { EventRow, HeldRow, StepRow, Timeline } from '../../engine/bindings';

export type Entry =
  | { what: 'step'; key: string; date: string; step: StepRow }
  | { what: 'held'; key: string; date: string; held: HeldRow }
  | { what: 'due'; key: string; date: string; days: number | null };

/** Steps that were not taken out, consultations and the due date, by date; what has no date comes last. */
export function entries({ steps, consultations, due, due_in_days }: Timeline): Entry[] {
  const end: Entry[] = due ? [{ what: 'due', key: 'due', date: due, days: due_in_days }] : [];
  const all: Entry[] = [
    ...steps
      .filter((step) => !step.hidden)
      .map((step): Entry => ({ what: 'step', key: `step-${step.id}`, date: step.date, step })),
    ...consultations.map((held): Entry => ({
      what: 'held',
      key: `held-${held.id}`,
      date: held.from,
      held,
    })),
    ...end,
  ];
  const rank = (entry: Entry) => entry.date || '9999';
  return all.sort((a, b) => rank(a).localeCompare(rank(b)));
}

/** How a step stands: what is done is never late. */
export function standing(step: StepRow): 'done' | 'late' | 'soon' | 'ahead' | 'undated' {
  if (step.done) return 'done';
  if (step.in_days === null) return 'undated';
  if (step.in_days < 0) return 'late';
  return step.in_days <= 14 ? 'soon' : 'ahead';
}

export type Calendar = { ahead: EventRow[]; over: EventRow[]; out: EventRow[] };

/** What is ahead, what is over, and what was taken out. */
export function calendar(events: readonly EventRow[]): Calendar {
  return {
    ahead: events.filter((event) => !event.hidden && !event.over),
    over: events.filter((event) => !event.hidden && event.over),
    out: events.filter((event) => event.hidden),
  };
}
