// From a click to a question, and from the caret to the page.
import { describe, expect, it } from 'vitest';
import type { PagePlace, PagesView } from '../../engine/bindings';
import { marksOf, placeAt } from './places';

const at = (page: number, y: number, key: string, block = ''): PagePlace => ({
  unit: 'section:methodology',
  key,
  block,
  page,
  x: 70,
  y,
});
const view: PagesView = {
  revision: 1,
  count: 2,
  width: 595,
  height: 842,
  ms: 1,
  superseded: false,
  places: [at(2, 300, 'sources', 'c'), at(1, 100, 'lead', 'a'), at(1, 500, 'lead', 'b')],
};

describe('a click on a page', () => {
  it('leads to the paragraph that stands there', () => {
    expect(placeAt(view, 1, 480)?.block).toBe('a');
    expect(placeAt(view, 1, 492)?.block).toBe('b');
  });
  it('leads to what runs on from the page before', () => {
    expect(placeAt(view, 2, 120)?.block).toBe('b');
  });
  it('above everything leads to what comes first', () => {
    expect(placeAt(view, 1, 10)?.block).toBe('a');
  });
});

describe('the mark of the caret', () => {
  const caret = (question: string, block: string) => ({
    unit: 'section:methodology',
    question,
    block,
  });
  it('goes from a paragraph to the next', () => {
    expect(marksOf(view, caret('lead', 'a'))).toEqual([{ page: 1, top: 100, height: 400 }]);
  });
  it('runs over the end of a page', () => {
    const marks = marksOf(view, caret('lead', 'b'));
    expect(marks.map(({ page }) => page)).toEqual([1, 2]);
    expect(marks[1]).toMatchObject({ top: 64, height: 236 });
  });
  it('is of the whole question where its paragraph does not print yet', () => {
    expect(marksOf(view, caret('lead', 'just-typed')).map(({ top }) => top)).toEqual([
      100, 500, 64,
    ]);
  });
  it('is no larger than a few lines where nothing follows', () => {
    expect(marksOf(view, caret('sources', 'c'))).toEqual([{ page: 2, top: 300, height: 48 }]);
  });
  it('is nowhere while the caret is elsewhere', () => {
    expect(marksOf(view, undefined)).toEqual([]);
    expect(marksOf(view, caret('validation', ''))).toEqual([]);
  });
});
