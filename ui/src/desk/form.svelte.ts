// The form of one record: typing is kept on the disk within a second, leaving a field saves it, and only what
// changed is sent.
import { untrack } from 'svelte';
import type { Fields, Scalar } from '../engine/bindings';
import { call } from '../engine/call';
import { withdraw } from './act';
import { changed, numberOf, setOf, setTo, textOf } from './fields';
import { saving } from './saving.svelte';

/** Which record; an empty id is a record that its first save makes. */
export type RecordAt = { review: string; unit: string; collection: string; id: string };

const serial = { last: 0 };
/** How long typing may go on before the disk has it. */
export const atMost = 800;

export class RecordForm {
  #edited = $state.raw<Fields>({});
  /** Saved, and not yet told by the engine. */
  #sent: Fields = {};
  /** What the engine told last, while this form stood. */
  #told: Fields;
  #shown: Fields;
  #queue: Promise<unknown> = Promise.resolve();
  /** Kept on the disk, and not yet saved. */
  #kept: Fields = {};
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** A save has made the record that typing gave an id. */
  #isMade: boolean;
  readonly #key = `form-${(serial.last += 1)}`;

  /** `stored` gives the fields as the engine tells them. To be made while a component is set up. */
  constructor(
    readonly at: RecordAt,
    stored: () => Fields,
    readonly onmade: (id: string) => void = () => undefined,
  ) {
    this.#told = untrack(stored);
    this.#isMade = at.id !== '';
    this.#shown = $derived({ ...stored(), ...this.#edited });
    // what the engine tells after a save replaces what was typed, so that an undo shows
    $effect(() => {
      this.#told = stored();
      untrack(() => this.#settle());
      this.#sent = {};
    });
    $effect(() => {
      const stop = saving.writer(this.#flush);
      return () => {
        stop();
        void this.#flush();
      };
    });
  }

  /** The fields as the form shows them. */
  get fields(): Fields {
    return this.#shown;
  }
  text = (name: string): string => textOf(this.#shown, name);
  number = (name: string): number | null => numberOf(this.#shown, name);
  flag = (name: string): boolean => this.#shown[name] === true;
  members = (set: string): string[] => setOf(this.#shown, set);

  /** Keeps what is being typed; it is saved when the field is left. */
  type = (name: string, value: Scalar): void => {
    this.#edited = { ...this.#edited, [name]: value };
    this.#keeping ??= setTimeout(() => {
      this.#keeping = undefined;
      this.#queue = this.#queue.then(() => this.#keep());
    }, atMost);
  };

  /** What differs from what the engine holds, among the fields that are named; among all where none is. */
  #unsaved(names: readonly string[] = []): Fields {
    const named = Object.entries(this.#edited).filter(
      ([name]) => names.length === 0 || names.includes(name),
    );
    return changed({ ...this.#told, ...this.#sent }, Object.fromEntries(named));
  }

  /** What is typed goes to the disk as it stands, and is no operation yet. */
  async #keep(): Promise<void> {
    const fields = this.#unsaved();
    if (Object.keys(fields).length === 0) return;
    await this.#send(fields, true);
  }

  #send(fields: Fields, typing: boolean): Promise<boolean> {
    return saving.save(this.#key, async () => {
      const { id } = await call('save_record', { ...this.at, fields, typing });
      this.at.id = id;
      this.#kept = typing ? fields : {};
      return undefined;
    });
  }

  /** Writes at once; gives whether something was written. */
  set = (fields: Fields): Promise<boolean> => {
    this.#edited = { ...this.#edited, ...fields };
    return this.save(...Object.keys(fields));
  };
  put = (name: string, value: Scalar): Promise<boolean> => this.set({ [name]: value });
  putMembers = (set: string, members: readonly string[]): Promise<boolean> =>
    this.set(setTo(this.#shown, set, members));

  /**
   * Saves these fields (all where none is named), one save after the other: the second of a new record
   * goes to the record that the first one made.
   */
  save = (...names: string[]): Promise<boolean> => {
    const next = this.#queue.then(() => this.#write(names));
    this.#queue = next;
    return next;
  };
  #flush = async (): Promise<void> => void (await this.save());

  async #write(names: readonly string[]): Promise<boolean> {
    if (names.length === 0) {
      clearTimeout(this.#keeping);
      this.#keeping = undefined;
    }
    const fields = this.#unsaved(names);
    const isNothing = Object.keys(fields).length === 0;
    if (isNothing && Object.keys(this.#kept).length === 0) {
      this.#settle();
      return false;
    }
    // what was kept and typed back again is to be forgotten
    if (!(await this.#send(fields, false)) || isNothing) return false;
    if (!this.#isMade) this.onmade(this.at.id);
    this.#isMade = true;
    this.#sent = { ...this.#sent, ...fields };
    withdraw();
    return true;
  }

  /** Lets go of what was sent, once the engine has told anew, and of what is no change. */
  #settle(): void {
    const open = Object.entries(this.#edited).filter(
      ([name, value]) => !(name in this.#sent && this.#sent[name] === value),
    );
    this.#edited = changed(this.#told, Object.fromEntries(open));
  }
}
