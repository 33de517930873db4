// A long list that is fetched a page at a time, as it comes into sight. The latest answer wins; no row stands twice.

export type Slot<T> = { at: number; row?: T };
type Page<T> = { total: number; rows: readonly T[] };
type Later = (run: () => void) => unknown;

export const pageSize = 100;
/** A row that only flies past while one scrolls is not asked for. */
const soon: Later = (run) => setTimeout(run, 60);

export class Paged<T extends { id: string }, P extends Page<T> = Page<T>> {
  slots = $state.raw<readonly Slot<T>[]>([]);
  /** The last answer: how many there are. */
  answer = $state.raw<P>();
  failure = $state('');
  /** What is shown belongs to an earlier question. */
  stale = $state(false);
  #turn = 0;
  #fresh = false;
  #asked = new Set<number>();
  #recent: number[] = [0];
  #wanted = new Set<number>();
  #waiting = false;

  constructor(
    readonly ask: (offset: number, limit: number) => Promise<P>,
    readonly later: Later = soon,
  ) {}

  /** Another question: from its beginning. */
  restart = (): Promise<void> => {
    this.#recent = [0];
    return this.refresh();
  };

  /** The same question again, for what is in sight; the rest is asked when it comes into sight. */
  refresh = async (): Promise<void> => {
    this.#turn += 1;
    this.#fresh = true;
    this.#asked.clear();
    this.stale = true;
    await Promise.all(this.#recent.map((page) => this.#fetch(page)));
  };

  /** A row without its content is in sight. Gives the way to say that it no longer is. */
  want = (at: number): (() => void) => {
    this.#wanted.add(at);
    if (!this.#waiting) this.later(this.#gather);
    this.#waiting = true;
    return () => this.#wanted.delete(at);
  };

  /** The row at a place, once it is there. */
  at = (place: number): T | undefined => this.slots[place]?.row;

  #gather = (): void => {
    this.#waiting = false;
    const pages = new Set([...this.#wanted].map((at) => Math.floor(at / pageSize)));
    for (const page of pages) {
      if (this.#asked.has(page)) continue;
      this.#recent = [...this.#recent.filter((one) => one !== page), page].slice(-2);
      void this.#fetch(page);
    }
  };

  async #fetch(page: number): Promise<void> {
    const turn = this.#turn;
    this.#asked.add(page);
    try {
      const answer = await this.ask(page * pageSize, pageSize);
      if (turn !== this.#turn) return;
      this.#place(page, answer);
      this.failure = '';
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#asked.delete(page);
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.stale = false;
  }

  #place(page: number, answer: P): void {
    const blank = (_: unknown, at: number): Slot<T> => ({ at });
    const anew = this.#fresh || answer.total !== this.slots.length;
    const ids = new Set(answer.rows.map((row) => row.id));
    const slots: Slot<T>[] = anew
      ? Array.from({ length: answer.total }, blank)
      : this.slots.map((slot) => (slot.row && ids.has(slot.row.id) ? { at: slot.at } : slot));
    answer.rows.forEach((row, n) => {
      const at = page * pageSize + n;
      if (at < slots.length) slots[at] = { at, row };
    });
    // what moved since then is asked for again when it is in sight
    if (anew) for (const other of [...this.#asked]) if (other !== page) this.#asked.delete(other);
    this.#fresh = false;
    this.slots = slots;
    this.answer = answer;
  }
}
