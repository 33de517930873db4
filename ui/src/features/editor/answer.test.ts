// A living editor: ids, footnotes, news from outside, finding.
import { GapCursor } from '@tiptap/pm/gapcursor';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Answer } from './answer.svelte';
import { block, textRun, type EditorBlock } from './blocks';
import { look, replace, foundIn } from './find';

let answer: Answer;
let sent: EditorBlock[][];
const large = vi.fn<(text: string) => void>();

function open(blocks: EditorBlock[]) {
  sent = [];
  answer = new Answer({
    placeholder: () => '',
    citeItems: () => Promise.resolve([]),
    citeLabel: (_kind, id) => id.toUpperCase(),
    pictureUrl: () => '',
    onchange: (next) => sent.push(next),
    onblur: () => undefined,
    oncite: () => undefined,
    onlargepaste: large,
    storePicture: () => undefined,
  });
  const place = document.body.appendChild(document.createElement('div'));
  answer.open(place, blocks, () => ({}));
  if (!answer.editor) throw new Error('no editor');
  return answer.editor;
}
const last = () => sent.at(-1) ?? [];
const ids = () => last().map((one) => one.id);
const text = (one: EditorBlock | undefined) =>
  one?.runs.map((run) => (run.t === 'text' ? run.text : `[${run.t}]`)).join('');
const paragraph = (id: string, words: string) =>
  block({ kind: 'paragraph', id, runs: words ? [textRun(words)] : [] });

beforeEach(() => large.mockClear());
afterEach(() => answer.close());

describe('a table or a picture at the end', () => {
  const table = () => block({ kind: 'table', id: 't', rows: [[[textRun('A')], [textRun('B')]]] });

  it('leaves an empty line to go on in, which is no block', () => {
    const editor = open([table()]);
    expect(editor.state.doc.lastChild?.type.name).toBe('paragraph');
    editor.chain().setTextSelection(5).insertContent('x').run();
    expect(last().map((one) => one.kind)).toEqual(['table']);
  });
  it('is followed by what is written in that line', () => {
    const editor = open([table()]);
    editor.chain().focus('end').insertContent('After.').run();
    expect(last().map(text)).toEqual(['', 'After.']);
    expect(ids()[0]).toBe('t');
  });
  it('has the line again when what followed is removed, above the footnotes', () => {
    const note = block({ kind: 'footnote', id: 'n', runs: [textRun('words')] });
    const editor = open([
      paragraph('p', ''),
      block({ kind: 'figure', id: 'f', original: 'o', alt: 'A map.' }),
      { ...paragraph('q', ''), runs: [{ t: 'footnote', id: 'n' }, textRun('x')] },
      note,
    ]);
    const { doc } = editor.state;
    const from = doc.child(0).nodeSize + doc.child(1).nodeSize;
    editor.view.dispatch(editor.state.tr.delete(from, from + doc.child(2).nodeSize));
    expect(editor.state.doc.lastChild?.type.name).toBe('paragraph');
    expect(last().map((one) => one.kind)).toEqual(['paragraph', 'figure']);
  });
});

