import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOnDisk } from './kept.svelte';
import { Recording } from './record.svelte';

const disk = vi.hoisted(() => ({ form: '' }));
vi.mock('../../engine/call', () => ({
  EngineFault: class extends Error {},
  call: (name: string, ask: { form?: string }) => {
    if (name === 'keep_recording') disk.form = ask.form ?? '';
    return Promise.resolve({ form: disk.form });
  },
}));

beforeEach(() => {
  disk.form = '';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a contribution that is being recorded', () => {
  it('is on the disk within a second, and there again after a power cut', async () => {
    const recording = new Recording('r');
    await keepOnDisk(recording);
    recording.draft.text = 'Half a sen';
    flushSync();
    await vi.advanceTimersByTimeAsync(1_000);
    const after = new Recording('r');
    await keepOnDisk(after);
    expect(after.draft.text).toBe('Half a sen');
    expect(after.draft.consent).toBe('not-asked');
  });

  it('is forgotten when the form is emptied', async () => {
    const recording = new Recording('r');
    await keepOnDisk(recording);
    recording.draft.text = 'No';
    flushSync();
    await vi.advanceTimersByTimeAsync(1_000);
    recording.clear();
    flushSync();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(disk.form).toBe('');
  });
});
