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
    else if (event.key === 'F6') nextPane(event.shiftKey ? -1 : 1);
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
  '[aria-current], [contenteditable=true], [role=tab][aria-selected=true], button, input, a[href], [tabindex="0"]';

/** F6 goes round the panes that are in sight. */
function nextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('main .pane:not([hidden])')];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + by + panes.length) % panes.length];
  const wanted = first
    .split(', ')
    .map((one) => next?.querySelector<HTMLElement>(one))
    .find((one) => one);
  wanted?.focus();
}
