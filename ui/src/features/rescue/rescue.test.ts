import { mount, tick, unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../engine/bindings';
import { host } from '../../engine/host';
import { say } from '../../words';
import Rescue from './Rescue.svelte';
import { RescueDesk } from './rescue.svelte';

const store = (reason: string, ...ways: string[]): Fault => ({
  kind: 'store',
  reason,
  sentence: `The store is ${reason}.`,
  ways,
});
const damaged = store('damaged', 'restore-backup', 'open-copy', 'choose-folder');
const file: Fault = { kind: 'file', path: '/x', sentence: 'The copy was not made.' };

/** A host on which each way gives the next of these. */
function desk(fault: Fault, ...left: (Fault | null)[]) {
  const rescue = vi.fn(() => Promise.resolve(left.shift() ?? null));
  const onopen = vi.fn();
  return { desk: new RescueDesk(fault, { rescue }, onopen), rescue, onopen };
}

describe('a way on', () => {
  it('opens the reviews where it works', async () => {
    const { desk: one, rescue, onopen } = desk(damaged);
    await one.take('restore-backup');
    expect(rescue).toHaveBeenCalledWith('restore-backup');
    expect(onopen).toHaveBeenCalledOnce();
  });

  it('shows what remains: another reason brings its own ways', async () => {
    const { desk: one, onopen } = desk(damaged, store('held', 'retry'));
    await one.take('choose-folder');
    expect(onopen).not.toHaveBeenCalled();
    expect([one.reason, one.sentence, one.ways]).toEqual(['held', 'The store is held.', ['retry']]);
    expect(one.tried).toBe('choose-folder');
  });

  it('that fails by itself takes no other way from the person', async () => {
    const { desk: one } = desk(damaged, file);
    await one.take('open-copy');
    expect(one.setback).toBe('The copy was not made.');
    expect(one.sentence).toBe('The store is damaged.');
    expect(one.ways).toHaveLength(3);
    await one.take('retry');
    expect(one.setback).toBe('');
  });

  it('is never missing, whatever the fault', () => {
    const { desk: bug } = desk({ kind: 'bug', report: 'thread died' });
    expect(bug.ways).toEqual(['retry', 'choose-folder']);
    expect(bug.sentence).toContain('thread died');
    expect(desk(store('full')).desk.ways).not.toEqual([]);
  });
});

describe('the screen', () => {
  let shown: ReturnType<typeof mount> | undefined;
  afterEach(() => shown && unmount(shown));

  const reasons = ['damaged', 'newer', 'held', 'read-only', 'full', 'synced', 'io', 'other'];
  const ways = ['retry', 'restore-backup', 'open-copy', 'choose-folder', 'take-along', 'save-copy'];
  it('has words for every reason and every way', () => {
    for (const key of [
      ...reasons.map((reason) => `rescue-${reason}`),
      ...ways.flatMap((way) => [`rescue-way-${way}`, `rescue-help-${way}`]),
    ])
      expect(say(key)).not.toBe(key);
  });

  it('says the sentence of the engine and offers its ways as buttons', async () => {
    const rescue = vi.spyOn(host, 'rescue').mockResolvedValue(damaged);
    shown = mount(Rescue, { target: document.body, props: { fault: damaged, onopen: vi.fn() } });
    await tick();
    expect(document.querySelector('h1')?.textContent).toContain('damaged');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('The store is damaged.');
    const buttons = [...document.querySelectorAll('main button')];
    expect(buttons.map((one) => one.textContent.trim())).toEqual([
      'Put the last backup in its place',
      'Open a copy from a file',
      'Choose another folder',
    ]);
    (buttons[1] as HTMLButtonElement).click();
    await vi.waitFor(() =>
      expect(document.querySelector('[role=status]')?.textContent).toContain('still so'),
    );
    expect(rescue).toHaveBeenCalledWith('open-copy');
  });
});
