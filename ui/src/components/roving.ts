// A toolbar is one stop of the Tab key; arrows go from button to button inside it.
import type { Attachment } from 'svelte/attachments';
import { around } from './find';

export const roving: Attachment<HTMLElement> = (bar) => {
  const buttons = () =>
    [...bar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].filter(
      (button) => !button.closest('[role=menu]'),
    );
  const settle = (chosen?: HTMLElement) => {
    const all = buttons();
    const current =
      all.find((one) => one === chosen) ?? all.find((one) => one.tabIndex === 0) ?? all[0];
    for (const one of all) one.tabIndex = one === current ? 0 : -1;
  };
  const keydown = (event: KeyboardEvent) => {
    const all = buttons();
    const here = all.findIndex((one) => one === document.activeElement);
    const rtl = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: around(all.length, here, rtl),
      ArrowLeft: around(all.length, here, -rtl),
      Home: 0,
      End: all.length - 1,
    };
    const next = all[steps[event.key] ?? -1];
    if (here < 0 || !next) return;
    event.preventDefault();
    settle(next);
    next.focus();
  };
  const focusin = (event: FocusEvent) =>
    event.target instanceof HTMLElement && settle(event.target);
  const watch = new MutationObserver(() => settle());
  watch.observe(bar, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  bar.addEventListener('keydown', keydown);
  bar.addEventListener('focusin', focusin);
  settle();
  return () => {
    watch.disconnect();
    bar.removeEventListener('keydown', keydown);
    bar.removeEventListener('focusin', focusin);
  };
};
