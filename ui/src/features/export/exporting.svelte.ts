// What shall be printed, and what came of it.
import type { Edition, Exported, ReviewView } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { host } from '../../engine/host';
import { reviewFile } from '../../desk/files';
import { saving } from '../../desk/saving.svelte';
import { w } from '../../words';

export type What = 'whole' | 'section' | 'blank';

export class Exporting {
  what = $state<What>('whole');
  unit = $state('');
  language = $state('');
  edition = $state<Edition>('public');
  busy = $state(false);
  fault = $state('');
  done = $state.raw<Exported>();

  /** Begins anew: the whole in the working language, or what was approved. `unit` is where one is. */
  begin(language: string, edition: Edition = 'public', unit = ''): void {
    this.what = 'whole';
    this.unit = unit;
    this.language = language;
    this.edition = edition;
    this.again();
  }

  again(): void {
    this.done = undefined;
    this.fault = '';
  }

  /** The file's name says what it holds. */
  name(view: ReviewView): string {
    const section = view.sections.find((row) => row.unit === this.unit);
    const edition = w(this.edition === 'internal' ? 'export-name-internal' : 'export-name-public');
    const of = {
      row: view.row,
      part: this.what === 'section' ? section?.title : undefined,
      version: view.version,
      what: this.what === 'blank' ? w('export-name-blank') : edition,
      language: this.language,
    };
    return reviewFile(of, 'pdf');
  }

  async run(view: ReviewView): Promise<void> {
    const path = await host.chooseSave(this.name(view), [{ name: 'PDF', extensions: ['pdf'] }]);
    if (!path) return;
    this.busy = true;
    this.again();
    try {
      await saving.flush();
      this.done = await call('export_pdf', {
        review: view.row.id,
        path,
        language: this.language,
        edition: this.edition,
        unit: this.what === 'section' ? this.unit : '',
        blank: this.what === 'blank',
      });
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      this.fault = error.message;
    } finally {
      this.busy = false;
    }
  }
}
