// The contribution log on screen: what it is narrowed to, its pages, the chosen one, the ticked ones.
import { SvelteSet } from 'svelte/reactivity';
import type { Changed, ContributionRow, Contributions } from '../../engine/bindings';
import { call } from '../../engine/call';
import { asked, noFilters, type FilterName, type Filters } from './filters';
import { Paged } from './paged.svelte';

const typingPause = 150;

export class Log {
  filters = $state.raw<Filters>(noFilters);
  /** Id of the one that is shown. */
  chosen = $state('');
  /** In a small window: it stands in front of the list. */
  inFront = $state(false);
  readonly ticked = new SvelteSet<string>();
  readonly paged: Paged<ContributionRow, Contributions>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #anchor = -1;

  constructor(readonly review: string) {
    this.paged = new Paged((offset, limit) =>
      call('list_contributions', { review, ...asked(this.filters), offset, limit }),
    );
  }

  get counts(): Contributions | undefined {
    return this.paged.answer;
  }

  /** Narrows the log; words are asked for when typing pauses. */
  narrow = (change: Partial<Filters>): void => {
    this.filters = { ...this.filters, ...change };
    this.ticked.clear();
    clearTimeout(this.#timer);
    if ('query' in change) this.#timer = setTimeout(() => void this.paged.restart(), typingPause);
    else void this.paged.restart();
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
    const limit = this.counts?.total ?? 0;
    const all = await call('list_contributions', {
      review: this.review,
      ...asked(this.filters),
      limit,
    });
    for (const row of all.rows) this.ticked.add(row.id);
  };
}

const logs = new Map<string, Log>();

/** The one log of a review: who goes to a sentence and comes back finds it as it was left. */
export function logOf(review: string): Log {
  const known = logs.get(review) ?? new Log(review);
  logs.set(review, known);
  return known;
}
