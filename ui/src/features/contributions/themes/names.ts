// Themes in words: the objectives, principles and sections of the review, and its own themes.
import type { Pick } from '../../../components/ListBox.svelte';
import type { ThemeRow } from '../../../engine/bindings';
import { say, w } from '../../../words';
import type { Names } from '../names.svelte';

export const kinds = ['support', 'criticism', 'gap', 'practice', 'figure'] as const;
export const kindWords = (kind: string): string =>
  say(`contributions-theme-kind-${kind || 'none'}`);

/** Everything that a passage can be about, its kind beside it. */
export function themePicks(names: Names, own: readonly ThemeRow[]): Pick[] {
  const of = (picks: readonly Pick[], unit: string, detail: string): Pick[] =>
    picks.map(({ value, label }) => ({ value: `${unit}:${value}`, label, detail }));
  return [
    ...own.map(({ key, title }) => ({
      value: key,
      label: title,
      detail: w('contributions-theme-own'),
    })),
    ...of(names.objectives, 'objective', w('contributions-theme-objectives')),
    ...of(names.principles, 'principle', w('contributions-theme-principles')),
    ...of(names.sections, 'section', w('contributions-theme-sections')),
  ];
}

export function themeName(names: Names, own: readonly ThemeRow[], theme: string): string {
  const known = own.find((one) => one.key === theme);
  return known?.title ?? names.unit(theme);
}

/** A theme and its kind in a few words. */
export function tagWords(
  names: Names,
  own: readonly ThemeRow[],
  tag: { theme: string; kind: string },
): string {
  const theme = tag.theme && themeName(names, own, tag.theme);
  return [theme, tag.kind && kindWords(tag.kind)].filter(Boolean).join(' · ');
}
