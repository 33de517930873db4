// Dates and times as the language of the window writes them.
import { speech } from '../words';

/** The language of the window for dates: English as the United Nations write it, `18 November 2027`. */
export const dateLocale = (): string => (speech.language === 'en' ? 'en-GB' : speech.language);

const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(dateLocale(), options);

/** `10:42:07`. */
export const clock = (rfc3339: string): string =>
  rfc3339
    ? of({ hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(rfc3339))
    : '';

/** `18 November 2027`, of `YYYY-MM-DD` or RFC 3339; a year or month alone stays what it is. */
export function day(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const whole = date.length === 10 ? `${date}T12:00:00` : date;
  return of({ day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(whole));
}

/** `18 Nov 2027, 10:42`. */
export const moment = (rfc3339: string): string =>
  rfc3339 ? of({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(rfc3339)) : '';

/** `10:42`, as the language writes it. */
export const minute = (rfc3339: string): string =>
  rfc3339 ? of({ timeStyle: 'short' }).format(new Date(rfc3339)) : '';
