// The letters of a review: who gets one, in which language, and writing them so that one sees how far it is.
import { act } from '../../desk/act';
import { sayWhere } from '../../desk/files';
import type { LetterRow } from '../../engine/bindings';
import { host } from '../../engine/host';
import { live, type Live } from '../../engine/live.svelte';
import { w } from '../../words';
import { languageName } from '../../desk/languages';

export const parts = ['all', 'ready', 'open', 'bare'] as const;
export type Part = (typeof parts)[number];
export type Format = 'pdf' | 'docx';

/** So many are asked for at once: seldom enough to be fast, often enough to be stopped. */
const atOnce = 25;

export const isIn = (part: Part, row: LetterRow): boolean =>
  part === 'all' ||
  (part === 'ready' && row.open === 0 && row.bare === 0) ||
  (part === 'open' && row.open > 0) ||
  (part === 'bare' && row.open === 0 && row.bare > 0);

/** Those who get a letter now. */
export const writable = (rows: readonly LetterRow[], waiting: boolean): LetterRow[] =>
  rows.filter((row) => waiting || row.open === 0);

/** How far the writing is. */
export type Writing = { done: number; all: number };
export type Written = { count: number; folder: string; stopped: boolean };

export class Correspondence {
  readonly list: Live<'list_letters'>;
  part = $state<Part>('all');
  chosen = $state('');
  format = $state<Format>('pdf');
  /** Also those who wait for an outcome. */
  waiting = $state(false);
  writing = $state.raw<Writing>();
  written = $state.raw<Written>();
  #stopped = false;

  /** To be made while a component is set up. */
  constructor(readonly review: string) {
    this.list = live(
      'list_letters',
      () => ({ review }),
      (changed) =>
        changed.review === review &&
        changed.collections.some((one) => ['contribution', 'profile'].includes(one)),
    );
  }

  get rows(): readonly LetterRow[] {
    return this.list.value?.rows ?? [];
  }
  get shown(): readonly LetterRow[] {
    return this.rows.filter((row) => isIn(this.part, row));
  }
  get one(): LetterRow | undefined {
    return this.rows.find((row) => row.key === this.chosen);
  }
  get counts(): ReadonlyMap<Part, number> {
    return new Map(parts.map((part) => [part, this.rows.filter((row) => isIn(part, row)).length]));
  }
  get toWrite(): readonly LetterRow[] {
    return writable(this.rows, this.waiting);
  }

  speak = async ({ contributions, name }: LetterRow, language: string): Promise<void> => {
    await act(
      'treat_contributions',
      { review: this.review, ids: contributions.map(({ id }) => id), fields: { language } },
      {
        said: () => w('letters-language-said', { name, language: languageName(language) }),
        undo: this.review,
      },
    );
  };

  write = async (): Promise<void> => {
    const keys = this.toWrite.map(({ key }) => key);
    if (this.writing || keys.length === 0) return;
    const folder = await host.chooseFolder();
    if (!folder) return;
    this.#stopped = false;
    this.written = undefined;
    this.writing = { done: 0, all: keys.length };
    let count = 0;
    for (let at = 0; at < keys.length && !this.#stopped; at += atOnce) {
      const some = await this.#some(folder, keys.slice(at, at + atOnce));
      if (some === undefined) break;
      count += some;
      this.writing = { done: Math.min(at + atOnce, keys.length), all: keys.length };
    }
    this.written = { count, folder, stopped: this.#stopped || this.writing.done < keys.length };
    this.writing = undefined;
  };

  /** Gives how many were written; nothing where the engine refused. */
  async #some(folder: string, recipients: string[]): Promise<number | undefined> {
    const ask = { review: this.review, folder, format: this.format, recipients };
    const written = await act('write_letters', { ...ask, open: this.waiting });
    return written?.files.length;
  }

  stop = (): void => {
    this.#stopped = true;
  };

  /** One letter by itself, also where something of it is still open. */
  writeOne = async ({ key }: LetterRow): Promise<void> => {
    const folder = await host.chooseFolder();
    if (!folder) return;
    const ask = { review: this.review, folder, format: this.format, recipients: [key], open: true };
    const file = (await act('write_letters', ask))?.files[0];
    if (file) sayWhere(w('letters-written', { count: 1, folder }), file);
  };
}
