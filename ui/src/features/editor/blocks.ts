// The text of an answer as it crosses to the engine: a flat list of blocks, each with an id for its life.
import type { EditorBlock, Run } from '../../engine/bindings';

export type { EditorBlock, Run };

export const blockChars = 200_000;
/** An answer with more paragraphs or letters would keep whoever types in it waiting. */
export const mostParagraphs = 1_000;
export const mostChars = 1_000_000;
export const totalBytes = 2_000_000;

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A random id of the shape that the engine's grammar allows. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

/** A block with what is given and nothing else. */
export function block(given: Partial<EditorBlock> & Pick<EditorBlock, 'kind'>): EditorBlock {
  return { id: newId(), level: 0, dir: '', runs: [], rows: [], original: '', alt: '', ...given };
}

export const textRun = (
  text: string,
  marks: { b?: boolean; i?: boolean; href?: string } = {},
): Run => ({
  t: 'text',
  text,
  b: marks.b ?? false,
  i: marks.i ?? false,
  href: marks.href ?? '',
});

/** Same content, key by key; blocks that are one object are not looked into. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => same(value, (b as Record<string, unknown>)[key]))
  );
}
