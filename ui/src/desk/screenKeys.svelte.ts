// The keys of a screen, said by the screen itself; the list of keys (`?`) shows them after the common ones.
import { untrack } from 'svelte';
import type { KeyGroup } from '../components/KeysHelp.svelte';

type Say = () => readonly KeyGroup[];

class ScreenKeys {
  #said = $state.raw<readonly Say[]>([]);

  get groups(): KeyGroup[] {
    return this.#said.flatMap((say) => [...say()]);
  }
  add(say: Say): () => void {
    this.#said = [...this.#said, say];
    return () => (this.#said = this.#said.filter((one) => one !== say));
  }
}

export const screenKeys = new ScreenKeys();

/** Called by a screen: its keys are in the list while it stands. */
export function sayKeys(say: Say): void {
  $effect.pre(() => untrack(() => screenKeys.add(say)));
}
