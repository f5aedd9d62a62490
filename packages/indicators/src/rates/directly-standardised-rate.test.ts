import { expect, it } from 'vitest';
import { directlyStandardisedRate } from './directly-standardised-rate.ts';

const halves = [
  { numerator: 50, denominator: 100 },
  { numerator: 10, denominator: 100 },
];

it('weighs by the base year: 50 % and 10 % with 0.25 and 0.75 are 20 %, though the crude rate is 30 %', () => {
  expect(directlyStandardisedRate(halves, [0.25, 0.75])).toBeCloseTo(0.2, 12);
});

it('is not known when a unit with weight has no rate, and does not care for one without weight', () => {
  expect(directlyStandardisedRate([halves[0] ?? {}, { denominator: 100 }], [0.25, 0.75])).toBeUndefined();
  expect(directlyStandardisedRate([halves[0] ?? {}, { denominator: 100 }], [1, 0])).toBe(0.5);
});

it('refuses weights that do not sum to 1, negative ones and too few', () => {
  expect(() => directlyStandardisedRate(halves, [0.5, 0.4])).toThrow(expect.objectContaining({ code: 'weights-do-not-sum-to-1' }));
  expect(() => directlyStandardisedRate(halves, [1.5, -0.5])).toThrow('-0.5');
  expect(() => directlyStandardisedRate(halves, [1])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
});
