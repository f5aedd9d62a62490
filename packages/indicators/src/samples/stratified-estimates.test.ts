import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { clusterMean, clusterRatio, clusterTotal } from './cluster-estimates.ts';
import { clustersFromColumns } from './clusters-from-columns.ts';
import { estimateInterval } from './estimate.ts';
import { recheckOfReview } from './recheck-of-review.ts';
import { samplesFromColumns } from './samples-from-columns.ts';
import { type StratumSample, stratifiedMean, stratifiedRatio, stratifiedTotal } from './stratified-estimates.ts';

const samples: readonly StratumSample[] = Object.freeze([
  { stratum: 'u', population: 12, found: Object.freeze([2, 5, 3]) },
  { stratum: 'v', population: 20, found: Object.freeze([4, 8, 6]) },
]);

it('adds N times the mean of each stratum: 12 × 10/3 + 20 × 6', () => {
  const { value, standardError, degrees } = stratifiedTotal(samples);
  expect(value).toBeCloseTo(160, 12);
  // s² is 7/3 and 4: 144 × (1 − 3/12) × (7/3)/3 + 400 × (1 − 3/20) × 4/3
  expect(standardError).toBeCloseTo(Math.sqrt(84 + 1360 / 3), 12);
  expect(degrees).toBe(4);
});

it('has the mean as the total over all 32', () => {
  const mean = stratifiedMean(samples);
  expect(mean?.value).toBeCloseTo(5, 12);
  expect(mean?.standardError).toBeCloseTo(Math.sqrt(84 + 1360 / 3) / 32, 12);
});

it('has no error after a full census, in one stratum or all', () => {
  const all = samples.map(({ stratum, found }) => ({ stratum, population: 3, found }));
  expect(stratifiedTotal(all)).toEqual({ value: 28, standardError: 0, degrees: 4 });
  expect(stratifiedTotal([{ stratum: 'one', population: 1, found: [7] }])).toEqual({ value: 7, standardError: 0, degrees: 0 });
  expect(estimateInterval({ value: 7, standardError: 0, degrees: 0 }, 0.95)).toEqual({ lower: 7, upper: 7 });
});

it('leaves out a stratum of nobody, and has no mean of nobody', () => {
  expect(stratifiedTotal([...samples, { stratum: 'w', population: 0, found: [] }]).value).toBeCloseTo(160, 12);
  expect(stratifiedTotal([]).value).toBe(0);
  expect(stratifiedMean([])).toBeUndefined();
});

it.each([
  [7, [1], 'single-unit-stratum'],
  [7, [], 'stratum-without-sample'],
  [2, [1, 0, 1], 'sample-exceeds-population'],
  [-2, [1, 0, 1], 'not-a-count'],
  [7, [1, Number.NaN], 'not-a-number'],
])('refuses %d units with %j found: %s', (population, found, code) => {
  expect(() => stratifiedTotal([{ stratum: 's', population, found }])).toThrow(expect.objectContaining({ code }));
});

it('refuses a stratum that is there twice, a unit of an unknown stratum, columns of unequal length', () => {
  expect(() => stratifiedTotal([...samples, ...samples])).toThrow(expect.objectContaining({ code: 'duplicate-unit' }));
  expect(() => samplesFromColumns([1, 2], ['u', 'x'], { u: 5 })).toThrow(expect.objectContaining({ code: 'unknown-stratum' }));
  expect(() => samplesFromColumns([1, 2], ['u'], { u: 5 })).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
});

it('does not give a total while a stratum has no unit in the file', () => {
  expect(() => stratifiedTotal(samplesFromColumns([1, 2], ['u', 'u'], { u: 5, v: 4 }))).toThrow(expect.objectContaining({ code: 'stratum-without-sample' }));
});

it('has an interval by Student: 160 ± 2.776 × 23.18', () => {
  const { lower, upper } = estimateInterval(stratifiedTotal(samples), 0.95);
  expect(lower).toBeCloseTo(160 - 2.7764451 * 23.1804515, 4);
  expect(upper).toBeCloseTo(160 + 2.7764451 * 23.1804515, 4);
  expect(() => estimateInterval(stratifiedTotal(samples), 95)).toThrow(expect.objectContaining({ code: 'level-out-of-range' }));
});

it('has no error in a ratio that is the same for every household, and none at all below nothing', () => {
  const same = [{ stratum: 's', population: 9, found: [2, 5, 3].map((size) => ({ above: size / 2, below: size })) }];
  expect(stratifiedRatio(same)).toMatchObject({ value: 0.5, standardError: 0 });
  expect(stratifiedRatio([{ stratum: 's', population: 9, found: Array(3).fill({ above: 0, below: 0 }) }])).toBeUndefined();
});

