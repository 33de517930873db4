// The list that `@` opens: what can be cited, narrowed by what is typed.
import { Extension, type Editor } from '@tiptap/core';
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion';
import { around } from '../../components/find';

export type CiteItem = {
  kind: string;
  id: string;
  label: string;
  title: string;
  group?: string;
  /** What may be done with it, where somebody was asked. */
  aside?: string;
};

/** Makes a source of a title that nothing fits; nothing where it could not be made. */
export type MakeSource = (title: string) => Promise<CiteItem | undefined>;

export class Citing {
  open = $state(false);
  items = $state.raw<CiteItem[]>([]);
  /** Which is chosen; -1 where nothing is yet: Enter then belongs to the text. */
  active = $state(0);
  query = $state('');
  place = $state.raw<DOMRect>();
  #pick: ((item: CiteItem) => void) | undefined;

  constructor(readonly make: () => MakeSource | undefined = () => undefined) {}

  /** Nothing fits what was typed, and it can become a source. */
  get offersNew(): boolean {
    return this.items.length === 0 && this.query !== '' && this.make() !== undefined;
  }

  show(props: SuggestionProps<CiteItem>): void {
    const before = this.open ? Math.max(0, this.active) : 0;
    this.items = props.items;
    this.query = props.query;
    this.active = props.items.length ? Math.min(before, props.items.length - 1) : -1;
    this.place = props.clientRect?.() ?? undefined;
    this.#pick = (item) => props.command(item);
    this.open = true;
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

  /** A source with the words that were typed as its title, cited at once. */
  async pickNew(): Promise<void> {
    const pick = this.#pick;
    const made = await this.make()?.(this.query);
    if (made) pick?.(made);
  }

  /** Keys belong to the list only while it shows something and nothing is being composed. */
  key(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing || event.keyCode === 229) return false;
    const count = this.offersNew ? 1 : this.items.length;
    const take = event.key === 'Enter' || event.key === 'Tab';
    if ((take && this.active < 0) || (count === 0 && event.key !== 'Escape')) return false;
    if (event.key === 'ArrowDown') this.active = around(count, this.active, 1);
    else if (event.key === 'ArrowUp') this.active = around(count, Math.max(0, this.active), -1);
    else if (take && this.offersNew) void this.pickNew();
    else if (take) this.pick(this.items[this.active]);
    else if (event.key === 'Escape') this.close();
    else return false;
    return true;
  }
}

/** A citation prints as a footnote sign, which stands close to its word: the space that was only typed to open
 *  the list goes. */
function insert(editor: Editor, range: { from: number; to: number }, item: CiteItem): void {
  const before = editor.state.doc.textBetween(Math.max(0, range.from - 2), range.from, '\n', '\n');
  const from = /[^\s\n] $/.test(before) ? range.from - 1 : range.from;
  editor
    .chain()
    .focus()
    .insertContentAt(
      { from, to: range.to },
      { type: 'cite', attrs: { kind: item.kind, id: item.id } },
    )
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
            !/[A-Za-z0-9_-]$/.test(
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
