import { afterEach, beforeEach, expect, it } from 'vitest';
import { nextPart } from './reviewKeys';

beforeEach(() => {
  document.body.innerHTML = `<main>
    <section class="pane"><button id="nav">Sections</button></section>
    <section class="pane">
      <input id="search" />
      <div data-part><button>Number</button><div id="list" role="listbox" tabindex="0"></div></div>
      <article data-part><button id="detail">Close</button></article>
    </section>
    <section class="pane" hidden><button>Pages</button></section>
  </main>`;
});
afterEach(() => document.body.replaceChildren());

function round(by: 1 | -1): string[] {
  return [1, 2, 3].map(() => {
    nextPart(by);
    return document.activeElement?.id ?? '';
  });
}

it('F6 reaches the list and what it chose, each in its turn, both ways round', () => {
  document.getElementById('nav')?.focus();
  expect(round(1)).toEqual(['list', 'detail', 'nav']);
  expect(round(-1)).toEqual(['detail', 'list', 'nav']);
});

it('from above the list, F6 leaves nothing out', () => {
  document.getElementById('search')?.focus();
  expect(round(-1)).toEqual(['detail', 'list', 'nav']);
});
