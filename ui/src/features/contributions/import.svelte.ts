// An import, step by step: the file, how it is read, what came of it.
import { act, offer } from '../../desk/act';
import { settings } from '../../desk/settings.svelte';
import type { Imported, ImportPreview } from '../../engine/bindings';
import { call } from '../../engine/call';
import { host } from '../../engine/host';
import { w } from '../../words';
import { assign, keep, recall, type Mapping } from './mapping';
import { nameOf } from './record.svelte';

const tables = () => [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }];

export class Importing {
  path = $state('');
  preview = $state.raw<ImportPreview>();
  imported = $state.raw<Imported>();
  /** The mapping comes from an earlier list with these columns. */
  remembered = $state(false);
  failure = $state('');
  busy = $state<'' | 'reading' | 'importing'>('');
  #turn = 0;

  constructor(readonly review: string) {}

  get name(): string {
    return nameOf(this.path);
  }
  get hasText(): boolean {
    return Object.values(this.preview?.map ?? {}).includes('text');
  }

  reset = (): void => {
    this.#turn += 1;
    this.path = '';
    this.preview = undefined;
    this.imported = undefined;
    this.remembered = false;
    this.failure = '';
    this.busy = '';
  };

  choose = async (): Promise<void> => {
    const [path] = await host.chooseOpen(tables());
    if (path) await this.open(path);
  };

  /** Reads a file as its columns were last read, or as they propose themselves. */
  open = async (path: string): Promise<void> => {
    this.reset();
    this.path = path;
    await this.#look({});
    if (!this.preview) return;
    const { columns, fields } = this.preview;
    const kept = recall(settings.values, columns, fields);
    this.remembered = kept !== undefined;
    if (kept) await this.#look(kept);
  };

  assign = async (column: string, field: string): Promise<void> => {
    if (!this.preview) return;
    const map = assign(this.preview.columns, this.preview.map, column, field);
    this.preview = { ...this.preview, map };
    this.remembered = false;
    await this.#look(map);
  };

  async #look(map: Mapping): Promise<void> {
    const turn = ++this.#turn;
    this.busy = 'reading';
    try {
      const preview = await call('preview_import', {
        review: this.review,
        path: this.path,
        map,
      });
      if (turn !== this.#turn) return;
      this.preview = preview;
      this.failure = '';
    } catch (error) {
      if (turn !== this.#turn) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.busy = '';
  }

  run = async (): Promise<void> => {
    if (!this.preview || this.busy) return;
    const { columns, map } = this.preview;
    this.busy = 'importing';
    const imported = await act('import_contributions', {
      review: this.review,
      path: this.path,
      map,
    });
    this.busy = '';
    if (!imported) return;
    this.imported = imported;
    offer({ text: w('contributions-import-said', { count: imported.imported }) }, this.undo);
    await settings.set(keep(columns, map as Mapping));
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
