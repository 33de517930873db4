// What scrolls can be scrolled by keyboard: where nothing inside takes the focus, the region itself does.
import type { Attachment } from 'svelte/attachments';

const takesFocus =
  'a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex]';

export const scrolls: Attachment<HTMLElement> = (region) => {
  const look = () => {
    const over =
      region.scrollHeight > region.clientHeight + 1 || region.scrollWidth > region.clientWidth + 1;
    if (over && !region.querySelector(takesFocus)) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  };
  const size = new ResizeObserver(look);
  size.observe(region);
  const content = new MutationObserver(look);
  content.observe(region, { childList: true, subtree: true });
  return () => {
    size.disconnect();
    content.disconnect();
  };
};
