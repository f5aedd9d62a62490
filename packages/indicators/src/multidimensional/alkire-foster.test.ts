import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alkireFoster } from './alkire-foster.ts';
import { alkireFosterBounds } from './alkire-foster-bounds.ts';
import type { DeprivationRow } from './deprivation-matrix.ts';

const row = (text: string): DeprivationRow => Object.freeze([...text].map((bit) => (bit === '?' ? undefined : bit === '1')));
const rows = (...texts: string[]) => Object.freeze(texts.map(row));
const points = (...weights: number[]) => ({ weights, scale: 'points' as const });

/** Box 5.5 of Alkire and others (2015): scores 0, 1/2, 1, 1/4. */
const box = rows('0000', '1001', '1111', '0100');
const quarters = Object.freeze([0.25, 0.25, 0.25, 0.25]);

describe('four persons by hand', () => {
  it('has 2 of 4 poor at one half, with a mean score of 3/4: M0 is 3/8', () => {
    const { headcountRatio, intensity, adjustedHeadcountRatio, scores } = alkireFoster(box, { weights: quarters, cutOff: 0.5 });
    expect([headcountRatio, intensity, adjustedHeadcountRatio, scores]).toEqual([0.5, 0.75, 0.375, [0, 0.5, 1, 0.25]]);
  });

  it('counts deprivations of the poor only in censored headcounts: the second indicator falls from 2 to 1 of 4', () => {
    const second = alkireFoster(box, { weights: quarters, cutOff: 0.5 }).indicators?.[1];
    // contribution 0.25 × 0.25 / 0.375
    expect(second).toEqual({ deprived: 2, poorDeprived: 1, uncensoredHeadcountRatio: 0.5, censoredHeadcountRatio: 0.25, contribution: 1 / 6 });
  });

  it('counts persons by the size of their household: 1 + 5 of 12 persons', () => {
    const figures = alkireFoster(box, { weights: quarters, cutOff: 0.5, populationWeights: [2, 1, 5, 4] });
    // (1 × 0.5 + 5 × 1) / 6
    expect([figures.households, figures.population, figures.poor, figures.headcountRatio]).toEqual([4, 12, 6, 0.5]);
    expect(figures.intensity).toBeCloseTo(5.5 / 6, 14);
  });

  it('is poor by one deprivation under the union and by all of them under the intersection', () => {
    expect(alkireFoster(box, { weights: quarters, cutOff: 0.25 }).poor).toBe(3);
    expect(alkireFoster(box, { weights: quarters, cutOff: 1 }).poorFlags).toEqual([false, false, true, false]);
  });
});

describe('exactly at the cut-off', () => {
  const twelfths = Array.from({ length: 12 }, () => 1 / 12);

  it('counts seven twelfths as poor, though seven times 1/12 is less than 7/12 in binary', () => {
    expect(twelfths.slice(0, 7).reduce((sum, weight) => sum + weight, 0)).toBeLessThan(7 / 12);
    const { poor, atCutOff } = alkireFoster(rows('111111100000', '111111000000'), { weights: twelfths, cutOff: 7 / 12 });
    expect([poor, atCutOff]).toEqual([1, 1]);
  });

  it('compares whole points as whole numbers: 30 is poor at 30, 29 is not', () => {
    expect(alkireFoster(rows('111', '110'), { ...points(10, 19, 1), cutOff: 30 }).poorFlags).toEqual([true, false]);
    const huge = 2 ** 40;
    expect(alkireFoster(rows('11', '10'), { ...points(huge, 1), cutOff: huge + 1 }).poorFlags).toEqual([true, false]);
  });

  it('compares a reweighted score the same way: 10 of 30 known points is a third of 120 exactly', () => {
    const { poor, atCutOff, adjustedHeadcountRatio } = alkireFoster(rows('100?????????'), {
      ...points(...Array.from({ length: 12 }, () => 10)),
      cutOff: 40,
      missing: 'reweight',
    });
    expect([poor, atCutOff, adjustedHeadcountRatio]).toEqual([1, 1, 1 / 3]);
  });
});

