// The promise of the status line.
import { beforeEach, describe, expect, it } from 'vitest';
import { toasts } from '../components/toasts.svelte';
import { saving } from './saving.svelte';

const saved = { saved_at: '2027-01-02T10:42:07Z' };

beforeEach(async () => {
  await saving.save('a', () => Promise.resolve(saved));
  await saving.save('b', () => Promise.resolve(saved));
});

describe('saving', () => {
  it('says saved only after the disk has it', async () => {
    let done: () => void = () => undefined;
    const disk = new Promise<void>((resolve) => (done = resolve));
    const work = saving.save('a', () => disk.then(() => saved));
    expect(saving.state).toBe('saving');
    done();
    expect(await work).toBe(true);
    expect([saving.state, saving.at]).toEqual(['saved', saved.saved_at]);
  });

  it('stays failed, whatever else is saved, until that very text is on the disk', async () => {
    let full = true;
    const work = () =>
      full ? Promise.reject(new Error('The disk is full.')) : Promise.resolve(saved);
    expect(await saving.save('a', work)).toBe(false);
    await saving.save('b', () => Promise.resolve(saved));
    expect([saving.state, saving.failure]).toEqual(['failed', 'The disk is full.']);
    await saving.retry();
    expect(saving.state).toBe('failed');
    full = false;
    await saving.retry();
    expect(saving.state).toBe('saved');
  });

  it('asks everybody who writes, until they have gone', async () => {
    const asked: string[] = [];
    const stop = saving.writer(() => Promise.resolve(void asked.push('one')));
    saving.writer(() => Promise.resolve(void asked.push('two')));
    await saving.flush();
    stop();
    await saving.flush();
    expect(asked).toEqual(['one', 'two', 'two']);
  });

  it('keeps the window open once where the disk does not take everything', async () => {
    let full = true;
    const work = () =>
      full ? Promise.reject(new Error('The disk is full.')) : Promise.resolve(saved);
    const stop = saving.writer(async () => void (await saving.save('a', work)));
    expect(await saving.leave()).toBe(false);
    expect(saving.state).toBe('failed');
    expect(toasts.list.at(-1)?.text).toContain('The disk is full.');
    expect(await saving.leave()).toBe(true);
    full = false;
    expect(await saving.leave()).toBe(true);
    expect(toasts.list.map((toast) => toast.text).join()).not.toContain('The disk is full.');
    full = true;
    expect(await saving.leave()).toBe(false);
    stop();
  });
});
