// A date as people write it, checked against the calendar.

export type DateFault =
  | { kind: 'shape' }
  | { kind: 'month'; month: string }
  | { kind: 'none'; day: string; month: string; year: string }
  | { kind: 'early'; date: string }
  | { kind: 'late'; date: string };

const dayFirst = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/;
const shape = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/;

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Eastern Arabic and Persian digits, and full-width ones, as the digits of a date on disk. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) % 16),
  );
}

/** `2027-3-1`, `2027/03/01`, `20270301`, `1/3/2027` or `01.03.2027` as `2027-03-01`; anything else as it stands. */
export function tidyDate(text: string): string {
  const plain = westernDigits(text.trim()).replace(dayFirst, '$3-$2-$1');
  const tight = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const found = tight ?? shape.exec(plain);
  if (!found) return plain;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `2027-3` or `3/2027` as `2027-03`; anything else as it stands. */
export function tidyPart(text: string): string {
  const plain = tidyDate(text).replace(/^(\d{1,2})[-./ ](\d{4})$/, '$2-$1');
  const found = /^(\d{4})[-./ ](\d{1,2})$/.exec(plain);
  return found ? `${found[1]}-${(found[2] ?? '').padStart(2, '0')}` : tidyDate(text);
}

/** The same, where a year or a month alone is enough. */
export function partFault(text: string): DateFault | undefined {
  if (/^\d{4}$/.test(text)) return undefined;
  return dateFault(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
}

/** What is wrong with a tidy date; nothing if it is empty or right. */
export function dateFault(text: string, min = '', max = ''): DateFault | undefined {
  if (text === '') return undefined;
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return { kind: 'shape' };
  const [, year = '', month = '', day = ''] = found;
  if (Number(month) < 1 || Number(month) > 12) return { kind: 'month', month };
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))
    return { kind: 'none', day, month, year };
  if (min && text < min) return { kind: 'early', date: min };
  if (max && text > max) return { kind: 'late', date: max };
  return undefined;
}
