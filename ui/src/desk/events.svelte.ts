// What reviews go to: the events of the calendar, to be picked from.
import type { Deadline } from '../engine/bindings';
import { live } from '../engine/live.svelte';

/** The names of what is still to come, of this year or later, without the calendar's own notes in parentheses. */
export function eventNames(calendar: readonly Deadline[], year: number): string[] {
  const titles = calendar
    .filter((one) => !one.review && Number(one.date.slice(0, 4)) >= year)
    .map((one) => one.title.replace(/\s*[(（][^()（）]*[)）]/g, '').trim());
  return [...new Set(titles)].filter(Boolean);
}

/** To be made while a component is set up. */
export function cycleEvents(): { readonly options: readonly { value: string; label: string }[] } {
  const home = live('home', () => ({}));
  const year = new Date().getFullYear();
  const options = $derived(
    eventNames(home.value?.calendar ?? [], year).map((name) => ({ value: name, label: name })),
  );
  return {
    get options() {
      return options;
    },
  };
}
