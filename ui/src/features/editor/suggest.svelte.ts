// The list that `@` opens: what can be cited, narrowed by what is typed.
import { Extension, type Editor } from '@tiptap/core';
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion';
import { around } from '../../components/find';

export type CiteItem = { kind: string; id: string; label: string; title: string; group?: string };

export class Citing {
  open = $state(false);
  items = $state.raw<CiteItem[]>([]);
  active = $state(0);
  place = $state.raw<DOMRect>();
  #pick: ((item: CiteItem) => void) | undefined;

  show(props: SuggestionProps<CiteItem>): void {
    this.items = props.items;
    this.active = Math.min(this.active, Math.max(0, props.items.length - 1));
    this.place = props.clientRect?.() ?? undefined;
    this.#pick = (item) => props.command(item);
    this.open = props.items.length > 0;
  }

  close(): void {
    // an editor that is taken down loses the focus while the screen is drawn: nothing may change then
    if (!this.open) return;
    this.open = false;
    this.items = [];
    this.active = 0;
  }

  pick(item: CiteItem | undefined): void {
    if (item) this.#pick?.(item);
  }

  /** Keys belong to the list only while it shows something and nothing is being composed. */
  key(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing || event.keyCode === 229) return false;
    if (event.key === 'ArrowDown') this.active = around(this.items.length, this.active, 1);
    else if (event.key === 'ArrowUp') this.active = around(this.items.length, this.active, -1);
    else if (event.key === 'Enter' || event.key === 'Tab') this.pick(this.items[this.active]);
    else if (event.key === 'Escape') this.close();
    else return false;
    return true;
  }
}

function insert(editor: Editor, range: { from: number; to: number }, item: CiteItem): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, { type: 'cite', attrs: { kind: item.kind, id: item.id } })
    .run();
}

export const citeSuggestion = (citing: Citing, items: (query: string) => Promise<CiteItem[]>) =>
  Extension.create({
    name: 'citeSuggestion',
    addProseMirrorPlugins() {
      return [
        Suggestion<CiteItem, CiteItem>({
          editor: this.editor,
          char: '@',
          allowedPrefixes: null,
          // An address such as name@ministry.example is no citation.
          allow: ({ state, range }) =>
            !/[A-Za-z0-9._-]$/.test(
              state.doc.textBetween(Math.max(0, range.from - 1), range.from, ' ', ' '),
            ),
          items: ({ query }) => items(query),
          command: ({ editor, range, props }) => insert(editor, range, props),
          render: () => ({
            onStart: (props) => citing.show(props),
            onUpdate: (props) => citing.show(props),
            onKeyDown: ({ event }) => citing.key(event),
            onExit: () => citing.close(),
          }),
        }),
      ];
    },
  });
