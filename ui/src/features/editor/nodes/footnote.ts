// Footnotes: a sign in the text, and its words in the area below. Numbers are CSS counters, so they never lag.
import { Node, mergeAttributes } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { newId } from '../blocks';
import { footnoteSync } from '../footnotes';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnote: { insertFootnote: () => ReturnType };
  }
}

export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({
    /** Words that came with it in a paste; only to begin with. */
    words: {
      default: null,
      parseHTML: (element) => element.dataset.words ?? null,
      rendered: false,
    },
    id: {
      default: null,
      parseHTML: (element) => element.dataset.footnote ?? null,
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ node }) => [
    'sup',
    { class: 'footnote-sign', 'data-footnote': String(node.attrs.id) },
  ],
  addNodeView() {
    return ({ node, editor }) => {
      const dom = document.createElement('sup');
      dom.className = 'footnote-sign';
      dom.dataset.footnote = String(node.attrs.id);
      dom.addEventListener('click', () => {
        editor.state.doc.descendants((other, at) => {
          if (other.type.name !== 'note' || other.attrs.id !== node.attrs.id) return;
          editor
            .chain()
            .focus(at + 1 + other.content.size, { scrollIntoView: true })
            .run();
        });
      });
      return { dom };
    };
  },
  addCommands() {
    return {
      // The sign comes now; `footnoteSync` brings its words, and the caret goes there.
      insertFootnote:
        () =>
        ({ tr, state, dispatch }) => {
          if (inNote(state.selection.$from)) return false;
          const sign = this.type.create({ id: newId() });
          if (!state.selection.$to.parent.inlineContent) return false;
          if (dispatch) tr.insert(tr.selection.to, sign).setMeta(footnoteSync, sign.attrs.id);
          return true;
        },
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-f': () => this.editor.commands.insertFootnote() };
  },
});

const inNote = ($from: { depth: number; node: (depth: number) => { type: { name: string } } }) =>
  Array.from({ length: $from.depth }, (_, at) => $from.node(at + 1)).some(
    (one) => one.type.name === 'note',
  );

export const Footnotes = Node.create<{ label: () => string }>({
  name: 'footnotes',
  content: 'note+',
  isolating: true,
  selectable: false,
  addOptions: () => ({ label: () => '' }),
  parseHTML: () => [{ tag: 'section[data-footnotes]' }],
  renderHTML() {
    return [
      'section',
      {
        class: 'footnotes',
        'data-footnotes': '',
        role: 'group',
        'aria-label': this.options.label(),
      },
      0,
    ];
  },
});

/** The words of one footnote. */
export const Note = Node.create({
  name: 'note',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-note]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, { class: 'note', 'data-note': '' }),
    0,
  ],
  addKeyboardShortcuts() {
    /** The caret goes back behind the sign in the text. */
    const back = () => {
      const { state, view } = this.editor;
      const { parent } = state.selection.$from;
      if (parent.type !== this.type) return false;
      let sign = -1;
      state.doc.descendants((node, at) => {
        if (node.type.name === 'footnote' && node.attrs.id === parent.attrs.id) sign = at;
      });
      if (sign < 0) return true;
      const tr = state.tr.setSelection(TextSelection.create(state.doc, sign + 1));
      view.dispatch(tr.scrollIntoView());
      return true;
    };
    return { Enter: back, Escape: back };
  },
  addProseMirrorPlugins: () => [footnoteSync.plugin()],
});
