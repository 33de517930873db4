// The contribution log on screen: what it is narrowed to, its pages, the chosen one, the ticked ones.
import { SvelteSet } from 'svelte/reactivity';
import type { Changed, ContributionRow, Contributions } from '../../engine/bindings';
import { call } from '../../engine/call';
import { asked, noFilters, type FilterName, type Filters } from './filters';
import { nextSort, type Column } from './sort';
import { Paged } from './paged.svelte';

const typingPause = 150;

export class Log {
  filters = $state.raw<Filters>(noFilters);
  /** Id of the one that is shown. */
  chosen = $state('');
  /** In a small window: it stands in front of the list. */
  inFront = $state(false);
  /** The chosen one has the whole width: its original stands beside its form. */
  wide = $state(false);
  readonly ticked = new SvelteSet<string>();
  /** The order of the list; the newest received first where empty. */
  sort = $state('');
  readonly paged: Paged<ContributionRow, Contributions>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #anchor = -1;

  constructor(readonly review: string) {
    this.paged = new Paged((offset, limit) =>
      call('list_contributions', { review, ...this.#ask, offset, limit }),
    );
  }

  get #ask() {
    return { ...asked(this.filters), sort: this.sort };
  }
  get counts(): Contributions | undefined {
    return this.paged.answer;
  }

  /** Narrows the log; words are asked for when typing pauses. */
  narrow = (change: Partial<Filters>): void => {
    this.filters = { ...this.filters, ...change };
    this.ticked.clear();
    clearTimeout(this.#timer);
    if ('query' in change) this.#timer = setTimeout(() => void this.#narrowed(), typingPause);
    else void this.#narrowed();
  };
  /** What is filtered out is not shown beside the list either. */
  async #narrowed(): Promise<void> {
    await this.paged.restart();
    const { chosen } = this;
    if (!chosen || this.paged.failure || this.placeOf(chosen) >= 0) return;
    const all = this.paged.slots.every((slot) => slot.row) || (await this.#matching());
    const gone = all === true || !all.some((row) => row.id === chosen);
    if (gone && this.chosen === chosen) this.choose('');
  }
  async #matching(): Promise<readonly ContributionRow[]> {
    const limit = this.counts?.total ?? 0;
    return (await call('list_contributions', { review: this.review, ...this.#ask, limit })).rows;
  }
  /** By this column; once more, the other way round; a third time, as usual. */
  sortBy = (column: Column): void => {
    this.sort = nextSort(this.sort, column);
    void this.paged.restart();
  };
  toggle = (name: FilterName, value: string): void =>
    this.narrow({ [name]: this.filters[name] === value ? '' : value });
  /** Only this, everything else cleared. */
  only = (change: Partial<Filters>): void => this.narrow({ ...noFilters, ...change });

  moved = (changed: Changed): void => {
    if (changed.review !== this.review) return;
    const ours = ['contribution', 'block'];
    if (changed.collections.some((one) => ours.includes(one))) void this.paged.refresh();
  };

  choose = (id: string, inFront = false): void => {
    this.chosen = id;
    this.inFront = inFront && id !== '';
  };
  placeOf = (id: string): number => this.paged.slots.findIndex((slot) => slot.row?.id === id);

  /** Ticks one, or lets it go. */
  tick = (id: string): void => {
    if (!this.ticked.delete(id)) this.ticked.add(id);
    this.#anchor = this.placeOf(id);
  };
  /** Ticks from where one ticked last to here. */
  tickTo = (id: string): void => {
    const here = this.placeOf(id);
    const from = this.#anchor < 0 ? this.placeOf(this.chosen || id) : this.#anchor;
    for (let at = Math.min(from, here); at <= Math.max(from, here); at += 1) {
      const row = this.paged.at(at);
      if (row) this.ticked.add(row.id);
    }
  };
  /** Ticks everything that matches, in sight or not. */
  tickAll = async (): Promise<void> => {
    for (const row of await this.#matching()) this.ticked.add(row.id);
  };
}

const logs = new Map<string, Log>();

/** The one log of a review: who goes to a sentence and comes back finds it as it was left. */
export function logOf(review: string): Log {
  const known = logs.get(review) ?? new Log(review);
  logs.set(review, known);
  return known;
}
