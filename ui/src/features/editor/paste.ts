// Makes foreign HTML (Word, Excel, LibreOffice, the web) into what an answer can hold, before it is parsed.
// Works on an inert document: nothing is loaded, no script runs.
import { cleanText } from './clean';
import { listsFromWord } from './pasteLists';
import { notesFromWord } from './pasteNotes';
import { squareTables } from './pasteTables';

const dropped =
  'style,script,meta,link,title,head,xml,noscript,template,iframe,object,embed,svg,math,canvas,audio,video,form,input,button,select,textarea,img,hr,colgroup,[hidden],[aria-hidden=true]';
const kept = new Set(
  'a b strong i em p h1 h2 h3 ul ol li table tbody tr td th br sup figure figcaption span section div'.split(
    ' ',
  ),
);
const ours = [
  'data-pm-slice',
  'data-cite',
  'data-kind',
  'data-footnote',
  'data-words',
  'data-footnotes',
  'data-note',
  'data-original',
  'data-alt',
];
const keptAttributes = new Set(['href', 'dir', ...ours]);

export function cleanHtml(html: string): string {
  const doc = new DOMParser().parseFromString(cleanText(html), 'text/html');
  const { body } = doc;
  dropComments(body);
  notesFromWord(body);
  listsFromWord(body);
  body
    .querySelectorAll(
      '[style*="mso-element:comment" i], [style*="display:none" i], [style*="mso-hide:all" i]',
    )
    .forEach((one) => one.remove());
  body.querySelectorAll(dropped).forEach((one) => one.remove());
  marksFromStyles(body);
  renameAll(body);
  squareTables(body);
  linesInside(body);
  dropAttributes(body);
  dropEmpty(body);
  return body.innerHTML;
}

function dropComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const one of found) (one as Comment).remove();
}

export function rename(element: Element, tag: string): Element {
  const made = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes)
    if (keptAttributes.has(name)) made.setAttribute(name, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Bold and italic that are said by a style become elements, and elements that a style takes back go. */
function marksFromStyles(body: HTMLElement): void {
  const styled = [...body.querySelectorAll<HTMLElement>('span,b,strong,i,em,font')].reverse();
  for (const element of styled) {
    const style = element.getAttribute('style')?.toLowerCase() ?? '';
    const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
    const bold = weight ? weight.startsWith('bold') || Number(weight) >= 600 : undefined;
    const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
    const italic = slant ? slant === 'italic' || slant === 'oblique' : undefined;
    const wasBold = /^(b|strong)$/i.test(element.tagName);
    const wasItalic = /^(i|em)$/i.test(element.tagName);
    if (/mso-spacerun/.test(style)) element.textContent = ' ';
    if ((wasBold && bold === false) || (wasItalic && italic === false)) unwrap(element);
    if (bold && !wasBold) wrapContent(element, 'strong');
    if (italic && !wasItalic) wrapContent(element, 'em');
  }
}

function wrapContent(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.append(made);
}

function renameAll(body: HTMLElement): void {
  for (const one of body.querySelectorAll('p.MsoTitle')) rename(one, 'h1');
  for (const one of body.querySelectorAll('p.MsoSubtitle')) rename(one, 'h2');
  for (const one of body.querySelectorAll('h4,h5,h6')) rename(one, 'h3');
  for (const one of body.querySelectorAll('caption,dt,dd,blockquote,pre,address'))
    rename(one, one.querySelector('p') ? 'div' : 'p');
  for (const one of [...body.querySelectorAll('*')].reverse()) {
    const tag = one.tagName.toLowerCase();
    const plainSpan =
      tag === 'span' && !one.hasAttribute('data-cite') && !one.hasAttribute('data-pm-slice');
    const plainSup = tag === 'sup' && !one.hasAttribute('data-footnote');
    const figure = tag === 'figure' && !one.hasAttribute('data-original');
    const structure = ['thead', 'tfoot'].includes(tag);
    if (structure) rename(one, 'tbody');
    else if (tag === 'article' || tag === 'main' || tag === 'header' || tag === 'footer')
      rename(one, 'div');
    else if (!kept.has(tag) || plainSpan || plainSup || figure) unwrap(one);
  }
}

/** A list item and a cell hold one paragraph: further ones become lines of it. */
function linesInside(body: HTMLElement): void {
  for (const holder of body.querySelectorAll('li,td,th,figcaption')) {
    const direct = [...holder.children].filter((one) => /^(P|DIV|H[1-3])$/.test(one.tagName));
    direct.forEach((one, at) => {
      if (at > 0) one.before(one.ownerDocument.createElement('br'));
      unwrap(one);
    });
  }
  for (const list of body.querySelectorAll(':is(td,th) :is(ul,ol)')) {
    for (const item of [...list.querySelectorAll('li')].reverse()) {
      item.prepend('• ');
      item.before(body.ownerDocument.createElement('br'));
      unwrap(item);
    }
    unwrap(list);
  }
}

function dropAttributes(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!keptAttributes.has(name)) element.removeAttribute(name);
  for (const link of body.querySelectorAll('a:not([href])')) unwrap(link);
}

/** Empty paragraphs are how others make space; here they are nothing. */
function dropEmpty(body: HTMLElement): void {
  for (const one of body.querySelectorAll('p,h1,h2,h3,li,div,a,b,strong,i,em')) {
    const holds = one.querySelector('br,table,li,[data-cite],[data-footnote],figure');
    if (!holds && one.textContent.trim() === '' && !/^(B|STRONG|I|EM)$/.test(one.tagName))
      one.remove();
    else if (
      /^(P|H[1-3])$/.test(one.tagName) &&
      one.textContent.trim() === '' &&
      one.children.length === 1
    )
      one.remove();
  }
}
