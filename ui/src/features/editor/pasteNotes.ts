// Word and LibreOffice write footnotes as links to paragraphs at the end. This makes them footnotes again.
import { newId } from './blocks';

const signs =
  'a[href*="#_ftn"]:not([href*="#_ftnref"]), a[href*="#_edn"]:not([href*="#_ednref"]), a[href^="#sdfootnote"][href$="sym"]';
const back = 'a[href*="#_ftnref"], a[href*="#_ednref"], a[href$="anc"]';
const holders = '[style*="mso-element:footnote" i], [style*="mso-element:endnote" i]';
const lists = '[style*="mso-element:footnote-list" i], [style*="mso-element:endnote-list" i]';

/** The part that holds the words of the footnote a link leads to. */
function wordsOf(body: HTMLElement, href: string): Element | null {
  const [, kind, number] = /(?:#_)?(ftn|edn|sdfootnote)(\d+)/.exec(href) ?? [];
  if (!kind || !number) return null;
  const holder = body.querySelector(`#${kind}${number}`);
  if (holder) return holder;
  const anchor = body.querySelector(`a[name="_${kind}${number}"], a[id="_${kind}${number}"]`);
  const around = anchor?.closest(holders);
  return around && !around.matches(lists) ? around : (anchor?.closest('p') ?? null);
}

export function notesFromWord(body: HTMLElement): void {
  for (const link of body.querySelectorAll(signs)) {
    const holder = wordsOf(body, link.getAttribute('href') ?? '');
    if (!holder || holder.contains(link)) continue;
    holder.querySelectorAll(back).forEach((one) => one.remove());
    const sign = body.ownerDocument.createElement('sup');
    sign.dataset.footnote = newId();
    sign.dataset.words = holder.textContent.replace(/\s+/g, ' ').trim();
    holder.remove();
    link.replaceWith(sign);
  }
}
