import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asNumber } from './figure.ts';
import { meanOfRates } from './mean-of-rates.ts';
import { pooledRate } from './pooled-rate.ts';
import { completeRate, type Rate, shareOf } from './rate.ts';
import { reportsFromColumns } from './reports-from-columns.ts';

const threeUnits: readonly Rate[] = Object.freeze([
  { numerator: 10, denominator: 20 },
  { numerator: 90, denominator: 900 },
  { numerator: 0, denominator: 80 },
]);

const anyRate = fc
  .integer({ min: 0, max: 5000 })
  .chain((denominator) => fc.integer({ min: 0, max: denominator }).map((numerator): Rate => ({ numerator, denominator })));

it('pools counts: 10 of 20, 90 of 900 and 0 of 80 are 10 %, though the mean of their rates is 20 %', () => {
  expect(pooledRate(threeUnits)).toEqual({ numerator: 100, denominator: 1000 });
  expect(meanOfRates(threeUnits)).toBeCloseTo(0.2, 12);
});

it('is not known while a unit has not reported', () => {
  expect(pooledRate([...threeUnits, { denominator: 50 }])).toBeUndefined();
});

it('is 0 of 0 for no units, and has no share', () => {
  expect(pooledRate([])).toEqual({ numerator: 0, denominator: 0 });
  expect(meanOfRates([])).toBeUndefined();
});

it('leaves units without a rate out of the mean of rates', () => {
  expect(meanOfRates([{ numerator: 1, denominator: 2 }, { numerator: 0, denominator: 0 }, { denominator: 9 }])).toBe(0.5);
});

it('looks for contradictions in every unit, also behind a missing one', () => {
  expect(() => pooledRate([{ denominator: 5 }, { numerator: 6, denominator: 5 }])).toThrow(expect.objectContaining({ code: 'numerator-exceeds-denominator' }));
});

it('refuses columns of unequal length', () => {
  expect(() => reportsFromColumns([2], [6, 5])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  expect(reportsFromColumns([2, null], [6, 5])).toEqual([
    { numerator: 2, denominator: 6 },
    { numerator: undefined, denominator: 5 },
  ]);
});

it('lies within the rates of its units', () => {
  fc.assert(
    fc.property(fc.array(anyRate, { minLength: 1 }), (rates) => {
      const shares = rates.flatMap((rate) => shareOf(rate) ?? []).map(asNumber);
      const pooled = pooledRate(rates);
      const all = pooled && shareOf(pooled);
      fc.pre(all !== undefined);
      expect(asNumber(all)).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
      expect(asNumber(all)).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
    }),
  );
});

it('does not change when a unit is split in two', () => {
  fc.assert(
    fc.property(fc.array(anyRate), anyRate, anyRate, (others, one, part) => {
      const whole = { numerator: one.numerator + part.numerator, denominator: one.denominator + part.denominator };
      expect(pooledRate([...others, one, part])).toEqual(pooledRate([...others, whole]));
    }),
  );
});

it('does not depend on the order of the units', () => {
  fc.assert(
    fc.property(fc.array(anyRate), (rates) => {
      expect(pooledRate(rates.toReversed())).toEqual(pooledRate(rates));
      expect(rates.every((rate) => completeRate(rate) !== undefined)).toBe(true);
    }),
  );
});
