// What is drawn upon of an objective's actions: pieces of a free text, put in from a menu.

const parts = (text: string): string[] => text.split(/\s*[,;]\s*/).filter(Boolean);

export const holds = (text: string, piece: string): boolean =>
  parts(text).some((part) => part.toLocaleLowerCase() === piece.toLocaleLowerCase());

/** The text with a piece more at its end. What is there already stays as it is. */
export function withPiece(text: string, piece: string, between = ', '): string {
  if (holds(text, piece)) return text;
  const before = text.trim().replace(/[,;]$/, '');
  return before ? `${before}${between}${piece}` : piece;
}

/** The text without a piece; what stands around it stays as it is. */
export const withoutPiece = (text: string, piece: string): string =>
  text
    .split(/(\s*[,;]\s*)/)
    .reduce<string[]>((kept, part, at, all) => {
      if (at % 2) return kept;
      if (part.toLocaleLowerCase() === piece.toLocaleLowerCase()) return kept;
      return kept.length ? [...kept, all[at - 1] ?? '', part] : [part];
    }, [])
    .join('');

/** `10.7` or `4.b`: a target of the 2030 Agenda. */
export const isTarget = (text: string): boolean =>
  /^([1-9]|1[0-7])\.([1-9]\d?|[a-d])$/.test(text.trim());
