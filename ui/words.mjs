// Makes src/words/keys.ts (every message and its arguments) from assets/words/en.
// With --check it only says what is stale, missing or different in the other languages.
import { FluentParser } from '@fluent/syntax';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const words = join(here, '../assets/words');
const target = join(here, 'src/words/keys.ts');

/** Names of the variables anywhere inside a part of a message, through terms left out. */
function variables(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((one) => variables(one, found));
  else if (node && typeof node === 'object') {
    if (node.type === 'VariableReference') found.add(node.id.name);
    else
      for (const [key, value] of Object.entries(node)) if (key !== 'span') variables(value, found);
  }
  return found;
}

/** What is said in a part of a message, variants one after the other; a value stands as `…`. */
const spoken = ({ elements }) =>
  elements.flatMap((element) => {
    if (element.type === 'TextElement') return element.value;
    const { variants = [] } = element.expression;
    return variants.length ? variants.map(({ value }) => [spoken(value), '\n']) : '…';
  });

/** French keeps its marks and its guillemets by no-break spaces and writes the apostrophe curved. */
export function slips(text) {
  const said = text.replace(/`[^`]*`/g, '…');
  const found = said.match(/(?:[^\u00a0]|^)[:;?!»%](?=[\s»).,…]|$)|«(?!\u00a0)|\p{L}'\p{L}/gu);
  return found ?? [];
}

/** What is off in the French words and guide. */
function typography() {
  const { texts } = read('fr');
  const guide = join(here, '../assets/guide/fr');
  for (const file of readdirSync(guide)) texts.set(file, readFileSync(join(guide, file), 'utf8'));
  return [...texts].flatMap(([name, text]) =>
    slips(text).map((slip) => `fr: ${name}: a space or an apostrophe at “${slip.trim()}”`),
  );
}

/** Messages of one language: key → sorted argument names; their texts; what is wrong with its files. */
export function read(language, wanted = (name) => name.endsWith('.ftl')) {
  const folder = join(words, language);
  const messages = new Map();
  const texts = new Map();
  const faults = [];
  for (const file of readdirSync(folder).filter(wanted).sort()) {
    const { body } = new FluentParser().parse(readFileSync(join(folder, file), 'utf8'));
    for (const entry of body) {
      if (entry.type === 'Junk')
        faults.push(`${language}/${file}: ${entry.content.trim().slice(0, 60)}`);
      if (entry.type !== 'Message') continue;
      if (messages.has(entry.id.name))
        faults.push(`${language}/${file}: ${entry.id.name} is given twice`);
      messages.set(entry.id.name, [...variables(entry)].sort());
      if (entry.value) texts.set(entry.id.name, spoken(entry.value).flat(Infinity).join(''));
    }
  }
  return { messages, texts, faults };
}

export const languages = () =>
  existsSync(words)
    ? readdirSync(words)
        // others have words of a form alone
        .filter((name) => existsSync(join(words, name, 'welcome.ftl')))
        .sort()
    : [];

export function keys() {
  const { messages } = read('en');
  const lines = [...messages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => {
      const type = names.length ? names.map((name) => `'${name}'`).join(' | ') : 'never';
      return `  '${key}': ${type};`;
    });
  return [
    '// Made by `npm run words` from assets/words/en. Not edited by hand.',
    '',
    '/** Every message and the names of its arguments. */',
    'export interface Messages {',
    ...lines,
    '}',
    '',
  ].join('\n');
}

/** What a translator still has to do, in sentences. English is complete by definition. */
export function gaps() {
  const english = read('en');
  const found = [...english.faults];
  const paper = read('en', (name) => name === 'form.ftl').messages;
  for (const language of languages().filter((one) => one !== 'en')) {
    const other = read(language);
    found.push(...other.faults);
    // a language of papers alone has the words of the call for inputs and its form
    const papers = !existsSync(join(words, language, 'components.ftl'));
    for (const [key, names] of english.messages) {
      const theirs = other.messages.get(key);
      if (papers && !theirs && !paper.has(key)) continue;
      if (!theirs) found.push(`${language}: ${key} is missing`);
      else if (theirs.some((name) => !names.includes(name)))
        found.push(`${language}: ${key} uses an argument that English has not`);
    }
    for (const key of other.messages.keys())
      if (!english.messages.has(key)) found.push(`${language}: ${key} is not in English`);
  }
  return languages().includes('fr') ? [...found, ...typography()] : found;
}

export const stale = () => !existsSync(target) || readFileSync(target, 'utf8') !== keys();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (stale()) writeFileSync(target, keys());
  const found = gaps();
  for (const gap of found) console.error(gap);
  if (process.argv.includes('--check') && found.length) process.exit(1);
}
