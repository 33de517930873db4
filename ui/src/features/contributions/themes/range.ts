// Places in a text: the engine counts in signs, the window in UTF-16 units; marks cut the text into pieces.
import { highlight } from '../highlight';

export type Span = { from: number; to: number };

/** A place in units as one in signs. */
export const signsOf = (text: string, units: number): number => [...text.slice(0, units)].length;

/** A place in signs as one in units. */
export function unitsOf(text: string, signs: number): number {
  let units = 0;
  let left = signs;
  for (const sign of text) {
    if (left <= 0) break;
    units += sign.length;
    left -= 1;
  }
  return units;
}

export type Piece<T> = {
  text: string;
  /** Looked-for words. */
  found: boolean;
  /** The marks that lie on it. */
  marks: readonly T[];
  /** The marks that end with it. */
  ends: readonly T[];
};

/** The text in pieces, cut where a mark or a looked-for word begins or ends. */
export function pieces<T extends Span>(
  text: string,
  marks: readonly T[],
  query: string,
): Piece<T>[] {
  const spans = marks.map((mark) => ({
    mark,
    from: unitsOf(text, mark.from),
    to: unitsOf(text, mark.to),
  }));
  const found: { at: number; found: boolean }[] = [];
  let at = 0;
  for (const piece of highlight(text, query)) {
    found.push({ at, found: piece.found });
    at += piece.text.length;
  }
  const cuts = [...found.map((one) => one.at), ...spans.flatMap(({ from, to }) => [from, to])];
  const places = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      found: found.findLast((one) => one.at <= from)?.found ?? false,
      marks: spans.filter((span) => span.from <= from && to <= span.to).map(({ mark }) => mark),
      ends: spans.filter((span) => span.to === to && span.from < to).map(({ mark }) => mark),
    };
  });
}

/** Text of a node up to a place in it; what only names a mark is no text. */
function lengthBefore(root: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  const within = range.cloneContents();
  for (const name of within.querySelectorAll('[data-mark]')) name.remove();
  return within.textContent?.length ?? 0;
}

/** What is chosen within an element, in signs of its text; a caret is an empty span. */
export function chosenIn(root: HTMLElement, text: string): Span | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const from = lengthBefore(root, range.startContainer, range.startOffset);
  const to = lengthBefore(root, range.endContainer, range.endOffset);
  return { from: signsOf(text, from), to: signsOf(text, to) };
}
