// Filled forms, step by step: the files, what they hold, what was recorded.
import { act, offer } from '../../desk/act';
import type { FormsPreview, FormsTaken } from '../../engine/bindings';
import { call } from '../../engine/call';
import { host } from '../../engine/host';
import { w } from '../../words';

export class Taking {
  paths = $state.raw<readonly string[]>([]);
  preview = $state.raw<FormsPreview>();
  taken = $state.raw<FormsTaken>();
  /** Those that are already in the log are recorded again. */
  same = $state(false);
  received = $state('');
  failure = $state('');
  busy = $state<'' | 'reading' | 'taking'>('');
  #turn = 0;

  constructor(readonly review: string) {}

  /** Contributions that would be recorded. */
  get count(): number {
    if (!this.preview) return 0;
    if (!this.same) return this.preview.contributions;
    return this.preview.rows.reduce((sum, row) => sum + row.answers, 0);
  }
  get repeats(): boolean {
    return this.preview?.rows.some((row) => row.same) ?? false;
  }

  reset = (): void => {
    this.#turn += 1;
    this.paths = [];
    this.preview = undefined;
    this.taken = undefined;
    this.same = false;
    this.received = '';
    this.failure = '';
    this.busy = '';
  };

  choose = async (): Promise<void> => {
    const kind = { name: w('forms-title'), extensions: ['pdf', 'docx', 'zip'] };
    const paths = await host.chooseOpen([kind], true);
    if (paths.length) await this.open(paths);
  };

  chooseFolder = async (): Promise<void> => {
    const path = await host.chooseFolder();
    if (path) await this.open([path]);
  };

  open = async (paths: readonly string[]): Promise<void> => {
    this.reset();
    const turn = ++this.#turn;
    this.paths = paths;
    this.busy = 'reading';
    try {
      const preview = await call('preview_forms', { review: this.review, paths: [...paths] });
      if (turn !== this.#turn) return;
      this.preview = preview;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.busy = '';
  };

  run = async (): Promise<void> => {
    if (!this.preview || this.busy) return;
    this.busy = 'taking';
    const { review, same, received } = this;
    const taken = await act('take_forms', { review, paths: [...this.paths], same, received });
    this.busy = '';
    if (!taken) return;
    this.taken = taken;
    if (taken.contributions) {
      const { contributions: count, first, last } = taken;
      offer({ text: w('forms-done', { count, first, last }) }, () => void act('undo', { review }));
    }
  };
}
