// The stops of the look around: what is said (`tour-<key>`), and where that is.
import type { PanelTab } from '../../desk/open.svelte';
import type { Place } from '../../desk/route.svelte';
import type { ReviewView } from '../../engine/bindings';

export type Stop = {
  key: 'sections' | 'question' | 'pages' | 'cite' | 'log' | 'check' | 'approval';
  /** What it speaks of: outlined as long as it stands. */
  shows: string;
  place: (view: ReviewView | undefined) => Place;
  /** The part of the right pane that comes to the front. */
  tab?: PanelTab;
};

/** The section in which there is most to see: the methodology, else the first one that is written. */
function written(view: ReviewView | undefined): Place {
  const open = view?.sections.filter((row) => row.kind === 'narrative' && !row.omitted) ?? [];
  const best = open.find((row) => row.unit === 'section:methodology') ?? open[0];
  return best ? { at: 'unit', unit: best.unit } : { at: 'facts' };
}

export const stops: readonly Stop[] = [
  { key: 'sections', shows: '.pane.start', place: () => ({ at: 'facts' }) },
  { key: 'question', shows: '.pane.middle', place: written },
  { key: 'pages', shows: '.pane.end', place: written, tab: 'pages' },
  { key: 'cite', shows: '.pane.middle .editor', place: written },
  { key: 'log', shows: '.pane.middle', place: () => ({ at: 'contributions' }) },
  { key: 'check', shows: '.pane.end', place: written, tab: 'points' },
  { key: 'approval', shows: '.pane.middle, [data-export]', place: () => ({ at: 'approval' }) },
];
