// Whoever goes somewhere by keyboard stands there afterwards.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { heading, record } from './arrival';
import { way, type Place } from './route.svelte';

let from: HTMLElement;
const made = (tag: string): HTMLElement => {
  const element = document.body.appendChild(document.createElement(tag));
  element.tabIndex = -1;
  return element;
};
const settled = () => new Promise((done) => setTimeout(done));
beforeEach(() => {
  way.open('r');
  from = made('button');
  from.focus();
});
afterEach(() => document.body.replaceChildren());

/** What has the focus after the screen was drawn with these parts. */
async function drawn(title: HTMLElement, one?: [string, HTMLElement]) {
  heading(title);
  await settled();
  if (one) record(one[0])(one[1]);
  await settled();
  return document.activeElement;
}
const log = (id?: string): Place => (id ? { at: 'contributions', id } : { at: 'contributions' });

it('a jump ends at the heading, also to the screen that stands already', async () => {
  const title = made('h1');
  way.show(log());
  expect(await drawn(title)).toBe(title);
  from.focus();
  way.show(log());
  expect(await drawn(title)).toBe(title);
});

it('a list that is looked through keeps the focus', async () => {
  way.turn(log());
  expect(await drawn(made('h1'))).toBe(from);
});

it('a heading that is drawn anew takes nothing', async () => {
  const title = made('h1');
  way.show(log());
  await drawn(title);
  from.focus();
  expect(await drawn(title)).toBe(from);
});

it('what was sought takes the focus when it comes, unless one has gone on', async () => {
  const [title, one] = [made('h1'), made('h2')];
  way.show(log('c1'));
  expect(await drawn(title, ['c1', one])).toBe(one);
  way.show(log('c2'));
  heading(title);
  await settled();
  from.focus();
  record('c2')(one);
  await settled();
  expect(document.activeElement).toBe(from);
});
