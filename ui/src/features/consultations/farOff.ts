// How far a day is, in days.
import { w } from '../../words';

/** `today`, `in 9 days`, `9 days ago`; nothing of what has no day. */
export function farOff(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return w('consultations-today');
  return days < 0
    ? w('consultations-days-ago', { days: -days })
    : w('consultations-in-days', { days });
}
