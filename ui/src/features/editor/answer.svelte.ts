// One editor: its life, what crosses its border, and what its toolbar needs to know. Rendering is the components'.
import { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import { untrack } from 'svelte';
import type { Which } from '../../desk/writing.svelte';
import { w } from '../../words';
import { blockChars, type EditorBlock } from './blocks';
import { cleanHref } from './clean';
import { extensions, inputRules } from './extensions';
import { fromNode } from './fromDoc';
import { Echoes, show } from './outside';
import { citeSuggestion, Citing, type CiteItem, type MakeSource } from './suggest.svelte';
import { toDoc } from './toDoc';

export type Picture = { original: string; url: string; name: string };

/** What the editor asks of the screen around it. Read each time, so that props may change. */
export type Surroundings = {
  placeholder: () => string;
  citeItems: (query: string) => Promise<CiteItem[]>;
  citeLabel: (kind: string, id: string) => string;
  makeSource?: () => MakeSource | undefined;
  pictureUrl: (original: string) => string;
  onchange: (blocks: EditorBlock[]) => void;
  onblur: () => void;
  oncite: (kind: string, id: string) => void;
  onlargepaste: (text: string, fits: boolean) => void;
  /** Stores a picture that was pasted or dropped; missing where that cannot be. */
  storePicture: () => ((file: File) => Promise<Picture | null>) | undefined;
};

/** A picture that waits for its alternative text: a new one, or one that stands at `at`. */
export type Asking = { original: string; url: string; alt: string; at?: number };

export class Answer {
  editor = $state.raw<Editor>();
  /** Grows with every transaction: what reads it follows the caret. */
  turn = $state(0);
  asking = $state.raw<Asking>();
  finding = $state<'off' | 'find' | 'replace'>('off');
  linking = $state(false);
  readonly citing = new Citing(() => this.#around.makeSource?.());
  readonly #around: Surroundings;
  readonly #echoes = new Echoes();
  #waiting: readonly EditorBlock[] | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  open(
    element: HTMLElement,
    blocks: readonly EditorBlock[],
    attributes: () => Record<string, string>,
  ): void {
    const around = this.#around;
    this.editor = new Editor({
      element,
      injectCSS: false,
      enableInputRules: inputRules,
      enablePasteRules: false,
      content: toDoc(blocks),
      extensions: [
        ...extensions({
          placeholder: () => around.placeholder(),
          cite: {
            label: (kind, id) => around.citeLabel(kind, id),
            onclick: (kind, id) => around.oncite(kind, id),
          },
          footnotes: { label: () => w('editor-footnotes') },
          figure: {
            url: (original) => around.pictureUrl(original),
            onalt: (at, alt, original) =>
              (this.asking = { at, alt, original, url: around.pictureUrl(original) }),
            words: () => ({
              alt: w('editor-alt-is'),
              missing: w('editor-alt-missing'),
              caption: w('editor-caption'),
            }),
          },
          pasting: {
            onlarge: (text, fits) => around.onlargepaste(text, fits),
            onpictures: (files) => this.#take(files),
          },
        }),
        citeSuggestion(this.citing, (query) => around.citeItems(query)),
      ],
      editorProps: { attributes, handleKeyDown: (_view, event) => this.#key(event) },
      onTransaction: ({ transaction }) => {
        untrack(() => this.turn++);
        if (transaction.docChanged && !transaction.getMeta('outside')) this.#send();
      },
      onBlur: () => {
        this.citing.close();
        around.onblur();
      },
    });
    element.addEventListener('compositionend', () =>
      setTimeout(() => this.#waiting && this.bring(this.#waiting)),
    );
  }

  /** Whether the text has a step of its own to take back or to do again. */
  can(which: Which): boolean {
    void this.turn;
    if (!this.editor?.isEditable) return false;
    return (which === 'undo' ? undoDepth : redoDepth)(this.editor.state) > 0;
  }
  step(which: Which): void {
    this.editor?.chain().focus()[which]().run();
  }

  close(): void {
    this.editor?.destroy();
    this.editor = undefined;
  }

  #send(): void {
    if (!this.editor) return;
    const blocks = fromNode(this.editor.state.doc);
    this.#echoes.sent(blocks);
    this.#around.onchange(blocks);
  }

  /** Blocks as they are elsewhere. An echo of earlier typing is not news; while composing, news waits. */
  bring(blocks: readonly EditorBlock[]): void {
    const { editor } = this;
    if (!editor) return;
    this.#waiting = editor.view.composing ? blocks : undefined;
    if (this.#waiting || this.#echoes.late(blocks)) return;
    show(editor, blocks);
  }

  /** Labels of citations and addresses of pictures, drawn anew. */
  redraw(): void {
    this.editor?.view.dom.querySelectorAll<HTMLElement>('span.cite').forEach((chip) => {
      chip.textContent = this.#around.citeLabel(chip.dataset.kind ?? '', chip.dataset.cite ?? '');
    });
  }

  #key(event: KeyboardEvent): boolean {
    if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
    const key = event.key.toLowerCase();
    if (key === 'f' && !event.shiftKey) this.finding = 'find';
    else if (key === 'h' && !event.shiftKey) this.finding = 'replace';
    else if (key === 'k' && event.shiftKey) this.linking = true;
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** Opens the list of what can be cited, as typing `@` does. */
  cite(): void {
    const { editor } = this;
    if (!editor) return;
    const { from } = editor.state.selection;
    const before = editor.state.doc.textBetween(Math.max(0, from - 1), from, ' ', ' ');
    const space = /[A-Za-z0-9_-]/.test(before) ? ' ' : '';
    editor
      .chain()
      .focus()
      .insertContentAt(from, { type: 'text', text: `${space}@` })
      .run();
  }

  /** Puts a link on the selection, or on its own address where nothing is selected. Empty takes it away. */
  link(address: string): boolean {
    const { editor } = this;
    const href = cleanHref(address);
    if (!editor || (address.trim() && !href)) return false;
    this.linking = false;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (!href) chain.unsetMark('link').run();
    else if (editor.state.selection.empty && !editor.isActive('link'))
      chain
        .insertContent({
          type: 'text',
          text: address.trim(),
          marks: [{ type: 'link', attrs: { href } }],
        })
        .run();
    else chain.setMark('link', { href }).run();
    return true;
  }

  ask(picture: Picture | null): void {
    if (picture) this.asking = { original: picture.original, url: picture.url, alt: '' };
  }

  #take(files: File[]): boolean {
    const store = this.#around.storePicture();
    const [file] = files;
    if (!store || !file) return false;
    void store(file).then((picture) => this.ask(picture));
    return true;
  }

  /** The alternative text is there: the picture goes in, or its text is set. */
  describe(alt: string): void {
    const { asking, editor } = this;
    this.asking = undefined;
    if (!asking || !editor) return;
    if (asking.at === undefined)
      editor.chain().focus().insertFigure({ original: asking.original, alt }).run();
    else editor.view.dispatch(editor.state.tr.setNodeAttribute(asking.at, 'alt', alt));
  }

  /** Puts a long text in as paragraphs, each within what a block holds. */
  insertParagraphs(text: string): void {
    const pieces = text
      .split(/\n+/)
      .flatMap(pieceOf)
      .filter((piece) => piece.trim());
    const content = pieces.map((piece) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: piece }],
    }));
    this.editor?.chain().focus().insertContent(content).run();
  }

  focusBlock(id: string): void {
    const { editor } = this;
    editor?.state.doc.descendants((node, at) => {
      if (node.attrs.id !== id || !node.isTextblock) return;
      const tr = editor.state.tr.setSelection(
        TextSelection.create(editor.state.doc, at + 1 + node.content.size),
      );
      editor.view.dispatch(tr.scrollIntoView());
      editor.view.focus();
    });
  }
}

/** A line that is longer than a block holds, cut at sentence ends where there are any. */
function pieceOf(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > blockChars) {
    const room = rest.slice(0, blockChars);
    const end = Math.max(room.lastIndexOf('. '), room.lastIndexOf('。'), room.lastIndexOf(' '));
    const cut = end > blockChars / 2 ? end + 1 : blockChars;
    const safe = /[\uD800-\uDBFF]$/.test(rest.slice(0, cut)) ? cut - 1 : cut;
    pieces.push(rest.slice(0, safe).trim());
    rest = rest.slice(safe);
  }
  return [...pieces, rest];
}
