// Places in a text: signs outside the basic plane, marks that overlap, words that are looked for.
import { expect, test } from 'vitest';
import { pieces, signsOf, unitsOf } from './range';

const text = 'A 🏠 for all, a 🏠 now.';

test('a place in signs is the same place in units', () => {
  expect(signsOf(text, text.indexOf('for'))).toBe(4);
  expect(unitsOf(text, 4)).toBe(text.indexOf('for'));
  expect(unitsOf(text, 999)).toBe(text.length);
});

test('marks that overlap cut the text where they begin and end', () => {
  const found = pieces(
    'one two three',
    [
      { from: 0, to: 7, name: 'a' },
      { from: 4, to: 13, name: 'b' },
    ],
    '',
  );
  expect(found.map((piece) => [piece.text, piece.marks.map((mark) => mark.name).join('')])).toEqual(
    [
      ['one ', 'a'],
      ['two', 'ab'],
      [' three', 'b'],
    ],
  );
  expect(found.map((piece) => piece.ends.map((mark) => mark.name).join(''))).toEqual([
    '',
    'a',
    'b',
  ]);
});

test('looked-for words stay found under a mark', () => {
  const found = pieces(text, [{ from: 2, to: 7 }], 'all');
  expect(found.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(['all']);
  expect(found.map((piece) => piece.text).join('')).toBe(text);
});
