// The receipt of one contribution, for who sent it.
import { act } from '../../../desk/act';
import { fileName, sayWhere } from '../../../desk/files';
import type { ContributionView } from '../../../engine/bindings';
import { host } from '../../../engine/host';
import { w } from '../../../words';

export async function saveReceipt(
  review: string,
  { id, number, fields }: ContributionView,
  ending: 'pdf' | 'txt',
): Promise<void> {
  const name = fileName(w('out-receipt-file', { number }), ending);
  const path = await host.chooseSave(name, [{ name: ending.toUpperCase(), extensions: [ending] }]);
  if (!path) return;
  const language = typeof fields['language'] === 'string' ? fields['language'] : '';
  const saved = await act('export_receipt', { review, id, path, language });
  if (saved) sayWhere(w('out-receipt-done', { path: saved.path }), saved.path);
}
