// Where the way leads, the keyboard and the reader come along: to the heading of the screen, then to what was sought on it.
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { way, type Route } from './route.svelte';

/** The latest way that has come to its end; what moves on the screen later takes no focus. */
let done: Route | undefined;
/** Where the focus was put on the way. */
let stood: Element | undefined;

const sought = (route: Route): string =>
  route.screen === 'review' && 'id' in route.place ? (route.place.id ?? '') : '';
const asksQuestion = (route: Route): boolean =>
  route.screen === 'review' && route.place.at === 'unit' && Boolean(route.place.question);
const stays = (route: Route): boolean => route.screen === 'review' && route.stays === true;
const nowhere = (): boolean => document.activeElement === document.body;

/** Focuses the heading of the screen that the way leads to, once it stands and what covered it is closed. */
export async function arriveAt(heading: HTMLElement): Promise<void> {
  const { route } = way;
  await tick();
  if (route !== way.route || (route === done && !nowhere())) return;
  if (!sought(route)) done = route;
  if (stays(route) && !nowhere()) return;
  heading.tabIndex = -1;
  heading.focus();
  stood = heading;
}

/** For the heading of a screen. A question that is asked for takes the focus itself. */
export const heading: Attachment<HTMLElement> = (node) => {
  if (!asksQuestion(way.route)) void arriveAt(node);
};

/** For what shows one record: it takes the focus where the way leads to it, and nobody has gone on meanwhile. */
export const record =
  (id: string, first = ''): Attachment<HTMLElement> =>
  (node) => {
    const { route } = way;
    if (route === done || stays(route) || !id || sought(route) !== id) return;
    void tick().then(() => {
      if (route !== way.route || route === done) return;
      done = route;
      if (!nowhere() && document.activeElement !== stood) return;
      ((first && node.querySelector<HTMLElement>(first)) || node).focus();
    });
  };
