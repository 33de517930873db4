// The calls of a review: the one that is open, edited here and saved whole, and its papers as files.
import { act } from '../../desk/act';
import { fileName, sayWhere } from '../../desk/files';
import type { OpenReview } from '../../desk/open.svelte';
import { way } from '../../desk/route.svelte';
import type { CallForm } from '../../engine/bindings';
import { host } from '../../engine/host';
import { live, type Live } from '../../engine/live.svelte';
import { w } from '../../words';
import { moved, wordless } from './asks';

export type Paper = 'form' | 'call';
export type Format = 'pdf' | 'docx' | 'txt';

/** The languages in which a call goes out, in the order of the United Nations. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export class Calls {
  readonly list: Live<'list_calls'>;
  /** The call as it stands on the screen; saved when a field is left. */
  form = $state<CallForm>();
  #saved = '';
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** To be made while a component is set up. `id` is the one the way leads to. */
  constructor(
    readonly open: OpenReview,
    readonly id: () => string,
  ) {
    this.list = live(
      'list_calls',
      () => ({ review: open.id }),
      (changed) =>
        changed.review === open.id &&
        changed.collections.some((one) => one === 'call' || one === 'contribution'),
    );
    $effect(() => {
      const stored = this.stored;
      // what is still being saved is newer than what was read
      if (this.#waiting === 0) this.#show(stored);
    });
  }

  get all(): readonly CallForm[] {
    return this.list.value?.calls ?? [];
  }
  get stored(): CallForm | undefined {
    return this.all.find((call) => call.id === this.id()) ?? this.all.at(-1);
  }
  get taken(): number {
    return this.list.value?.taken[this.form?.number ?? ''] ?? 0;
  }
  titleOf = (key: string): string =>
    this.list.value?.choices.find((choice) => choice.key === key)?.title ?? '';

  #show(call: CallForm | undefined): void {
    const text = JSON.stringify(call ?? null);
    if (text === this.#saved && this.form?.id === call?.id) return;
    this.#saved = text;
    this.form = call && (JSON.parse(text) as CallForm);
  }

  /** Saves what was changed, one save after the other. */
  save = (): Promise<unknown> => {
    const worded = this.form?.asks.filter((ask) => !wordless(ask)) ?? [];
    const text = JSON.stringify(this.form ? { ...this.form, asks: worded } : null);
    if (!this.form?.title.trim() || text === this.#saved) return this.#queue;
    this.#saved = text;
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => {
      await act('save_call', { review: this.open.id, call: JSON.parse(text) as CallForm });
      this.#waiting -= 1;
    });
    return this.#queue;
  };

  add = async (): Promise<void> => {
    await this.save();
    const call: CallForm = {
      id: '',
      title: w('calls-title'),
      number: '',
      until: '',
      contact: '',
      consultation: '',
      languages: [this.open.view?.profile['language'] as string].filter((code) =>
        languages.some((one) => one === code),
      ),
      purpose: {},
      asks: [],
    };
    const made = await act('save_call', { review: this.open.id, call }, { undo: this.open.id });
    if (made) way.show({ at: 'calls', id: made.id });
  };

  putAway = async (): Promise<void> => {
    const { id, title } = this.form ?? { id: '', title: '' };
    await act(
      'remove_record',
      { review: this.open.id, unit: 'consultations', collection: 'call', id },
      { said: () => w('calls-put-away-said', { title }), undo: this.open.id },
    );
  };

  ask = (key: string): void => {
    if (!this.form || !key || this.form.asks.some((one) => one.key === key)) return;
    this.form.asks.push({ key, words: {} });
    if (key.includes(':')) void this.save();
  };
  /** A question without words is saved once it has some. */
  askOwn = (): void => {
    const taken = this.form?.asks.map((one) => one.key) ?? [];
    let count = 1;
    while (taken.includes(`own-${count}`)) count += 1;
    this.ask(`own-${count}`);
  };
  takeOut = (at: number): void => {
    this.form?.asks.splice(at, 1);
    void this.save();
  };
  move = (at: number, by: number): void => {
    if (this.form) this.form.asks = moved(this.form.asks, at, by);
    void this.save();
  };
  speak = (code: string, spoken: boolean): void => {
    if (!this.form) return;
    const others = this.form.languages.filter((one) => one !== code);
    this.form.languages = spoken ? [...others, code] : others;
    void this.save();
  };

  export = async (paper: Paper, language: string, format: Format): Promise<void> => {
    if (!this.form) return;
    await this.save();
    const name = { number: this.form.number, language };
    const title = paper === 'form' ? w('calls-file-form', name) : w('calls-file-call', name);
    const kind = { name: format.toUpperCase(), extensions: [format] };
    const path = await host.chooseSave(fileName(title, format), [kind]);
    if (!path) return;
    const ask = { review: this.open.id, call: this.form.id, paper, language, format, path };
    const saved = await act('export_paper', ask);
    if (saved) sayWhere(w('calls-exported', { path: saved.path }), saved.path);
  };
}
