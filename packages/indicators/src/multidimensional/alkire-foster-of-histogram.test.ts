import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alkireFoster } from './alkire-foster.ts';
import { alkireFosterBounds } from './alkire-foster-bounds.ts';
import { alkireFosterBoundsOfHistogram, alkireFosterOfHistogram } from './alkire-foster-of-histogram.ts';
import type { MissingPolicy } from './missing-policy.ts';
import { type HouseholdProfile, profileHistogram } from './profile-histogram.ts';

const tens = Object.freeze(Array.from({ length: 12 }, () => 10));
const households: readonly HouseholdProfile[] = Object.freeze([
  { unit: 'Xã A', deprived: 0b111, persons: 5 },
  { unit: 'Xã A', deprived: 0b111, persons: 3 },
  { unit: 'Xã A', deprived: 0b1, persons: 2 },
  { unit: 'Xã B', deprived: 0b1100_0000_0011, persons: 6 },
  { unit: 'Xã B', deprived: 0b11, unknown: 0b100, persons: 4 },
]);
const district = profileHistogram(households, 12, ['Xã A', 'Xã B', 'Xã C']);

describe('five households by hand', () => {
  it('counts households with the same answers once', () => {
    expect(district.counts).toHaveLength(4);
    expect(district.counts[0]).toEqual({ unit: 0, deprived: 7, unknown: 0, households: 2, persons: 8 });
  });

  it('has 14 of 16 persons poor at three deprivations of ten points, the household with an unknown left out', () => {
    const figures = alkireFosterOfHistogram(district, { weights: tens, cutOff: 30, by: 'persons' });
    // points: 8 persons × 30 + 6 persons × 40 = 480 of 16 × 120
    expect(figures).toMatchObject({ households: 4, population: 16, poor: 14, points: 480, atCutOff: 2, dropped: 1, droppedPopulation: 4 });
    expect([figures.headcountRatio, figures.adjustedHeadcountRatio]).toEqual([0.875, 0.25]);
    expect(figures.indicators?.[0]).toMatchObject({ deprived: 16, poorDeprived: 14, uncensoredHeadcountRatio: 1, censoredHeadcountRatio: 0.875 });
  });

  it('counts households when asked for households', () => {
    const figures = alkireFosterOfHistogram(district, { weights: tens, cutOff: 30, by: 'households' });
    expect([figures.poor, figures.population, figures.droppedPopulationShare]).toEqual([3, 4, 0.2]);
  });

  it('shows the part of each unit and keeps the unit without a household', () => {
    const { units } = alkireFosterOfHistogram(district, { weights: tens, cutOff: 30, by: 'persons' });
    expect(units.map(({ name, contribution, headcountRatio }) => [name, contribution, headcountRatio])).toEqual([
      ['Xã A', 0.5, 0.8],
      ['Xã B', 0.5, 1],
      ['Xã C', 0, undefined],
    ]);
  });

  it('follows other weights and another cut-off: only the last two indicators, both needed', () => {
    const weights = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 5];
    expect(alkireFosterOfHistogram(district, { weights, cutOff: 12, by: 'households' }).poor).toBe(1);
  });

  it('names the unit whose answers are not complete when unknowns are rejected', () => {
    expect(() => alkireFosterOfHistogram(district, { weights: tens, cutOff: 30, by: 'persons', missing: 'reject' })).toThrow('Xã B');
  });
});

describe('broken calls', () => {
  it.each([
    ['no indicator', [], 0, 'indicator-count-out-of-range'],
    ['more indicators than bits', [], 17, 'indicator-count-out-of-range'],
    ['a bit beyond the last indicator', [{ unit: 'a', deprived: 4, persons: 1 }], 2, 'profile-out-of-range'],
    ['deprived and unknown at once', [{ unit: 'a', deprived: 1, unknown: 1, persons: 1 }], 2, 'profile-out-of-range'],
    ['half a person', [{ unit: 'a', deprived: 1, persons: 0.5 }], 2, 'not-a-count'],
    ['a unit that is not listed', [{ unit: 'b', deprived: 1, persons: 1 }], 2, 'unknown-unit'],
  ])('refuses %s', (_, profiles, indicators, code) => {
    expect(() => profileHistogram(profiles, indicators, ['a'])).toThrow(expect.objectContaining({ code }));
  });

  it('refuses weights that are not as many as the indicators', () => {
    expect(() => alkireFosterOfHistogram(district, { weights: [10], cutOff: 10, by: 'persons' })).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  });
});

