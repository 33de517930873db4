// Tables from elsewhere, made square: no merged cells, no table in a table, the first row heads.
import { rename, unwrap } from './paste';

const mostColumns = 60;
const mostRows = 2_000;
const span = (cell: Element, name: string) =>
  Math.min(mostColumns, Math.max(1, Number(cell.getAttribute(name)) || 1));

export function squareTables(body: HTMLElement): void {
  for (const inner of [...body.querySelectorAll('table table')].reverse()) flatten(inner);
  for (const table of body.querySelectorAll('table')) square(table);
}

/** A table in a cell becomes its text. */
function flatten(table: Element): void {
  for (const row of table.querySelectorAll('tr'))
    row.append(table.ownerDocument.createElement('br'));
  for (const cell of table.querySelectorAll('td,th')) cell.append(' ');
  for (const part of [...table.querySelectorAll('*')].reverse())
    if (/^(TBODY|TR|TD|TH)$/.test(part.tagName)) unwrap(part);
  unwrap(table);
}

function square(table: Element): void {
  const doc = table.ownerDocument;
  const grid: Element[][] = [];
  [...table.querySelectorAll('tr')].slice(0, mostRows).forEach((row, y) => {
    let x = 0;
    for (const cell of [...row.children].filter((one) => /^T[DH]$/.test(one.tagName))) {
      while (grid[y]?.[x]) x++;
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let dy = 0; dy < high; dy++)
        for (let dx = 0; dx < wide; dx++)
          (grid[y + dy] ??= [])[x + dx] = dx || dy ? doc.createElement('td') : cell;
      x += wide;
    }
    grid[y] ??= [];
  });
  const rows = grid.filter((row) => row.some((cell) => cell?.textContent.trim()));
  const width = Math.min(mostColumns, Math.max(0, ...rows.map(lastFilled)));
  if (rows.length === 0 || width === 0) {
    table.remove();
    return;
  }
  const made = doc.createElement('tbody');
  rows.forEach((cells, y) => {
    const row = doc.createElement('tr');
    for (let x = 0; x < width; x++) row.append(cells[x] ?? doc.createElement('td'));
    for (const cell of [...row.children]) rename(cell, y === 0 ? 'th' : 'td');
    made.append(row);
  });
  table.replaceChildren(made);
}

/** Empty columns at the end of a sheet are not part of the table. */
function lastFilled(row: Element[]): number {
  let last = 0;
  row.forEach((cell, at) => {
    if (cell?.textContent.trim()) last = at + 1;
  });
  return last;
}

/** Lines of text with the same number of tabs: a table that came as plain text. */
export function tableFromTabs(text: string): string | undefined {
  const lines = cleanLines(text);
  const tabs = lines[0]?.split('\t').length ?? 0;
  if (lines.length < 2 || tabs < 2 || lines.some((line) => line.split('\t').length !== tabs))
    return undefined;
  const safe = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const row = (line: string, tag: string) =>
    `<tr>${line
      .split('\t')
      .map((cell) => `<${tag}>${safe(cell.trim())}</${tag}>`)
      .join('')}</tr>`;
  return `<table><tbody>${lines.map((line, at) => row(line, at === 0 ? 'th' : 'td')).join('')}</tbody></table>`;
}

const cleanLines = (text: string) => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
