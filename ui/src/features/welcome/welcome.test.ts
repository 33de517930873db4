import { mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overlays } from '../../desk/overlays.svelte';
import { settings } from '../../desk/settings.svelte';
import { host } from '../../engine/host';
import { speech } from '../../words';
import Welcome from './Welcome.svelte';
import { welcome } from './welcome.svelte';

let kept: Record<string, string> = {};
let people: string[] = [];
let refuse = '';
let shown: ReturnType<typeof mount> | undefined;

beforeEach(() => {
  [kept, people, refuse] = [{}, [], ''];
  vi.spyOn(host, 'call').mockImplementation((name, ask) => {
    if (name === 'save_settings') {
      if (refuse)
        return Promise.resolve({ fault: { kind: 'invalid', field: 'name', sentence: refuse } });
      kept = { ...kept, ...(ask as { values: Record<string, string> }).values };
    }
    return Promise.resolve({
      value: { values: kept, people, letter: 'K', folder: '/', version: '' },
    });
  });
});
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  vi.restoreAllMocks();
  speech.use('en');
});

async function show() {
  await settings.load();
  speech.use('en');
  shown = mount(Welcome, { target: document.body });
  await tick();
}
const heading = () => document.querySelector('h1')?.textContent;
const field = <T extends Element>(of: string) => document.querySelector<T>(of);
async function enter() {
  field<HTMLFormElement>('form')?.requestSubmit();
  await vi.waitFor(() => expect(welcome.busy).toBe(false));
  await tick();
}

describe('the first screen', () => {
  it('offers six languages in their own scripts; only those with words can be chosen', async () => {
    await show();
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map((one) => [one.value, one.disabled])).toEqual([
      ['ar', true],
      ['zh', true],
      ['en', false],
      ['fr', false],
      ['ru', true],
      ['es', true],
    ]);
    expect(document.activeElement).toBe(radios[2]);
    radios[3]?.click();
    await tick();
    expect(heading()).toBe('Bienvenue');
    expect(kept).toEqual({});
    await enter();
    expect(kept).toEqual({ language: 'fr' });
  });

  it('asks for a name, proposes who worked here last, and stays until something is begun', async () => {
    people = ['Ada Perez', 'Bo Lund'];
    await show();
    await enter();
    expect(field<HTMLInputElement>('input')?.value).toBe('Ada Perez');
    welcome.name = ' ';
    (document.activeElement as HTMLElement).blur();
    await enter();
    await vi.waitFor(() => expect(document.activeElement).toBe(field('input')));
    expect(field('[role=alert]')?.textContent).toContain('Write your name');
    welcome.name = ' Chen ';
    await enter();
    expect(kept['name']).toBe('Chen');
    expect(heading()).toContain('Chen');
    expect(welcome.going).toBe(true);
    const buttons = [...document.querySelectorAll('button')];
    buttons.at(-1)?.click();
    expect(welcome.going).toBe(false);
  });

  it('keeps its offers while a copy is opened: that may fail', async () => {
    people = ['Ada Perez'];
    vi.spyOn(host, 'chooseOpen').mockResolvedValue(['/home/ada/broken.rapporteur']);
    await show();
    await enter();
    await enter();
    const offers = () => [...document.querySelectorAll<HTMLButtonElement>('.offers button')];
    offers()[2]?.click();
    await vi.waitFor(() => expect(overlays.arrived).toHaveLength(1));
    overlays.arrived = [];
    await vi.waitFor(() =>
      expect(offers().map((one) => one.disabled)).toEqual([false, false, false]),
    );
    expect(welcome.going).toBe(true);
  });

  it('says beside the name why it can’t be kept, and keeps what was typed', async () => {
    await show();
    await enter();
    refuse = 'This name is too long.';
    welcome.name = 'Ada';
    await enter();
    expect(field('[role=alert]')?.textContent).toContain('This name is too long.');
    expect(field<HTMLInputElement>('input')?.value).toBe('Ada');
  });
  it('no longer asks for the name once it is written, nor in a language that was left', async () => {
    await show();
    await enter();
    await enter();
    expect(field('[role=alert]')).not.toBeNull();
    welcome.call('Ada');
    await tick();
    expect(field('[role=alert]')).toBeNull();
    welcome.error = 'Écrivez le nom.';
    welcome.speak('en');
    expect(welcome.error).toBe('');
  });
});
