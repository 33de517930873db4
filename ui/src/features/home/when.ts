// How far a day is, as a person says it.
import { dateLocale } from '../../desk/time';
import { w } from '../../words';

const write = (options: Intl.DateTimeFormatOptions, date: Date) =>
  new Intl.DateTimeFormat(dateLocale(), options).format(date);

/** `today 10:42`, `18 Nov`, `18 Nov 2026`. */
export function savedWhen(rfc3339: string, now = new Date()): string {
  if (!rfc3339) return '';
  const at = new Date(rfc3339);
  if (at.toDateString() === now.toDateString())
    return w('home-saved-today', { time: write({ hour: '2-digit', minute: '2-digit' }, at) });
  const sameYear = at.getFullYear() === now.getFullYear();
  const day = write(
    { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) },
    at,
  );
  return w('home-saved', { day });
}

/** Days that one still counts. */
const near = 100;

/** `in 9 days` where that says something; otherwise the date, or the year that is all one knows. */
export function until(date: string, days: number | null): string {
  if (days === null) return date;
  if (days < 0) return w('home-days-ago', { days: -days });
  if (days <= near) return w('home-in-days', { days });
  return write({ day: 'numeric', month: 'short', year: 'numeric' }, new Date(`${date}T12:00:00`));
}

/** Due date of a review, and whether that is soon enough to stand out. */
export function due(
  date: string,
  days: number | null,
): { text: string; late: boolean } | undefined {
  if (days === null) return undefined;
  if (days < 0) return { text: w('home-overdue', { days: -days }), late: true };
  if (days > near) return { text: w('home-due-on', { day: until(date, days) }), late: false };
  return { text: w('home-due', { days }), late: days <= 14 };
}
