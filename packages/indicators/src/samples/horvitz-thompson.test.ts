import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hansenHurwitz, inclusionOfDraws } from './draws-with-replacement.ts';
import { horvitzThompson } from './horvitz-thompson.ts';
import { stratifiedTotal } from './stratified-estimates.ts';

/** Joint chances of simple random sampling of n out of N. */
function simple(drawn: number, population: number): readonly (readonly number[])[] {
  const [one, two] = [drawn / population, (drawn * (drawn - 1)) / (population * (population - 1))];
  return Array.from({ length: drawn }, (_row, k) => Array.from({ length: drawn }, (_cell, l) => (k === l ? one : two)));
}

it('adds values over their chances: (4 + 9) / 0.45', () => {
  const { total, varianceHorvitzThompson, varianceSenYatesGrundy } = horvitzThompson(
    [4, 9],
    [
      [0.45, 0.1],
      [0.1, 0.45],
    ],
  );
  expect(total).toBeCloseTo(13 / 0.45, 12);
  // (0.2025 − 0.1)/0.1 × ((9 − 4)/0.45)²; the other form falls below zero in this sample
  expect(varianceSenYatesGrundy).toBeCloseTo((0.1025 / 0.1) * (5 / 0.45) ** 2, 10);
  expect(varianceHorvitzThompson).toBeCloseTo(0.55 * ((4 / 0.45) ** 2 + (9 / 0.45) ** 2) - (2 * 0.1025 * 4 * 9) / (0.1 * 0.45 ** 2), 10);
  expect(varianceHorvitzThompson).toBeLessThan(0);
});

it('has no variance when every unit was sure to be drawn', () => {
  const sure = [
    [1, 1],
    [1, 1],
  ];
  expect(horvitzThompson([4, 9], sure)).toEqual({ total: 13, varianceHorvitzThompson: 0, varianceSenYatesGrundy: 0 });
  expect(horvitzThompson([], [])).toEqual({ total: 0, varianceHorvitzThompson: 0, varianceSenYatesGrundy: 0 });
});

it('has a total, and no variance, where two units could never be drawn together', () => {
  const never = [
    [0.5, 0],
    [0, 0.5],
  ];
  expect(horvitzThompson([4, 9], never)).toEqual({ total: 26, varianceHorvitzThompson: undefined, varianceSenYatesGrundy: undefined });
});

it('agrees in both forms with simple random sampling', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 99 }), { minLength: 2, maxLength: 9 }), fc.integer({ min: 0, max: 30 }), (values, more) => {
      const population = values.length + more;
      const { total, varianceHorvitzThompson, varianceSenYatesGrundy } = horvitzThompson(values, simple(values.length, population));
      const { value, standardError } = stratifiedTotal([{ stratum: 's', population, found: values }]);
      const scale = 1 + standardError ** 2 + value ** 2;
      expect(total).toBeCloseTo(value, 8);
      expect(((varianceSenYatesGrundy ?? Number.NaN) - standardError ** 2) / scale).toBeCloseTo(0, 9);
      expect(((varianceHorvitzThompson ?? Number.NaN) - standardError ** 2) / scale).toBeCloseTo(0, 9);
    }),
  );
});

it('has 1 − 0.94³ as the chance of a unit drawn at 0.06 in three draws', () => {
  const table = inclusionOfDraws([0.06, 0.2], 3);
  expect(table[0]?.[0]).toBeCloseTo(0.169416, 12);
  // In both: less the samples that miss the one, or the other, plus those that miss both.
  expect(table[0]?.[1]).toBeCloseTo(1 - 0.94 ** 3 - 0.8 ** 3 + 0.74 ** 3, 12);
  expect(table[0]?.[1]).toBe(table[1]?.[0]);
});

it('takes the mean of value over chance of each draw: (50 + 50 + 70) / 3', () => {
  const estimate = hansenHurwitz([3, 10, 7], [0.06, 0.2, 0.1]);
  expect(estimate?.total).toBeCloseTo(170 / 3, 12);
  expect(estimate?.variance).toBeCloseTo((2 * (20 / 3) ** 2 + (40 / 3) ** 2) / 6, 10);
  expect(hansenHurwitz([3], [0.06])).toEqual({ total: 50, variance: undefined });
  expect(hansenHurwitz([], [])).toBeUndefined();
});

it.each([
  [[[0.5, 0.1]], 'length-mismatch'],
  [
    [
      [0, 0],
      [0, 0.5],
    ],
    'not-a-probability',
  ],
  [
    [
      [0.5, 0.6],
      [0.6, 0.5],
    ],
    'not-a-probability',
  ],
  [
    [
      [0.5, 0.2],
      [0.1, 0.5],
    ],
    'not-a-probability',
  ],
  [
    [
      [1.5, 0.2],
      [0.2, 0.5],
    ],
    'not-a-probability',
  ],
])('refuses the chances %j: %s', (joint, code) => {
  expect(() => horvitzThompson([4, 9], joint)).toThrow(expect.objectContaining({ code }));
});

it('refuses chances at a draw and numbers of draws that are none', () => {
  expect(() => inclusionOfDraws([0], 3)).toThrow(expect.objectContaining({ code: 'not-a-probability' }));
  expect(() => inclusionOfDraws([0.5], 0)).toThrow(expect.objectContaining({ code: 'not-a-count' }));
  expect(() => hansenHurwitz([1, 2], [0.5])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
});
