// What undo and redo would do next: the text's own steps while one writes, the review's otherwise.
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { Answer } from '../features/editor/answer.svelte';
import { block } from '../features/editor/blocks';
import { writing } from './writing.svelte';

let answer: Answer;
function open(): Editor {
  const nothing = () => undefined;
  answer = new Answer({
    placeholder: () => '',
    citeItems: () => Promise.resolve([]),
    citeLabel: () => '',
    pictureUrl: () => '',
    onchange: nothing,
    onblur: nothing,
    oncite: nothing,
    onlargepaste: nothing,
    storePicture: nothing,
  });
  const place = document.body.appendChild(document.createElement('div'));
  answer.open(place, [block({ kind: 'paragraph', id: 'p' })], () => ({}));
  if (!answer.editor) throw new Error('no editor');
  return answer.editor;
}
afterEach(() => {
  writing.end(answer);
  answer.close();
});

it('typing can be taken back in the text, then done again, while one writes', () => {
  const editor = open();
  writing.enter(answer);
  expect([writing.next('undo', 'earlier'), writing.next('redo', undefined)]).toEqual([
    undefined,
    undefined,
  ]);
  editor.commands.insertContent('Fees');
  expect(writing.next('undo', 'earlier')).toBe(answer);
  writing.next('undo', 'earlier')?.step('undo');
  expect(editor.getText()).toBe('');
  writing.next('redo', undefined)?.step('redo');
  expect(editor.getText()).toBe('Fees');
});

it('what was typed and left is a step of the review; what the text alone can do again stays on offer', () => {
  const editor = open();
  writing.enter(answer);
  editor.commands.insertContent('Fees');
  writing.leave(answer);
  expect(writing.next('undo', 'text of Methodology')).toBeUndefined();
  answer.step('undo');
  expect(writing.next('redo', 'earlier')).toBeUndefined();
  expect(writing.next('redo', undefined)).toBe(answer);
});
