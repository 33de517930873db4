// From blocks to the editor's document. Lists nest here; in blocks they are flat, with a depth.
import type { JSONContent } from '@tiptap/core';
import { newId, type EditorBlock, type Run } from './blocks';
import { endsWithout } from './room';

type Node = JSONContent & { type: string; content?: Node[] };

export function toDoc(blocks: readonly EditorBlock[]): JSONContent {
  const body = nest(blocks.filter((block) => block.kind !== 'footnote'));
  const notes = blocks.filter((block) => block.kind === 'footnote');
  const last = body.at(-1);
  const content =
    !last || endsWithout(last.type) ? [...body, node('paragraph', { id: newId() })] : body;
  if (notes.length)
    content.push(
      node(
        'footnotes',
        {},
        notes.map((note) => textblock('note', note)),
      ),
    );
  return node('doc', {}, content);
}

function node(type: string, attrs: Record<string, unknown>, content?: Node[]): Node {
  return {
    type,
    ...(Object.keys(attrs).length ? { attrs } : {}),
    ...(content?.length ? { content } : {}),
  };
}

function textblock(type: string, block: EditorBlock, attrs: Record<string, unknown> = {}): Node {
  return node(type, { id: block.id, dir: block.dir, ...attrs }, inline(block.runs));
}

const listOf: Record<string, string> = { bullet: 'bulletList', number: 'orderedList' };

/** Puts items under the item before them by their depth; a depth that skips one is taken as the next. */
function nest(blocks: EditorBlock[]): Node[] {
  const top: Node[] = [];
  let open: Node[] = [];
  for (const block of blocks) {
    const type = listOf[block.kind];
    if (!type) {
      open = [];
      top.push(single(block));
      continue;
    }
    const depth = Math.min(block.level, open.length);
    open = open.slice(0, depth + 1);
    if (open[depth]?.type !== type) {
      open = [...open.slice(0, depth), node(type, {})];
      const above = open[depth - 1]?.content?.at(-1);
      (above?.content ?? top).push(open[depth] as Node);
    }
    const list = open[depth] as Node;
    list.content = [...(list.content ?? []), node('listItem', {}, [textblock('paragraph', block)])];
  }
  return top;
}

function single(block: EditorBlock): Node {
  switch (block.kind) {
    case 'heading':
      return textblock('heading', block, { level: Math.min(3, Math.max(1, block.level)) });
    case 'table':
      return table(block);
    case 'figure':
      return textblock('figure', block, { original: block.original, alt: block.alt });
    default:
      return textblock('paragraph', block);
  }
}

function table(block: EditorBlock): Node {
  const rows = block.rows.length ? block.rows : [[[]]];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cell = (runs: Run[], head: boolean) =>
    node(head ? 'tableHeader' : 'tableCell', {}, [node('paragraph', {}, inline(runs))]);
  const line = (row: Run[][], at: number) =>
    node(
      'tableRow',
      {},
      Array.from({ length: width }, (_, column) => cell(row[column] ?? [], at === 0)),
    );
  return node('table', { id: block.id, dir: block.dir, alt: block.alt }, rows.map(line));
}

export function inline(runs: readonly Run[]): Node[] {
  return runs.flatMap((run): Node[] => {
    switch (run.t) {
      case 'text':
        return words(run);
      case 'footnote':
        return [node('footnote', { id: run.id })];
      case 'cite':
        return [node('cite', { kind: run.kind, id: run.id })];
      case 'break':
        return [node('hardBreak', {})];
    }
  });
}

function words(run: Extract<Run, { t: 'text' }>): Node[] {
  const marks = [
    ...(run.b ? [{ type: 'bold' }] : []),
    ...(run.i ? [{ type: 'italic' }] : []),
    ...(run.href ? [{ type: 'link', attrs: { href: run.href } }] : []),
  ];
  return run.text
    .split('\n')
    .flatMap((text, at): Node[] => [
      ...(at > 0 ? [node('hardBreak', {})] : []),
      ...(text ? [{ type: 'text', text, ...(marks.length ? { marks } : {}) }] : []),
    ]);
}
