// What can be done from the palette: in the open review, and anywhere.
import type { Command } from '../../components/CommandPalette.svelte';
import { saveCopy } from '../../desk/files';
import { overlays, type Overlay } from '../../desk/overlays.svelte';
import { way, type Place } from '../../desk/route.svelte';
import { settings } from '../../desk/settings.svelte';
import type { ReviewRow, ReviewView } from '../../engine/bindings';
import { say, w } from '../../words';

const show = (overlay: Overlay) => () => {
  overlays.open = overlay;
};
const go = (place: Place) => () => way.show(place);

/** Commands of the open review. */
export function inReview(view: ReviewView): Command[] {
  const group = w('search-commands');
  const { row } = view;
  const rows: Command[] = [
    { key: 'do-export', label: w('search-export'), icon: 'download', run: show('export') },
    { key: 'do-find', label: w('search-find'), icon: 'search', run: show('find') },
    {
      key: 'do-copy',
      label: w('search-save-copy'),
      icon: 'save',
      run: () => void saveCopy(row),
    },
    {
      key: 'do-copy-plain',
      label: w('review-copy-plain'),
      icon: 'save',
      run: () => void saveCopy(row, false),
    },
    {
      key: 'do-letters',
      label: w('letters-title'),
      icon: 'mail',
      run: go({ at: 'letters' }),
    },
    {
      key: 'do-history',
      label: w('search-history'),
      icon: 'history',
      run: go({ at: 'history' }),
    },
    {
      key: 'do-versions',
      label: w('search-versions', { count: view.row.undecided }),
      icon: 'compare',
      run: go({ at: 'versions' }),
    },
    {
      key: 'do-approval',
      label: w('search-approval'),
      icon: 'approve',
      run: go({ at: 'approval' }),
    },
  ];
  return rows.map((row) => ({ ...row, group }));
}

/** Other reviews on this computer. */
export function reviews(rows: readonly ReviewRow[]): Command[] {
  return rows.map((row) => ({
    key: `review-${row.id}`,
    label: row.title,
    detail: [row.template_title, row.country].filter(Boolean).join(' · '),
    group: w('search-reviews'),
    icon: 'book',
    run: () => way.open(row.id),
  }));
}

/** Commands of the program. */
export function always(): Command[] {
  const group = w('search-program');
  const rows: Command[] = [
    {
      key: 'go-home',
      label: w('search-home'),
      icon: 'home',
      run: () => way.go({ screen: 'home' }),
    },
    {
      key: 'do-create',
      label: w('search-create'),
      icon: 'add',
      run: () => way.go({ screen: 'create' }),
    },
    {
      key: 'go-settings',
      label: w('search-settings'),
      icon: 'settings',
      run: () => way.go({ screen: 'settings' }),
    },
    {
      key: 'go-guide',
      label: w('search-guide'),
      icon: 'guide',
      keys: 'F1',
      run: show('guide'),
    },
    { key: 'go-keys', label: w('search-keys'), icon: 'keyboard', keys: '?', run: show('keys') },
    ...['system', 'light', 'dark', 'contrast'].map((theme): Command => ({
      key: `theme-${theme}`,
      label: say(`search-theme-${theme}`),
      icon: 'palette',
      run: () => void settings.set({ theme }),
    })),
  ];
  return rows.map((row) => ({ ...row, group }));
}
