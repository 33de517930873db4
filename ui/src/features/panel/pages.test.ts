// The live pages: one ask at a time, the newest wins, and a late answer is never shown over a newer one.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenReview } from '../../desk/open.svelte';
import type { PagesView, Render } from '../../engine/bindings';
import { Pages } from './pages.svelte';

const asked = vi.hoisted(() => ({
  list: [] as { ask: Partial<Render>; answer: (view: Partial<PagesView>) => Promise<void> }[],
}));
vi.mock('../../engine/call', () => ({
  EngineFault: class extends Error {},
  call: (_name: string, ask: Partial<Render>) =>
    new Promise((resolve) =>
      asked.list.push({
        ask,
        answer: async (view) => {
          resolve({ count: 1, superseded: false, places: [], ...view });
          await vi.advanceTimersByTimeAsync(0);
        },
      }),
    ),
}));

let unit = 'section:methodology';
let seen = true;
const open = { id: 'r' } as OpenReview;
const pages = () =>
  new Pages(
    open,
    () => unit,
    () => seen,
  );
const units = () => asked.list.map(({ ask }) => ask.unit);

describe('the edition shown', () => {
  it('is the internal one while writing and the public one at the approval, until somebody chooses', () => {
    let approving = false;
    const shown = new Pages(
      open,
      () => unit,
      () => seen,
      () => approving,
    );
    expect(shown.edition).toBe('internal');
    approving = true;
    expect(shown.edition).toBe('public');
    shown.edition = 'internal';
    expect(shown.edition).toBe('internal');
    approving = false;
    shown.edition = 'public';
    approving = true;
    expect(shown.edition).toBe('internal');
  });
});

beforeEach(() => {
  vi.useFakeTimers();
  asked.list = [];
  unit = 'section:methodology';
  seen = true;
  return () => vi.useRealTimers();
});

describe('live pages', () => {
  it('set the section that is being typed first, and the whole behind it', async () => {
    const live = pages();
    live.moved(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(units()).toEqual(['section:methodology']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(units()).toEqual(['section:methodology', '']);
  });

  it('ask once more when something moved while they were being set, and show only the newest', async () => {
    const { unit: press } = pages();
    void press.render();
    void press.render();
    void press.render();
    expect(asked.list).toHaveLength(1);
    await asked.list[0]?.answer({ revision: 1 });
    expect(press.view).toBeUndefined();
    await asked.list[1]?.answer({ revision: 2 });
    expect(press.view?.revision).toBe(2);
    expect(asked.list).toHaveLength(2);
    const [first, second] = asked.list.map(({ ask }) => ask.generation ?? 0);
    expect(second).toBeGreaterThan(first ?? Infinity);
  });

  it('stay as they are until the next are there', async () => {
    const { unit: press } = pages();
    void press.render();
    await asked.list[0]?.answer({ revision: 1 });
    void press.render();
    expect(press.view?.revision).toBe(1);
    await asked.list[1]?.answer({ revision: 9, superseded: true });
    expect(press.view?.revision).toBe(1);
  });

  it('are not set where nobody looks', async () => {
    seen = false;
    pages().moved(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked.list).toEqual([]);
  });

  it('are the whole report where one is in no section', () => {
    const live = pages();
    expect(live.scope).toBe('unit');
    unit = '';
    expect(live.scope).toBe('whole');
  });
});
