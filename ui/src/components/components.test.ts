// Parts as a person with a keyboard meets them.
import { createRawSnippet, flushSync, mount, tick, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Combobox from './Combobox.svelte';
import CommandPalette from './CommandPalette.svelte';
import DateField from './DateField.svelte';
import NumberField from './NumberField.svelte';
import Tabs from './Tabs.svelte';
import ToastRegion from './ToastRegion.svelte';
import VirtualList from './VirtualList.svelte';
import { around, bestFirst, matches } from './find';
import { PaneSizes } from './panes.svelte';
import { toasts } from './toasts.svelte';

const shown: Record<string, unknown>[] = [];
function show<P extends Record<string, unknown>>(part: Component<P>, props: P): HTMLElement {
  shown.push(mount(part, { target: document.body, props }));
  flushSync();
  return document.body;
}
afterEach(() => {
  for (const one of shown.splice(0)) void unmount(one);
  document.body.replaceChildren();
  localStorage.clear();
});

function field(): HTMLInputElement {
  const found = document.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
}
async function type(text: string) {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
}
async function press(key: string, on: Element = field()) {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await tick();
}
const said = () => document.querySelector('[role=alert]')?.textContent.trim();

describe('a date field', () => {
  it('says that 31 February does not exist and keeps the last right date', async () => {
    const onchange = vi.fn();
    show(DateField, { label: 'Received', value: '2027-01-02', onchange });
    await type('2027-02-31');
    await press('Enter');
    expect(said()).toBe('February 2027 has no day 31.');
    expect(field().value).toBe('2027-02-31');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(onchange).not.toHaveBeenCalled();
    await type('2027/2/28');
    await press('Enter');
    expect(said()).toBeUndefined();
    expect(onchange).toHaveBeenCalledWith('2027-02-28');
  });
});

describe('a number field', () => {
  it('takes thousands with spaces, refuses words and what is out of range', async () => {
    const onchange = vi.fn();
    show(NumberField, { label: 'Participants', value: null, min: 0, onchange });
    await type('1 200');
    await press('Enter');
    expect(onchange).toHaveBeenCalledWith(1200);
    await type('many');
    await press('Enter');
    expect(said()).toContain('Write a number');
    await type('-1');
    await press('Enter');
    expect(said()).toContain('smallest number');
  });
});

describe('a combobox', () => {
  const options = ['Égalité', 'Detention', 'Return'].map((label, at) => ({
    value: `${at}`,
    label,
  }));
  it('finds without accents, chooses with the keyboard and says what is active', async () => {
    const onchange = vi.fn();
    show(Combobox, { label: 'Theme', options, onchange });
    await type('egal');
    expect(
      [...document.querySelectorAll('[role=option]')].map((one) => one.textContent.trim()),
    ).toEqual(['Égalité']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(
      document.getElementById(field().getAttribute('aria-activedescendant') ?? ''),
    ).not.toBeNull();
    await press('Enter');
    expect(onchange).toHaveBeenCalledWith('0', options[0]);
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });
  it('gives back its words when what was typed is nothing', async () => {
    show(Combobox, { label: 'Theme', options, value: '1' });
    await type('zzz');
    expect(document.querySelector('[role=option]')?.textContent.trim()).toBe('Nothing found.');
    field().dispatchEvent(new FocusEvent('blur'));
    await tick();
    expect(field().value).toBe('Detention');
  });
});

describe('tabs', () => {
  it('go round with the arrow keys, one stop for Tab', async () => {
    const onselect = vi.fn();
    show(Tabs, {
      label: 'Panel',
      tabs: [
        { key: 'a', label: 'A' },
        { key: 'b', label: 'B' },
      ],
      onselect,
    });
    const [first] = document.querySelectorAll('[role=tab]');
    if (first) await press('ArrowLeft', first);
    expect(onselect).toHaveBeenCalledWith('b');
    expect(
      [...document.querySelectorAll('[role=tab]')].map((one) => one.getAttribute('tabindex')),
    ).toEqual(['-1', '0']);
  });
});

describe('a list of ten thousand', () => {
  it('draws only what is in sight and still tells how many there are', () => {
    const items = Array.from({ length: 10_000 }, (_, at) => `A-${at + 1}`);
    const row = createRawSnippet((item: () => unknown) => ({
      render: () => `<b>${String(item())}</b>`,
    }));
    show(VirtualList as unknown as Component<Record<string, unknown>>, {
      label: 'Contributions',
      items,
      key: (item: unknown) => String(item),
      row,
    });
    const rows = document.querySelectorAll('[role=option]');
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
  });
});

describe('the palette', () => {
  it('runs what is chosen and closes', async () => {
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
    const run = vi.fn();
    const item = (key: string) => ({ key, label: key, run: () => void run(key) });
    show(CommandPalette, {
      open: true,
      placeholder: 'Search',
      items: [item('Annexes'), item('Methodology')],
    });
    await type('meth');
    await press('Enter');
    expect(run).toHaveBeenCalledWith('Methodology');
  });
});

describe('a toast', () => {
  it('takes back what it says', async () => {
    const undo = vi.fn();
    show(ToastRegion, {});
    toasts.say({ text: 'Removed the source.', undo });
    await tick();
    expect(document.body.textContent).toContain('Removed the source.');
    [...document.querySelectorAll('button')]
      .find((one) => one.textContent.includes('Undo'))
      ?.click();
    await tick();
    expect(undo).toHaveBeenCalledOnce();
    expect(toasts.list).toEqual([]);
  });
});

describe('panes', () => {
  it('remember their widths and folds, within bounds', () => {
    const sizes = new PaneSizes('review');
    sizes.resize('start', 999);
    sizes.fold('end');
    const again = new PaneSizes('review');
    expect(again.width.start).toBe(24);
    expect(again.folded.end).toBe(true);
    localStorage.setItem('panes:broken', '{');
    expect(new PaneSizes('broken').folded.end).toBe(false);
  });
});

describe('finding', () => {
  it('wants every word, in any order, accents aside', () => {
    expect(matches('migr etude', 'Étude sur la migration')).toBe(true);
    expect(matches('migr xyz', 'Étude sur la migration')).toBe(false);
    expect(around(3, 2, 1)).toBe(0);
    expect(around(0, 0, 1)).toBe(-1);
  });
  it('brings first what is called just as it was typed', () => {
    const [other, named] = [{ label: 'Objective 19: Contributions' }, { label: 'Contributions' }];
    expect(bestFirst('contributions ', [other, named])).toEqual([named, other]);
    expect(bestFirst('contrib', [other, named])).toEqual([other, named]);
  });
});
