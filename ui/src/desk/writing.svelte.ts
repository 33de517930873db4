// The text that is being written has steps of its own, before the review has: the way back and forth goes through it first.
import type { OpenReview } from './open.svelte';
import { step } from './undo';

export type Which = 'undo' | 'redo';

/** A text that can take back its own typing. */
export type Written = { can: (which: Which) => boolean; step: (which: Which) => void };

class Writing {
  #text = $state.raw<Written>();
  #inside = $state(false);

  enter(text: Written): void {
    this.#text = text;
    this.#inside = true;
  }
  leave(text: Written): void {
    if (this.#text === text) this.#inside = false;
  }
  end(text: Written): void {
    if (this.#text === text) this.#text = undefined;
  }

  /**
   * The text that takes the next step, where it is one's turn: as long as one writes in it, and afterwards for what it
   * alone can do again. What was typed and left is a step of the review.
   */
  next(which: Which, review: string | undefined): Written | undefined {
    const text = this.#text;
    if (!text?.can(which)) return undefined;
    return this.#inside || (which === 'redo' && !review) ? text : undefined;
  }
}

export const writing = new Writing();

/** The step that the header offers: in the text, else in the review. */
export function stepNext(open: OpenReview, which: Which): void {
  const text = writing.next(which, open.view?.[which]);
  if (text) text.step(which);
  else void step(open.id, which);
}
