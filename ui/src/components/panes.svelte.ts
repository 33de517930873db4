// Widths and folds of three panes, in rem so that they grow with the text; remembered under a name.

export type Side = 'start' | 'end';
export type Part = 'start' | 'middle' | 'end';
type Kept = { width: Record<Side, number>; folded: Record<Side, boolean> };

export const least: Record<Side, number> = { start: 11, end: 16 };
export const most: Record<Side, number> = { start: 24, end: 48 };
const fresh = (): Kept => ({
  width: { start: 14.75, end: 24.75 },
  folded: { start: false, end: false },
});

function recall(name: string): Kept {
  try {
    return { ...fresh(), ...(JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Kept>) };
  } catch {
    return fresh();
  }
}

export class PaneSizes {
  width = $state(fresh().width);
  folded = $state(fresh().folded);
  readonly #name: string;

  constructor(remember: string) {
    this.#name = `panes:${remember}`;
    const kept = recall(this.#name);
    this.width = kept.width;
    this.folded = kept.folded;
  }

  resize(side: Side, rem: number): void {
    this.width[side] = Math.min(most[side], Math.max(least[side], rem));
    this.#keep();
  }

  fold(side: Side, folded = !this.folded[side]): void {
    this.folded[side] = folded;
    this.#keep();
  }

  #keep(): void {
    try {
      localStorage.setItem(this.#name, JSON.stringify({ width: this.width, folded: this.folded }));
    } catch {
      // Nowhere to remember it: the panes still work.
    }
  }
}
