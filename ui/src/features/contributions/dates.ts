// Dates where there is little room.
import { dateLocale } from '../../desk/time';

/** `5 Feb 2027`, of `YYYY-MM-DD`; a year or month alone stays what it is. */
export function brief(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(dateLocale(), options).format(
    new Date(`${date.slice(0, 10)}T12:00:00`),
  );
}
