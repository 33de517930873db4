// Names of languages, in the language of the window or in their own.
import { speech } from '../words';

/** The six of the United Nations, in their order, each in its own script. */
export const unLanguages = [
  { code: 'ar', own: 'العربية' },
  { code: 'zh', own: '中文' },
  { code: 'en', own: 'English' },
  { code: 'fr', own: 'Français' },
  { code: 'ru', own: 'Русский' },
  { code: 'es', own: 'Español' },
] as const;

function nameIn(reader: string, code: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a well-formed code: shown as it was written
  }
}

/** `français` of `fr`; what is no known code stays what it is. */
export const languageName = (code: string): string => (code ? nameIn(speech.language, code) : '');

/** The name of a language in itself. */
export const ownName = (code: string): string =>
  unLanguages.find((one) => one.code === code)?.own ?? nameIn(code, code);

type Known = { code: string; name: string };

/** The languages on offer: own name, then what the reader calls it. */
export const languagePicks = (known: readonly Known[]) =>
  known.map(({ code, name }) => ({
    value: code,
    label: name,
    detail: [languageName(code), code].filter((one) => one !== name).join(', '),
  }));

/** The code of what somebody typed: an own name, a name in the reader's language or a BCP 47 code; else nothing. */
export function languageOf(typed: string, known: readonly Known[]): string | undefined {
  const wanted = typed.trim().toLocaleLowerCase();
  const named = known.find(({ code, name }) =>
    [name, languageName(code), code].some((one) => one.toLocaleLowerCase() === wanted),
  );
  if (named) return named.code;
  try {
    // a first part of more letters is well formed, but no language has one
    return /^[a-z]{2,3}(-|$)/i.test(typed.trim())
      ? Intl.getCanonicalLocales(typed.trim())[0]
      : undefined;
  } catch {
    return undefined; // a word that is no code
  }
}
