// An answer in which nothing stands can't be marked as cleared.
import { toasts } from '../../components/toasts.svelte';
import type { EditorBlock } from '../../engine/bindings';
import { w } from '../../words';

export const isEmpty = (blocks: readonly EditorBlock[]): boolean =>
  blocks.every((block) => {
    if (block.kind === 'figure') return false;
    const runs = block.kind === 'table' ? block.rows.flat(2) : block.runs;
    return runs.every((run) => run.t === 'break' || (run.t === 'text' && run.text.trim() === ''));
  });

/** Says so, and gives true, where nothing is there to clear. */
export function nothingToClear(blocks: readonly EditorBlock[], title: string): boolean {
  if (!isEmpty(blocks)) return false;
  toasts.say({ text: w('section-nothing-to-clear', { title }) });
  return true;
}
