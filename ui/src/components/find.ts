// Finds options by what is typed: every word of it somewhere in the label, accents and case aside.

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

export function matches(query: string, ...texts: readonly (string | undefined)[]): boolean {
  const hay = plain(texts.filter(Boolean).join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** What is called just so comes first; the rest stays in its order. */
export function bestFirst<T extends { label: string }>(query: string, found: readonly T[]): T[] {
  const wanted = plain(query.trim());
  const named = found.filter((one) => plain(one.label) === wanted);
  return [...named, ...found.filter((one) => !named.includes(one))];
}

/** The next index in a list that wraps round. */
export function around(length: number, from: number, by: number): number {
  return length === 0 ? -1 : (from + by + length) % length;
}
