import { describe, expect, it } from 'vitest';
import type { Place } from '../../desk/route.svelte';
import { chapterFor, chaptersOf, findIn } from './chapters';

describe('the guide', () => {
  it('is whole in French: the same chapters, none without text', () => {
    const [english, french] = [chaptersOf('en'), chaptersOf('fr')];
    expect(english.length).toBeGreaterThan(10);
    expect(french.map((chapter) => chapter.key)).toEqual(english.map((chapter) => chapter.key));
    for (const [at, chapter] of french.entries()) {
      expect(chapter.blocks.map((block) => block.kind)).toEqual(
        english[at]?.blocks.map((block) => block.kind),
      );
    }
  });
  it('is read in English where the language has none', () => {
    expect(chaptersOf('xx')).toEqual(chaptersOf('en'));
  });
  it('opens at a chapter that there is, from every place', () => {
    const keys = chaptersOf('en').map((chapter) => chapter.key);
    const places: Place[] = [
      { at: 'facts' },
      { at: 'unit', unit: 'u' },
      { at: 'contributions' },
      { at: 'consultations' },
      { at: 'records', collection: 'source' },
      { at: 'history' },
      { at: 'versions' },
      { at: 'approval' },
    ];
    for (const place of places)
      expect(keys).toContain(chapterFor({ screen: 'review', review: 'r', place }));
    expect(keys).toContain(chapterFor({ screen: 'home' }));
    expect(keys).toContain(chapterFor({ screen: 'settings' }));
  });
  it('finds paragraphs by all the words typed, accents aside', () => {
    const scans = findIn(chaptersOf('fr'), 'NUMERISATION signe');
    expect(scans.map(({ chapter }) => chapter.key)).toEqual(['approval']);
    expect(findIn(chaptersOf('en'), 'damaged').map(({ chapter }) => chapter.key)).toContain(
      'trouble',
    );
    expect(findIn(chaptersOf('en'), '  ')).toEqual([]);
  });
});
