// Rules for text that comes from outside; the same as the engine's (`model::text::clean`).

/** Without control characters, lone surrogates and bidirectional overrides. Marks and joiners that Arabic,
 *  Persian or Indic text needs stay. Line ends and tabs stay. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, (found) =>
      found === '\n' || found === '\t' ? found : '',
    );
}

/** An address that may stand in a report, or nothing. A bare name of a site is taken as https. */
export function cleanHref(text: string): string {
  const trimmed = cleanText(text).trim().replace(/\s/g, '%20');
  if (trimmed === '') return '';
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(trimmed)?.[0].toLowerCase();
  const bareMail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(trimmed);
  const named = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u.test(trimmed);
  const full = bareMail ? `mailto:${trimmed}` : named ? `https://${trimmed}` : trimmed;
  if (!bareMail && !named && !['http:', 'https:', 'mailto:'].includes(scheme ?? '')) return '';
  return full.replace(/\(/g, '%28').replace(/\)/g, '%29');
}
