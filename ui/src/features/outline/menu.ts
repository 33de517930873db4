// What the menu of a section offers.
import type { MenuItem } from '../../components/Menu.svelte';
import type { OutlineRow } from '../../engine/bindings';
import { w } from '../../words';
import type { Outline } from './outline.svelte';

export function sectionMenu(
  outline: Outline,
  row: OutlineRow,
  { first, last }: { first: boolean; last: boolean },
  move: (by: -1 | 1) => Promise<void>,
): MenuItem[] {
  return [
    {
      label: w('review-rename'),
      icon: 'edit',
      onpick: () => (outline.asking = { what: 'rename', row }),
    },
    {
      label: w('review-up'),
      icon: 'up',
      keys: 'Alt+↑',
      disabled: first,
      onpick: () => void move(-1),
    },
    {
      label: w('review-down'),
      icon: 'down',
      keys: 'Alt+↓',
      disabled: last,
      onpick: () => void move(1),
    },
    {
      label: w('review-add-after'),
      icon: 'add',
      onpick: () => (outline.asking = { what: 'add', after: row.unit }),
    },
    'line',
    row.omitted
      ? { label: w('review-take-in'), icon: 'restore', onpick: () => void outline.takeIn(row) }
      : {
          label: w('review-omit'),
          icon: 'eye-off',
          onpick: () => (outline.asking = { what: 'omit', row }),
        },
  ];
}
