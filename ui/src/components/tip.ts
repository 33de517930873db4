// A word for an icon: `{@attach tip('Bold', { keys: 'Ctrl+B' })}`. Shown on hover and on keyboard focus, gone with Esc.
import type { Attachment } from 'svelte/attachments';
import { keyNames } from './keyNames';

let bubble: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function made(): HTMLElement {
  if (bubble?.isConnected) return bubble;
  bubble = document.createElement('div');
  bubble.className = 'tip';
  bubble.popover = 'manual';
  bubble.setAttribute('aria-hidden', 'true');
  document.body.append(bubble);
  return bubble;
}

type How = {
  keys?: string;
  /** At the end of its line instead of beneath: there the next line of a list stands. */
  beside?: boolean;
};
const gap = 6;

/** Where a bubble of this size stands: beneath what it belongs to, else above it. */
function beneath(at: DOMRect, size: DOMRect): [left: number, top: number] {
  const below = at.bottom + gap + size.height < window.innerHeight;
  return [
    at.left + at.width / 2 - size.width / 2,
    below ? at.bottom + gap : at.top - size.height - gap,
  ];
}
/** At its end in the way of reading; nothing where the window has no room there. */
function atEnd(at: DOMRect, size: DOMRect, rtl: boolean): [left: number, top: number] | undefined {
  const left = rtl ? at.left - size.width - gap : at.right + gap;
  if (left < gap || left + size.width > window.innerWidth - gap) return undefined;
  return [left, at.top + at.height / 2 - size.height / 2];
}

function show(target: HTMLElement, text: string, { keys, beside }: How): void {
  const tip = made();
  tip.textContent = text;
  if (keys) {
    const kbd = document.createElement('kbd');
    kbd.textContent = keyNames(keys).join('+');
    tip.append(kbd);
  }
  tip.showPopover();
  const at = target.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const rtl = getComputedStyle(target).direction === 'rtl';
  const [left, top] = (beside && atEnd(at, size, rtl)) || beneath(at, size);
  tip.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - size.width - gap))}px`;
  tip.style.top = `${top}px`;
}

function hide(): void {
  clearTimeout(timer);
  if (bubble?.matches(':popover-open')) bubble.hidePopover();
}

export function tip(text: string | undefined, how: How = {}): Attachment<HTMLElement> {
  return (target) => {
    if (!text) return;
    const soon = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => target.isConnected && show(target, text, how), wait);
    };
    const enter = () => soon(450);
    const focus = () => target.matches(':focus-visible') && soon(120);
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    target.addEventListener('pointerenter', enter);
    target.addEventListener('focus', focus);
    target.addEventListener('keydown', escape);
    for (const name of ['pointerleave', 'pointerdown', 'blur']) target.addEventListener(name, hide);
    return () => {
      hide();
      target.removeEventListener('pointerenter', enter);
      target.removeEventListener('focus', focus);
      target.removeEventListener('keydown', escape);
      for (const name of ['pointerleave', 'pointerdown', 'blur'])
        target.removeEventListener(name, hide);
    };
  };
}
