// What stands in a line besides words: links, citations, footnote signs.
import { Mark, Node, mergeAttributes } from '@tiptap/core';
import { cleanHref } from '../clean';

const safeId = /^[A-Za-z0-9_-]+$/;
const idOf = (element: HTMLElement, name: string) => {
  const id = element.getAttribute(name) ?? '';
  return safeId.test(id) ? id : null;
};

/** A link is printed; here it leads nowhere, since nothing is ever loaded. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = cleanHref(element.getAttribute('href') ?? '');
        return href ? { href } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { class: 'link' }), 0],
});

export type CiteOptions = {
  label: (kind: string, id: string) => string;
  onclick: (kind: string, id: string) => void;
};

/** A citation of a record, shown by its label. */
export const Cite = Node.create<CiteOptions>({
  name: 'cite',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addOptions: () => ({ label: (_kind, id) => id, onclick: () => undefined }),
  addAttributes: () => ({
    kind: { default: '', parseHTML: (element) => idOf(element, 'data-kind'), rendered: false },
    id: { default: '', parseHTML: (element) => idOf(element, 'data-cite'), rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-cite]',
      getAttrs: (element) =>
        idOf(element, 'data-cite') && idOf(element, 'data-kind') ? null : false,
    },
  ],
  renderHTML({ node }) {
    const { kind, id } = node.attrs as { kind: string; id: string };
    return [
      'span',
      { class: 'cite', 'data-kind': kind, 'data-cite': id },
      this.options.label(kind, id),
    ];
  },
  renderText({ node }) {
    return this.options.label(String(node.attrs.kind), String(node.attrs.id));
  },
  addNodeView() {
    return ({ node }) => {
      const { kind, id } = node.attrs as { kind: string; id: string };
      const dom = document.createElement('span');
      dom.className = 'cite';
      dom.dataset.kind = kind;
      dom.dataset.cite = id;
      dom.textContent = this.options.label(kind, id);
      dom.addEventListener('click', () => this.options.onclick(kind, id));
      return { dom };
    };
  },
});
