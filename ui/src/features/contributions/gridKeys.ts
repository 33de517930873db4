// A table of buttons is one stop of the Tab key; arrows go from button to button, over cells without one.
import type { Attachment } from 'svelte/attachments';

const buttonIn = (cell: Element | undefined): HTMLButtonElement | null =>
  cell?.querySelector('button') ?? null;

/** The next cell with a button, in steps of rows and columns. */
function onward(table: HTMLTableElement, cell: HTMLTableCellElement, down: number, along: number) {
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex + down;
  let column = cell.cellIndex + along;
  for (; table.rows[row]?.cells[column]; row += down, column += along) {
    const found = buttonIn(table.rows[row]?.cells[column]);
    if (found) return found;
  }
  return null;
}

export const gridKeys: Attachment<HTMLTableElement> = (table) => {
  const all = () => [...table.querySelectorAll('button')];
  const settle = (chosen?: Element | null) => {
    const current = all().find((one) => one === chosen) ?? all()[0];
    for (const one of all()) one.tabIndex = one === current ? 0 : -1;
  };
  const keydown = (event: KeyboardEvent) => {
    const cell = document.activeElement?.closest<HTMLTableCellElement>('td, th');
    if (!cell) return;
    const start = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, [number, number]> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, start],
      ArrowLeft: [0, -start],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const to = onward(table, cell, ...step);
    settle(to ?? document.activeElement);
    to?.focus();
  };
  const focusin = (event: FocusEvent) => settle(event.target as Element);
  const watch = new MutationObserver(() => settle(document.activeElement));
  watch.observe(table, { childList: true, subtree: true });
  table.addEventListener('keydown', keydown);
  table.addEventListener('focusin', focusin);
  settle();
  return () => {
    watch.disconnect();
    table.removeEventListener('keydown', keydown);
    table.removeEventListener('focusin', focusin);
  };
};
