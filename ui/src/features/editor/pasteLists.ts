// Word writes a list as paragraphs with a level and a drawn sign. This makes them lists again.

type Item = { element: Element; level: number; tag: 'ol' | 'ul' };

const number = String.raw`\(?(?:[0-9]+|[a-z]{1,2}|[ivxlcdm]+)[.)]`;
const numbered = new RegExp(`^${number}`, 'i');
/** A drawn sign at the head of a paragraph; a bare "o" only with the wide space that Word puts behind it. */
const head = new RegExp(
  String.raw`^\s*([·•▪◦‣§ü–-]|${number})[\s\u00A0]+|^\s*(o)(?:\u00A0|\t|\s{2})[\s\u00A0]*`,
  'i',
);
/** How far Word indents each level, in points. */
const step = 36;

function itemOf(element: Element): Item | undefined {
  const style = element.getAttribute('style') ?? '';
  const level = /mso-list:[^;]*level(\d+)/i.exec(style)?.[1];
  if (!level) return itemByClass(element, style);
  const sign = [...element.querySelectorAll('span')].find((one) =>
    /mso-list:\s*Ignore/i.test(one.getAttribute('style') ?? ''),
  );
  const drawn = sign?.textContent.trim() ?? '';
  sign?.remove();
  return { element, level: Number(level) - 1, tag: numbered.test(drawn) ? 'ol' : 'ul' };
}

/** A list paragraph that only its class and the sign drawn at its head give away. */
function itemByClass(element: Element, style: string): Item | undefined {
  if (!/\bMsoList(Paragraph|Bullet|Number)/.test(element.className)) return undefined;
  const found = head.exec(element.textContent);
  const named = /MsoList(Bullet|Number)(\d?)/.exec(element.className);
  if (!found && !named) return undefined;
  if (found) dropHead(element, found[0].length);
  const drawn = found?.[1] ?? found?.[2];
  const ordered = drawn ? numbered.test(drawn) : named?.[1] === 'Number';
  const level = named?.[2] ? Number(named[2]) - 1 : indentOf(style);
  return { element, level, tag: ordered ? 'ol' : 'ul' };
}

function indentOf(style: string): number {
  const found = /margin-left:\s*([\d.]+)(pt|in|cm|px)/i.exec(style);
  const points = { pt: 1, in: 72, cm: 72 / 2.54, px: 0.75 };
  const unit = (found?.[2]?.toLowerCase() ?? 'pt') as keyof typeof points;
  return Math.max(0, Math.round((Number(found?.[1] ?? 0) * points[unit]) / step) - 1);
}

/** Takes the first letters away, whatever elements they stand in. */
function dropHead(element: Element, length: number): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = length;
  while (left > 0 && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const gone = Math.min(left, node.length);
    node.deleteData(0, gone);
    left -= gone;
  }
}

/** Consecutive list paragraphs become nested lists. */
export function listsFromWord(body: HTMLElement): void {
  let open: Element[] = [];
  let last: Element | null = null;
  for (const element of [...body.querySelectorAll('p,h1,h2,h3,h4,h5,h6')]) {
    const item = /^H/.test(element.tagName) ? undefined : itemOf(element);
    if (!item) {
      open = [];
      continue;
    }
    if (last !== element.previousElementSibling) open = [];
    last = place(item, open);
  }
}

/** Puts one item at its depth; gives the outermost list, which now stands before the next paragraph. */
function place({ element, level, tag }: Item, open: Element[]): Element | null {
  const doc = element.ownerDocument;
  const depth = Math.min(level, open.length);
  open.length = Math.min(open.length, depth + 1);
  if (open[depth]?.tagName.toLowerCase() !== tag) {
    open.length = depth;
    const list = doc.createElement(tag);
    const parent = open[depth - 1]?.lastElementChild;
    if (parent) parent.append(list);
    else element.before(list);
    open.push(list);
  }
  const item = doc.createElement('li');
  const dir = element.getAttribute('dir');
  const paragraph = doc.createElement('p');
  if (dir) paragraph.setAttribute('dir', dir);
  paragraph.append(...element.childNodes);
  item.append(paragraph);
  open[depth]?.append(item);
  element.remove();
  return open[0] ?? null;
}
