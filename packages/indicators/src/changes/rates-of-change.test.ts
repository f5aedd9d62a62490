import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeOfMeasure } from './change-of-measure.ts';
import { compoundAnnualGrowthRate } from './compound-annual-growth-rate.ts';
import { rateOfReductionByRegression, rateOfReductionFromSlope } from './rate-of-reduction-by-regression.ts';
import { requiredRateForReduction, requiredRateOfReduction } from './required-rate-of-reduction.ts';

it('compounds: 50 to 25 in 5 years is −12.9 % a year', () => {
  expect(compoundAnnualGrowthRate(50, 25, 5)).toBeCloseTo(0.5 ** 0.2 - 1, 12);
});

it('grows at no rate away from nothing, and at −100 % to nothing', () => {
  expect(compoundAnnualGrowthRate(0, 5, 5)).toBeUndefined();
  expect(compoundAnnualGrowthRate(0, 0, 5)).toBeUndefined();
  expect(compoundAnnualGrowthRate(50, 0, 5)).toBe(-1);
});

it('has no pace over no time, and refuses to go back', () => {
  expect(compoundAnnualGrowthRate(50, 25, 0)).toBeUndefined();
  expect(() => compoundAnnualGrowthRate(50, 25, -1)).toThrow(expect.objectContaining({ code: 'years-not-ascending' }));
  expect(() => compoundAnnualGrowthRate(-1, 25, 5)).toThrow(expect.objectContaining({ code: 'negative-value' }));
});

it('asks 3.9 % a year for 40 % fewer stunted children in 13 years, 2.74 % in the continuous form for 30 % less', () => {
  expect(requiredRateForReduction(0.4, 13, 'annual')).toBeCloseTo(0.039, 3);
  expect(requiredRateForReduction(0.3, 13, 'continuous')).toBeCloseTo(0.0274, 4);
});

it('asks 6.94 % a year to come from 36 to 27 in 4 years', () => {
  const rate = requiredRateOfReduction(36, 27, 4, 'annual') ?? Number.NaN;
  expect(rate).toBeCloseTo(0.0694, 4);
  expect(36 * (1 - rate) ** 4).toBeCloseTo(27, 10);
});

it('asks everything at once for a target of 0, and nothing finite in the continuous form', () => {
  expect(requiredRateOfReduction(36, 0, 4, 'annual')).toBe(1);
  expect(requiredRateOfReduction(36, 0, 4, 'continuous')).toBeUndefined();
  expect(requiredRateOfReduction(0, 5, 4, 'annual')).toBeUndefined();
  expect(requiredRateOfReduction(36, 27, 0, 'annual')).toBeUndefined();
  expect(() => requiredRateForReduction(1.2, 4, 'annual')).toThrow(expect.objectContaining({ code: 'reduction-above-one' }));
});

it('reads a slope of −0.06613 as 6.4 % a year', () => {
  expect(rateOfReductionFromSlope(-0.06613)).toBeCloseTo(0.064, 3);
});

it('gives minus the compound rate through two points: 33.0 to 24.2 in 6 years is 5.04 % a year', () => {
  const fitted = rateOfReductionByRegression([
    { year: 2017, value: 24.2 },
    { year: 2011, value: 33 },
  ]);
  expect(fitted?.rateOfReduction).toBeCloseTo(0.0504, 4);
  expect(fitted?.equalsCompoundRate).toBe(true);
});

it('uses every year, not only the ends', () => {
  const fitted = rateOfReductionByRegression([40, 30, 35, 36].map((value, index) => ({ year: 2019 + index, value })));
  expect(fitted?.equalsCompoundRate).toBe(false);
});

it('has no regression through a value of 0 or through one year', () => {
  expect(
    rateOfReductionByRegression([
      { year: 2020, value: 5 },
      { year: 2021, value: 0 },
    ]),
  ).toBeUndefined();
  expect(rateOfReductionByRegression([{ year: 2020, value: 5 }])).toBeUndefined();
  expect(() => rateOfReductionByRegression([{ year: 2020, value: -5 }])).toThrow(expect.objectContaining({ code: 'negative-value' }));
});

it('finds the rate of any series that falls by the same share each year', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.5, noNaN: true }), fc.integer({ min: 2, max: 12 }), (rate, years) => {
      const points = Array.from({ length: years }, (_, index) => ({ year: 2015 + index, value: 60 * (1 - rate) ** index }));
      expect(rateOfReductionByRegression(points)?.rateOfReduction).toBeCloseTo(rate, 9);
    }),
  );
});

it('tells one change in four ways: 0.48 to 0.39 in four and a half years', () => {
  const change = changeOfMeasure(0.48, 0.39, 4.5);
  expect(change?.absolute).toBeCloseTo(-0.09, 12);
  expect(change?.absoluteAnnual).toBeCloseTo(-0.02, 12);
  expect(change?.relativePct).toBeCloseTo(-18.75, 10);
  expect(change?.relativeAnnualPct).toBeCloseTo(-4.509, 3);
});

it('knows no change from or to a value that is not known', () => {
  expect(changeOfMeasure(undefined, 0.4, 3)).toBeUndefined();
  expect(changeOfMeasure(0, 0.4, 0)).toEqual({ absolute: 0.4, absoluteAnnual: undefined, relativePct: undefined, relativeAnnualPct: undefined });
});
