// One step back or forward in what I did: what is being typed is saved first, then the engine says what happened.
import { act } from './act';
import { saving } from './saving.svelte';

export async function step(review: string, which: 'undo' | 'redo'): Promise<void> {
  await saving.flush();
  await act(which, { review }, { said: (undone) => undone.sentence });
}
