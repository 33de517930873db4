// Files that leave the program: what they are called, and a copy of a review as one file.
import { toasts } from '../components/toasts.svelte';
import type { ReviewRow } from '../engine/bindings';
import { host } from '../engine/host';
import { speech, w } from '../words';
import { act } from './act';
import { saving } from './saving.svelte';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole words as fit; a first word that does not fit is cut. */
function shorten(text: string, most: number): string {
  let kept = '';
  for (const word of text.split(' ')) {
    if (bytes(`${kept} ${word}`) > most) break;
    kept = kept ? `${kept} ${word}` : word;
  }
  if (kept) return kept.replace(/[\s,;:–-]+$/u, '');
  let letters = '';
  for (const letter of text) if (bytes(letters + letter) <= most) letters += letter;
  return letters;
}

/** Without signs that a disk refuses, and without ends that Windows drops. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');

/** A title as a file name, short enough for every disk. */
export function fileName(title: string, ending: string): string {
  return `${shorten(tidy(title), 200) || 'review'}.${ending}`;
}

/** What tells one file of a review from another; the State comes first. */
export type FileOf = {
  row: Pick<ReviewRow, 'country' | 'title' | 'approved'>;
  /** A section, where it is not the whole. */
  part?: string | undefined;
  version?: bigint | number;
  /** Edition or kind, in a word. */
  what?: string;
  /** Left out where it is the window's. */
  language?: string;
};

export function reviewFile(of: FileOf, ending: string, now = new Date()): string {
  const { country, approved } = of.row;
  const title = of.row.title.replace(country, '').replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
  const two = (number: number) => String(number).padStart(2, '0');
  const facts = [
    of.version ? `v${of.version}` : '',
    of.what ?? '',
    approved ? '' : w('files-draft'),
    of.language && of.language !== speech.language ? of.language : '',
    `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  ];
  const parts = [
    shorten(tidy(country), 60),
    shorten(tidy(of.part || title || of.row.title), 75),
    facts.filter(Boolean).join(' '),
  ];
  return `${parts.filter(Boolean).join(' – ')}.${ending}`;
}

/** Says where a file is, with the way to it. */
export function sayWhere(text: string, path: string): void {
  toasts.say({
    text,
    action: { label: w('files-show'), run: () => void host.reveal(path) },
  });
}

/** Asks where to, saves what is being written, then the whole review as one file; with or without how to reach people. */
export async function saveCopy(row: ReviewRow, contacts = true): Promise<void> {
  const kind = { name: w('files-copy'), extensions: ['rapporteur'] };
  const path = await host.chooseSave(reviewFile({ row }, 'rapporteur'), [kind]);
  if (!path) return;
  await saving.flush();
  const saved = await act('save_copy', {
    review: row.id,
    path,
    without_contacts: !contacts,
  });
  if (!saved) return;
  const { contacts: count } = saved;
  const said = count > 0 ? 'files-copy-saved-contacts' : 'files-copy-saved';
  sayWhere(w(said, { path: saved.path, count }), saved.path);
}
