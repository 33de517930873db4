// Pictures of an answer become originals: from a file, or pasted and dropped.
import { act } from '../../desk/act';
import { proven } from '../../desk/picture';
import { host } from '../../engine/host';
import { w } from '../../words';
import { toasts } from '../../components/toasts.svelte';

const kinds = ['png', 'jpg', 'jpeg', 'svg', 'gif'];

/** Lets the person choose a picture; nothing where they think better of it. */
export async function pickPicture(review: string) {
  const [path] = await host.chooseOpen([{ name: w('section-pictures'), extensions: kinds }]);
  if (!path) return null;
  const stored = await act('attach', { review, contribution: '', path });
  return stored ? proven(stored.id, stored.name) : null;
}

export async function storePicture(file: File) {
  try {
    return await proven(await host.upload(file), file.name);
  } catch (error) {
    toasts.say({ text: error instanceof Error ? error.message : String(error), tone: 'red' });
    return null;
  }
}
