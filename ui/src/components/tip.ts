// A word for an icon: `{@attach tip('Bold', 'Ctrl+B')}`. Shown on hover and on keyboard focus, gone with Esc.
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

function show(target: HTMLElement, text: string, keys: string): void {
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
  const below = at.bottom + 6 + size.height < window.innerHeight;
  const centre = at.left + at.width / 2 - size.width / 2;
  tip.style.left = `${Math.max(6, Math.min(centre, window.innerWidth - size.width - 6))}px`;
  tip.style.top = `${below ? at.bottom + 6 : at.top - size.height - 6}px`;
}

function hide(): void {
  clearTimeout(timer);
  if (bubble?.matches(':popover-open')) bubble.hidePopover();
}

export function tip(text: string | undefined, keys = ''): Attachment<HTMLElement> {
  return (target) => {
    if (!text) return;
    const soon = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => target.isConnected && show(target, text, keys), wait);
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
