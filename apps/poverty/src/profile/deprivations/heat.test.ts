/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { heatBounds, heatOf } from './heat.ts';

describe('the shade of a share', () => {
  test('grows with the share and has one shade more than bounds', () => {
    const shades = [0, 0.05, 0.1, 0.19, 0.2, 0.34, 0.35, 0.5, 0.69, 0.7, 1].map(heatOf);
    expect(shades).toEqual([0, 0, 1, 1, 2, 2, 3, 4, 4, 5, 5]);
    expect(Math.max(...shades)).toBe(heatBounds.length);
  });
});

const tokens = readFileSync(new URL('../../../../../packages/ui/src/theme/tokens.css', import.meta.url), 'utf8');
const css = readFileSync(new URL('./deprivations.css', import.meta.url), 'utf8');

/** Red, green and blue of a token in one of the two schemes. */
function colourOf(name: string, scheme: 'light' | 'dark'): number[] {
  const [light = '', dark = ''] = tokens.split('@media screen');
  const hex = new RegExp(`--bt-${name}:\\s*#([0-9a-f]{6})`).exec(scheme === 'light' ? light : dark)?.[1];
  if (!hex) throw new Error(`no token ${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

const luminance = (colour: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

interface Shade {
  readonly part: number;
  readonly text: string;
}

/** What the style sheet says of each shade: how much of the hue is mixed into the ground, and the colour of the number. */
const shades: Shade[] = heatBounds
  .map((_, place) => place)
  .concat(heatBounds.length)
  .map((place) => {
    const rule = new RegExp(
      `\\.heat-${place} \\{[^}]*color-mix\\(in srgb, var\\(--bt-ink-fill\\) (\\d+)%, var\\(--bt-surface\\)\\)[^}]*\\scolor: var\\(--bt-([a-z-]+)\\)`,
    ).exec(css);
    if (!rule) throw new Error(`the style sheet has no shade ${place}`);
    return { part: Number(rule[1]) / 100, text: rule[2] ?? '' };
  });

describe.each(['light', 'dark'] as const)('in the %s colours the shades', (scheme) => {
  const [hue, ground] = [colourOf('ink-fill', scheme), colourOf('surface', scheme)];
  const mixed = ({ part }: Shade) => hue.map((value, channel) => value * part + (ground[channel] ?? 0) * (1 - part));

  test('let the number in them be read', () => {
    for (const shade of shades) expect(contrast(mixed(shade), colourOf(shade.text, scheme)), JSON.stringify(shade)).toBeGreaterThanOrEqual(4.5);
  });

  test('go one way from the ground, each told from the next', () => {
    const away = shades.map((shade) => contrast(mixed(shade), ground));
    for (const [place, each] of away.entries()) if (place > 0) expect(each / (away[place - 1] ?? 0)).toBeGreaterThan(1.08);
  });
});
