// Files that leave the program: what they are called, and a copy of a review as one file.
import { toasts } from '../components/toasts.svelte';
import { host } from '../engine/host';
import { w } from '../words';
import { act } from './act';
import { saving } from './saving.svelte';

/** A title as a file name: no signs that a disk refuses, no end that Windows drops. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  return `${plain || 'review'}.${ending}`;
}

/** Says where a file is, with the way to it. */
export function sayWhere(text: string, path: string): void {
  toasts.say({
    text,
    action: { label: w('files-show'), run: () => void host.reveal(path) },
  });
}

/** Asks where to, saves what is being written, then the whole review as one file. */
export async function saveCopy(review: string, title: string): Promise<void> {
  const kind = { name: w('files-copy'), extensions: ['rapporteur'] };
  const path = await host.chooseSave(fileName(title, 'rapporteur'), [kind]);
  if (!path) return;
  await saving.flush();
  const saved = await act('save_copy', { review, path });
  if (saved) sayWhere(w('files-copy-saved', { path: saved.path }), saved.path);
}
