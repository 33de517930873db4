// Gives every block an id, and a copied block an id of its own.
import { Extension } from '@tiptap/core';
import type { Node as PMNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { newId } from './blocks';
import { blockTypes } from './nodes/blocks';

type Found = { node: PMNode; at: number };

export function blocksIn(doc: PMNode): Found[] {
  const found: Found[] = [];
  doc.descendants((node, at, parent) => {
    const inCell =
      parent?.type.spec.tableRole === 'cell' || parent?.type.spec.tableRole === 'header_cell';
    if (blockTypes.includes(node.type.name) && !inCell) found.push({ node, at });
    return !node.isTextblock;
  });
  return found;
}

/** Enter at the start of a paragraph: the words keep their id, the empty line before them is the new block. */
function keepWithWords(tr: Transaction, blocks: Found[]): void {
  blocks.forEach(({ node, at }, index) => {
    const next = blocks[index + 1];
    if (!next || !node.attrs.id || (next.node.attrs.id ?? node.attrs.id) !== node.attrs.id) return;
    if (!node.isTextblock || node.childCount > 0 || next.node.childCount === 0) return;
    tr.setNodeAttribute(next.at, 'id', node.attrs.id).setNodeAttribute(at, 'id', newId());
  });
}

/** Everything was selected and written anew: the new words stand in the place of the old, and are no other block. */
function keepReplaced(tr: Transaction, before: PMNode, blocks: Found[]): void {
  const here = new Set(blocks.map(({ node }) => node.attrs.id as string | null));
  const gone = blocksIn(before).filter(({ node }) => !here.has(node.attrs.id as string));
  for (const { node, at } of blocks) {
    if (node.attrs.id) continue;
    const same = gone.findIndex((one) => one.node.type === node.type);
    const [replaced] = same < 0 ? [] : gone.splice(same, 1);
    if (replaced) tr.setNodeAttribute(at, 'id', replaced.node.attrs.id);
  }
}

function number(tr: Transaction): void {
  const seen = new Set<string>();
  for (const { node, at } of blocksIn(tr.doc)) {
    const id = node.attrs.id as string | null;
    if (id && !seen.has(id)) seen.add(id);
    else if (node.type.name !== 'note') tr.setNodeAttribute(at, 'id', newId());
  }
}

export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, { doc, tr }) {
        if (!transactions.some((one) => one.docChanged)) return null;
        const blocks = blocksIn(doc);
        const ids = blocks.map(({ node }) => node.attrs.id as string | null);
        if (ids.every(Boolean) && new Set(ids).size === ids.length) return null;
        keepWithWords(tr, blocks);
        keepReplaced(tr, before.doc, blocks);
        number(tr);
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});
