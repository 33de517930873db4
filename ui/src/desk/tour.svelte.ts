// The three-minute look around: which review it leads through, and how far it is.
import { settings } from './settings.svelte';

class Tour {
  /** The review that is looked at; empty while no tour runs. */
  review = $state('');
  at = $state(0);

  /** Whether it has been walked, or ended, on this computer. */
  get seen(): boolean {
    return settings.values['tour'] === 'seen';
  }

  begin(review: string): void {
    this.review = review;
    this.at = 0;
  }

  /** Remembered, so that it never comes unasked again. */
  end(): void {
    this.review = '';
    if (!this.seen) void settings.set({ tour: 'seen' });
  }
}

export const tour = new Tour();
