// Files that arrived, one after another: each is read, and what it holds is shown until the person goes on.
import { tick } from 'svelte';
import { saving } from '../../desk/saving.svelte';
import type { Arrived, Verified } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { kindOf, nameOf, type Kind } from './kind';

export type Shown = { path: string; name: string } & (
  | { is: 'copy'; arrived: Arrived }
  | { is: 'pdf'; verified: Verified }
  | { is: 'inputs' }
  | { is: 'other' }
  | { is: 'fault'; kind: Kind; sentence: string }
);

export class Queue {
  /** Paths that wait for their turn. */
  waiting = $state.raw<string[]>([]);
  /** What is being read. */
  reading = $state.raw<{ name: string; kind: Kind }>();
  /** What the person is looking at. */
  shown = $state.raw<Shown>();

  add(paths: readonly string[]): Promise<void> {
    this.waiting = [...this.waiting, ...paths];
    return this.#go();
  }

  /** Done with this one: on to the next. */
  async next(): Promise<void> {
    this.shown = undefined;
    await tick(); // the dialog of this one closes before that of the next opens
    return this.#go();
  }

  async #go(): Promise<void> {
    const [path, ...rest] = this.waiting;
    if (path === undefined || this.reading || this.shown) return;
    this.waiting = rest;
    const file = { path, name: nameOf(path) };
    this.reading = { name: file.name, kind: kindOf(path) };
    try {
      this.shown = await read(file);
    } finally {
      this.reading = undefined;
    }
  }
}

async function read(file: { path: string; name: string }): Promise<Shown> {
  const kind = kindOf(file.path);
  if (kind === 'inputs' || kind === 'other') return { ...file, is: kind };
  try {
    if (kind === 'pdf')
      return { ...file, is: 'pdf', verified: await call('verify_pdf', { path: file.path }) };
    await saving.flush(); // what is being typed comes together with the copy, too
    return { ...file, is: 'copy', arrived: await call('open_copy', { path: file.path }) };
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    return { ...file, is: 'fault', kind, sentence: error.message };
  }
}
