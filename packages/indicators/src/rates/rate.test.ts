import { expect, it } from 'vitest';
import { IndicatorError } from '../indicator-error.ts';
import { asNumber } from './figure.ts';
import { completeRate, percentOf, shareOf } from './rate.ts';

it('keeps a rate in per cent unrounded: 63,379 of 412,204 is 15.3756 %, not the 15.40 that was published', () => {
  const rate = percentOf({ numerator: 63379, denominator: 412204 });
  expect(rate && asNumber(rate)).toBeCloseTo(15.37564, 5);
});

it('has no share of nobody', () => {
  expect(shareOf({ numerator: 0, denominator: 0 })).toBeUndefined();
  expect(percentOf({ numerator: 0, denominator: 0 })).toBeUndefined();
});

it('is 0 for none and 100 for all', () => {
  expect(percentOf({ numerator: 0, denominator: 19 })).toBe(0);
  expect(percentOf({ numerator: 19, denominator: 19 })).toBe(100);
});

it('does not take a missing count for zero', () => {
  expect(completeRate({ denominator: 300 })).toBeUndefined();
  expect(completeRate({ numerator: 12 })).toBeUndefined();
  expect(completeRate({ numerator: 0, denominator: 300 })).toEqual({ numerator: 0, denominator: 300 });
});

it.each([
  [{ numerator: 12, denominator: 11 }, 'numerator-exceeds-denominator'],
  [{ numerator: -2, denominator: 7 }, 'negative-count'],
  [{ numerator: 0, denominator: -1 }, 'negative-count'],
  [{ denominator: -1 }, 'negative-count'],
  [{ numerator: Number.NaN, denominator: 7 }, 'not-a-number'],
])('refuses %o as %s', (report, code) => {
  expect(() => completeRate(report)).toThrow(expect.objectContaining({ code }));
  expect(() => completeRate(report)).toThrow(IndicatorError);
  expect(() => completeRate(report)).toThrow(RangeError);
});
