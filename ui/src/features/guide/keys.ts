// The keys that work where one is; a screen adds its own.
import type { KeyGroup } from '../../components/KeysHelp.svelte';
import type { Route } from '../../desk/route.svelte';
import { screenKeys } from '../../desk/screenKeys.svelte';
import { say, w } from '../../words';

const group = (title: string, keys: readonly (readonly [string, string])[]): KeyGroup => ({
  title,
  keys: keys.map(([keys, name]) => ({ keys, label: say(`guide-key-${name}`) })),
});

const everywhere = () =>
  group(w('guide-keys-everywhere'), [
    ['Ctrl+K', 'search'],
    ['F1', 'guide'],
    ['?', 'keys'],
    ['Tab', 'tab'],
    ['Esc', 'escape'],
  ]);

const review = () =>
  group(w('guide-keys-review'), [
    ['F6', 'panes'],
    ['Alt+1', 'pages'],
    ['Alt+2', 'guidance'],
    ['Alt+3', 'contributions'],
    ['Alt+4', 'points'],
    ['Alt+P', 'panel'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+Shift+H', 'find'],
    ['Alt+↑', 'move'],
  ]);

const writing = () =>
  group(w('guide-keys-writing'), [
    ['Ctrl+Enter', 'done'],
    ['@', 'cite'],
    ['Ctrl+B', 'bold'],
    ['Ctrl+I', 'italic'],
    ['Ctrl+Shift+8', 'bullets'],
    ['Ctrl+Shift+7', 'numbers'],
    ['Ctrl+Alt+F', 'footnote'],
    ['Ctrl+Shift+K', 'link'],
    ['Ctrl+Shift+X', 'direction'],
    ['Ctrl+F', 'find-here'],
  ]);

export function keyGroups(route: Route): KeyGroup[] {
  const groups = [everywhere()];
  if (route.screen === 'review') groups.push(review());
  if (route.screen === 'review' && route.place.at === 'unit') groups.push(writing());
  return [...groups, ...screenKeys.groups];
}
