import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { host } from '../../engine/host';
import { Finding, keyOf, pieces } from './finding.svelte';

type Ask = { find: string; apply: boolean; exact: boolean; except: unknown[] };
const place = {
  unit: 'u',
  question: 'q',
  block: 'b',
  place: 'Summary',
  sentence: 'Fees fell.',
  collection: '',
};
let asks: Ask[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asks = [];
  vi.spyOn(host, 'call').mockImplementation((_name, ask) => {
    asks.push(ask as Ask);
    const replaced = (ask as Ask).apply ? 3 : 0;
    return Promise.resolve({ value: { places: [place], replaced } });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('find and replace', () => {
  it('only counts while one types, once for the last word typed', async () => {
    const finding = new Finding('r');
    for (const find of ['f', 'fe', 'fees']) {
      finding.find = find;
      finding.look();
    }
    await vi.runAllTimersAsync();
    expect(asks).toEqual([
      { review: 'r', find: 'fees', replace: '', exact: false, apply: false, except: [] },
    ]);
    expect(finding.places).toEqual([place]);
    finding.find = ' ';
    finding.look();
    await vi.runAllTimersAsync();
    expect(asks).toHaveLength(1);
    expect(finding.places).toEqual([]);
  });

  it('replaces once, then shows what is left', async () => {
    const finding = new Finding('r');
    finding.find = 'Fees';
    finding.exact = true;
    expect(await finding.replaceAll()).toBe(3);
    await vi.runAllTimersAsync();
    expect(asks.map((ask) => [ask.apply, ask.exact])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('leaves out the paragraphs that a person took out, until other words are looked for', async () => {
    const finding = new Finding('r');
    finding.find = 'fees';
    finding.look();
    await vi.runAllTimersAsync();
    finding.left.add(keyOf(place));
    expect(finding.chosen).toEqual([]);
    await finding.replaceAll();
    expect(asks.at(-1)?.except).toEqual([{ unit: 'u', block: 'b' }]);
    finding.find = 'fee';
    finding.look();
    await vi.runAllTimersAsync();
    expect(finding.chosen).toEqual([place]);
  });

  it('says what the engine refused', async () => {
    const sentence = 'The approved text is read-only.';
    vi.spyOn(host, 'call').mockResolvedValue({ fault: { kind: 'read_only_text', sentence } });
    const finding = new Finding('r');
    finding.find = 'a';
    expect(await finding.replaceAll()).toBeUndefined();
    expect(finding.fault).toBe(sentence);
    expect(finding.busy).toBe(false);
  });

  it('marks the words in a sentence, with their signs as they are', () => {
    expect(pieces('Fees (all) and fees', 'fees', false)).toEqual([
      '',
      'Fees',
      ' (all) and ',
      'fees',
      '',
    ]);
    expect(pieces('Fees (all) and fees', 'fees', true)).toEqual(['Fees (all) and ', 'fees', '']);
    expect(pieces('Fees (all)', '(all)', true)).toEqual(['Fees ', '(all)', '']);
  });
});
