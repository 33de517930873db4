// An answer that stays true: asked again when what it was read from has moved.
import { onDestroy } from 'svelte';
import type { Changed, Commands } from './bindings';
import { call, EngineFault } from './call';
import { host } from './host';

export class Live<K extends keyof Commands> {
  value = $state.raw<Commands[K][1]>();
  fault = $state.raw<EngineFault>();
  loading = $state(true);
  #turn = 0;

  constructor(
    readonly name: K,
    readonly ask: () => Partial<Commands[K][0]> | undefined,
  ) {}

  /** Asks again; an older answer that comes late is dropped. */
  refresh = async (): Promise<void> => {
    const ask = this.ask();
    if (!ask) return;
    const turn = ++this.#turn;
    try {
      const value = await call(this.name, ask);
      if (turn !== this.#turn) return;
      this.value = value;
      this.fault = undefined;
    } catch (error) {
      if (turn !== this.#turn) return;
      if (!(error instanceof EngineFault)) throw error;
      this.fault = error;
    }
    this.loading = false;
  };
}

/**
 * A live answer for the component that calls this. It follows what `ask` reads, and every change that
 * `moved` says yes to (any, where it is left out). `ask` may give nothing to wait.
 */
export function live<K extends keyof Commands>(
  name: K,
  ask: () => Partial<Commands[K][0]> | undefined,
  moved: (changed: Changed) => boolean = () => true,
): Live<K> {
  const answer = new Live(name, ask);
  $effect(() => {
    void answer.refresh();
  });
  onDestroy(host.onChanged((changed) => moved(changed) && void answer.refresh()));
  return answer;
}
