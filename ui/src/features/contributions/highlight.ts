// Where looked-for words stand in a text: as the engine finds them, accents and case aside.

export type Piece = { text: string; found: boolean };

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A folded text with the place of each of its letters in the text as it was. */
function folded(text: string): { plain: string; from: number[] } {
  let plain = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (const part of fold(letter)) {
      plain += part;
      for (let n = 0; n < part.length; n += 1) from.push(at);
    }
    at += letter.length;
  }
  return { plain, from };
}

/** The text in pieces, the words of the query marked. */
export function highlight(text: string, query: string): Piece[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (words.length === 0) return [{ text, found: false }];
  const { plain, from } = folded(text);
  const pattern = new RegExp(words.join('|'), 'gu');
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of plain.matchAll(pattern)) {
    const start = from[match.index] ?? text.length;
    const end = from[match.index + match[0].length] ?? text.length;
    if (start < last) continue;
    if (start > last) pieces.push({ text: text.slice(last, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), found: false });
  return pieces;
}
