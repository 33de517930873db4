// The fixed lists of the log: keys as they are stored, in the order in which a person chooses, with their words.
import type { Option } from '../../components/Select.svelte';
import { say } from '../../words';

export const channels = ['meeting', 'letter', 'email', 'form', 'call', 'online'] as const;
export const levels = ['local', 'national', 'regional', 'international'] as const;
export const consents = [
  'not-asked',
  'quote-with-name',
  'quote-without-name',
  'use-without-quoting',
  'internal-only',
] as const;
export const outcomes = [
  'pending',
  'reflected',
  'partly',
  'noted',
  'not-accepted',
  'out-of-scope',
] as const;

/** Whoever sent it in will want to know why. */
export const asksReason = (outcome: string): boolean =>
  ['partly', 'not-accepted', 'out-of-scope'].includes(outcome);

export type Tone = 'plain' | 'blue' | 'green' | 'amber' | 'red';
const tones: Record<string, Tone> = {
  pending: 'amber',
  reflected: 'green',
  partly: 'blue',
  'not-accepted': 'red',
};

export const toneOf = (outcome: string): Tone => tones[outcome] ?? 'plain';

const words = (list: string, key: string): string => {
  const message = `contributions-${list}-${key}`;
  const said = say(message);
  // a list from elsewhere may hold what no list here knows
  return said === message ? key : said;
};
export const channelWords = (key: string): string => words('channel', key);
export const levelWords = (key: string): string => words('level', key);
export const consentWords = (key: string): string => words('consent', key || 'not-asked');
export const consentHelp = (key: string): string => words('consent-help', key || 'not-asked');
export const outcomeWords = (key: string): string => say(`outcome-${key || 'pending'}`);

/** A public edition may say that the contribution exists. */
export const mayAppear = (consent: string): boolean =>
  !['', 'not-asked', 'internal-only', 'withdrawn'].includes(consent);

export function optionsOf(keys: readonly string[], label: (key: string) => string): Option[] {
  return keys.map((value) => ({ value, label: label(value) }));
}
