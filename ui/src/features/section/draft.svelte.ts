// One answer while it is written: on the disk within a second, an operation at a pause, and never overwritten by an
// older text that comes back late.
import type { Answer, EditorBlock, Saved } from '../../engine/bindings';

/** How soon after the last key the text goes to the disk, and how long typing without a break may put that off. */
export const rest = 400;
export const atMost = 1_000;
/** A pause that makes an operation of what was typed. */
export const pause = 4_000;

export type Desk = {
  /** Stores the answer; `typing` keeps it on the disk without making an operation. */
  answer: (ask: Pick<Answer, 'known' | 'blocks' | 'typing'>) => Promise<Saved>;
  /** Runs the work and tells the status line; false where the disk refused. */
  save: (work: () => Promise<Saved>) => Promise<boolean>;
  /** What was typed is on the disk; `typing`: not yet an operation. */
  onkept: (typing: boolean) => void;
};

type Timer = 'rest' | 'atMost' | 'pause';

export class Draft {
  /** What the editor is given. */
  blocks = $state.raw<readonly EditorBlock[]>([]);
  /** What it shows. */
  shown = $state.raw<readonly EditorBlock[]>([]);
  /** While a word is being composed, news waits. */
  composing = false;
  readonly #desk: Desk;
  readonly #known = new Set<string>();
  /** Edits made, those on the disk, those that are an operation. */
  #edits = 0;
  #kept = 0;
  #done = 0;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = false;
  readonly #timers = new Map<Timer, ReturnType<typeof setTimeout>>();

  constructor(desk: Desk, blocks: readonly EditorBlock[] = []) {
    this.#desk = desk;
    this.#show(blocks);
  }

  #show(blocks: readonly EditorBlock[]): void {
    this.blocks = blocks;
    this.shown = blocks;
    for (const { id } of blocks) this.#known.add(id);
  }

  /** Names the text as the engine has it; nothing while there is text that it does not have. */
  get stamp(): number | undefined {
    return this.#edits === Math.max(this.#kept, this.#done) ? this.#edits : undefined;
  }

  /** Takes what the engine answered to an ask made at `stamp`; refused where something was typed since. */
  take(blocks: readonly EditorBlock[], stamp: number | undefined): boolean {
    if (stamp === undefined || stamp !== this.#edits || this.composing) return false;
    this.#show(blocks);
    return true;
  }

  /** The editor says what it holds now. */
  typed(blocks: readonly EditorBlock[]): void {
    this.#edits += 1;
    this.shown = blocks;
    this.#after('rest', rest, () => this.#keep());
    if (!this.#timers.has('atMost')) this.#after('atMost', atMost, () => this.#keep());
    this.#after('pause', pause, () => void this.flush());
  }

  #after(timer: Timer, wait: number, run: () => void): void {
    clearTimeout(this.#timers.get(timer));
    this.#timers.set(timer, setTimeout(run, wait));
  }

  #stop(...timers: Timer[]): void {
    for (const timer of timers) {
      clearTimeout(this.#timers.get(timer));
      this.#timers.delete(timer);
    }
  }

  /** To the disk, one after another; what is typed meanwhile goes with the next. */
  #keep(): void {
    this.#stop('rest', 'atMost');
    if (this.#waiting) return;
    this.#waiting = true;
    void this.#queue(async () => {
      this.#waiting = false;
      if (this.#edits > Math.max(this.#kept, this.#done)) await this.#save(true);
    });
  }

  /** Keeps what was typed on the disk now, without making an operation. */
  async keep(): Promise<void> {
    this.#keep();
    await this.#last;
  }

  /** Makes an operation of what was typed, if anything was. */
  flush = async (): Promise<void> => {
    this.#stop('rest', 'atMost', 'pause');
    await this.#queue(async () => {
      if (this.#edits > this.#done) await this.#save(false);
    });
  };

  #queue(work: () => Promise<void>): Promise<void> {
    const next = this.#last.then(work);
    this.#last = next;
    return next;
  }

  #save(typing: boolean): Promise<boolean> {
    return this.#desk.save(() => this.#send(typing));
  }

  /** Sends the text as it is now, so that a second try never brings an older one. */
  async #send(typing: boolean): Promise<Saved> {
    const edits = this.#edits;
    const blocks = [...this.shown];
    const saved = await this.#desk
      .answer({ known: [...this.#known], blocks, typing })
      .catch((error: unknown) => {
        // Where no operation could be made, the journal may still take it; the failure stands.
        if (!typing)
          void this.#desk
            .answer({ known: [...this.#known], blocks, typing: true })
            .catch(() => undefined);
        throw error;
      });
    for (const { id } of blocks) this.#known.add(id);
    this.#kept = Math.max(this.#kept, edits);
    if (!typing) this.#done = Math.max(this.#done, edits);
    this.#desk.onkept(typing);
    return saved;
  }
}
