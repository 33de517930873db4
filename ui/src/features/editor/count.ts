// Words as the engine counts them (UAX 29: a Chinese character or kana is a word), footnotes and headings counted.
import type { EditorBlock, Run } from './blocks';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** Scripts without spaces, where each letter counts. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

export function countText(text: string): number {
  let count = 0;
  for (const part of segmenter.segment(text)) {
    if (!part.isWordLike) continue;
    count += Math.max(1, part.segment.match(dense)?.length ?? 0);
  }
  return count;
}

const plain = (runs: readonly Run[]) =>
  runs.map((run) => (run.t === 'text' ? run.text : run.t === 'break' ? ' ' : '')).join('');

const counted = new WeakMap<EditorBlock, number>();

function countBlock(block: EditorBlock): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const count =
    block.kind === 'table'
      ? block.rows.flat().reduce((sum, cell) => sum + countText(plain(cell)), 0)
      : countText(plain(block.runs));
  counted.set(block, count);
  return count;
}

/** Words of some blocks; marks, citations and footnote signs are none. */
export function countWords(blocks: readonly EditorBlock[]): number {
  return blocks.reduce((sum, block) => sum + countBlock(block), 0);
}
