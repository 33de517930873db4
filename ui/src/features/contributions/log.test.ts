import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListContributions } from '../../engine/bindings';
import { Log } from './log.svelte';

const asked = vi.hoisted(() => ({ list: [] as Partial<ListContributions>[] }));
/** A log of 250: every second one is of migrants. */
vi.mock('../../engine/call', () => ({
  call: (_name: string, ask: Partial<ListContributions>) => {
    asked.list.push(ask);
    const all = Array.from({ length: 250 }, (_, n) => ({ id: `c${n}`, migrants: n % 2 === 0 }));
    const rows = all.filter((row) => !ask.category || row.migrants);
    const from = ask.offset ?? 0;
    return Promise.resolve({ total: rows.length, rows: rows.slice(from, from + (ask.limit ?? 0)) });
  },
}));

let log: Log;
const settled = () => new Promise((done) => setTimeout(done));
beforeEach(() => {
  asked.list = [];
  log = new Log('r');
});

describe('the chosen contribution', () => {
  it('is let go when a filter hides it, and only then', async () => {
    log.choose('c1');
    log.narrow({ category: 'migrants' });
    await settled();
    expect(log.chosen).toBe('');
    log.choose('c2');
    log.narrow({ category: '' });
    await settled();
    expect(log.chosen).toBe('c2');
  });
  it('stays though its page was not fetched', async () => {
    log.choose('c248');
    log.narrow({ category: 'migrants' });
    await settled();
    expect(log.chosen).toBe('c248');
    log.choose('c249');
    log.narrow({ category: 'migrants' });
    await settled();
    expect(log.chosen).toBe('');
  });
});

it('the order that was picked is asked for, also when all are ticked', async () => {
  log.sortBy('category');
  await settled();
  await log.tickAll();
  expect(asked.list.map((ask) => ask.sort)).toEqual(['category', 'category']);
  expect(log.ticked.size).toBe(250);
});
