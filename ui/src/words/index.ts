export { directionOf, languages, say, speech, w } from './words.svelte';
export type { Arg, Key } from './words.svelte';