it('is unbiased: over all samples of 2 of 5 the totals, and the variances, have the true means', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(values, (population) => {
      const pairs = population.flatMap((one, k) => population.slice(k + 1).map((other) => [one, other]));
      const estimates = pairs.map((found) => stratifiedTotal([{ stratum: 's', population: 5, found }]));
      const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      const truth = population.reduce((sum, value) => sum + value, 0);
      expect(mean(estimates.map(({ value }) => value))).toBeCloseTo(truth, 8);
      const spread = mean(estimates.map(({ value }) => (value - truth) ** 2));
      expect(mean(estimates.map(({ standardError }) => standardError ** 2))).toBeCloseTo(spread, 6);
    }),
  );
});

it('is the estimate of simple random sampling when every cluster is one household', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 12 }), fc.integer({ min: 0, max: 40 }), (found, more) => {
      const population = found.length + more;
      const clusters = clustersFromColumns(
        found,
        found.map((_, row) => row),
        found.map(() => population / found.length),
      );
      const [one, other] = [clusterTotal(clusters, population), stratifiedTotal([{ stratum: 's', population, found }])];
      expect(one.value).toBeCloseTo(other.value, 8);
      expect(one.standardError).toBeCloseTo(other.standardError, 8);
      expect(clusterMean(clusters, population)?.standardError).toBeCloseTo(
        stratifiedMean([{ stratum: 's', population, found }])?.standardError ?? Number.NaN,
        8,
      );
    }),
  );
});

it('adds up whole clusters: totals 30 and 50 of 2 in 5, spread between the two', () => {
  const clusters = clustersFromColumns([1, 2, 3, 7, 3], ['a', 'a', 'a', 'b', 'b'], Array(5).fill(5));
  // 5 × 6 and 5 × 10; (1 − 2/5) × 2 × 200
  expect(clusterTotal(clusters, 5)).toEqual({ value: 80, standardError: expect.closeTo(Math.sqrt(240), 12), degrees: 1 });
  expect(clusterTotal(clusters, undefined).standardError).toBeCloseTo(Math.sqrt(400), 12);
  expect(clusterTotal(clusters, 2).standardError).toBe(0);
  expect(clusterMean(clusters, 5)?.value).toBeCloseTo(80 / 25, 12);
});

it('refuses one cluster out of several, none, and weights below zero', () => {
  const one = clustersFromColumns([1, 2], ['a', 'a'], [5, 5]);
  expect(() => clusterTotal(one, 5)).toThrow(expect.objectContaining({ code: 'single-unit-stratum' }));
  expect(() => clusterTotal(one, undefined)).toThrow(expect.objectContaining({ code: 'single-unit-stratum' }));
  expect(() => clusterTotal([], 5)).toThrow(expect.objectContaining({ code: 'stratum-without-sample' }));
  expect(() => clusterTotal(clustersFromColumns([1, 2], ['a', 'b'], [5, -5]), 5)).toThrow(expect.objectContaining({ code: 'negative-weight' }));
  expect(() => clustersFromColumns([1, 2], ['a'], [5, 5])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  expect(clusterRatio(clustersFromColumns(Array(2).fill({ above: 0, below: 0 }), ['a', 'b'], [5, 5]), 5)).toBeUndefined();
});

const right = { reviewed: 'poor', rechecked: 'poor' } as const;
const wronglyPoor = { reviewed: 'poor', rechecked: 'near-poor' } as const;
const leftOut = { reviewed: 'above', rechecked: 'poor' } as const;

it('estimates how many households of the review are wrong, and never fewer than were seen', () => {
  const recheck = recheckOfReview(
    [
      { stratum: 'Một', population: 40, found: [wronglyPoor, right, right, leftOut] },
      { stratum: 'Hai', population: 10, found: [right, right] },
    ],
    0.95,
  );
  expect(recheck.otherwise.estimate.value).toBeCloseTo(20, 12);
  expect(recheck.wronglyPoor.estimate.value).toBeCloseTo(10, 12);
  expect(recheck.wronglyLeftOut.estimate.value).toBeCloseTo(10, 12);
  expect(recheck.otherwise.interval.lower).toBe(2);
  expect(recheck.otherwise.interval.upper).toBeLessThanOrEqual(50);
  expect(recheck.strata.map(({ otherwise }) => otherwise)).toEqual([
    { numerator: 2, denominator: 4 },
    { numerator: 0, denominator: 2 },
  ]);
  // No error among two households says little about ten.
  expect(recheck.strata[1]?.interval).toEqual(wilsonInterval({ numerator: 0, denominator: 2 }, 0.95));
});

it('has no interval for a stratum that was re-checked in full', () => {
  const recheck = recheckOfReview([{ stratum: 'Một', population: 2, found: [wronglyPoor, right] }], 0.95);
  expect(recheck.strata[0]?.interval).toBeUndefined();
  expect(recheck.otherwise).toMatchObject({ estimate: { value: 1, standardError: 0 }, interval: { lower: 1, upper: 1 } });
});

it('does not count a household whose class is not known as wrong: it refuses', () => {
  const unknown = { reviewed: 'poor', rechecked: 'unknown' } as const;
  expect(() => recheckOfReview([{ stratum: 'Một', population: 9, found: [right, unknown] }], 0.95)).toThrow(expect.objectContaining({ code: 'missing-value' }));
});
