// Nodes that are blocks: paragraph, heading, lists, table. Each block knows its id and its direction.
import { Extension, Node, mergeAttributes } from '@tiptap/core';
import Heading from '@tiptap/extension-heading';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import Paragraph from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

/** Types whose nodes become blocks. A paragraph inside a table cell does not. */
export const blockTypes = ['paragraph', 'heading', 'table', 'figure', 'note'];

export const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+ footnotes?' });

/** Ids never come from a clipboard: what is pasted is new. A split gives the second half a new one. */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes() {
    return [
      {
        types: blockTypes,
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: () => null,
            renderHTML: ({ id }) => (id ? { 'data-block': id as string } : {}),
          },
          dir: {
            default: '',
            keepOnSplit: true,
            parseHTML: (element) => {
              const dir = element.getAttribute('dir')?.toLowerCase();
              return dir === 'rtl' || dir === 'ltr' ? dir : '';
            },
            renderHTML: ({ dir }) => (dir ? { dir: dir as string } : {}),
          },
        },
      },
    ];
  },
});

const paragraphOnly = { content: 'paragraph' };
const oneByOne = {
  colspan: { default: 1, rendered: false },
  rowspan: { default: 1, rendered: false },
  colwidth: { default: null, rendered: false },
};
const noSpans = { ...paragraphOnly, addAttributes: () => oneByOne };

export const blockNodes = [
  Doc,
  Paragraph,
  Heading.configure({ levels: [1, 2, 3] }),
  BulletList,
  OrderedList.extend({ addAttributes: () => ({}) }),
  ListItem.extend({ content: 'paragraph (bulletList | orderedList)*' }),
  Table.extend({
    // its caption, which prints above it
    addAttributes: () => ({
      alt: {
        default: '',
        parseHTML: (element: HTMLElement) => element.getAttribute('data-caption') ?? '',
        renderHTML: ({ alt }: { alt?: string }) =>
          alt ? { 'data-caption': alt, 'aria-label': alt } : {},
      },
    }),
    renderHTML({ HTMLAttributes }) {
      return ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]];
    },
    // Enter is a line in a cell; Tab leaves the table after its last cell.
    addKeyboardShortcuts() {
      const { Delete, Backspace, ...rest } = this.parent?.() ?? {};
      return {
        ...rest,
        ...(Delete ? { Delete } : {}),
        ...(Backspace ? { Backspace } : {}),
        Tab: ({ editor }) => editor.isActive('table') && editor.commands.goToNextCell(),
        Enter: ({ editor }) => editor.isActive('table') && editor.commands.setHardBreak(),
      };
    },
    // a view of its own would swallow what is typed beside the table
  }).configure({ resizable: false, renderWrapper: false, View: null }),
  TableRow,
  TableHeader.extend(noSpans),
  TableCell.extend(noSpans),
  BlockAttributes,
];
