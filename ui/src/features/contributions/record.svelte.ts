// A contribution while it is recorded. It outlives its form: closing the form loses nothing that was typed.
import { toasts } from '../../components/toasts.svelte';
import { act, offer } from '../../desk/act';
import { textOf } from '../../desk/fields';
import type { RecordRow } from '../../engine/bindings';
import { host } from '../../engine/host';
import { w } from '../../words';
import { organizationsIn } from './contact.svelte';
import { keepOnDisk } from './kept.svelte';

/** What one paragraph may hold; a longer text is a document. */
export const longest = 200_000;

/** A file to be attached: by path, or already stored. */
export type NewFile = { name: string; path?: string; original?: string };

const blank = (received: string) => ({
  organization: '',
  person: '',
  contact: '',
  on_behalf: '',
  category: '',
  text: '',
  files: [] as NewFile[],
  consultation: '',
  received,
  channel: '',
  level: '',
  place: '',
  consent: 'not-asked',
  listed: false,
  objectives: [] as string[],
  principles: [] as string[],
  sections: [] as string[],
});
export type Draft = ReturnType<typeof blank>;

/** What the next statement of the same meeting has in common with this one: how it came in, nothing of who said it. */
export function next(draft: Draft): Draft {
  const { consultation, received, channel, level, place } = draft;
  return { ...blank(received), consultation, channel, level, place };
}

const channelOf: Record<string, string> = { call: 'call', virtual: 'online' };

/** Statements entered under one meeting inherit its date, place and channel. */
export function inherit(draft: Draft, meeting: RecordRow | undefined): Draft {
  if (!meeting) return draft;
  const from = textOf(meeting.fields, 'from');
  return {
    ...draft,
    received: from.length === 10 ? from : draft.received,
    place: textOf(meeting.fields, 'place') || draft.place,
    channel: channelOf[textOf(meeting.fields, 'kind')] ?? 'meeting',
  };
}

export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

export class Recording {
  draft = $state<Draft>(blank(localDay(new Date())));
  /** Said where something is missing, once one tried to save. */
  tried = $state(false);
  busy = $state(false);
  /** The number given last while the form stayed open. */
  given = $state('');

  constructor(readonly review: string) {}

  get missing(): string | undefined {
    if (this.draft.text.length > longest) return w('contributions-what-long');
    const said = this.draft.text.trim() !== '' || this.draft.files.length > 0;
    return said ? undefined : w('contributions-what-missing');
  }
  /** Something typed waits to be saved. */
  get begun(): boolean {
    const { organization, person, text, files } = this.draft;
    return [organization, person, text].some((one) => one.trim() !== '') || files.length > 0;
  }

  clear = (): void => {
    this.draft = blank(localDay(new Date()));
    this.tried = false;
    this.given = '';
  };

  /** Saves it; the number given is said. Gives the id where it is in the log. */
  async save(another: boolean, onopen: (id: string) => void): Promise<string | undefined> {
    this.tried = true;
    if (this.missing || this.busy) return undefined;
    this.busy = true;
    const recorded = await act('add_contribution', this.#ask());
    this.busy = false;
    if (!recorded) return undefined;
    const { id, number } = recorded;
    this.draft = another ? next(this.draft) : blank(localDay(new Date()));
    this.tried = false;
    this.given = another ? number : '';
    const action = { label: w('contributions-open-it'), run: () => onopen(id) };
    offer(
      { text: w('contributions-recorded', { number }), ...(another ? {} : { action }) },
      () => void act('undo', { review: this.review }),
    );
    return id;
  }

  #ask() {
    const { organization, files, objectives, ...rest } = $state.snapshot(this.draft);
    return {
      ...rest,
      review: this.review,
      organizations: organizationsIn(organization),
      objectives: objectives.map(Number),
      files: files.flatMap((file) => file.path ?? []),
      originals: files.flatMap((file) => file.original ?? []),
    };
  }

  addPaths = (paths: readonly string[]): void => {
    const known = this.draft.files.map((file) => file.path);
    const fresh = paths.filter((path) => !known.includes(path));
    this.draft.files.push(...fresh.map((path) => ({ path, name: nameOf(path) })));
  };
  choose = async (): Promise<void> => this.addPaths(await host.chooseOpen([], true));

  /** Files dropped into a browser or pasted: stored at once, attached when saved. */
  async addFiles(files: readonly File[]): Promise<void> {
    for (const file of files)
      try {
        this.draft.files.push({ name: file.name, original: await host.upload(file) });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        toasts.say({
          text: w('contributions-file-refused', { name: file.name, why }),
          tone: 'red',
        });
      }
  }
  dropFile = (file: NewFile): void => {
    this.draft.files = this.draft.files.filter((one) => one !== file);
  };
}

const recordings = new Map<string, Recording>();

/** The one recording of a review. */
export function recordingOf(review: string): Recording {
  const known = recordings.get(review);
  if (known) return known;
  const recording = new Recording(review);
  recordings.set(review, recording);
  void keepOnDisk(recording);
  return recording;
}
