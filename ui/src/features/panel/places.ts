// Where the text stands on the pages: what a click leads to, and what the caret marks.
import type { Caret } from '../../desk/open.svelte';
import type { PagePlace, PagesView } from '../../engine/bindings';

/** A band on a page, in points. */
export type Mark = { page: number; top: number; height: number };

/** Foot and head of a page, where no text stands; in points. */
const margin = 64;
/** How far above its line a click still means it. */
const slack = 14;
/** How much is marked of a paragraph that nothing follows: where it ends is not known. */
const alone = 48;

const before = (a: PagePlace, b: PagePlace) => a.page - b.page || a.y - b.y || a.x - b.x;

/** What is printed at a point of a page: what begins last before it, on an earlier page where need be. */
export function placeAt(view: PagesView, page: number, y: number): PagePlace | undefined {
  const sorted = [...view.places].sort(before);
  const upto = sorted.findLast(
    (one) => one.page < page || (one.page === page && one.y <= y + slack),
  );
  return upto ?? sorted[0];
}

/** Bands of the caret's paragraph; of its whole question where the paragraph does not print. */
export function marksOf(view: PagesView, caret: Caret | undefined): Mark[] {
  if (!caret) return [];
  const sorted = [...view.places].sort(before);
  const inQuestion = (one: PagePlace) => one.unit === caret.unit && one.key === caret.question;
  const inBlock = (one: PagePlace) =>
    inQuestion(one) && caret.block !== '' && one.block === caret.block;
  const meant = sorted.some(inBlock) ? inBlock : inQuestion;
  return sorted.flatMap((one, at) => (meant(one) ? bands(view, one, sorted[at + 1]) : []));
}

/** From where one begins to where the next does; over the end of a page where it runs on. */
function bands(view: PagesView, from: PagePlace, next: PagePlace | undefined): Mark[] {
  const band = (page: number, top: number, end: number): Mark => ({
    page,
    top,
    height: Math.max(12, end - top),
  });
  const foot = view.height - margin;
  if (next?.page === from.page) return [band(from.page, from.y, next.y)];
  const runsOn = next?.page === from.page + 1 && next.y > margin + 2 * slack;
  if (!runsOn) return [band(from.page, from.y, Math.min(foot, from.y + alone))];
  return [band(from.page, from.y, foot), band(next.page, margin, next.y)];
}
