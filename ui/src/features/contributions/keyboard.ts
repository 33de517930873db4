// The keys of the log: single letters, only while nobody types and nothing stands over the screen.
import type { KeyGroup } from '../../components/KeysHelp.svelte';
import { w } from '../../words';

type Doing = { record: () => void; search: () => void; back: () => void };

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

export function logKeys(event: KeyboardEvent, doing: Doing): void {
  const command = event.ctrlKey || event.metaKey || event.altKey;
  if (event.defaultPrevented || event.isComposing || command) return;
  if (typing(event.target) || document.querySelector('dialog[open]')) return;
  if (event.key.toLowerCase() === 'n') doing.record();
  else if (event.key === '/') doing.search();
  else if (event.key === 'Escape') doing.back();
  else return;
  event.preventDefault();
}

export const keyGroups = (): KeyGroup[] => [
  {
    title: w('contributions-title'),
    keys: [
      { keys: 'N', label: w('contributions-record') },
      { keys: '/', label: w('contributions-key-search') },
      { keys: 'Esc', label: w('contributions-key-back') },
    ],
  },
  {
    title: w('contributions-list'),
    keys: [
      { keys: '↓ ↑', label: w('contributions-key-arrows') },
      { keys: 'Enter', label: w('contributions-key-enter') },
      { keys: 'Space', label: w('contributions-key-tick') },
      { keys: 'Shift+↓', label: w('contributions-key-tick-more') },
      { keys: 'Ctrl+A', label: w('contributions-key-tick-all') },
    ],
  },
  {
    title: w('contributions-record-title'),
    keys: [
      { keys: 'Ctrl+Enter', label: w('contributions-save') },
      { keys: 'Ctrl+Shift+Enter', label: w('contributions-save-another') },
    ],
  },
];