describe('borders', () => {
  it('has no rates for nobody', () => {
    const nobody = alkireFoster([], { weights: quarters, cutOff: 0.5 });
    expect([nobody.households, nobody.headcountRatio, nobody.intensity, nobody.adjustedHeadcountRatio, nobody.droppedPopulationShare]).toEqual([
      0,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has no intensity and no contributions when nobody is poor, and rates of 0', () => {
    const none = alkireFoster(rows('1000', '0000'), { weights: quarters, cutOff: 0.5 });
    expect([none.headcountRatio, none.intensity, none.adjustedHeadcountRatio]).toEqual([0, undefined, 0]);
    expect(none.indicators?.map(({ contribution }) => contribution)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is 1 in all three for one household that lacks everything', () => {
    const all = alkireFoster(rows('1111'), { weights: quarters, cutOff: 1 });
    expect([all.headcountRatio, all.intensity, all.adjustedHeadcountRatio]).toEqual([1, 1, 1]);
  });

  it('keeps the headcounts of an indicator of weight 0, which contributes nothing', () => {
    const second = alkireFoster(rows('11', '10'), { weights: [1, 0], cutOff: 1 }).indicators?.[1];
    expect([second?.censoredHeadcountRatio, second?.contribution]).toEqual([0.5, 0]);
  });
});

describe('missing answers', () => {
  const answers = rows('110', '?10', '111', '000');
  const method = { weights: [0.4, 0.3, 0.3], cutOff: 0.5 };

  it('drops the household from numerator and denominator, and says how many persons that are', () => {
    const figures = alkireFoster(answers, { ...method, populationWeights: [1, 3, 1, 1] });
    expect([figures.households, figures.dropped, figures.droppedPopulation, figures.droppedPopulationShare]).toEqual([3, 1, 3, 0.5]);
    expect(figures.headcountRatio).toBe(2 / 3);
    expect([figures.scores[1], figures.poorFlags[1]]).toEqual([undefined, undefined]);
  });

  it('reads them as not deprived when told so: 0.3 is not poor', () => {
    expect(alkireFoster(answers, { ...method, missing: 'not-deprived' }).poorFlags).toEqual([true, false, true, false]);
  });

  it('reweights to what is known: 0.3 of 0.6 is poor, and has no breakdown by indicator', () => {
    const figures = alkireFoster(answers, { ...method, missing: 'reweight' });
    expect([figures.poorFlags[1], figures.indicators]).toEqual([true, undefined]);
    expect(figures.scores[1]).toBeCloseTo(0.5, 14);
  });

  it('drops a household of which nothing is known even when reweighting', () => {
    expect(alkireFoster(rows('???', '111'), { ...method, missing: 'reweight' }).dropped).toBe(1);
  });

  it('rejects them when told so', () => {
    expect(() => alkireFoster(answers, { ...method, missing: 'reject' })).toThrow(expect.objectContaining({ code: 'missing-indicator' }));
  });

  it('bounds H and M0 by reading every unknown as not deprived, then as deprived', () => {
    const { headcountRatio, adjustedHeadcountRatio } = alkireFosterBounds(answers, method);
    // poor: 0.7 and 1; then 0.7, 0.7 and 1 of 4
    expect(headcountRatio).toEqual({ lower: 0.5, upper: 0.75 });
    expect(adjustedHeadcountRatio?.lower).toBeCloseTo(1.7 / 4, 14);
    expect(adjustedHeadcountRatio?.upper).toBeCloseTo(2.4 / 4, 14);
    expect(alkireFosterBounds([], method).headcountRatio).toBeUndefined();
  });
});

describe('groups', () => {
  const method = { weights: quarters, cutOff: 0.5, subgroups: ['a', 'b', 'b', 'a'] };

  it('splits M0: all of it lies in b, where both are poor', () => {
    const [a, b] = alkireFoster(box, method).groups;
    expect([a?.headcountRatio, a?.contribution, b?.intensity, b?.contribution, b?.populationShare]).toEqual([0, 0, 0.75, 1, 0.5]);
  });

  it('keeps the row of a commune without households: no rates, no part of M0', () => {
    const { groups } = alkireFoster(box, { ...method, subgroupLevels: ['c', 'b', 'a'] });
    expect(groups.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    expect(groups[0]).toMatchObject({ households: 0, headcountRatio: undefined, populationShare: 0, contribution: 0 });
  });

  it('refuses a group that is not listed, one listed twice, and a column that is too short', () => {
    expect(() => alkireFoster(box, { ...method, subgroupLevels: ['a'] })).toThrow(expect.objectContaining({ code: 'unknown-unit' }));
    expect(() => alkireFoster(box, { ...method, subgroupLevels: ['a', 'b', 'a'] })).toThrow(expect.objectContaining({ code: 'duplicate-unit' }));
    expect(() => alkireFoster(box, { ...method, subgroups: ['a'] })).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  });
});

describe('broken calls', () => {
  it.each([
    ['a negative weight, before asking for the sum', { weights: [1, 1, 1, -1], cutOff: 0.5 }, 'negative-weight'],
    ['shares that do not sum to 1', { weights: [0.25, 0.25, 0.25, 0.2], cutOff: 0.5 }, 'weights-do-not-sum-to-1'],
    ['points that are all 0', { ...points(0, 0, 0, 0), cutOff: 1 }, 'weights-do-not-sum-to-1'],
    ['a weight that is not a number', { weights: [Number.NaN, 0, 0, 1], cutOff: 0.5 }, 'not-a-number'],
    ['a cut-off of 0, which would make all poor', { weights: quarters, cutOff: 0 }, 'cutoff-out-of-range'],
    ['a cut-off above the whole', { ...points(1, 1, 1, 1), cutOff: 5 }, 'cutoff-out-of-range'],
    ['fewer weights than indicators', { weights: [0.5, 0.5], cutOff: 0.5 }, 'length-mismatch'],
    ['a household of negative size', { weights: quarters, cutOff: 0.5, populationWeights: [1, 1, 1, -1] }, 'negative-weight'],
    ['too few sizes', { weights: quarters, cutOff: 0.5, populationWeights: [1] }, 'length-mismatch'],
  ])('refuses %s', (_, options, code) => {
    expect(() => alkireFoster(box, options)).toThrow(expect.objectContaining({ code }));
  });
});

const sample = fc.integer({ min: 1, max: 6 }).chain((indicators) =>
  fc.record({
    weights: fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: indicators, maxLength: indicators })
      .filter((weights) => weights.some((weight) => weight > 0)),
    households: fc.array(
      fc.record({
        row: fc.array(fc.constantFrom(false, true, undefined), { minLength: indicators, maxLength: indicators }),
        persons: fc.integer({ min: 0, max: 9 }),
        group: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 20 },
    ),
    cut: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
);

it('has M0 = H × A = Σ weight × censored headcount, groups that add up, and bounds that hold, whatever the figures', () => {
  fc.assert(
    fc.property(sample, ({ weights, households, cut }) => {
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const options = {
        weights,
        scale: 'points' as const,
        cutOff: Math.max(1, Math.round(cut * whole)),
        populationWeights: households.map(({ persons }) => persons),
        subgroups: households.map(({ group }) => group),
      };
      const matrix = households.map((household) => household.row);
      const figures = alkireFoster(matrix, options);
      const m0 = figures.adjustedHeadcountRatio;
      if (m0 === undefined) {
        expect(figures.population).toBe(0);
        return;
      }
      expect((figures.headcountRatio ?? 0) * (figures.intensity ?? 0)).toBeCloseTo(m0, 12);
      const byIndicator = figures.indicators?.map(({ censoredHeadcountRatio }, place) => ((weights[place] ?? 0) / whole) * (censoredHeadcountRatio ?? 0));
      expect(byIndicator?.reduce((sum, part) => sum + part, 0)).toBeCloseTo(m0, 12);
      for (const { censoredHeadcountRatio: censored = 0, uncensoredHeadcountRatio: uncensored = 0 } of figures.indicators ?? []) {
        expect(censored).toBeLessThanOrEqual(Math.min(uncensored, figures.headcountRatio ?? 0));
      }
      for (const measure of ['headcountRatio', 'adjustedHeadcountRatio'] as const) {
        const pooled = figures.groups.reduce((sum, group) => sum + (group.populationShare ?? 0) * (group[measure] ?? 0), 0);
        expect(pooled).toBeCloseTo(figures[measure] ?? 0, 12);
      }
      if (figures.poor > 0) expect(figures.groups.reduce((sum, { contribution = 0 }) => sum + contribution, 0)).toBeCloseTo(1, 12);
      const bounds = alkireFosterBounds(matrix, options);
      const middle = alkireFoster(
        matrix.map((answers, place) => answers.map((deprived, indicator) => deprived ?? (place + indicator) % 2 === 0)),
        options,
      );
      for (const measure of ['headcountRatio', 'adjustedHeadcountRatio'] as const) {
        expect(middle[measure]).toBeGreaterThanOrEqual(bounds[measure]?.lower ?? 1);
        expect(middle[measure]).toBeLessThanOrEqual(bounds[measure]?.upper ?? 0);
      }
    }),
  );
});
