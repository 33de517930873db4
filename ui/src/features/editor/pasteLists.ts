// Word writes a list as paragraphs with a level and a drawn sign. This makes them lists again.

type Item = { element: Element; level: number; tag: 'ol' | 'ul' };

function itemOf(element: Element): Item | undefined {
  const style = element.getAttribute('style') ?? '';
  const level = /mso-list:[^;]*level(\d+)/i.exec(style)?.[1];
  if (!level) return undefined;
  const sign = [...element.querySelectorAll('span')].find((one) =>
    /mso-list:\s*Ignore/i.test(one.getAttribute('style') ?? ''),
  );
  const drawn = sign?.textContent.trim() ?? '';
  sign?.remove();
  const numbered = /^\(?([0-9]+|[a-z]{1,2}|[ivxlcdm]+)[.)]/i.test(drawn);
  return { element, level: Number(level) - 1, tag: numbered ? 'ol' : 'ul' };
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
