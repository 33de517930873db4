// Does what a person asked for, says what happened with the way back, and says a fault in its own sentence.
import { toasts, type Toast } from '../components/toasts.svelte';
import type { Commands } from '../engine/bindings';
import { call, EngineFault } from '../engine/call';

type Said<K extends keyof Commands> = {
  /** What happened, in a sentence; nothing is said without it. */
  said?: (answer: Commands[K][1]) => string;
  /** Offers to take it back: undoes my latest operation of this review. */
  undo?: string;
};

/** The toast that offers to take back my latest operation. */
let offered = 0;

/** A newer operation was made: an earlier one can't be taken back by its toast any more. */
export function withdraw(): void {
  toasts.settle(offered);
  offered = 0;
}

/** It was taken back some other way: what said that it was done goes. */
export function takenBack(): void {
  toasts.drop(offered);
  offered = 0;
}

/** Says what was done with the way back, which closes as soon as something newer is done. */
export function offer(said: Pick<Toast, 'text' | 'action'>, undo: Toast['undo']): void {
  withdraw();
  offered = toasts.say({ ...said, ...(undo && { undo }) });
}

/** Gives the answer, or nothing where the engine refused; then its sentence has been shown. */
export async function act<K extends keyof Commands>(
  name: K,
  ask: Partial<Commands[K][0]>,
  { said, undo }: Said<K> = {},
): Promise<Commands[K][1] | undefined> {
  try {
    const answer = await call(name, ask);
    if (undo) withdraw();
    if (said && undo) offer({ text: said(answer) }, () => void act('undo', { review: undo }));
    else if (said) toasts.say({ text: said(answer) });
    return answer;
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    toasts.say({ text: error.message, tone: 'red' });
    return undefined;
  }
}
