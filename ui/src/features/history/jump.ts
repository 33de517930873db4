// To where an entry of history happened.
import { placeOf, way } from '../../desk/route.svelte';
import type { Entry } from '../../engine/bindings';
import { call } from '../../engine/call';

const collections = ['source', 'practice', 'law', 'indicator', 'commitment', 'abbreviation'];

/** History names a record by its id alone: which list holds it is looked up. */
async function collectionOf(review: string, id: string): Promise<string> {
  for (const collection of collections) {
    const { rows } = await call('list_records', { review, collection });
    if (rows.some((row) => row.id === id)) return collection;
  }
  return 'source';
}

export async function jump(review: string, { unit, key }: Entry): Promise<void> {
  if (unit !== 'records') way.show(placeOf(unit, key));
  else way.show({ at: 'records', collection: await collectionOf(review, key), id: key });
}
