// Keys that work on every screen.
import { typing } from '../desk/keys';
import { overlays } from '../desk/overlays.svelte';

/** Ctrl+K searches, F1 opens the guide, `?` lists the keys of the screen. */
export function globalKeys(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key.toLowerCase() === 'k' && !event.shiftKey) overlays.toggle('search');
  else if (event.key === 'F1') overlays.toggle('guide');
  else if (event.key === '?' && !typing(event.target)) overlays.toggle('keys');
  else if (!selectsScreen(event)) return;
  event.preventDefault();
}

/** Outside a text, Ctrl+A would mark every word of the screen. */
const selectsScreen = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && !typing(event.target);

/** The web view's own menu is for text that is written; elsewhere it offers to reload the program. */
export function contextMenu(event: MouseEvent): void {
  if (!typing(event.target)) event.preventDefault();
}
