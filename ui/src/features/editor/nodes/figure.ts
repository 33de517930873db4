// A picture: its stored original, its alternative text, its caption.
import { Node, mergeAttributes } from '@tiptap/core';
import type { Node as PMNode } from '@tiptap/pm/model';
import { TextSelection, type Selection } from '@tiptap/pm/state';

export type FigureOptions = {
  url: (original: string) => string;
  /** Asks for the alternative text of the picture at this place. */
  onalt: (at: number, alt: string, original: string) => void;
  words: () => { alt: string; missing: string; caption: string };
};

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    figure: { insertFigure: (given: { original: string; alt: string }) => ReturnType };
  }
}

/** Where a picture goes that can't stand at the caret (in a list, a table, a caption, a footnote, a gap between
 *  blocks): after the block, or after the one that the footnote belongs to. Nothing where it can stand there. */
function outside(doc: PMNode, { $from }: Selection): number | undefined {
  if ($from.depth === 1 && $from.parent.type.name !== 'figure') return undefined;
  const notes = doc.lastChild?.type.name === 'footnotes' ? doc.lastChild.nodeSize : 0;
  const end = doc.content.size - notes;
  const at = $from.depth ? $from.after(1) : $from.pos;
  if (at <= end) return at;
  return afterSign(doc, $from.parent.attrs.id) ?? end;
}
function afterSign(doc: PMNode, id: unknown): number | undefined {
  let found: number | undefined;
  doc.forEach((block, at) => {
    block.descendants((node) => {
      if (node.type.name === 'footnote' && node.attrs.id === id) found = at + block.nodeSize;
    });
  });
  return found;
}

export const Figure = Node.create<FigureOptions>({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  defining: true,
  draggable: true,
  addOptions: () => ({
    url: () => '',
    onalt: () => undefined,
    words: () => ({ alt: '', missing: '', caption: '' }),
  }),
  addAttributes: () => ({
    original: {
      default: '',
      parseHTML: (element) => element.dataset.original ?? '',
      rendered: false,
    },
    alt: { default: '', parseHTML: (element) => element.dataset.alt ?? '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'figure[data-original]', contentElement: 'figcaption' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, {
      'data-original': String(node.attrs.original),
      'data-alt': String(node.attrs.alt),
    }),
    ['figcaption', 0],
  ],
  addNodeView() {
    return ({ node, getPos, editor }) => {
      let shown = node;
      const dom = document.createElement('figure');
      const picture = document.createElement('img');
      const alt = document.createElement('button');
      const caption = document.createElement('figcaption');
      alt.type = 'button';
      alt.className = 'alt';
      picture.draggable = false;
      const frame = document.createElement('div');
      frame.contentEditable = 'false';
      frame.append(picture, alt);
      dom.append(frame, caption);
      alt.addEventListener('click', () => {
        const at = getPos();
        if (at === undefined || !editor.isEditable) return;
        this.options.onalt(at, String(shown.attrs.alt), String(shown.attrs.original));
      });
      const draw = () => {
        const words = this.options.words();
        const text = String(shown.attrs.alt);
        const url = this.options.url(String(shown.attrs.original));
        if (picture.getAttribute('src') !== url) picture.src = url;
        picture.alt = text;
        alt.textContent = text ? `${words.alt} ${text}` : words.missing;
        alt.classList.toggle('missing', text === '');
        caption.dataset.placeholder = shown.childCount ? '' : words.caption;
        if (shown.attrs.dir) dom.dir = String(shown.attrs.dir);
        else dom.removeAttribute('dir');
      };
      draw();
      return {
        dom,
        contentDOM: caption,
        update: (next) => {
          if (next.type !== shown.type) return false;
          shown = next;
          draw();
          return true;
        },
        stopEvent: (event) => event.target === alt,
        ignoreMutation: (change) => !caption.contains(change.target),
      };
    };
  },
  addCommands() {
    return {
      insertFigure:
        (given) =>
        ({ tr, state, dispatch, commands }) => {
          const at = outside(tr.doc, tr.selection);
          if (at === undefined)
            return commands.insertContent([
              { type: this.name, attrs: given },
              { type: 'paragraph' },
            ]);
          const paragraph = state.schema.nodes.paragraph?.create();
          const figure = this.type.create(given);
          if (dispatch && paragraph) {
            const next = tr.doc.resolve(at).nodeAfter;
            const room = next?.type === paragraph.type;
            tr.insert(at, room ? figure : [figure, paragraph]);
            tr.setSelection(TextSelection.create(tr.doc, at + figure.nodeSize + 1));
          }
          return true;
        },
    };
  },
  addKeyboardShortcuts() {
    return {
      // A caption is one line: Enter goes on below it.
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection;
        if ($from.parent.type !== this.type) return false;
        return editor.chain().insertContentAt($from.after(), { type: 'paragraph' }).focus().run();
      },
    };
  },
});
