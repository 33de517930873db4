// What just happened, said once, with the way back. Shown by ToastRegion.

export type Toast = {
  id: number;
  text: string;
  tone: 'plain' | 'red';
  /** Takes it back. */
  undo?: () => void | Promise<void>;
  /** Another way on: its words and what it does. */
  action?: { label: string; run: () => void };
};

const stays = 8_000;

class Toasts {
  list = $state.raw<Toast[]>([]);
  #last = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  say(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): number {
    const id = ++this.#last;
    this.list = [...this.list.slice(-2), { tone: 'plain', ...toast, id }];
    this.resume(id);
    return id;
  }

  drop(id: number): void {
    this.pause(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Something newer was done: what it says stands, but the way back from here is closed. */
  settle(id: number): void {
    this.list = this.list.map((toast) => {
      const settled = { ...toast };
      if (toast.id === id) delete settled.undo;
      return settled;
    });
  }

  /** While someone reads it (pointer or focus on it), it stays. */
  pause(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number): void {
    this.pause(id);
    this.#timers.set(
      id,
      setTimeout(() => this.drop(id), stays),
    );
  }
}

export const toasts = new Toasts();