describe('a picture', () => {
  const given = { original: 'o', alt: 'A map.' };
  const kinds = () => last().map((one) => one.kind);
  const noted = (id: string) =>
    block({ kind: 'paragraph', id, runs: [textRun('Law'), { t: 'footnote', id: 'n' }] });
  const note = block({ kind: 'footnote', id: 'n', runs: [textRun('Decree')] });

  it('goes after the table or the picture the caret is in', () => {
    const table = block({ kind: 'table', id: 't', rows: [[[textRun('A')], [textRun('B')]]] });
    const editor = open([table, paragraph('p', 'After.')]);
    editor.chain().setTextSelection(5).insertFigure(given).run();
    expect(kinds().slice(0, 2)).toEqual(['table', 'figure']);
    expect(last().map(text)).toContain('After.');
    editor
      .chain()
      .setTextSelection(editor.state.doc.child(0).nodeSize + 1)
      .insertFigure({ ...given, original: 'second' })
      .run();
    expect(last().map((one) => one.original)).toEqual(['', 'o', 'second', '']);
  });
  it('goes after the paragraph of the footnote the caret is in', () => {
    const editor = open([noted('p'), paragraph('q', 'Next.'), note]);
    const inNote = editor.state.doc.content.size - 3;
    editor.chain().setTextSelection(inNote).insertFigure(given).run();
    expect(kinds().slice(0, 2)).toEqual(['paragraph', 'figure']);
    expect(kinds().at(-1)).toBe('footnote');
    expect(last().map(text)).toContain('Next.');
  });
  it('goes into the gap between a table and the footnotes', () => {
    const table = block({ kind: 'table', id: 't', rows: [[[textRun('A')], [textRun('B')]]] });
    const editor = open([noted('p'), table, note]);
    const { doc } = editor.state;
    const gap = doc.child(0).nodeSize + doc.child(1).nodeSize;
    editor.view.dispatch(editor.state.tr.setSelection(new GapCursor(doc.resolve(gap))));
    editor.chain().insertFigure(given).run();
    expect(kinds()).toEqual(['paragraph', 'table', 'figure', 'footnote']);
  });
});

describe('ids', () => {
  it('stay with what is written anew over everything', () => {
    const editor = open([paragraph('p', 'The Committee met.'), paragraph('q', 'It adopted.')]);
    editor.chain().selectAll().insertContent('The Council met.').run();
    expect(ids()).toEqual(['p']);
    expect(text(last()[0])).toBe('The Council met.');
    editor.chain().selectAll().deleteSelection().run();
    editor.chain().insertContent('Again.').run();
    expect(ids()).toEqual(['p']);
  });
  it('stay while typing; a split gives the second half a new one', () => {
    const editor = open([paragraph('p', 'one two')]);
    editor.chain().setTextSelection(5).insertContent('x').run();
    expect(ids()).toEqual(['p']);
    editor.chain().setTextSelection(5).splitBlock().run();
    expect(ids()[0]).toBe('p');
    expect(ids()[1]).toMatch(/^[a-z0-9]{16}$/);
    expect(last().map(text)).toEqual(['one ', 'xtwo']);
  });
  it('stay with the words when a line is opened above them', () => {
    const editor = open([paragraph('p', 'one')]);
    editor.chain().setTextSelection(1).splitBlock().run();
    expect(last().map((one) => [text(one), one.id === 'p'])).toEqual([
      ['', false],
      ['one', true],
    ]);
  });
  it('are new for what is pasted, in lists too', () => {
    const editor = open([
      block({ kind: 'bullet', id: 'b', runs: [textRun('one')] }),
      paragraph('p', 'two'),
    ]);
    editor.view.dispatch(
      editor.state.tr.insert(0, editor.state.doc.slice(0, editor.state.doc.content.size).content),
    );
    expect(new Set(ids()).size).toBe(4);
    expect(ids()).toContain('b');
    expect(ids()).toContain('p');
  });
});

