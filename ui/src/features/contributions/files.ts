// What was sent in as a file: how it may be looked at here, and how it gets out to the program it was made with.
import { act } from '../../desk/act';
import { sayWhere } from '../../desk/files';
import type { OriginalRow } from '../../engine/bindings';
import { host } from '../../engine/host';
import { w } from '../../words';

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
/** More text than this is read in the program that made it. */
const readable = 200_000;

/** How a file is shown here; anything that could act is not. */
export function shownAs({ media, size }: OriginalRow): 'picture' | 'text' | 'none' {
  if (pictures.includes(media)) return 'picture';
  return media.startsWith('text/plain') && size <= readable ? 'text' : 'none';
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
