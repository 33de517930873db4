// The stops of the look around: what is said (`tour-<key>`), and where that is.
import type { PanelTab } from '../../desk/open.svelte';
import type { Place } from '../../desk/route.svelte';
import type { ReviewView } from '../../engine/bindings';

export type Stop = {
  key: 'sections' | 'question' | 'pages' | 'cite' | 'log' | 'check' | 'approval';
  /** Beside which pane the card stands: never over what it speaks of. */
  beside: 'start' | 'end';
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
  { key: 'sections', beside: 'end', place: () => ({ at: 'facts' }) },
  { key: 'question', beside: 'end', place: written },
  { key: 'pages', beside: 'start', place: written, tab: 'pages' },
  { key: 'cite', beside: 'end', place: written },
  { key: 'log', beside: 'start', place: () => ({ at: 'contributions' }) },
  { key: 'check', beside: 'start', place: written, tab: 'points' },
  { key: 'approval', beside: 'end', place: () => ({ at: 'approval' }) },
];
