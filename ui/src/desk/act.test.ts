// The way back that a toast offers: one's latest operation, and only as long as it is the latest.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toasts } from '../components/toasts.svelte';
import { act, offer, takenBack, withdraw } from './act';

const engine = vi.hoisted(() => ({ asked: [] as string[], refuses: false }));
vi.mock('../engine/call', () => {
  class EngineFault extends Error {}
  const call = (name: string) => {
    engine.asked.push(name);
    return engine.refuses ? Promise.reject(new EngineFault('No.')) : Promise.resolve({});
  };
  return { EngineFault, call };
});

afterEach(() => {
  for (const { id } of toasts.list) toasts.drop(id);
  engine.asked.length = 0;
  engine.refuses = false;
});
const ways = () => toasts.list.map(({ text, undo }) => `${text}${undo ? ' ↶' : ''}`);
const remove = (text: string) =>
  act('remove_record', { review: 'r' }, { said: () => text, undo: 'r' });

describe('the way back', () => {
  it('is that of the latest operation alone', async () => {
    await remove('A is away.');
    expect(ways()).toEqual(['A is away. ↶']);
    await remove('B is away.');
    expect(ways()).toEqual(['A is away.', 'B is away. ↶']);
    await toasts.list[1]?.undo?.();
    expect(engine.asked.at(-1)).toBe('undo');
  });

  it('closes when something is written that says nothing', async () => {
    await remove('A is away.');
    await act('save_record', { review: 'r' }, { undo: 'r' });
    expect(ways()).toEqual(['A is away.']);
  });

  it('closes by what a form or an answer wrote, also where the toast brings its own', async () => {
    offer({ text: 'Recorded as A-41.' }, () => undefined);
    expect(ways()).toEqual(['Recorded as A-41. ↶']);
    withdraw();
    expect(ways()).toEqual(['Recorded as A-41.']);
  });

  it('goes with its toast when it was taken back some other way, and no later one goes with it', async () => {
    await remove('A is away.');
    takenBack();
    expect(ways()).toEqual([]);
    toasts.say({ text: 'Taken back.' });
    takenBack();
    expect(ways()).toEqual(['Taken back.']);
  });

  it('stays open where the engine refused', async () => {
    await remove('A is away.');
    engine.refuses = true;
    await remove('B is away.');
    expect(ways()).toEqual(['A is away. ↶', 'No.']);
  });
});
