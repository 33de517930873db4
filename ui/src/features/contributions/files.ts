// What was sent in as a file: how it may be looked at here, and how it gets out to the program it was made with.
import { act } from '../../desk/act';
import { sayWhere } from '../../desk/files';
import type { OriginalRow } from '../../engine/bindings';
import { host } from '../../engine/host';
import { speech, w } from '../../words';

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
/** More text than this is read in the program that made it. */
const readable = 200_000;

/** How a file is shown here; anything that could act is not. */
export function shownAs({ media, size }: OriginalRow): 'picture' | 'text' | 'none' {
  if (pictures.includes(media)) return 'picture';
  return media.startsWith('text/plain') && size <= readable ? 'text' : 'none';
}

/** `340 kB`, as the language of the window writes it. */
export function sizeWords(bytes: number): string {
  const [value, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1e6
        ? [bytes / 1e3, 'kilobyte']
        : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(speech.language, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(Number(value));
}

/** Saves an original byte for byte where one chooses, and says where it is. */
export async function saveFile(file: OriginalRow): Promise<void> {
  const path = await host.chooseSave(file.name, []);
  if (!path) return;
  if (await act('save_original', { id: file.id, path }))
    sayWhere(w('contributions-file-saved', { name: file.name }), path);
}

/** Attaches files that one chooses; what was attached before stays. */
export async function attachMore(review: string, contribution: string): Promise<void> {
  for (const path of await host.chooseOpen([], true))
    await act(
      'attach',
      { review, contribution, path },
      { said: ({ name }) => w('contributions-attached', { name }), undo: review },
    );
}