const sample = fc.integer({ min: 1, max: 16 }).chain((indicators) => {
  const bits = fc.integer({ min: 0, max: 2 ** indicators - 1 });
  return fc.record({
    indicators: fc.constant(indicators),
    weights: fc
      .array(fc.integer({ min: 0, max: 30 }), { minLength: indicators, maxLength: indicators })
      .filter((weights) => weights.some((weight) => weight > 0)),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    missing: fc.constantFrom<MissingPolicy>('drop', 'not-deprived', 'reweight'),
    by: fc.constantFrom('households' as const, 'persons' as const),
    households: fc.array(
      fc.record({ unit: fc.constantFrom('a', 'b', 'c'), deprived: bits, unknown: fc.oneof(fc.constant(0), bits), persons: fc.integer({ min: 0, max: 12 }) }),
      { maxLength: 30 },
    ),
  });
});

it('agrees with the calculation household by household, whatever weights, cut-off, unknowns and policy', () => {
  fc.assert(
    fc.property(sample, ({ indicators, weights, cut, missing, by, households: drawn }) => {
      const profiles = drawn.map((household) => ({ ...household, deprived: household.deprived & ~household.unknown }));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const cutOff = Math.max(1, Math.ceil(cut * whole));
      const units = ['c', 'a', 'b'];
      const rows = profiles.map(({ deprived, unknown }) =>
        weights.map((_, indicator) => ((unknown >>> indicator) & 1 ? undefined : ((deprived >>> indicator) & 1) === 1)),
      );
      const common = { weights, cutOff, scale: 'points' as const };
      const byRow = {
        ...common,
        populationWeights: profiles.map(({ persons }) => (by === 'persons' ? persons : 1)),
        subgroups: profiles.map(({ unit }) => unit),
        subgroupLevels: units,
      };
      const histogram = profileHistogram(profiles, indicators, units);
      const { units: ofUnits, ...figures } = alkireFosterOfHistogram(histogram, { ...common, by, missing });
      const { groups, scores: _, poorFlags: __, ...expected } = alkireFoster(rows, { ...byRow, missing });
      if (missing === 'reweight') {
        // reweighted scores are fractions, whose sums depend on the order
        expect(figures.points).toBeCloseTo(expected.points, 8);
        expect([figures.poor, figures.atCutOff, figures.dropped]).toEqual([expected.poor, expected.atCutOff, expected.dropped]);
      } else {
        expect(figures).toEqual(expected);
        expect(ofUnits).toEqual(groups);
      }
      expect(alkireFosterBoundsOfHistogram(histogram, { ...common, by })).toEqual(alkireFosterBounds(rows, byRow));
    }),
    { numRuns: 300 },
  );
});

it('agrees for shares too, within their tolerance at the cut-off', () => {
  const twelfths = Array.from({ length: 12 }, () => 1 / 12);
  const profiles = Array.from({ length: 4096 }, (_, deprived) => ({ unit: 'a', deprived, persons: 1 }));
  const histogram = profileHistogram(profiles, 12);
  for (let deprivations = 1; deprivations <= 12; deprivations++) {
    const shares = alkireFosterOfHistogram(histogram, { weights: twelfths, scale: 'shares', cutOff: deprivations / 12, by: 'households' });
    const whole = alkireFosterOfHistogram(histogram, { weights: tens, cutOff: 10 * deprivations, by: 'households' });
    expect([shares.poor, shares.atCutOff]).toEqual([whole.poor, whole.atCutOff]);
  }
});
