// What reviews go to: the events of the calendar, to be picked from.
import { live } from '../engine/live.svelte';

/** To be made while a component is set up. */
export function cycleEvents(): { readonly options: readonly { value: string; label: string }[] } {
  const home = live('home', () => ({}));
  const titles = $derived(
    (home.value?.calendar ?? []).filter((one) => !one.review).map((one) => one.title),
  );
  const options = $derived([...new Set(titles)].map((title) => ({ value: title, label: title })));
  return {
    get options() {
      return options;
    },
  };
}
