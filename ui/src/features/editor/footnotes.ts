// Keeps signs and words of footnotes together: a new sign gets words, a deleted sign takes its words with it,
// a copied sign gets words of its own, and the words stand in the order of the signs.
import type { Node as PMNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { newId } from './blocks';

const key = new PluginKey('footnotes');

/** Words of footnotes that were cut or copied, in any editor of the window. */
const remembered = new Map<string, PMNode>();

type Sign = { id: string; at: number; words: string | null };
const signsOf = (doc: PMNode): Sign[] => {
  const signs: Sign[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === 'footnote')
      signs.push({ id: String(node.attrs.id), at, words: node.attrs.words as string | null });
    return !node.isTextblock || node.type.name !== 'note';
  });
  return signs;
};
const areaOf = (doc: PMNode) =>
  doc.lastChild?.type.name === 'footnotes' ? doc.lastChild : undefined;

function notesOf(doc: PMNode): Map<string, PMNode> {
  const notes = new Map<string, PMNode>();
  areaOf(doc)?.forEach((note) => notes.set(String(note.attrs.id), note));
  return notes;
}

/** The second sign of one id becomes a sign of its own. Gives id → the id whose words it copies. */
function separate(tr: Transaction, signs: Sign[]): Map<string, string> {
  const seen = new Set<string>();
  const copies = new Map<string, string>();
  for (const sign of signs) {
    if (!seen.has(sign.id)) {
      seen.add(sign.id);
      continue;
    }
    const id = newId();
    copies.set(id, sign.id);
    tr.setNodeAttribute(sign.at, 'id', id);
    sign.id = id;
  }
  return copies;
}

function sync(tr: Transaction, before: PMNode): boolean {
  const type = tr.doc.type.schema.nodes.note;
  const areaType = tr.doc.type.schema.nodes.footnotes;
  if (!type || !areaType) return false;
  const signs = signsOf(tr.doc);
  const copies = separate(tr, signs);
  const notes = notesOf(tr.doc);
  const old = notesOf(before);
  const used = new Set(signs.map((sign) => sign.id));
  const hadSign = new Set(signsOf(before).map((sign) => sign.id));
  const words = ({ id, words }: Sign) => {
    const from = copies.get(id) ?? id;
    const model = notes.get(id) ?? notes.get(from) ?? old.get(from) ?? remembered.get(from);
    if (model?.attrs.id === id && model.type === type) return model;
    const content = model
      ? type.schema.nodeFromJSON(model.toJSON()).content
      : words
        ? type.schema.text(words)
        : null;
    return type.create({ ...model?.attrs, id }, content);
  };
  for (const [id, note] of old) if (!used.has(id)) remembered.set(id, note);
  // Words that came without a sign (two copies brought together) stay; words whose sign was deleted go.
  const orphans = [...notes]
    .filter(([id]) => !used.has(id) && !hadSign.has(id))
    .map(([, note]) => note);
  const wanted = [...signs.map(words), ...orphans];
  const area = areaOf(tr.doc);
  const there = area ? Array.from({ length: area.childCount }, (_, at) => area.child(at)) : [];
  if (wanted.length === there.length && wanted.every((note, at) => note === there[at]))
    return copies.size > 0;
  const from = tr.doc.content.size - (area?.nodeSize ?? 0);
  const only = wanted.findIndex((note, at) => note !== there[at]);
  const grown = area !== undefined && wanted.length === there.length + 1;
  if (grown && there.every((note, at) => wanted[at < only ? at : at + 1] === note)) {
    const at = from + 1 + there.slice(0, only).reduce((sum, note) => sum + note.nodeSize, 0);
    tr.insert(at, wanted[only] as PMNode);
  } else if (wanted.length)
    tr.replaceWith(from, tr.doc.content.size, areaType.create(null, wanted));
  else tr.delete(from, tr.doc.content.size);
  return true;
}

function intoNote(tr: Transaction, id: string): void {
  tr.doc.descendants((node, at) => {
    if (node.type.name === 'note' && node.attrs.id === id)
      tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView();
  });
}

/** Footnote words that a copied stretch refers to are kept, so that another answer can paste them. */
export function rememberNotes(doc: PMNode): void {
  for (const [id, note] of notesOf(doc)) remembered.set(id, note);
}

export const footnoteSync = Object.assign(key, {
  plugin: () =>
    new Plugin({
      key,
      appendTransaction(transactions, oldState, newState) {
        if (!transactions.some((one) => one.docChanged)) return null;
        const { tr } = newState;
        const fresh = transactions
          .map((one) => one.getMeta(key) as string | undefined)
          .find(Boolean);
        if (!sync(tr, oldState.doc)) return null;
        if (fresh) intoNote(tr, fresh);
        return tr;
      },
    }),
});
