// The chapters of the user's guide, in the language of the window; English where it has none.
import { matches } from '../../components/find';
import type { Route } from '../../desk/route.svelte';
import { markdown, wordsOf, type Block } from './markdown';

export type Chapter = { key: string; title: string; blocks: Block[] };
export type Found = { chapter: Chapter; block: number; words: string };

const files = import.meta.glob<string>('../../../../assets/guide/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `../guide/en/03-cite.md`: the language, and the name without its number. */
function nameOf(path: string): { language: string; order: string; key: string } {
  const [language = '', file = ''] = path.split('/').slice(-2);
  const [order = '', key = ''] = file.replace('.md', '').split(/-(.*)/u);
  return { language, order, key };
}

function chapter(path: string, text: string): Chapter {
  const [first, ...blocks] = markdown(text);
  const { key } = nameOf(path);
  return { key, title: first ? wordsOf(first) : key, blocks };
}

export function chaptersOf(language: string): Chapter[] {
  const own = Object.entries(files).filter(([path]) => nameOf(path).language === language);
  if (own.length === 0 && language !== 'en') return chaptersOf('en');
  return own
    .sort(([one], [other]) => nameOf(one).order.localeCompare(nameOf(other).order))
    .map(([path, text]) => chapter(path, text));
}

/** Paragraphs with every word that was typed. */
export function findIn(chapters: readonly Chapter[], query: string): Found[] {
  if (query.trim() === '') return [];
  return chapters.flatMap((chapter) =>
    chapter.blocks
      .map((one, block) => ({ chapter, block, words: wordsOf(one) }))
      .filter(({ words }) => matches(query, words, chapter.title)),
  );
}

const byPlace: Record<string, string> = {
  facts: 'begin',
  unit: 'answer',
  contributions: 'log',
  consultations: 'consult',
  records: 'cite',
  history: 'history',
  versions: 'versions',
  approval: 'approval',
};

/** The chapter that fits where the person is. */
export function chapterFor(route: Route): string {
  if (route.screen === 'settings') return 'trouble';
  return route.screen === 'review' ? (byPlace[route.place.at] ?? 'answer') : 'begin';
}
