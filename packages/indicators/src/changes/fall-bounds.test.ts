import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asNumber, percent } from '../rates/figure.ts';
import { fallBounds, fallReaches } from './fall-bounds.ts';

const between = (lower: number, upper: number) => ({ lower: percent(lower), upper: percent(upper) });

it('pairs the ends that differ least and most: 41..44 to 33..38.5 is a fall of 2.5 to 11 points', () => {
  expect(fallBounds(between(41, 44), between(33, 38.5))).toEqual({ lower: 2.5, upper: 11 });
});

it('decides outside the interval and not within: 9 to 13 reaches 7, not 13.5, perhaps 13', () => {
  const fall = fallBounds(between(52, 55), between(42, 43));
  expect(fallReaches(fall, 1, 7)).toBe(true);
  expect(fallReaches(fall, 1, 9)).toBe(true);
  expect(fallReaches(fall, 1, 13)).toBeUndefined();
  expect(fallReaches(fall, 1, 13.5)).toBe(false);
});

it('asks for the fall of all years together', () => {
  const fall = fallBounds(between(52, 55), between(42, 43));
  expect(fallReaches(fall, 2, 4.5)).toBe(true);
  expect(fallReaches(fall, 2, 7)).toBe(false);
  expect(fallReaches(fall, 0, 1)).toBeUndefined();
});

it('takes 41.1 to 34.1 as a fall of 7, whatever binary fractions say', () => {
  expect(fallReaches(fallBounds(between(41.1, 41.1), between(34.1, 34.1)), 1, 7)).toBe(true);
});

it('refuses bounds that are the wrong way round', () => {
  expect(() => fallBounds(between(44, 41), between(33, 38))).toThrow(expect.objectContaining({ code: 'bounds-reversed' }));
});

it('holds for whatever both rates turn out to be, and what is decided stays so', () => {
  const bounds = fc
    .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
    .map(([one, other]) => between(Math.min(one, other), Math.max(one, other)));
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(bounds, bounds, part, part, fc.double({ min: 0, max: 20, noNaN: true }), (before, after, p, q, threshold) => {
      const within = ({ lower, upper }: ReturnType<typeof between>, at: number) => asNumber(lower) + at * (asNumber(upper) - asNumber(lower));
      const fall = within(before, p) - within(after, q);
      const { lower, upper } = fallBounds(before, after);
      expect(fall).toBeGreaterThanOrEqual(asNumber(lower) - 1e-9);
      expect(fall).toBeLessThanOrEqual(asNumber(upper) + 1e-9);
      const decided = fallReaches({ lower, upper }, 1, threshold);
      if (decided !== undefined) expect(fall - threshold >= -2e-9 === decided || Math.abs(fall - threshold) < 3e-9).toBe(true);
    }),
  );
});
