import { expect, it } from 'vitest';
import { percent } from './figure.ts';
import { publishedRateAgrees } from './published-rate-agrees.ts';

// Bắc Giang's published counts and rates of 2010 to 2012.
it.each([
  [63379, 412204, 15.4, false],
  [51085, 421820, 12.11, true],
  [44541, 423400, 10.44, false],
])('%i of %i printed as %d: agrees %s', (numerator, denominator, published, agrees) => {
  expect(publishedRateAgrees({ numerator, denominator }, percent(published), 2)).toBe(agrees);
});

it('accepts a tie rounded either way', () => {
  expect(publishedRateAgrees({ numerator: 1, denominator: 8 }, percent(12.5), 1)).toBe(true);
  expect([12, 13, 14].map((published) => publishedRateAgrees({ numerator: 1, denominator: 8 }, percent(published), 0))).toEqual([true, true, false]);
});

it('says nothing about a rate of nobody', () => {
  expect(publishedRateAgrees({ numerator: 0, denominator: 0 }, percent(0), 2)).toBeUndefined();
});
