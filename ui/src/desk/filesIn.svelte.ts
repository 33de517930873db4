// Files from elsewhere, looked at before anything of them is recorded. A look that comes back late says nothing.
import { host, type FileKind } from '../engine/host';

export abstract class FilesIn<Preview> {
  paths = $state.raw<readonly string[]>([]);
  preview = $state.raw<Preview>();
  /** When they came, where they don't say so. */
  received = $state('');
  failure = $state('');
  busy = $state<'' | 'reading' | 'taking'>('');
  #turn = 0;

  constructor(readonly review: string) {}

  /** What can be chosen. */
  protected abstract kinds(): FileKind[];
  /** Looks at the files that were opened. */
  protected abstract first(): Promise<void>;

  reset(): void {
    this.#turn += 1;
    this.paths = [];
    this.preview = undefined;
    this.received = '';
    this.failure = '';
    this.busy = '';
  }

  async choose(): Promise<void> {
    const paths = await host.chooseOpen(this.kinds(), true);
    if (paths.length) await this.open(paths);
  }

  async chooseFolder(): Promise<void> {
    const path = await host.chooseFolder();
    if (path) await this.open([path]);
  }

  async open(paths: readonly string[]): Promise<void> {
    this.reset();
    this.paths = paths;
    await this.first();
  }

  protected async look(ask: () => Promise<Preview>): Promise<void> {
    const turn = ++this.#turn;
    this.busy = 'reading';
    try {
      const preview = await ask();
      if (turn !== this.#turn) return;
      this.preview = preview;
      this.failure = '';
    } catch (error) {
      if (turn !== this.#turn) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.busy = '';
  }
}
