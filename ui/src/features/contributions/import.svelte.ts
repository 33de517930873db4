// An import, step by step: the files, how they are read, what came of it.
import { act, offer } from '../../desk/act';
import { FilesIn } from '../../desk/filesIn.svelte';
import type { Imported, ImportPreview } from '../../engine/bindings';
import { call } from '../../engine/call';
import { w } from '../../words';
import { coming, fileKinds, meanings, type Meanings, type Repeats } from './importing';
import { assign, type Mapping } from './mapping';
import { nameOf } from './record.svelte';

export class Importing extends FilesIn<ImportPreview> {
  imported = $state.raw<Imported>();
  /** Rows with the text and the sender of another: a person says what becomes of them. */
  same = $state<Repeats>('');
  near = $state<Repeats>('import');

  get name(): string {
    const [only, ...more] = this.paths;
    if (only === undefined || more.length)
      return w('contributions-import-several', { count: this.paths.length });
    return nameOf(only.replace(/[/\\]+$/, ''));
  }
  get isTable(): boolean {
    return (this.preview?.columns.length ?? 0) > 0;
  }
  get hasText(): boolean {
    return !this.isTable || Object.values(this.preview?.map ?? {}).includes('text');
  }
  get isChosen(): boolean {
    return this.same !== '' || this.preview?.same.length === 0;
  }
  get count(): number {
    return this.preview ? coming(this.preview, this.same, this.near) : 0;
  }

  override reset(): void {
    super.reset();
    this.imported = undefined;
    this.same = '';
    this.near = 'import';
  }

  protected kinds() {
    return fileKinds();
  }

  protected first(): Promise<void> {
    return this.#look('');
  }

  /** What was said of the words of the file so far. */
  get #said(): Meanings {
    return meanings(this.preview?.values ?? [], '', '', '');
  }

  assign = async (column: string, field: string): Promise<void> => {
    if (!this.preview) return;
    const { columns, sheet } = this.preview;
    const map = assign(columns, this.preview.map as Mapping, column, field);
    this.preview = { ...this.preview, map, remembered: false };
    await this.#look(sheet, map, this.#said);
  };

  /** Says what a word of the file means, for all rows. */
  explain = async (field: string, written: string, key: string): Promise<void> => {
    if (!this.preview) return;
    const { sheet, map, values } = this.preview;
    await this.#look(sheet, map as Mapping, meanings(values, field, written, key));
  };

  /** Says what stands first in dates. */
  datesBegin = async (dates: string): Promise<void> => {
    if (!this.preview) return;
    const { sheet, map } = this.preview;
    await this.#look(sheet, map as Mapping, this.#said, dates);
  };

  turnTo = (sheet: string): Promise<void> => this.#look(sheet);

  #look(
    sheet: string,
    map: Mapping = {},
    values: Meanings = {},
    dates = this.preview?.dates ?? '',
  ): Promise<void> {
    const ask = { review: this.review, paths: [...this.paths], sheet, map, values, dates };
    return this.look(() => call('preview_import', ask));
  }

  run = async (): Promise<void> => {
    if (!this.preview || this.busy) return;
    this.busy = 'taking';
    const { sheet, map, dates } = this.preview;
    const imported = await act('import_contributions', {
      review: this.review,
      paths: [...this.paths],
      sheet,
      map,
      values: this.#said,
      dates,
      same: this.same,
      near: this.near,
      received: this.received,
    });
    this.busy = '';
    if (!imported) return;
    this.imported = imported;
    if (imported.imported)
      offer({ text: w('contributions-import-said', { count: imported.imported }) }, this.undo);
  };

  undo = async (): Promise<void> => {
    const undone = await act(
      'undo',
      { review: this.review },
      { said: () => w('contributions-import-undone') },
    );
    if (undone) this.reset();
  };
}
