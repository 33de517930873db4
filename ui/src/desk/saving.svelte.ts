// The promise of the status line: "saved" only after the disk has it, and a failure that can't be overlooked.
import { toasts } from '../components/toasts.svelte';
import { call } from '../engine/call';
import { host } from '../engine/host';
import { w } from '../words';

/** How old the backup of a long day may grow. */
const hour = 3_600_000;

type Work = () => Promise<{ saved_at?: string } | undefined>;

class Saving {
  state = $state<'none' | 'saving' | 'saved' | 'failed'>('none');
  /** RFC 3339 time at which the last commit returned. */
  at = $state('');
  /** Why the disk did not take it. */
  failure = $state('');
  #running = 0;
  #failed = new Map<string, Work>();
  /** The toast that told a person that the window stays open. */
  #told: number | undefined;
  #backedUp = Date.now();
  #writers = new Set<() => Promise<void>>();

  /** Saves under a key; what failed under it is replaced by what is saved later under it. */
  async save(key: string, work: Work): Promise<boolean> {
    this.#running += 1;
    if (this.state !== 'failed') this.state = 'saving';
    try {
      const answer = await work();
      this.#failed.delete(key);
      if (this.#failed.size === 0) this.#untell();
      this.at = answer?.saved_at ?? new Date().toISOString();
      return true;
    } catch (error) {
      // Whatever kept it from the disk, it is not saved: nothing of that may be overlooked.
      this.#failed.set(key, work);
      this.failure = error instanceof Error ? error.message : String(error);
      return false;
    } finally {
      this.#running -= 1;
      if (this.#failed.size > 0) this.state = 'failed';
      else if (this.#running === 0) this.state = 'saved';
    }
  }

  /** Another review was opened: what was saved of the one before is not said of it. */
  opened(): void {
    if (this.state === 'failed' || this.#running > 0) return;
    this.state = 'none';
    this.at = '';
  }

  /** Something else of a review was committed: a state, a record, an undo. */
  committed(): void {
    this.at = new Date().toISOString();
    if (this.state === 'none') this.state = 'saved';
    if (Date.now() - this.#backedUp < hour) return;
    this.#backedUp = Date.now();
    // where it fails, the next one tells: the work itself is saved
    void call('back_up', {}).catch(() => undefined);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    for (const [key, work] of [...this.#failed]) await this.save(key, work);
  }

  /** Who writes says how to save what is not saved yet. Returns the way to stop. */
  writer(flush: () => Promise<void>): () => void {
    this.#writers.add(flush);
    return () => this.#writers.delete(flush);
  }

  /** Saves everything that is not saved yet: before closing, exporting, undoing, saving a copy. */
  flush = async (): Promise<void> => {
    await Promise.all([...this.#writers].map((write) => write()));
  };

  /** Whether the window may close. What can't be saved keeps it open once, and says so; whoever closes again knows. */
  leave = async (): Promise<boolean> => {
    const saved = await this.flush()
      .then(() => this.retry())
      .then(
        () => this.#failed.size === 0,
        () => false,
      );
    if (saved || this.#told !== undefined) return true;
    const text = w('review-not-saved-close', { why: this.failure });
    this.#told = toasts.say({ text, tone: 'red' });
    return false;
  };

  /** All is saved: what was told of closing holds no longer. */
  #untell(): void {
    if (this.#told !== undefined) toasts.drop(this.#told);
    this.#told = undefined;
  }
}

export const saving = new Saving();
host.onClosing(saving.leave);
host.onChanged((changed) => changed.review && saving.committed());
