// Reading direction, paragraph by paragraph. Empty is the direction of the answer itself.
import type { Editor } from '@tiptap/core';
import { blockTypes } from './nodes/blocks';

type Direction = 'ltr' | 'rtl';

const ownDirection = (editor: Editor): Direction =>
  getComputedStyle(editor.view.dom).direction === 'rtl' ? 'rtl' : 'ltr';

/** How the block at the caret reads. */
export function directionAt(editor: Editor): Direction {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const dir = $from.node(depth).attrs.dir as string | undefined;
    if (dir === 'ltr' || dir === 'rtl') return dir;
  }
  return ownDirection(editor);
}

/** Turns every block that the selection touches the other way. */
export function turnDirection(editor: Editor): boolean {
  const next = directionAt(editor) === 'rtl' ? 'ltr' : 'rtl';
  const dir = next === ownDirection(editor) ? '' : next;
  const { state, view } = editor;
  const { tr } = state;
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, at) => {
    if (!blockTypes.includes(node.type.name)) return true;
    tr.setNodeAttribute(at, 'dir', dir);
    return node.type.name !== 'table';
  });
  view.dispatch(tr);
  return true;
}
