// Points to check by the part of the review that they are about.
import type { Note, ReviewView } from '../../engine/bindings';
import { w } from '../../words';

export type Points = { unit: string; notes: Note[] };

/** In the order of the report; the part that one is in stands first. */
export function byUnit(notes: readonly Note[], here: string): Points[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const known = groups.get(note.unit);
    if (known) known.push(note);
    else groups.set(note.unit, [note]);
  }
  return [...groups]
    .map(([unit, notes]) => ({ unit, notes }))
    .sort((a, b) => Number(b.unit === here) - Number(a.unit === here));
}

/** What a part of the review is called. */
export function titleOf(view: ReviewView | undefined, unit: string): string {
  const rows = view ? [...view.sections, ...view.objectives, ...view.principles] : [];
  const title = rows.find((row) => row.unit === unit)?.title;
  if (title) {
    const [kind, number = ''] = unit.split(':');
    return kind === 'objective' ? `${number}. ${title}` : title;
  }
  if (unit === 'log') return w('review-contributions');
  if (unit === 'records') return w('review-records');
  if (unit === 'consultations') return w('review-consultations');
  return unit === 'approvals' ? w('review-approval') : w('review-facts');
}
