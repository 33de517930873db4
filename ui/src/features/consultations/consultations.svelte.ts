// The consultations of a review: their list, the one that is open, a new one that is being written.
import { act } from '../../desk/act';
import { textOf } from '../../desk/fields';
import type { OpenReview } from '../../desk/open.svelte';
import { way } from '../../desk/route.svelte';
import type { Fields, RecordRow } from '../../engine/bindings';
import { live, type Live } from '../../engine/live.svelte';
import { w } from '../../words';
import { day } from '../../desk/time';

export const kinds = [
  'meeting',
  'call',
  'hearing',
  'virtual',
  'validation',
  'drafting',
  'evaluation',
  'intergovernmental',
] as const;

/** `3 May 2027 to 5 May 2027`, or what is known of it. */
export function when(fields: Fields): string {
  const [from, to] = [textOf(fields, 'from'), textOf(fields, 'to')];
  if (from && to && from !== to) return w('consultations-days', { from: day(from), to: day(to) });
  return from || to ? day(from || to) : w('consultations-no-date');
}

export class Consultations {
  readonly list: Live<'list_records'>;
  #drafts = $state(0);
  #writing = $state(false);
  #made = $state('');

  /** To be made while a component is set up. `id` is the one the way leads to. */
  constructor(
    readonly open: OpenReview,
    readonly id: () => string,
  ) {
    this.list = live(
      'list_records',
      () => ({ review: open.id, collection: 'consultation' }),
      (changed) => changed.review === open.id && changed.collections.includes('consultation'),
    );
  }

  get rows(): readonly RecordRow[] {
    return this.list.value?.rows ?? [];
  }
  get chosen(): RecordRow | undefined {
    const id = this.#writing ? this.#made : this.id();
    return this.rows.find((row) => row.id === id);
  }
  /** Names the open form: it stays while a new consultation gets its id. */
  get form(): string {
    if (this.#writing) return `new-${this.#drafts}`;
    return this.chosen?.id ?? '';
  }

  pick = (id: string): void => {
    this.#writing = false;
    way.turn(id ? { at: 'consultations', id } : { at: 'consultations' });
  };
  add = (): void => {
    this.#drafts += 1;
    this.#made = '';
    this.#writing = true;
  };
  made = (id: string): void => {
    this.#made = id;
  };
  putAway = async ({ id, title }: RecordRow): Promise<void> => {
    await act(
      'remove_record',
      { review: this.open.id, unit: 'consultations', collection: 'consultation', id },
      {
        said: () =>
          w('consultations-put-away-said', { title: title || w('consultations-untitled') }),
        undo: this.open.id,
      },
    );
    this.#writing = false;
  };
}
