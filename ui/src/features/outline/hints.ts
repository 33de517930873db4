// Which keys the status line names: only those that work where the keyboard is.
import { typing } from '../../desk/keys';

export type Where = 'table' | 'answer' | 'field' | 'screen';

/** What the keyboard is in: an answer (or a table of one), another field, or nothing that is written in. */
export function whereAt(target: Element | null): Where {
  if (!typing(target)) return 'screen';
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return 'field';
  const node = target.ownerDocument.getSelection()?.focusNode;
  const at = node instanceof Element ? node : node?.parentElement;
  return at && target.contains(at) && at.closest('td, th') ? 'table' : 'answer';
}
