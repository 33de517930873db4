// Puts a floating part beside what it belongs to, inside the window.

const gap = 4;

/** Below the anchor (above where there is no room), its start edges aligned. `floating` is already shown. */
export function placeBeside(floating: HTMLElement, anchor: DOMRect, wide = false): void {
  const style = floating.style;
  if (wide) style.minWidth = `${anchor.width}px`;
  const size = floating.getBoundingClientRect();
  const rtl = getComputedStyle(floating).direction === 'rtl';
  const below = window.innerHeight - anchor.bottom - gap;
  const above = anchor.top - gap;
  const up = below < size.height && above > below;
  const left = rtl ? anchor.right - size.width : anchor.left;
  style.left = `${Math.max(gap, Math.min(left, window.innerWidth - size.width - gap))}px`;
  style.maxHeight = `${Math.max(96, (up ? above : below) - gap)}px`;
  style.top = up
    ? `${Math.max(gap, anchor.top - gap - Math.min(size.height, above))}px`
    : `${anchor.bottom + gap}px`;
}
