// What happens when something is pasted or dropped: too much is offered another way, the rest comes in clean.
import { Extension } from '@tiptap/core';
import {
  DOMParser as PMParser,
  Fragment,
  Slice,
  type Node as PMNode,
  type Schema,
} from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blockChars, mostChars, mostParagraphs, totalBytes } from './blocks';
import { cleanText } from './clean';
import { rememberNotes } from './footnotes';
import { cleanHtml } from './paste';
import { tableFromTabs } from './pasteTables';

export type PastingOptions = {
  /** More than goes in at once; whether it fits as paragraphs at all. */
  onlarge: (text: string, fits: boolean) => void;
  /** Pictures on the clipboard or dropped; nothing where pictures cannot be taken. */
  onpictures: (files: File[]) => boolean;
};

const mostHtml = 6_000_000;

const paragraphsIn = (text: string): number =>
  text.split('\n').filter((line) => line.trim()).length;

/** Whether an answer can still hold text, beside what stands in it. */
export function fitsIn(text: string, doc: { chars: number; paragraphs: number }): boolean {
  const paragraphs = doc.paragraphs + paragraphsIn(text);
  return paragraphs <= mostParagraphs && doc.chars + text.length <= mostChars;
}

/** Whether text is more than an answer takes in one go. */
export function tooLarge(text: string, already = 0): boolean {
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  return longest > blockChars || new Blob([text]).size + already > totalBytes;
}

function sizeOf(doc: PMNode): number {
  return doc.content.size;
}

/** Inline content of a slice, its blocks as lines: for cells, captions and footnotes. */
function asLines(slice: Slice, schema: Schema): Slice {
  const lines: PMNode[] = [];
  slice.content.descendants((node) => {
    if (!node.isTextblock) return !node.isInline;
    if (lines.length && schema.nodes.hardBreak) lines.push(schema.nodes.hardBreak.create());
    node.forEach((child) => lines.push(child));
    return false;
  });
  if (lines.length === 0) return slice;
  return new Slice(Fragment.from(lines), 0, 0);
}

const oneLine = (view: EditorView) => {
  const { $from } = view.state.selection;
  const names = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type);
  return names.some((type) => ['figure', 'note', 'tableCell', 'tableHeader'].includes(type.name));
};

/** Footnotes cannot hold footnotes, and an area of footnotes is made by its signs alone. */
function withoutArea(slice: Slice): Slice {
  if (slice.content.lastChild?.type.name !== 'footnotes') return slice;
  const { content } = slice;
  const body = content.cut(0, content.size - (content.lastChild?.nodeSize ?? 0));
  return new Slice(body, Math.min(slice.openStart, body.size ? slice.openStart : 0), 0);
}

export const Pasting = Extension.create<PastingOptions>({
  name: 'pasting',
  addOptions: () => ({ onlarge: () => undefined, onpictures: () => false }),
  addProseMirrorPlugins() {
    const { onlarge, onpictures } = this.options;
    const pictures = (data: DataTransfer | null) =>
      [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
    const take = (view: EditorView, data: DataTransfer | null): boolean => {
      const text = cleanText(data?.getData('text/plain') ?? '');
      const html = data?.getData('text/html') ?? '';
      const files = pictures(data);
      if (files.length && text === '') return onpictures(files);
      const { doc } = view.state;
      const fits = fitsIn(text, { chars: sizeOf(doc), paragraphs: doc.childCount });
      if (!fits || tooLarge(text, sizeOf(doc))) {
        onlarge(text, fits);
        return true;
      }
      if (html.length > mostHtml) {
        view.pasteText(text);
        return true;
      }
      return false;
    };
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste(view, event) {
              if (!view.editable || !take(view, event.clipboardData)) return false;
              event.preventDefault();
              return true;
            },
            drop(view, event) {
              if (!view.editable || view.dragging || !take(view, event.dataTransfer)) return false;
              event.preventDefault();
              return true;
            },
            copy(view) {
              rememberNotes(view.state.doc);
              return false;
            },
            cut(view) {
              rememberNotes(view.state.doc);
              return false;
            },
          },
          transformPastedHTML: cleanHtml,
          transformPastedText: (text) => cleanText(text),
          clipboardTextParser(text, $context, _plain, view) {
            const { schema } = view.state;
            const table = oneLine(view) ? undefined : tableFromTabs(text);
            const made = document.createElement('div');
            if (table) made.innerHTML = table;
            else
              for (const line of text.split(/\n+/)) {
                const paragraph = made.appendChild(document.createElement('p'));
                paragraph.textContent = line;
              }
            return PMParser.fromSchema(schema).parseSlice(made, {
              preserveWhitespace: true,
              context: $context,
            });
          },
          transformPasted(slice, view) {
            const plain = withoutArea(slice);
            return oneLine(view) ? asLines(plain, view.state.schema) : plain;
          },
        },
      }),
    ];
  },
});
