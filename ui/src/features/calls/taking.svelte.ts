// Filled forms, step by step: the files, what they hold, what was recorded.
import { act, offer } from '../../desk/act';
import { FilesIn } from '../../desk/filesIn.svelte';
import type { FormsPreview, FormsTaken } from '../../engine/bindings';
import { call } from '../../engine/call';
import { w } from '../../words';

export class Taking extends FilesIn<FormsPreview> {
  taken = $state.raw<FormsTaken>();
  /** Those that are already in the log are recorded again. */
  same = $state(false);

  /** Contributions that would be recorded. */
  get count(): number {
    if (!this.preview) return 0;
    if (!this.same) return this.preview.contributions;
    return this.preview.rows.reduce((sum, row) => sum + row.answers, 0);
  }
  get repeats(): boolean {
    return this.preview?.rows.some((row) => row.same) ?? false;
  }

  override reset(): void {
    super.reset();
    this.taken = undefined;
    this.same = false;
  }

  protected kinds() {
    return [{ name: w('forms-title'), extensions: ['pdf', 'docx', 'zip'] }];
  }

  protected first(): Promise<void> {
    return this.look(() => call('preview_forms', { review: this.review, paths: [...this.paths] }));
  }

  async run(): Promise<void> {
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
  }
}
