// The records screen: the list of one kind, the record that is open, a new one that is being written.
import { act } from '../../desk/act';
import type { OpenReview } from '../../desk/open.svelte';
import { way } from '../../desk/route.svelte';
import type { RecordRow } from '../../engine/bindings';
import { call } from '../../engine/call';
import { live, type Live } from '../../engine/live.svelte';
import { w } from '../../words';
import { filtered } from './describe';
import { plans } from './plans';

export class Records {
  query = $state('');
  readonly list: Live<'list_records'>;
  /** Counts the new records of this visit: each has a form of its own. */
  #drafts = $state(0);
  /** The form that is open is the latest new one… */
  #writing = $state(false);
  /** … which its first save gave this id. */
  #made = $state('');

  constructor(
    readonly open: OpenReview,
    readonly collection: () => string,
    readonly id: () => string,
  ) {
    this.list = live(
      'list_records',
      () => ({ review: open.id, collection: collection() }),
      (changed) => changed.review === open.id,
    );
  }

  /** The rows of this collection; none of another while they are being fetched. */
  get rows(): readonly RecordRow[] {
    return (this.list.value?.rows ?? []).filter((row) => row.collection === this.collection());
  }
  get shown(): readonly RecordRow[] {
    return filtered(this.rows, this.query);
  }
  get writing(): boolean {
    return this.#writing && (this.id() === '' || this.id() === this.#made);
  }
  /** The record of the open form, once it is stored. */
  get chosen(): RecordRow | undefined {
    const id = this.id();
    return this.rows.find((row) => row.id === id);
  }
  /** Names the open form: it stays while a new record gets its id. Empty where none is open. */
  get form(): string {
    if (this.writing) return `new-${this.#drafts}`;
    return this.chosen ? this.id() : '';
  }

  pick = (id: string): void => {
    this.#writing = false;
    way.turn({ at: 'records', collection: this.collection(), id });
  };
  add = (): void => {
    this.#drafts += 1;
    this.#made = '';
    this.query = '';
    way.turn({ at: 'records', collection: this.collection() });
    this.#writing = true;
  };
  /** The new record is stored: its place is named, unless one has gone elsewhere meanwhile. */
  becomes = (id: string): void => {
    const { route } = way;
    if (route.screen !== 'review' || route.place.at !== 'records' || route.place.id) return;
    if (route.place.collection !== this.collection() || !this.#writing) return;
    this.#made = id;
    way.turn({ at: 'records', collection: this.collection(), id });
  };
  leave = (): void => this.pick('');

  async putAway(row: RecordRow): Promise<void> {
    const ask = this.#of(row.collection, row.id);
    const said = () => w('records-put-away-said', { label: row.label, title: row.title });
    if (await act('remove_record', ask, { said, undo: this.open.id })) this.leave();
  }
  takeBack(): Promise<unknown> {
    const ask = this.#of(this.collection(), this.id());
    return act('restore_record', ask, { undo: this.open.id });
  }

  /** A place names a record by its id alone: it is looked for among the other kinds. */
  async seek(id: string): Promise<void> {
    for (const { collection } of plans) {
      if (collection === this.collection()) continue;
      const { rows } = await call('list_records', { review: this.open.id, collection });
      if (!rows.some((row) => row.id === id)) continue;
      if (this.id() === id) way.show({ at: 'records', collection, id });
      return;
    }
  }

  #of(collection: string, id: string) {
    return { review: this.open.id, unit: 'records', collection, id };
  }
}
