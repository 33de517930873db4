// What is taken out of the log, for whom, in which language, as which kind of file.
import { act } from '../../../desk/act';
import { reviewFile } from '../../../desk/files';
import type { OpenReview } from '../../../desk/open.svelte';
import type { Edition, TakenOut } from '../../../engine/bindings';
import { host } from '../../../engine/host';
import { say, w } from '../../../words';

export type What = 'log' | 'table' | 'said';
export type Ending = 'csv' | 'xlsx' | 'pdf' | 'docx';

/** The kinds of file in which each can be had, the usual one first. */
export const endings: Readonly<Record<What, readonly Ending[]>> = {
  log: ['xlsx', 'csv'],
  table: ['pdf', 'docx', 'xlsx'],
  said: ['pdf', 'docx'],
};

/** The languages in which what goes out is worded. */
export const languages = ['en', 'fr'] as const;

/** The review's language where it is one of them. */
export const worded = (language: string): string =>
  languages.find((one) => language.split('-')[0] === one) ?? 'en';

export class TakingOut {
  what = $state<What>('log');
  edition = $state<Edition>('public');
  ending = $state<Ending>('xlsx');
  language = $state('en');
  contacts = $state(false);
  busy = $state(false);
  done = $state.raw<TakenOut>();

  constructor(readonly open: OpenReview) {}

  begin(what: What): void {
    this.what = what;
    this.ending = endings[what][0] ?? 'pdf';
    this.edition = 'public';
    this.language = worded(this.open.language);
    this.contacts = false;
    this.done = undefined;
  }

  get withContacts(): boolean {
    return this.what === 'log' && this.edition === 'internal' && this.contacts;
  }

  save = async (): Promise<void> => {
    const { what, edition, ending, language } = this;
    const row = this.open.view?.row;
    if (!row || this.busy) return;
    const facts = edition === 'internal' ? w('out-edition-internal') : '';
    const of = { row, part: say(`out-of-${what}`), what: facts, language };
    const kind = { name: say(`out-format-${ending}`), extensions: [ending] };
    const path = await host.chooseSave(reviewFile(of, ending), [kind]);
    if (!path) return;
    this.busy = true;
    const ask = { review: this.open.id, path, edition, language };
    this.done =
      what === 'log'
        ? await act('export_log', { ...ask, contacts: this.withContacts })
        : await act('export_responses', { ...ask, groups: what === 'said' });
    this.busy = false;
  };
}
