// The sheet of paper on which a contribution is noted by hand at a meeting.
import { act } from '../../desk/act';
import { fileName, sayWhere } from '../../desk/files';
import { host } from '../../engine/host';
import { w } from '../../words';

export async function savePaperSheet(review: string): Promise<void> {
  const path = await host.chooseSave(fileName(w('contributions-sheet-file'), 'pdf'), [
    { name: 'PDF', extensions: ['pdf'] },
  ]);
  if (!path) return;
  const saved = await act('export_paper_sheet', { review, path });
  if (saved) sayWhere(w('contributions-sheet-saved', { path: saved.path }), saved.path);
}
