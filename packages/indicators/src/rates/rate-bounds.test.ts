import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asNumber } from './figure.ts';
import { pooledRate } from './pooled-rate.ts';
import { type Rate, shareOf } from './rate.ts';
import { rateBounds } from './rate-bounds.ts';

it('takes missing numerators once as nobody and once as everybody', () => {
  const bounds = rateBounds([{ numerator: 120, denominator: 400 }, { denominator: 300 }, { numerator: 80, denominator: 500 }, { denominator: 100 }]);
  expect(bounds.lower).toBeCloseTo(200 / 1300, 12);
  expect(bounds.upper).toBeCloseTo(600 / 1300, 12);
  expect(bounds.knownRate).toBeCloseTo(200 / 900, 12);
  expect(bounds.coverage).toBeCloseTo(900 / 1300, 12);
  expect(bounds).toMatchObject({ missingUnits: 2, units: 4 });
});

it('is the rate itself when everybody has reported', () => {
  expect(rateBounds([{ numerator: 1, denominator: 4 }])).toMatchObject({ lower: 0.25, upper: 0.25, knownRate: 0.25, coverage: 1, missingUnits: 0 });
});

it('reaches from 0 to 1 when nobody has reported, and knows no rate', () => {
  expect(rateBounds([{ denominator: 7 }, { denominator: 4 }])).toMatchObject({ lower: 0, upper: 1, knownRate: undefined, coverage: 0 });
});

it('gives no bound when a denominator is missing, only how many units are', () => {
  expect(rateBounds([{ numerator: 1, denominator: 4 }, { numerator: 3 }, {}])).toMatchObject({
    lower: undefined,
    upper: undefined,
    coverage: undefined,
    knownRate: 0.25,
    missingUnits: 2,
    units: 3,
  });
});

it('has no bounds where nobody lives', () => {
  expect(rateBounds([{ numerator: 0, denominator: 0 }])).toMatchObject({ lower: undefined, upper: undefined, knownRate: undefined, missingUnits: 0 });
  expect(rateBounds([])).toMatchObject({ lower: undefined, missingUnits: 0, units: 0 });
});

it('holds whatever the missing units send later', () => {
  const unit = fc
    .integer({ min: 0, max: 5000 })
    .chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator), missing: fc.boolean() }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), (units) => {
      const later: readonly Rate[] = units;
      const pooled = pooledRate(later);
      const rate = pooled && shareOf(pooled);
      const { lower, upper } = rateBounds(units.map(({ numerator, denominator, missing }) => ({ denominator, ...(!missing && { numerator }) })));
      fc.pre(rate !== undefined);
      expect(lower !== undefined && asNumber(lower) <= asNumber(rate) + 1e-12).toBe(true);
      expect(upper !== undefined && asNumber(rate) <= asNumber(upper) + 1e-12).toBe(true);
    }),
  );
});
