// Word and LibreOffice write footnotes as links to paragraphs at the end. This makes them footnotes again.
import { newId } from './blocks';

const signs = 'a[href*="#_ftn"]:not([href*="#_ftnref"]), a[href^="#sdfootnote"][href$="sym"]';

/** The part that holds the words of the footnote a link leads to. */
function wordsOf(body: HTMLElement, href: string): Element | null {
  const number = /(?:_ftn|sdfootnote)(\d+)/.exec(href)?.[1];
  return number ? body.querySelector(`#ftn${number}, #sdfootnote${number}`) : null;
}

export function notesFromWord(body: HTMLElement): void {
  for (const link of body.querySelectorAll(signs)) {
    const holder = wordsOf(body, link.getAttribute('href') ?? '');
    if (!holder) continue;
    holder.querySelectorAll('a[href*="#_ftnref"], a[href$="anc"]').forEach((back) => back.remove());
    const sign = body.ownerDocument.createElement('sup');
    sign.dataset.footnote = newId();
    sign.dataset.words = holder.textContent.replace(/\s+/g, ' ').trim();
    holder.remove();
    link.replaceWith(sign);
  }
}
