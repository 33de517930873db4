// A small Markdown: headings, paragraphs, lists, **bold**, *italic* and `keys`. It gives data, never HTML:
// whatever does not parse is text.

export type Span = { kind: 'text' | 'bold' | 'italic' | 'keys'; text: string };
export type Block =
  | { kind: 'heading'; level: number; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] };

const marks =
  /\*\*(?<bold>\S|\S[^*]*\S)\*\*|\*(?<italic>[^\s*]|[^\s*][^*]*[^\s*])\*|`(?<keys>[^`]+)`/gu;

export function spans(text: string): Span[] {
  const all: Span[] = [];
  let last = 0;
  const plain = (to: number) => {
    if (to > last) all.push({ kind: 'text', text: text.slice(last, to) });
  };
  for (const match of text.matchAll(marks)) {
    plain(match.index);
    const [kind, inside] = Object.entries(match.groups ?? {}).find(([, found]) => found) ?? [];
    all.push({ kind: kind as Span['kind'], text: inside ?? match[0] });
    last = match.index + match[0].length;
  }
  plain(text.length);
  return all;
}

function block(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.+)$/u.exec(first);
  if (heading && lines.length === 1)
    return { kind: 'heading', level: heading[1]?.length ?? 1, spans: spans(heading[2] ?? '') };
  const ordered = /^\d+\. /u.test(first);
  if (ordered || first.startsWith('- ')) return { kind: 'list', ordered, items: items(lines) };
  return { kind: 'paragraph', spans: spans(lines.join(' ')) };
}

/** A line that begins no item goes on with the one before. */
function items(lines: readonly string[]): Span[][] {
  const texts: string[] = [];
  for (const line of lines) {
    const begins = /^(?:- |\d+\. )(.*)$/u.exec(line);
    if (begins) texts.push(begins[1] ?? '');
    else texts.push([texts.pop() ?? '', line.trim()].join(' ').trim());
  }
  return texts.map(spans);
}

export function markdown(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/u)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(block);
}

export const plain = (all: readonly Span[]): string => all.map((one) => one.text).join('');

/** The words of a block, to search in. */
export const wordsOf = (one: Block): string =>
  one.kind === 'list' ? one.items.map(plain).join(' · ') : plain(one.spans);