describe('footnotes', () => {
  it('come with their words, leave with their sign and return with undo', () => {
    const editor = open([paragraph('p', 'Led by a ministry.')]);
    editor.chain().setTextSelection(19).insertFootnote().run();
    expect(editor.state.selection.$from.parent.type.name).toBe('note');
    editor.commands.insertContent('Decree 12.');
    expect(last().map((one) => [one.kind, text(one)])).toEqual([
      ['paragraph', 'Led by a ministry.[footnote]'],
      ['footnote', 'Decree 12.'],
    ]);
    editor.commands.deleteRange({ from: 19, to: 20 });
    expect(last().map((one) => one.kind)).toEqual(['paragraph']);
    editor.commands.undo();
    expect(text(last()[1])).toBe('Decree 12.');
  });
  it('stand in the order of their signs, and a copied one has words of its own', () => {
    const editor = open([
      block({
        kind: 'paragraph',
        id: 'p',
        runs: [textRun('a'), { t: 'footnote', id: 'f1' }, textRun('b')],
      }),
      block({ kind: 'footnote', id: 'f1', runs: [textRun('first')] }),
    ]);
    editor.chain().setTextSelection(1).insertFootnote().run();
    expect(
      last()
        .filter((one) => one.kind === 'footnote')
        .map(text),
    ).toEqual(['', 'first']);
    const sign = editor.state.doc.nodeAt(3);
    expect(sign?.attrs.id).toBe('f1');
    if (sign) editor.view.dispatch(editor.state.tr.insert(5, sign));
    const notes = last().filter((one) => one.kind === 'footnote');
    expect(notes.map(text)).toEqual(['', 'first', 'first']);
    expect(new Set(notes.map((one) => one.id)).size).toBe(3);
  });
  it('bring the words that came with a paste', () => {
    const editor = open([]);
    const sign = '<sup data-footnote="f9" data-words="Decree 12."></sup>';
    editor.view.pasteHTML(`<p>Led${sign} so.</p>`, new Event('paste') as ClipboardEvent);
    expect(last().map((one) => [one.kind, text(one)])).toEqual([
      ['paragraph', 'Led[footnote] so.'],
      ['footnote', 'Decree 12.'],
    ]);
  });
  it('keep their words when cut and pasted elsewhere', () => {
    const editor = open([
      block({ kind: 'paragraph', id: 'p', runs: [textRun('a'), { t: 'footnote', id: 'f1' }] }),
      paragraph('q', 'b'),
      block({ kind: 'footnote', id: 'f1', runs: [textRun('kept')] }),
    ]);
    const sign = editor.state.doc.nodeAt(2);
    editor.commands.deleteRange({ from: 2, to: 3 });
    if (sign) editor.view.dispatch(editor.state.tr.insert(4, sign));
    expect(last().map((one) => text(one))).toEqual(['a', '[footnote]b', 'kept']);
  });
});

describe('news from outside', () => {
  it('changes what differs and keeps the caret', () => {
    const editor = open([paragraph('p', 'one'), paragraph('q', 'two')]);
    editor.commands.setTextSelection(8);
    answer.bring([paragraph('n', 'before'), paragraph('p', 'one more'), paragraph('q', 'two')]);
    expect(sent).toEqual([]);
    expect(editor.state.selection.$from.parent.textContent).toBe('two');
    expect(editor.state.selection.$from.parentOffset).toBe(2);
    expect(editor.getText({ blockSeparator: '|' })).toBe('before|one more|two');
  });
  it('ignores an echo of earlier typing, but not an undo', () => {
    const editor = open([paragraph('p', 'a')]);
    editor.commands.insertContentAt(2, 'b');
    const early = structuredClone(last());
    editor.commands.insertContentAt(3, 'c');
    answer.bring(early);
    expect(editor.getText()).toBe('abc');
    answer.bring(structuredClone(last()));
    answer.bring(early);
    expect(editor.getText()).toBe('ab');
  });
  it('empties the text when the answer is emptied elsewhere', () => {
    const editor = open([paragraph('p', 'a')]);
    answer.bring([]);
    expect(editor.getText()).toBe('');
  });
});

describe('find and replace', () => {
  it('finds without case, keeps marks, and counts', () => {
    const editor = open([
      block({ kind: 'paragraph', runs: [textRun('The the '), textRun('THE', { b: true })] }),
    ]);
    look(editor, { text: 'the', caseful: false });
    expect(foundIn(editor).matches).toHaveLength(3);
    expect(replace(editor, 'a.*', true)).toBe(3);
    expect(last()[0]?.runs).toEqual([textRun('a.* a.* '), textRun('a.*', { b: true })]);
  });
});

describe('long texts', () => {
  it('go in as paragraphs that a block can hold', () => {
    open([]);
    answer.insertParagraphs(`${'word '.repeat(50_000)}\nend`);
    expect(last().length).toBe(3);
    expect(last().every((one) => (text(one) ?? '').length <= 200_000)).toBe(true);
  });
});

describe('text that looks like something else', () => {
  it('stays text', () => {
    const editor = open([]);
    const words = '**bold** <b>x</b> #let x = 1; DROP TABLE [a](b)';
    editor.view.dispatch(editor.state.tr.insertText(words));
    expect(last()[0]?.runs).toEqual([textRun(words)]);
  });
});
