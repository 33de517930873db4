// Keys of the text. What is not taken here goes on to the window: Tab leaves, Ctrl+Enter marks done.
import { Extension, type Editor } from '@tiptap/core';
import { turnDirection } from './direction';

const atStart = (editor: Editor) => {
  const { empty, $from } = editor.state.selection;
  return empty && $from.parentOffset === 0;
};

export const EditorKeys = Extension.create({
  name: 'editorKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Shift-Enter': () => editor.commands.setHardBreak(),
      Tab: () =>
        editor.isActive('listItem') && atStart(editor) && editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () =>
        editor.isActive('listItem') && atStart(editor) && editor.commands.liftListItem('listItem'),
      'Mod-]': () => editor.commands.sinkListItem('listItem'),
      'Mod-[': () => editor.commands.liftListItem('listItem'),
      'Mod-Alt-0': () => editor.commands.setParagraph(),
      'Mod-Shift-x': () => turnDirection(editor),
      Backspace: () => dropEmptyNote(editor),
    };
  },
});

/** Words of a footnote whose sign is gone can be emptied and then removed. */
function dropEmptyNote(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const note = $from.parent;
  if (!empty || note.type.name !== 'note' || note.content.size > 0) return false;
  let sign = false;
  editor.state.doc.descendants((node) => {
    if (node.type.name === 'footnote' && node.attrs.id === note.attrs.id) sign = true;
  });
  if (sign) return true;
  const area = $from.node($from.depth - 1);
  const depth = area.childCount === 1 ? $from.depth - 1 : $from.depth;
  editor.view.dispatch(editor.state.tr.delete($from.before(depth), $from.after(depth)));
  return true;
}
