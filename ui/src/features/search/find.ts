// What the engine finds for typed words: in this review first, then in the others.
import type { Command } from '../../components/CommandPalette.svelte';
import type { IconName } from '../../components/icons';
import { placeOf, way, type Place } from '../../desk/route.svelte';
import type { Hit, ReviewRow, Search } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { say, speech, w } from '../../words';

const icons: Record<string, IconName> = {
  review: 'book',
  answer: 'text',
  contribution: 'contribution',
  consultation: 'meeting',
  source: 'source',
  practice: 'practice',
  law: 'law',
  indicator: 'number',
  commitment: 'flag',
};

/** Titles are in the palette already; the engine adds what is inside. */
const inside = (hit: Hit) => !['section', 'objective', 'principle', 'review'].includes(hit.kind);

export const placeOfHit = (hit: Hit): Place =>
  placeOf(hit.unit, hit.key, hit.block, hit.collection);

async function hits(ask: Partial<Search>): Promise<Hit[]> {
  try {
    return (await call('search', { ...ask, language: speech.language, limit: 40 })).hits;
  } catch (error) {
    if (error instanceof EngineFault) return [];
    throw error;
  }
}

function command(hit: Hit, at: number, group: string): Command {
  return {
    key: `hit-${hit.review}-${at}`,
    label: hit.title || say(`search-kind-${hit.kind}`),
    detail: hit.snippet,
    group,
    icon: icons[hit.kind] ?? 'section',
    run: () => way.open(hit.review, placeOfHit(hit)),
  };
}

export async function find(
  query: string,
  review: string,
  others: readonly ReviewRow[],
): Promise<Command[]> {
  const [here, everywhere] = await Promise.all([
    review ? hits({ review, query }) : [],
    hits({ query }),
  ]);
  const titles = new Map(
    others.map(({ id, title, country }) => [
      id,
      title.includes(country) ? title : `${country} · ${title}`,
    ]),
  );
  const elsewhere = everywhere.filter((hit) => titles.has(hit.review) && hit.kind !== 'review');
  return [
    ...here.filter(inside).map((hit, at) => command(hit, at, say(`search-kind-${hit.kind}`))),
    ...elsewhere.map((hit, at) =>
      command(hit, at, w('search-in', { title: titles.get(hit.review) ?? '' })),
    ),
  ];
}
