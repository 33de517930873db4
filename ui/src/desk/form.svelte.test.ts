// A form as it meets the engine: what is sent, to which record, and what shows meanwhile.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fields, SaveRecord } from '../engine/bindings';
import { toasts } from '../components/toasts.svelte';
import { offer } from './act';
import { RecordForm } from './form.svelte';
import { saving } from './saving.svelte';

const engine = vi.hoisted(() => ({
  asked: [] as SaveRecord[],
  answer: (_ask: SaveRecord): Promise<{ id: string }> => Promise.resolve({ id: '' }),
}));
vi.mock('../engine/call', () => ({
  EngineFault: class extends Error {},
  call: (_name: string, ask: SaveRecord) => {
    engine.asked.push({ ...ask });
    return engine.answer(ask);
  },
}));

let close: () => void = () => undefined;
beforeEach(() => {
  engine.asked.length = 0;
  engine.answer = (ask) => Promise.resolve({ id: ask.id || 'made' });
});
afterEach(() => close());

const told = $state<{ fields: Fields }>({ fields: {} });
function open(id: string, fields: Fields): RecordForm {
  told.fields = fields;
  const at = { review: 'r', unit: 'records', collection: 'source', id };
  const made: RecordForm[] = [];
  close = $effect.root(() => {
    made.push(new RecordForm(at, () => told.fields));
  });
  flushSync();
  const [form] = made;
  if (!form) throw new Error('no form');
  return form;
}
/** The engine tells what it holds now. */
function tell(fields: Fields) {
  told.fields = fields;
  flushSync();
}

describe('a form', () => {
  it('sends only the field that changed, when it is left', async () => {
    const form = open('s1', { title: 'Census', year: '2024' });
    form.type('title', 'Census of 2024');
    expect(form.text('title')).toBe('Census of 2024');
    expect(engine.asked).toEqual([]);
    await form.save();
    expect(engine.asked.map((ask) => ask.fields)).toEqual([{ title: 'Census of 2024' }]);
  });

  it('sends nothing twice while the engine has not told yet', async () => {
    const form = open('s1', { title: 'Census' });
    await form.put('title', 'Survey');
    await form.put('year', '2025');
    expect(engine.asked.map((ask) => ask.fields)).toEqual([{ title: 'Survey' }, { year: '2025' }]);
    expect(form.text('title')).toBe('Survey');
  });

  it('shows an undo: what was saved gives way to what the engine tells', async () => {
    const form = open('s1', { title: 'Census' });
    await form.put('title', 'Survey');
    tell({ title: 'Survey' });
    tell({ title: 'Census' });
    expect(form.text('title')).toBe('Census');
  });

  it('keeps what is being typed when something else moves', () => {
    const form = open('s1', { title: 'Census' });
    form.type('title', 'Census of');
    tell({ title: 'Census', year: '2024' });
    expect(form.text('title')).toBe('Census of');
    expect(form.text('year')).toBe('2024');
  });

  it('makes one new record, however quickly its fields are filled in', async () => {
    const form = open('', {});
    const first = form.put('title', 'Audit');
    const second = form.put('year', '2026');
    await Promise.all([first, second]);
    expect(engine.asked.map((ask) => [ask.id, ask.fields])).toEqual([
      ['', { title: 'Audit' }],
      ['made', { year: '2026' }],
    ]);
  });

  it('leaves alone the next field, where one is typing already', async () => {
    const form = open('s1', { title: 'Census' });
    const first = form.put('title', 'Survey');
    form.type('author', 'Stat');
    await first;
    expect(engine.asked.map((ask) => ask.fields)).toEqual([{ title: 'Survey' }]);
    expect(form.text('author')).toBe('Stat');
  });

  it('closes the way back of what was done before, and says whether it wrote', async () => {
    const form = open('s1', { title: 'Census' });
    offer({ text: 'Removed.' }, () => undefined);
    expect(await form.set({ title: 'Census' })).toBe(false);
    expect(toasts.list.at(-1)?.undo).toBeDefined();
    expect(await form.set({ title: 'Survey' })).toBe(true);
    expect(toasts.list.at(-1)?.undo).toBeUndefined();
  });

  it('makes no record of nothing', async () => {
    const form = open('', {});
    form.type('title', '');
    await form.save();
    expect(engine.asked).toEqual([]);
  });

  it('keeps what is typed on the disk within a second, and saves it once', async () => {
    vi.useFakeTimers();
    const form = open('', {});
    form.type('title', 'Cen');
    form.type('title', 'Census');
    await vi.advanceTimersByTimeAsync(1_000);
    await form.save();
    vi.useRealTimers();
    expect(engine.asked.map(({ id, fields, typing }) => [id, fields, typing])).toEqual([
      ['', { title: 'Census' }, true],
      ['made', { title: 'Census' }, false],
    ]);
  });

  it('forgets on the disk what was typed and taken back', async () => {
    vi.useFakeTimers();
    const form = open('s1', { title: 'Census' });
    form.type('title', 'Censu');
    await vi.advanceTimersByTimeAsync(1_000);
    form.type('title', 'Census');
    expect(await form.save()).toBe(false);
    vi.useRealTimers();
    expect(engine.asked.map(({ fields, typing }) => [fields, typing])).toEqual([
      [{ title: 'Censu' }, true],
      [{}, false],
    ]);
  });

  it('saves what is staged when the window asks, and when it goes', async () => {
    const form = open('s1', { title: 'Census' });
    form.type('title', 'Survey');
    await saving.flush();
    expect(engine.asked.map((ask) => ask.fields)).toEqual([{ title: 'Survey' }]);
    form.type('year', '2025');
    close();
    await form.save();
    expect(engine.asked.at(-1)?.fields).toEqual({ year: '2025' });
  });
});
