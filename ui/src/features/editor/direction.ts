// Reading direction, paragraph by paragraph. Empty is the direction of the answer itself.
import { Extension, type Editor } from '@tiptap/core';
import type { Node as PMNode } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { blocksIn } from './ids';
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

/** The direction of the first letter; nothing where there is none yet. */
export function directionOf(text: string): Direction | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (!letter) return undefined;
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter) ? 'rtl' : 'ltr';
}

/** Blocks that began to say something: the one at the caret while typing, every new one after a paste. */
function begun(steps: readonly Transaction[], before: EditorState, now: EditorState) {
  const earlier = new Map(
    blocksIn(before.doc).map(({ node }) => [node.attrs.id as string, node.textContent]),
  );
  const isPaste = steps.some((step) => step.getMeta('uiEvent') === 'paste');
  const isAtCaret = (at: number, node: PMNode) =>
    now.selection.from > at && now.selection.from < at + node.nodeSize;
  return blocksIn(now.doc).filter(
    ({ node, at }) =>
      node.isTextblock &&
      directionOf(earlier.get(node.attrs.id as string) ?? '') === undefined &&
      (isPaste || isAtCaret(at, node)),
  );
}

/** A paragraph reads the way of its first letter, until somebody turns it. */
export const FirstLetter = Extension.create({
  name: 'firstLetter',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        appendTransaction(steps, before, now) {
          if (!steps.some((step) => step.docChanged)) return null;
          const { tr } = now;
          for (const { node, at } of begun(steps, before, now)) {
            const reads = directionOf(node.textContent);
            const dir = reads === undefined || reads === ownDirection(editor) ? '' : reads;
            if (reads && dir !== node.attrs.dir) tr.setNodeAttribute(at, 'dir', dir);
          }
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});
