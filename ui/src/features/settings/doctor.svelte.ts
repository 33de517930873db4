// Check and repair: asked for by a person, with what was found.
import { act } from '../../desk/act';
import { saving } from '../../desk/saving.svelte';
import type { Diagnosis } from '../../engine/bindings';

export class Doctor {
  found = $state.raw<Diagnosis>();
  busy = $state<'' | 'check' | 'rebuild'>('');

  /** What is being typed is saved first, so that it is checked too. */
  async #run(rebuild: boolean): Promise<void> {
    this.busy = rebuild ? 'rebuild' : 'check';
    await saving.flush();
    this.found = (await act('doctor', { rebuild })) ?? this.found;
    this.busy = '';
  }

  check = (): Promise<void> => this.#run(false);
  rebuild = (): Promise<void> => this.#run(true);
}
