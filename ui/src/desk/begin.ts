// First steps that several screens offer: a sample to look around in, a copy from a file.
import { host } from '../engine/host';
import { speech } from '../words';
import { act } from './act';
import { overlays } from './overlays.svelte';
import { way } from './route.svelte';
import { tour } from './tour.svelte';

/** Copies of reviews, as file dialogs name them. */
export const copies = [{ name: 'Rapporteur', extensions: ['rapporteur'] }];

/** Opens a sample as a new review (the short national one where none is named) and goes there. */
export async function openSample(sample = ''): Promise<boolean> {
  const made = await act('open_sample', { sample, language: speech.language });
  if (!made) return false;
  way.open(made.id);
  if (!tour.seen) tour.begin(made.id);
  return true;
}

/** Asks for a copy and hands it on as one that arrived. */
export async function chooseCopy(): Promise<boolean> {
  const paths = await host.chooseOpen(copies);
  if (paths.length > 0) overlays.arrived = paths;
  return paths.length > 0;
}
