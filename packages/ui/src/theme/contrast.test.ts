import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { palette } from './palette.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightText = '', darkText = ''] = css.split('@media screen');
const colours = (text: string) => new Map([...text.matchAll(/--bt-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value] as [string, string]));
const schemes = { light: colours(lightText), dark: colours(darkText) };

const text = ['ink', 'slate', 'leaf', 'rice', 'brick'].flatMap((word) => ['paper', 'surface', 'raised'].map((ground) => [word, ground] as const));
const onTints = ['leaf', 'rice', 'brick', 'slate'].flatMap((hue) => [[hue, `${hue}-tint`] as const, ['ink', `${hue}-tint`] as const]);
const onFrame = ['frame-text', 'frame-soft', 'frame-mark'].flatMap((word) => [[word, 'frame'] as const, [word, 'frame-raised'] as const]);
const onFills = ['leaf', 'rice', 'brick', 'slate', 'ink'].map((hue) => [`${hue}-on`, `${hue}-fill`] as const);
const others = [
  ['ink', 'changed'],
  ['slate', 'changed'],
  ['ink', 'step'],
  ['ink', 'step-ahead'],
  ['ink', 'leaf-soft'],
  ['ink', 'rice-soft'],
  ['ink', 'brick-soft'],
] as const;
const shapes = ['leaf', 'rice', 'brick', 'slate', 'ink'].flatMap((hue) => ['surface', 'paper'].map((ground) => [`${hue}-fill`, ground] as const));
const outlines = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['focus', 'surface'],
  ['focus', 'paper'],
  ['focus', 'raised'],
] as const;

describe.each(Object.entries(schemes))('the %s colours', (_, set) => {
  const ratio = (one: string, other: string) => {
    const [a, b] = [set.get(one), set.get(other)];
    if (!a || !b) throw new Error(`no token ${a ? other : one}`);
    return contrastRatio(a, b);
  };
  it.each([...text, ...onTints, ...onFrame, ...onFills, ...others])('let %s be read on %s', (word, ground) =>
    expect(ratio(word, ground)).toBeGreaterThanOrEqual(4.5),
  );
  it.each([...shapes, ...outlines])('let the shape %s be seen on %s', (shape, ground) => expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3));
});

it('names the same colours for both schemes, so that none is forgotten', () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});

it.each(['leaf', 'rice', 'brick', 'slate', 'ink'] as const)('gives Mantine the same %s as the tokens', (hue) => {
  expect(palette[hue][8]).toBe(schemes.light.get(hue));
  expect(palette[hue][1]).toBe(schemes.light.get(`${hue}-tint`));
});

it('computes the contrast of black on white as 21, as WCAG states', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
});

it('refuses a colour that it cannot read', () => {
  expect(() => contrastRatio('white', '#000000')).toThrow(RangeError);
});
