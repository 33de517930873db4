import { mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenReview } from '../../desk/open.svelte';
import { way } from '../../desk/route.svelte';
import { settings } from '../../desk/settings.svelte';
import { tour } from '../../desk/tour.svelte';
import { host } from '../../engine/host';
import TourCard from './TourCard.svelte';
import { stops } from './steps';

const view = { sections: [{ unit: 'section:methodology', kind: 'narrative', omitted: false }] };
const showTab = vi.fn();
let shown: ReturnType<typeof mount>;
let kept: Record<string, string>;

beforeEach(async () => {
  kept = {};
  vi.spyOn(host, 'call').mockImplementation((_, ask) => {
    Object.assign(kept, (ask as { values?: object }).values);
    return Promise.resolve({ value: { values: kept, people: [] } });
  });
  await settings.load();
  way.open('r');
  tour.begin('r');
  const open = { id: 'r', view, showTab } as unknown as OpenReview;
  shown = mount(TourCard, { target: document.body, props: { open } });
  await tick();
});
afterEach(async () => {
  await unmount(shown);
  vi.restoreAllMocks();
  showTab.mockReset();
});

const press = async (words: string) => {
  const all = [...document.querySelectorAll('button')];
  all.find((one) => one.textContent.trim() === words)?.click();
  await tick();
};
const place = () => (way.route.screen === 'review' ? way.route.place : undefined);

describe('the look around', () => {
  it('begins at the sections, has the keyboard and covers nothing', () => {
    const card = document.querySelector('[role=dialog]');
    expect(card?.getAttribute('aria-modal')).toBe('false');
    expect(document.activeElement).toBe(card);
    expect(place()).toEqual({ at: 'facts' });
  });

  it('walks through real places, there and back', async () => {
    await press('Next');
    expect(place()).toEqual({ at: 'unit', unit: 'section:methodology' });
    expect(document.activeElement?.textContent.trim()).toBe('Next');
    await press('Next');
    expect(showTab).toHaveBeenLastCalledWith('pages');
    await press('Next');
    await press('Next');
    expect(place()).toEqual({ at: 'contributions' });
    await press('Back');
    expect(place()).toEqual({ at: 'unit', unit: 'section:methodology' });
  });

  it('ends after the last stop and does not come again unasked', async () => {
    for (let at = 1; at < stops.length; at += 1) await press('Next');
    expect(place()).toEqual({ at: 'approval' });
    expect(tour.seen).toBe(false);
    await press('I’m ready: begin a review');
    expect(way.route).toEqual({ screen: 'create' });
    expect(tour.review).toBe('');
    await vi.waitFor(() => expect(tour.seen).toBe(true));
    expect(kept['tour']).toBe('seen');
  });

  it('ends with Escape at any stop', async () => {
    await press('Next');
    document
      .querySelector('[role=dialog]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(tour.review).toBe('');
  });
});

describe('what a stop speaks of', () => {
  it('is outlined, and only that', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="panes"><i class="pane start"></i><i class="pane middle"></i></div>',
    );
    const outlined = () => [...document.querySelectorAll('.toured')].map((one) => one.className);
    await vi.waitFor(() => expect(outlined()).toEqual(['pane start toured']));
    await press('Next');
    expect(outlined()).toEqual(['pane middle toured']);
    tour.end();
    await tick();
    expect(outlined()).toEqual([]);
    document.querySelector('.panes')?.remove();
  });
});
