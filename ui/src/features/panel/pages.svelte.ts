// The live pages: what is typed is set at once, the newest ask wins, and nothing here is waited for by the text.
import { onDestroy, untrack } from 'svelte';
import type { OpenReview } from '../../desk/open.svelte';
import type { Edition, PagesView } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { host } from '../../engine/host';

/** How long the pages wait for further changes: what is typed hardly, the whole behind it more. */
const soon = 60;
const later = 900;

export type Scope = 'unit' | 'whole';

/** Asks for one kind of rendering: one ask at a time, and one more when something moved meanwhile. */
class Press {
  view = $state.raw<PagesView>();
  fault = $state.raw<EngineFault>();
  busy = $state(false);
  static #generation = Date.now();
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly ask: () => object | undefined) {}

  soon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.render(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async render(): Promise<void> {
    clearTimeout(this.#timer);
    const ask = this.ask();
    if (!ask) return;
    if (this.busy) {
      this.#again = true;
      return;
    }
    this.busy = true;
    try {
      const view = await call('render', { ...ask, generation: ++Press.#generation });
      if (!view.superseded && !this.#again) this.view = view;
      this.fault = undefined;
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      this.fault = error;
    } finally {
      this.busy = false;
    }
    if (!this.#again) return;
    this.#again = false;
    await this.render();
  }
}

export class Pages {
  /** Which edition somebody chose to see: while it is written, and where it is approved. */
  #chosen = $state.raw<{ approving?: Edition; writing?: Edition }>({});
  /** The working language where empty. */
  language = $state('');
  wanted = $state<Scope>('unit');
  readonly unit: Press;
  readonly whole: Press;

  constructor(
    readonly open: OpenReview,
    readonly place: () => string,
    readonly seen: () => boolean,
    readonly approving: () => boolean = () => false,
  ) {
    const common = () => ({ review: open.id, edition: this.edition, language: this.language });
    this.unit = new Press(() => (place() ? { ...common(), unit: place() } : undefined));
    this.whole = new Press(() => ({ ...common(), unit: '' }));
  }

  /** What is approved is the public edition, as a rule; what is written is read in the internal one. */
  get edition(): Edition {
    return this.approving()
      ? (this.#chosen.approving ?? 'public')
      : (this.#chosen.writing ?? 'internal');
  }
  set edition(edition: Edition) {
    const name = this.approving() ? 'approving' : 'writing';
    this.#chosen = { ...this.#chosen, [name]: edition };
  }

  /** A section alone only where one is in one. */
  get scope(): Scope {
    return this.place() ? this.wanted : 'whole';
  }

  /** The pages to show: until the whole is set, the section stands in for it. */
  get press(): Press {
    return this.scope === 'unit' || (!this.whole.view && this.unit.view) ? this.unit : this.whole;
  }

  /** Something moved: the section first, the whole behind it. Out of sight nothing is set. */
  moved(wait = soon): void {
    if (!this.seen()) return;
    this.unit.soon(wait);
    this.whole.soon(this.scope === 'whole' ? wait : later);
  }
}

/**
 * Live pages for the component that calls this. `place` names the unit one is in, or nothing; `seen` whether
 * anybody looks, `approving` whether it is the approval that one is at. What was set stays until the next is there.
 */
export function livePages(
  open: OpenReview,
  place: () => string,
  seen: () => boolean,
  approving: () => boolean,
): Pages {
  const pages = new Pages(open, place, seen, approving);
  const stop = host.onChanged((changed) => changed.review === open.id && pages.moved());
  let before: Scope = 'whole';
  $effect(() => {
    void [place(), seen(), pages.edition, pages.language, pages.scope];
    untrack(() => {
      // Out of sight, the engine may have let its pictures go: the section stands in until it is set anew.
      if (pages.scope === 'whole' && before === 'unit') pages.whole.view = undefined;
      before = pages.scope;
      pages.moved(0);
    });
  });
  $effect(() => {
    if (open.typed) untrack(() => pages.moved(0));
  });
  $effect(() => {
    const count = pages.whole.view?.count;
    if (count) open.pages = count;
  });
  onDestroy(() => {
    stop();
    pages.unit.stop();
    pages.whole.stop();
  });
  return pages;
}
