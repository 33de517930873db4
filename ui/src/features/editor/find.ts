// Finds and replaces inside one answer. Matches are decorations: the text itself is not touched.
import { Extension, type Editor } from '@tiptap/core';
import type { Node as PMNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export type Query = { text: string; caseful: boolean };
export type Match = { from: number; to: number };
type Found = { query: Query; matches: Match[]; now: number };

const none: Found = { query: { text: '', caseful: false }, matches: [], now: 0 };
const key = new PluginKey<Found>('find');
const most = 5_000;

/** Every place of the query; a match never spans a citation, a break or two paragraphs. */
export function search(doc: PMNode, query: Query): Match[] {
  if (query.text === '') return [];
  const pattern = query.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wanted = new RegExp(pattern, query.caseful ? 'gu' : 'giu');
  const matches: Match[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\uFFFC');
    for (const found of text.matchAll(wanted)) {
      if (matches.length >= most) break;
      matches.push({ from: at + 1 + found.index, to: at + 1 + found.index + found[0].length });
    }
    return false;
  });
  return matches;
}

export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: {
        init: () => none,
        apply(tr, found, _old, { doc }) {
          const asked = tr.getMeta(key) as Partial<Found> | undefined;
          if (!asked && !tr.docChanged) return found;
          const query = asked?.query ?? found.query;
          const matches = asked?.query || tr.docChanged ? search(doc, query) : found.matches;
          const now = Math.min(asked?.now ?? found.now, Math.max(0, matches.length - 1));
          return { query, matches, now };
        },
      },
      props: {
        decorations(state) {
          const { matches, now } = key.getState(state) ?? none;
          const marks = matches.map(({ from, to }, at) =>
            Decoration.inline(from, to, { class: at === now ? 'found now' : 'found' }),
          );
          return DecorationSet.create(state.doc, marks);
        },
      },
    }),
  ],
});

export const foundIn = (editor: Editor): Found => key.getState(editor.state) ?? none;

/** Looks for the query, starting with the first match after the caret. */
export function look(editor: Editor, query: Query): void {
  const matches = search(editor.state.doc, query);
  const caret = editor.state.selection.from;
  const now = Math.max(
    0,
    matches.findIndex((match) => match.from >= caret),
  );
  editor.view.dispatch(editor.state.tr.setMeta(key, { query, now }));
}

/** Goes on by so many matches and shows where that is. */
export function step(editor: Editor, by: number): void {
  const { matches, now } = foundIn(editor);
  if (matches.length === 0) return;
  const next = (now + by + matches.length) % matches.length;
  const match = matches[next];
  if (!match) return;
  const { tr } = editor.state;
  tr.setSelection(TextSelection.create(tr.doc, match.from, match.to));
  editor.view.dispatch(tr.setMeta(key, { now: next }).scrollIntoView());
}

/** Replaces the match that is shown, or all; the words take over the marks of what they replace. */
export function replace(editor: Editor, words: string, all: boolean): number {
  const { matches, now } = foundIn(editor);
  const chosen = all ? matches : matches.slice(now, now + 1);
  const { tr, schema } = editor.state;
  for (const { from, to } of [...chosen].reverse()) {
    const marks = tr.doc.resolve(from + 1).marks();
    if (words) tr.replaceWith(from, to, schema.text(words, marks));
    else tr.delete(from, to);
  }
  if (chosen.length) editor.view.dispatch(tr);
  return chosen.length;
}
