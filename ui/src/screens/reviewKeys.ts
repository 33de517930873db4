// Keys of an open review: the parts of the right pane, the panes, undo and redo where the text has nothing to undo.
import type { OpenReview, PanelTab } from '../desk/open.svelte';
import { overlays } from '../desk/overlays.svelte';
import { step } from '../desk/undo';

type Panes = { show: (part: 'end') => void; toggle: (part: 'end') => void };

const tabs: Record<string, PanelTab> = {
  Digit1: 'pages',
  Digit2: 'guidance',
  Digit3: 'contributions',
  Digit4: 'points',
};

export const reviewKeys =
  (open: OpenReview, panes: () => Panes | undefined) =>
  (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]'))
      return;
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey && !command) alt(event, open, panes());
    else if (command && !event.altKey) control(event, open);
    else if (event.key === 'F6') nextPart(event.shiftKey ? -1 : 1);
    else return;
    if (event.key === 'F6') event.preventDefault();
  };

function alt(event: KeyboardEvent, open: OpenReview, panes: Panes | undefined): void {
  const tab = tabs[event.code];
  if (tab) open.showTab(tab);
  else if (event.code === 'KeyP') panes?.toggle('end');
  else return;
  event.preventDefault();
}

/** A field of a form undoes by itself; in an answer this is reached only when nothing of it is left to undo. */
function control(event: KeyboardEvent, open: OpenReview): void {
  const inField =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  const key = event.key.toLowerCase();
  if (key === 'h' && event.shiftKey) overlays.toggle('find');
  else if (inField) return;
  else if (key === 'z' && !event.shiftKey) void step(open.id, 'undo');
  else if (key === 'y' || key === 'z') void step(open.id, 'redo');
  else return;
  event.preventDefault();
}

const first =
  '[aria-current], [contenteditable=true], [role=tab][aria-selected=true], [role=listbox], button, input, a[href], [tabindex="0"]';

/** The panes that are in sight, and within them what is named a part of its own: a list, and what it chose. */
function stops(): HTMLElement[] {
  const panes = [...document.querySelectorAll<HTMLElement>('main .pane:not([hidden])')];
  return panes.flatMap((pane) => {
    const parts = [...pane.querySelectorAll<HTMLElement>('[data-part]')];
    return parts.length ? parts : [pane];
  });
}

/** F6 goes round the parts of the screen, in their order. */
export function nextPart(by: 1 | -1): void {
  const parts = stops();
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  // from a place between two parts, a step back must not leave one out
  const from = here < 0 && by < 0 ? 0 : here;
  const next = parts[(from + by + parts.length) % parts.length];
  const wanted = first
    .split(', ')
    .map((one) => next?.querySelector<HTMLElement>(one))
    .find((one) => one);
  wanted?.focus();
}
