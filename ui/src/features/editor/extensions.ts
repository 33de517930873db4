// What an answer can hold, in one list.
import type { Extensions } from '@tiptap/core';
import Bold from '@tiptap/extension-bold';
import HardBreak from '@tiptap/extension-hard-break';
import Italic from '@tiptap/extension-italic';
import Text from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { FirstLetter } from './direction';
import { Find } from './find';
import { BlockIds } from './ids';
import { EditorKeys } from './keys';
import { blockNodes } from './nodes/blocks';
import { Figure, type FigureOptions } from './nodes/figure';
import { Footnote, Footnotes, Note } from './nodes/footnote';
import { Cite, Link, type CiteOptions } from './nodes/inline';
import { Pasting, type PastingOptions } from './pasting';
import { Room } from './room';

export type EditorOptions = {
  cite: CiteOptions;
  figure: FigureOptions;
  pasting: PastingOptions;
  footnotes: { label: () => string };
  placeholder: () => string;
};

export function extensions(options: EditorOptions): Extensions {
  return [
    ...blockNodes,
    Text,
    Bold,
    Italic,
    Link,
    // Ctrl+Enter belongs to the form: it marks the question as done.
    HardBreak.extend({ addKeyboardShortcuts: () => ({}) }),
    Cite.configure(options.cite),
    Footnote,
    Footnotes.configure(options.footnotes),
    Note,
    Figure.configure(options.figure),
    UndoRedo.configure({ depth: 500, newGroupDelay: 700 }),
    Dropcursor.configure({ color: false, class: 'drop-place' }),
    Gapcursor,
    Placeholder.configure({ placeholder: options.placeholder, showOnlyWhenEditable: false }),
    Room,
    BlockIds,
    FirstLetter,
    Find,
    EditorKeys,
    Pasting.configure(options.pasting),
  ];
}

/** Only lists come by typing ("- ", "1. "); asterisks and signs of Markdown stay what was typed. */
export const inputRules = ['bulletList', 'orderedList'];
