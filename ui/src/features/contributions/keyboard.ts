// The keys of the log: single letters, only while nobody types and nothing stands over the screen.
import type { KeyGroup } from '../../components/KeysHelp.svelte';
import { freeKey } from '../../desk/keys';
import { w } from '../../words';

type Doing = { record: () => void; search: () => void; back: () => void };

export function logKeys(event: KeyboardEvent, doing: Doing): void {
  const key = freeKey(event);
  if (key === 'n') doing.record();
  else if (key === '/') doing.search();
  else if (key === 'escape') doing.back();
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
