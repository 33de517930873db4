/** Pixels of one rem as the text size stands; room is counted in it, so that large text is a small window. */
export function rem(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
