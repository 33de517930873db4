// The palette itself is checked: text and controls keep the contrast of WCAG 2.2 AA on every ground.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const between = (from: string) => css.slice(css.indexOf(from), css.indexOf('}', css.indexOf(from)));

function palette(part: string, dark: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', light = '', other = ''] of part.matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  ))
    found[name] = dark ? other : light;
  return found;
}
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a = '#000000', b = '#000000'): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const base = between(':root {');
const high = between("[data-theme='contrast'] {");
const themes = {
  light: palette(base, false),
  dark: palette(base, true),
  'contrast, light': { ...palette(base, false), ...palette(high, false) },
  'contrast, dark': { ...palette(base, true), ...palette(high, true) },
};
const grounds = ['paper', 'sheet', 'well', 'raised'];
const pairs = [
  ...['ink', 'ink-2', 'ink-3', 'blue-ink', 'green', 'red', 'amber'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground, 4.5] as const),
  ),
  ...grounds.map((ground) => ['edge', ground, 3] as const),
  ...grounds.map((ground) => ['focus', ground, 3] as const),
  ['ink', 'sheet', 7] as const,
  ['on-blue', 'blue', 4.5] as const,
  ['on-blue', 'blue-hover', 4.5] as const,
  ['blue-ink', 'blue-wash', 4.5] as const,
  ['green', 'green-wash', 4.5] as const,
  ['amber', 'amber-wash', 4.5] as const,
  ['red', 'red-wash', 4.5] as const,
];

describe.each(Object.entries(themes))('%s', (_name, colours) => {
  it('is legible', () => {
    const weak = pairs
      .map(([ink, ground, least]) => ({
        ink,
        ground,
        least,
        has: contrast(colours[ink], colours[ground]),
      }))
      .filter(({ has, least }) => has < least);
    expect(weak).toEqual([]);
  });
});
