import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedGapMeasure } from './adjusted-gap-measure.ts';
import { alkireFoster } from './alkire-foster.ts';
import { deprivationMatrix } from './deprivation-matrix.ts';
import { nestedWeights } from './nested-weights.ts';

describe('nested weights', () => {
  it('gives dimensions the same weight: 1/4 for each of two indicators, 1/2 for one alone', () => {
    expect(nestedWeights([['schooling', 'attendance'], ['water']])).toEqual([0.25, 0.25, 0.5]);
  });

  it('refuses a dimension without indicator, whose weight would be lost', () => {
    expect(() => nestedWeights([['water'], []])).toThrow(expect.objectContaining({ code: 'empty-dimension' }));
    expect(() => nestedWeights([])).toThrow(expect.objectContaining({ code: 'empty-dimension' }));
  });

  it('always gives weights that are accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 9 }), (dimensions) => {
        const weights = nestedWeights(dimensions);
        expect(alkireFoster([weights.map(() => true)], { weights, cutOff: 1 }).poor).toBe(1);
      }),
    );
  });
});

describe('deprivations from achievements', () => {
  it('is deprived below the cut-off and not at it, unless the rule counts the line in', () => {
    expect(deprivationMatrix([[11], [12], [13]], { cutOffs: [12] })).toEqual([[true], [false], [false]]);
    expect(deprivationMatrix([[11], [12], [13]], { cutOffs: [12], strict: false })).toEqual([[true], [true], [false]]);
    expect(deprivationMatrix([[5, 5]], { cutOffs: [5, 5], strict: [true, false] })).toEqual([[false, true]]);
  });

  it('does not know a deprivation whose achievement is not known', () => {
    expect(deprivationMatrix([[undefined, 0]], { cutOffs: [1, 1] })).toEqual([[undefined, true]]);
  });

  it('refuses rows of another length and what is not a number', () => {
    expect(() => deprivationMatrix([[1]], { cutOffs: [1, 1] })).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
    expect(() => deprivationMatrix([[1]], { cutOffs: [1], strict: [] })).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
    expect(() => deprivationMatrix([[Number.NaN]], { cutOffs: [1] })).toThrow(expect.objectContaining({ code: 'not-a-number' }));
  });
});

describe('gaps below the cut-offs', () => {
  const one = { achievementCutOffs: { cutOffs: [12] }, weights: [1], cutOff: 1 };

  it('takes a gap of 9 below 12 as 0.75, squared 0.5625, and to the power 0 as deprived', () => {
    expect([0, 1, 2].map((alpha) => adjustedGapMeasure([[3]], { ...one, alpha }))).toEqual([1, 0.75, 0.5625]);
  });

  it('weighs by persons: a gap of 1/2 for 3 of 4', () => {
    expect(adjustedGapMeasure([[6], [12]], { ...one, alpha: 1, populationWeights: [3, 1] })).toBe(0.375);
  });

  it('leaves the gaps of those out who are not poor', () => {
    expect(adjustedGapMeasure([[0, 2]], { achievementCutOffs: { cutOffs: [1, 1] }, weights: [0.5, 0.5], cutOff: 1, alpha: 1 })).toBe(0);
  });

  it('is undefined for nobody and leaves out who is not known', () => {
    expect(adjustedGapMeasure([], { ...one, alpha: 1 })).toBeUndefined();
    expect(adjustedGapMeasure([[undefined], [6]], { ...one, alpha: 1 })).toBe(0.5);
  });

  it('refuses a cut-off of 0 and an achievement below 0', () => {
    expect(() => adjustedGapMeasure([[3]], { ...one, achievementCutOffs: { cutOffs: [0] }, alpha: 1 })).toThrow(
      expect.objectContaining({ code: 'cutoff-out-of-range' }),
    );
    expect(() => adjustedGapMeasure([[-3]], { ...one, alpha: 1 })).toThrow(expect.objectContaining({ code: 'negative-value' }));
  });

  it('equals M0 for alpha 0 and never rises with alpha', () => {
    const achievements = fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(achievements, fc.integer({ min: 1, max: 6 }), (rows, cutOff) => {
        const method = { weights: [1, 2, 3], scale: 'points' as const, cutOff };
        const achievementCutOffs = { cutOffs: [3, 5, 7] };
        const [m0, m1, m2] = [0, 1, 2].map((alpha) => adjustedGapMeasure(rows, { ...method, achievementCutOffs, alpha }) ?? Number.NaN);
        expect(m0).toBeCloseTo(alkireFoster(deprivationMatrix(rows, achievementCutOffs), method).adjustedHeadcountRatio ?? Number.NaN, 12);
        expect(m1).toBeLessThanOrEqual((m0 ?? 0) + 1e-12);
        expect(m2).toBeLessThanOrEqual((m1 ?? 0) + 1e-12);
      }),
    );
  });
});
