// What one can do with sections, and which line one is on.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenReview } from '../../desk/open.svelte';
import type { OutlineRow } from '../../engine/bindings';
import { leadsHere } from './groups';
import { Outline } from './outline.svelte';

const act = vi.hoisted(() => vi.fn<(name: string, ask: object) => Promise<object>>());
vi.mock('../../desk/act', () => ({ act }));

const rows = ['a', 'b', 'c'].map((key) => ({ unit: `section:${key}`, title: key }) as OutlineRow);
const outline = new Outline({ id: 'r', view: { sections: rows } } as unknown as OpenReview);
const row = (at: number): OutlineRow => rows[at] ?? ({} as OutlineRow);

beforeEach(() => act.mockReset().mockResolvedValue({ id: 'section:new' }));

describe('a section', () => {
  it('moves one place, named by what stands before it', async () => {
    await outline.move(row(2), -1);
    await outline.move(row(0), 1);
    await outline.move(row(1), -1);
    expect(act.mock.calls.map(([, ask]) => ask)).toEqual([
      { review: 'r', unit: 'section:c', after: 'section:a' },
      { review: 'r', unit: 'section:a', after: 'section:b' },
      { review: 'r', unit: 'section:b', after: '' },
    ]);
  });

  it('stays at the ends', async () => {
    await outline.move(row(0), -1);
    await outline.move(row(2), 1);
    expect(act).not.toHaveBeenCalled();
  });

  it('is left out with its reason, and taken in with what was written', async () => {
    expect(await outline.answer({ what: 'omit', row: row(1) }, 'Not relevant')).toBe(true);
    await outline.takeIn(row(1));
    expect(act.mock.calls.map(([, ask]) => (ask as { fields: object }).fields)).toEqual([
      { omitted: true, omit_reason: 'Not relevant' },
      { omitted: false },
    ]);
  });
});

describe('the line that one is on', () => {
  const line = (collection: string) => ({
    place: { at: 'records', collection } as const,
    label: '',
    icon: 'tag' as const,
  });
  it('is of the same collection', () => {
    expect(leadsHere(line('law'), { at: 'records', collection: 'law', id: 'x' })).toBe(true);
    expect(leadsHere(line('law'), { at: 'records', collection: 'source' })).toBe(false);
    expect(leadsHere(line('law'), { at: 'history' })).toBe(false);
  });
});
