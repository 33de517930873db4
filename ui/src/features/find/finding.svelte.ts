// Finds words in the whole review while they are typed, and replaces them in one go.
import type { UsedIn } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { SvelteSet } from 'svelte/reactivity';
import { saving } from '../../desk/saving.svelte';

const pause = 250;

export class Finding {
  find = $state('');
  replace = $state('');
  exact = $state(false);
  places = $state.raw<readonly UsedIn[]>([]);
  /** Paragraphs in which nothing is to be replaced. */
  readonly left = new SvelteSet<string>();
  busy = $state(false);
  fault = $state('');
  /** What the places were found for; nothing before the first answer. */
  asked = $state('');
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly review: string) {}

  /** How many paragraphs would change. */
  readonly chosen = $derived(this.places.filter((place) => !this.left.has(keyOf(place))));

  /** Looks again a moment after the last key; an older answer that comes late is dropped. */
  look = (): void => {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#timer = setTimeout(() => void this.#count(this.#turn), pause);
  };

  async #count(turn: number): Promise<void> {
    if (this.find.trim() === '') {
      this.places = [];
      this.asked = '';
      return;
    }
    const find = this.find;
    await saving.flush();
    const found = await this.#ask(false);
    if (turn !== this.#turn || !found) return;
    this.places = found.places;
    if (this.asked !== find) this.left.clear();
    this.asked = find;
  }

  /** Gives how many were replaced; nothing where the engine refused. */
  async replaceAll(): Promise<number | undefined> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.busy = true;
    await saving.flush();
    const done = await this.#ask(true);
    this.busy = false;
    if (!done) return undefined;
    this.look();
    return done.replaced;
  }

  async #ask(apply: boolean) {
    const { review, find, replace, exact } = this;
    const except = this.places
      .filter((place) => this.left.has(keyOf(place)))
      .map(({ unit, block }) => ({ unit, block }));
    try {
      this.fault = '';
      return await call('replace_words', { review, find, replace, exact, apply, except });
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      this.fault = error.message;
      return undefined;
    }
  }
}

/** A paragraph among those found. */
export const keyOf = ({ unit, block }: UsedIn): string => `${unit} ${block}`;

/** A sentence with the words found in it set apart. */
export function pieces(sentence: string, find: string, exact: boolean): string[] {
  if (find === '') return [sentence];
  const escaped = find.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return sentence.split(new RegExp(`(${escaped})`, exact ? 'u' : 'iu'));
}
