// Brings blocks that changed elsewhere (undo, another copy) into the open editor, with the caret where it was.
import type { Editor } from '@tiptap/core';
import { Node as PMNode } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { same, type EditorBlock } from './blocks';
import { fromNode } from './fromDoc';
import { toDoc } from './toDoc';

const kept = 64;

/** Tells an echo of what was typed from a change made elsewhere. */
export class Echoes {
  #sent: (readonly EditorBlock[])[] = [];

  sent(blocks: readonly EditorBlock[]): void {
    this.#sent = [...this.#sent.slice(1 - kept), blocks];
  }

  /** True where `blocks` is an earlier state of this editor on its way back. Once the latest has come back,
   *  everything earlier is news (an undo). */
  late(blocks: readonly EditorBlock[]): boolean {
    const at = this.#sent.findLastIndex((one) => same(one, blocks));
    if (at === this.#sent.length - 1) this.#sent = [];
    return at >= 0;
  }
}

/** Replaces only what differs. */
function replaceDifference(tr: Transaction, next: PMNode): void {
  const start = tr.doc.content.findDiffStart(next.content);
  const end = tr.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
}

/** The caret by its block and its place in it, for when a whole document is replaced. */
function placeOf(doc: PMNode, at: number): { id: unknown; offset: number } {
  const $at = doc.resolve(at);
  return { id: $at.parent.attrs.id, offset: $at.parentOffset };
}
function findPlace(doc: PMNode, place: { id: unknown; offset: number }): number {
  let found = 1;
  doc.descendants((node, at) => {
    if (place.id && node.attrs.id === place.id)
      found = at + 1 + Math.min(place.offset, node.content.size);
  });
  return Math.min(found, doc.content.size);
}

/** Shows `blocks`; nothing happens if they are what the editor shows. */
export function show(editor: Editor, blocks: readonly EditorBlock[]): void {
  const { state, view } = editor;
  if (same(fromNode(state.doc), blocks)) return;
  const next = PMNode.fromJSON(state.schema, toDoc(blocks));
  const place = placeOf(state.doc, state.selection.head);
  let { tr } = state;
  try {
    replaceDifference(tr, next);
  } catch {
    tr = state.tr;
  }
  if (!tr.doc.eq(next)) {
    tr = state.tr.replaceWith(0, state.doc.content.size, next.content);
    tr.setSelection(Selection.near(tr.doc.resolve(findPlace(tr.doc, place))));
  }
  view.dispatch(tr.setMeta('addToHistory', false).setMeta('outside', true));
}
