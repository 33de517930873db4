// What one can do with the sections of a review: add, rename, move, leave out, take in again.
import { act } from '../../desk/act';
import type { OpenReview } from '../../desk/open.svelte';
import { way } from '../../desk/route.svelte';
import type { Fields, OutlineRow } from '../../engine/bindings';
import { w } from '../../words';

/** The words that a dialog asks for: a new section's title, another title, why one is left out. */
export type Asking = { what: 'add'; after: string } | { what: 'rename' | 'omit'; row: OutlineRow };

export class Outline {
  asking = $state.raw<Asking>();

  constructor(readonly open: OpenReview) {}

  get sections(): readonly OutlineRow[] {
    return this.open.view?.sections ?? [];
  }

  async answer(asking: Asking, words: string): Promise<boolean> {
    if (asking.what === 'add') return this.#add(asking.after, words);
    const { row } = asking;
    const done =
      asking.what === 'rename'
        ? await this.#save(row, { title: words }, w('review-renamed', { title: words }))
        : await this.#save(
            row,
            { omitted: true, omit_reason: words },
            w('review-omitted', { title: row.title }),
          );
    return done !== undefined;
  }

  async #add(after: string, title: string): Promise<boolean> {
    const review = this.open.id;
    const said = () => w('review-added', { title });
    const made = await act('add_section', { review, title, after }, { said, undo: review });
    if (made) way.show({ at: 'unit', unit: made.id });
    return made !== undefined;
  }

  takeIn = (row: OutlineRow) =>
    this.#save(row, { omitted: false }, w('review-taken-in', { title: row.title }));

  #save(row: OutlineRow, fields: Fields, said: string) {
    const review = this.open.id;
    const ask = { review, unit: row.unit, collection: 'self', id: 'self', fields };
    return act('save_record', ask, { said: () => said, undo: review });
  }

  /** One place up or down; nothing at the ends. */
  async move(row: OutlineRow, by: -1 | 1): Promise<void> {
    const { sections } = this;
    const at = sections.findIndex((one) => one.unit === row.unit);
    const to = at + by;
    if (at < 0 || to < 0 || to >= sections.length) return;
    const others = sections.filter((one) => one.unit !== row.unit);
    const review = this.open.id;
    const ask = { review, unit: row.unit, after: others[to - 1]?.unit ?? '' };
    const said = () => w('review-moved', { title: row.title, place: to + 1 });
    await act('move_section', ask, { said, undo: review });
  }
}
