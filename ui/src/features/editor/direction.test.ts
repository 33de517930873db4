// Paragraphs read the way of their first letter.
import { afterEach, describe, expect, it } from 'vitest';
import { Answer } from './answer.svelte';
import { block, textRun, type EditorBlock } from './blocks';
import { directionOf, turnDirection } from './direction';

let answer: Answer | undefined;
let sent: readonly EditorBlock[] = [];
function open(blocks: EditorBlock[]) {
  sent = blocks;
  answer = new Answer({
    placeholder: () => '',
    citeItems: () => Promise.resolve([]),
    citeLabel: (_kind, id) => id,
    pictureUrl: () => '',
    onchange: (next) => (sent = next),
    onblur: () => undefined,
    oncite: () => undefined,
    onlargepaste: () => undefined,
    storePicture: () => undefined,
  });
  answer.open(document.body.appendChild(document.createElement('div')), blocks, () => ({}));
  if (!answer.editor) throw new Error('no editor');
  return answer.editor;
}
const paragraph = (id: string, words: string) =>
  block({ kind: 'paragraph', id, runs: words ? [textRun(words)] : [] });
const directions = () => sent.map((one) => one.dir);
afterEach(() => answer?.close());

describe('reading direction', () => {
  it('is that of the first letter, figures and signs aside', () => {
    expect(directionOf('2026 – مرحبا')).toBe('rtl');
    expect(directionOf('(a) مرحبا')).toBe('ltr');
    expect(directionOf('12 %')).toBeUndefined();
  });
  it('comes with the first letter that is typed', () => {
    const editor = open([paragraph('p', '')]);
    editor.chain().focus('end').insertContent('م').run();
    expect(directions()).toEqual(['rtl']);
    editor.chain().focus('end').splitBlock().insertContent('S').run();
    expect(directions()).toEqual(['rtl', '']);
  });
  it('stays as somebody turned it', () => {
    const editor = open([paragraph('p', '')]);
    editor.chain().focus('end').insertContent('م').run();
    turnDirection(editor);
    editor.chain().focus('end').insertContent('رحبا').run();
    expect(directions()).toEqual(['']);
  });
  it('of what stands already is left alone', () => {
    const editor = open([paragraph('p', 'مرحبا'), paragraph('q', '')]);
    editor.chain().focus('end').insertContent('S').run();
    expect(directions()).toEqual(['', '']);
  });
});
