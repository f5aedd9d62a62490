import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asNumber } from '../rates/figure.ts';
import { wilsonInterval } from './wilson-interval.ts';

it('goes from 4.3 % to 21.4 % for 5 of 50 at level 0.95', () => {
  const interval = wilsonInterval({ numerator: 5, denominator: 50 }, 0.95);
  expect(interval?.lower).toBeCloseTo(0.043, 3);
  expect(interval?.upper).toBeCloseTo(0.214, 3);
});

it('keeps a width when nobody was found, and when everybody was', () => {
  expect(wilsonInterval({ numerator: 0, denominator: 12 }, 0.9)).toMatchObject({ lower: 0, upper: expect.closeTo(0.184, 3) });
  expect(wilsonInterval({ numerator: 9, denominator: 9 }, 0.95)).toMatchObject({ lower: expect.closeTo(0.701, 3), upper: 1 });
});

it('says nothing about an empty sample', () => {
  expect(wilsonInterval({ numerator: 0, denominator: 0 }, 0.9)).toBeUndefined();
});

it('refuses more found than asked', () => {
  expect(() => wilsonInterval({ numerator: 3, denominator: 2 }, 0.9)).toThrow(expect.objectContaining({ code: 'numerator-exceeds-denominator' }));
});

it('holds the share of the sample and never leaves 0 to 1', () => {
  const sample = fc.integer({ min: 1, max: 3000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(sample, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([x, n], level) => {
      const interval = wilsonInterval({ numerator: x, denominator: n }, level);
      const [lower, upper] = interval ? [asNumber(interval.lower), asNumber(interval.upper)] : [Number.NaN, Number.NaN];
      expect(0 <= lower && lower <= x / n && x / n <= upper && upper <= 1).toBe(true);
      expect(upper).toBeGreaterThan(lower);
    }),
  );
});
