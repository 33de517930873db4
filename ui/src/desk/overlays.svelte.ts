// What stands over a screen: one at a time, opened from anywhere by keyboard, menu or search.

export type Overlay = 'search' | 'guide' | 'keys' | 'export' | 'find';

class Overlays {
  open = $state<Overlay>();
  /** Files that were dropped on the window or chosen to be looked at: copies to bring in, PDFs to check. */
  arrived = $state.raw<string[]>([]);

  #receiver: ((paths: string[]) => void) | undefined;

  /** A form takes the files that are dropped while it is open. Gives the way to stop. */
  receive(take: (paths: string[]) => void): () => void {
    this.#receiver = take;
    return () => {
      if (this.#receiver === take) this.#receiver = undefined;
    };
  }
  dropped = (paths: string[]): void => {
    if (this.#receiver) this.#receiver(paths);
    else this.arrived = paths;
  };

  toggle(overlay: Overlay): void {
    this.open = this.open === overlay ? undefined : overlay;
  }

  /** For `bind:open={() => overlays.is('guide'), overlays.set('guide')}`. */
  is(overlay: Overlay): boolean {
    return this.open === overlay;
  }
  set = (overlay: Overlay) => (open: boolean) => {
    if (open) this.open = overlay;
    else if (this.open === overlay) this.open = undefined;
  };
}

export const overlays = new Overlays();
