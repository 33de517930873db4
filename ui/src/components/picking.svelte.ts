// The state of a combobox: what is typed, what is offered, which line is active. Rendering is the component's.
import { around, matches } from './find';
import type { Pick } from './ListBox.svelte';

export type Options = readonly Pick[] | ((query: string) => Promise<readonly Pick[]>);

export class Picking {
  typed = $state('');
  open = $state(false);
  active = $state(0);
  loading = $state(false);
  picks = $state.raw<readonly Pick[]>([]);
  #turn = 0;

  constructor(readonly options: () => Options) {}

  /** Offers what fits the query; an answer that comes late is dropped. */
  async offer(query: string): Promise<void> {
    const options = this.options();
    const turn = ++this.#turn;
    this.open = true;
    this.active = 0;
    if (typeof options !== 'function') {
      this.picks = options.filter((pick) => matches(query, pick.label, pick.detail));
      return;
    }
    this.loading = true;
    const found = await options(query);
    if (turn !== this.#turn) return;
    this.picks = found;
    this.loading = false;
  }

  close(): void {
    this.#turn++;
    this.open = false;
    this.loading = false;
  }

  move(by: number): void {
    if (this.open) this.active = around(this.picks.length, this.active, by);
    else void this.offer('');
  }

  /** Answers the keys that any combobox has. True where the key was taken. */
  key(event: KeyboardEvent, pick: (pick: Pick) => void): boolean {
    if (event.isComposing) return false;
    const active = this.picks[this.active];
    if (event.key === 'ArrowDown') this.move(1);
    else if (event.key === 'ArrowUp') this.move(-1);
    else if (event.key === 'Escape' && this.open) this.close();
    else if (event.key === 'Enter' && this.open && active && !active.disabled) pick(active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
