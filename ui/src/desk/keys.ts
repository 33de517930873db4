// Keys of one letter: they work while nobody types and nothing stands over the screen.

export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** The key as a screen may use it (`n`, `/`, `escape`); empty where it belongs to something else. */
export function freeKey(event: KeyboardEvent): string {
  const taken = event.defaultPrevented || event.isComposing;
  if (taken || event.ctrlKey || event.metaKey || event.altKey) return '';
  if (typing(event.target) || document.querySelector('dialog[open]')) return '';
  return event.key.toLowerCase();
}
