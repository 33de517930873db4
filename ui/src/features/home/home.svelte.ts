// The home screen: the reviews of this computer and what can be done with a whole one.
import { matches } from '../../components/find';
import { toasts } from '../../components/toasts.svelte';
import { act } from '../../desk/act';
import { saveCopy } from '../../desk/files';
import { way, type Place } from '../../desk/route.svelte';
import type { ReviewRow } from '../../engine/bindings';
import { live } from '../../engine/live.svelte';
import { speech, w } from '../../words';

/** More reviews than one takes in at a glance. */
const glance = 8;

/** The reviews that these words fit: title, State, template, who leads. */
export const fitting = (rows: readonly ReviewRow[], query: string): readonly ReviewRow[] =>
  query.trim() === ''
    ? rows
    : rows.filter((row) => matches(query, row.title, row.country, row.template_title, row.lead));

export class HomeDesk {
  query = $state('');
  readonly home = live('home', () => ({}));
  readonly offer = live(
    'list_templates',
    () => ({ language: speech.language }),
    (changed) => changed.op === 'load_reference',
  );

  readonly reviews = $derived(this.home.value?.reviews.filter((row) => !row.binned_at) ?? []);
  readonly binned = $derived(this.home.value?.reviews.filter((row) => row.binned_at) ?? []);
  readonly many = $derived(this.reviews.length > glance);
  readonly shown = $derived(this.many ? fitting(this.reviews, this.query) : this.reviews);
  readonly calendar = $derived(this.home.value?.calendar ?? []);
  readonly samples = $derived(this.offer.value?.samples ?? []);
  readonly broken = $derived(this.offer.value?.broken ?? []);

  open = (row: ReviewRow): void => way.open(row.id, left(row));

  next = (row: ReviewRow): void => way.go({ screen: 'create', from: row.id });

  copy = (row: ReviewRow): Promise<unknown> =>
    act('copy_review', { review: row.id }, { said: () => w('home-copied', { title: row.title }) });

  bin = async (row: ReviewRow): Promise<void> => {
    const done = await act('bin_review', { review: row.id });
    if (done)
      toasts.say({
        text: w('home-binned', { title: row.title }),
        undo: async () => void (await act('restore_review', { review: row.id })),
      });
  };

  takeBack = (row: ReviewRow): Promise<unknown> =>
    act(
      'restore_review',
      { review: row.id },
      { said: () => w('home-taken-back', { title: row.title }) },
    );

  /** One file with everything: what is being typed is saved first. */
  saveCopy = (row: ReviewRow): Promise<void> => saveCopy(row);
}

/** Where a review was left. */
export function left(row: ReviewRow): Place {
  return row.last_unit && !row.approved ? { at: 'unit', unit: row.last_unit } : { at: 'facts' };
}
