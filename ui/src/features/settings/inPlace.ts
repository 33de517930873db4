// A control that changes the size of everything stays where it is on the screen.
import { tick } from 'svelte';

export async function inPlace(
  control: HTMLElement | null | undefined,
  change: () => Promise<void>,
): Promise<void> {
  const before = control?.getBoundingClientRect().top ?? 0;
  await change();
  await tick();
  const page = control?.closest('main');
  if (control && page) page.scrollTop += control.getBoundingClientRect().top - before;
}
