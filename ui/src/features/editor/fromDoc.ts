// From the editor's document to blocks.
import type { JSONContent } from '@tiptap/core';
import type { Node as PMNode } from '@tiptap/pm/model';
import { block, newId, same, type EditorBlock, type Run } from './blocks';
import { withoutRoom } from './room';

/** The blocks of a document. An empty document has none. */
export function fromDoc(doc: JSONContent): EditorBlock[] {
  return dropIfEmpty((doc.content ?? []).flatMap((node) => blocksOf(node)));
}

const known = new WeakMap<PMNode, EditorBlock[]>();

/** The same for a live document: what has not changed since last time is not read again. */
export function fromNode(doc: PMNode): EditorBlock[] {
  const blocks: EditorBlock[] = [];
  doc.forEach((child) => {
    const found = known.get(child) ?? blocksOf(child.toJSON() as JSONContent);
    known.set(child, found);
    blocks.push(...found);
  });
  return dropIfEmpty(blocks);
}

function dropIfEmpty(all: EditorBlock[]): EditorBlock[] {
  const blocks = withoutRoom(all);
  const [first] = blocks;
  const empty = blocks.length === 1 && first?.kind === 'paragraph' && first.runs.length === 0;
  return empty ? [] : blocks;
}

const kindOf: Record<string, EditorBlock['kind']> = {
  bulletList: 'bullet',
  orderedList: 'number',
  note: 'footnote',
};

function blocksOf(node: JSONContent, depth = 0): EditorBlock[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return children.flatMap((item) =>
        itemBlocks(item, kindOf[node.type ?? ''] ?? 'bullet', depth),
      );
    case 'footnotes':
      return children.flatMap((child) => blocksOf(child));
    case 'heading':
      return [textblock(node, { kind: 'heading', level: Number(node.attrs?.level ?? 1) })];
    case 'note':
      return [textblock(node, { kind: 'footnote' })];
    case 'figure':
      return [
        textblock(node, {
          kind: 'figure',
          original: attr(node, 'original'),
          alt: attr(node, 'alt'),
        }),
      ];
    case 'table':
      return [
        {
          ...textblock(node, { kind: 'table', alt: attr(node, 'alt') }),
          runs: [],
          rows: children.map(cells),
        },
      ];
    default:
      return [textblock(node, { kind: 'paragraph' })];
  }
}

function itemBlocks(item: JSONContent, kind: EditorBlock['kind'], level: number): EditorBlock[] {
  return (item.content ?? []).flatMap((child) =>
    child.type === 'paragraph' ? [textblock(child, { kind, level })] : blocksOf(child, level + 1),
  );
}

const attr = (node: JSONContent, name: string) => String((node.attrs?.[name] as unknown) ?? '');

function textblock(
  node: JSONContent,
  given: Partial<EditorBlock> & Pick<EditorBlock, 'kind'>,
): EditorBlock {
  return block({
    id: attr(node, 'id') || newId(),
    dir: attr(node, 'dir'),
    runs: node.type === 'table' ? [] : runsOf(node),
    ...given,
  });
}

const cells = (row: JSONContent): Run[][] =>
  (row.content ?? []).map((cell) => (cell.content ?? []).flatMap(runsOf));

function runsOf(node: JSONContent): Run[] {
  const runs: Run[] = [];
  for (const child of node.content ?? []) {
    const run = runOf(child);
    const last = runs.at(-1);
    const joins =
      run?.t === 'text' && last?.t === 'text' && same({ ...run, text: '' }, { ...last, text: '' });
    if (joins) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else if (run) runs.push(run);
  }
  return runs;
}

function runOf(node: JSONContent): Run | undefined {
  switch (node.type) {
    case 'text': {
      const marks = node.marks ?? [];
      const has = (type: string) => marks.some((mark) => mark.type === type);
      const href: unknown = marks.find((mark) => mark.type === 'link')?.attrs?.href;
      return {
        t: 'text',
        text: node.text ?? '',
        b: has('bold'),
        i: has('italic'),
        href: String(href ?? ''),
      };
    }
    case 'footnote':
      return { t: 'footnote', id: attr(node, 'id') };
    case 'cite':
      return { t: 'cite', kind: attr(node, 'kind'), id: attr(node, 'id') };
    case 'hardBreak':
      return { t: 'break' };
    default:
      return undefined;
  }
}
