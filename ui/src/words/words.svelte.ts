// Words on screen: Fluent messages of assets/words/<language>/*.ftl, by key. A switch of language shows everywhere.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';
import type { Messages } from './keys';

export type Key = keyof Messages;
export type Arg = FluentVariable | bigint;
type Args<K extends Key> = [Messages[K]] extends [never] ? [] : [args: Record<Messages[K], Arg>];

const files = import.meta.glob<string>('../../../assets/words/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const rtl = new Set(['ar', 'fa', 'he', 'ur']);
const strongRtl = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const isolateStart = String.fromCodePoint(0x2068);
const isolateEnd = String.fromCodePoint(0x2069);
const bundles = new Map<string, FluentBundle>();

function languageOf(path: string): string {
  return path.split('/').at(-2) ?? 'en';
}

function bundle(language: string): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files))
    if (languageOf(path) === language) made.addResource(new FluentResource(text));
  bundles.set(language, made);
  return made;
}

/** The languages that have the words of the window, English first; others have only those of papers. */
export const languages: readonly string[] = [
  ...new Set(
    Object.keys(files)
      .filter((path) => path.endsWith('/components.ftl'))
      .map(languageOf),
  ),
].sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rtl.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

class Speech {
  language = $state('en');
  direction = $derived(directionOf(this.language));

  /** Speaks the best language for what is asked, for the whole window. */
  use(wanted: string | readonly string[]): void {
    const asked = typeof wanted === 'string' ? [wanted] : wanted;
    const options = { strategy: 'lookup' as const, defaultLocale: 'en' };
    this.language = negotiateLanguages(asked, languages, options)[0] ?? 'en';
    document.documentElement.lang = this.language;
    document.documentElement.dir = directionOf(this.language);
  }
}

export const speech = new Speech();

/** A name in the other direction's script is kept from disturbing the sentence around it. */
function isolate(arg: Arg, language: string): FluentVariable {
  if (typeof arg === 'bigint') return Number(arg);
  if (typeof arg !== 'string') return arg;
  const turned = directionOf(language) === 'rtl' || strongRtl.test(arg);
  return turned ? isolateStart + arg + isolateEnd : arg;
}

/** The message of a key made up at run time (`state-${state}`); the key itself where there is none. */
export function say(key: string, args: Record<string, Arg> = {}): string {
  for (const language of new Set([speech.language, 'en'])) {
    const spoken = bundle(language);
    const message = spoken.getMessage(key);
    if (!message?.value) continue;
    const safe = Object.entries(args).map(([name, arg]) => [name, isolate(arg, language)] as const);
    return spoken.formatPattern(message.value, Object.fromEntries(safe), []);
  }
  return key;
}

/** The message of a key, in the language of the window. Checked against the English files. */
export function w<K extends Key>(key: K, ...args: Args<K>): string {
  return say(key, args[0]);
}
