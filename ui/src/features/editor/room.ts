// Room to write on: beneath a table or a picture that ends the text, the editor shows an empty line.
// It is no block until something stands in it.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { newId, type EditorBlock } from './blocks';

export const endsWithout = (type: string | undefined): boolean =>
  type === 'table' || type === 'figure';

/** The blocks without the empty line. */
export function withoutRoom(blocks: EditorBlock[]): EditorBlock[] {
  const at = blocks.findLastIndex((one) => one.kind !== 'footnote');
  const line = blocks[at];
  const empty = line?.kind === 'paragraph' && line.runs.length === 0;
  return empty && endsWithout(blocks[at - 1]?.kind) ? blocks.filter((one) => one !== line) : blocks;
}

export const Room = Extension.create({
  name: 'room',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _old, { doc, schema, tr }) {
        if (!transactions.some((one) => one.docChanged)) return null;
        const notes = doc.lastChild?.type.name === 'footnotes' ? doc.lastChild : undefined;
        const last = doc.maybeChild(doc.childCount - (notes ? 2 : 1));
        const { paragraph } = schema.nodes;
        if (!paragraph || !endsWithout(last?.type.name)) return null;
        const end = doc.content.size - (notes?.nodeSize ?? 0);
        return tr.insert(end, paragraph.create({ id: newId() }));
      },
    }),
  ],
});
