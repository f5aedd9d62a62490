import { describe, expect, test } from 'vitest';
import { figuresWith, histogramOf } from './histogram.ts';
import { defaultPoints } from './points.ts';

// Commune A: a household of 4 that lacks the first three, one of 6 that lacks nothing. Commune B: one of 10 that lacks the first two, one of 5 with an unknown.
const histogram = histogramOf({
  indicators: ['one', 'two', 'three', 'four'],
  units: [{ code: 'A' }, { code: 'B' }],
  unit: [0, 0, 1, 1],
  deprived: [0b0111, 0, 0b0011, 0b0001],
  unknown: [0, 0, 0, 0b1000],
  households: [1, 1, 1, 1],
  persons: [4, 6, 10, 5],
});

describe('figures in the browser from the histogram', () => {
  const figures = figuresWith(histogram, defaultPoints(4), 'drop');

  test('H is 4 of the 20 persons whose answers are known', () => expect(figures.headcountRatio).toBeCloseTo(4 / 20, 12));
  test('A is three quarters of the points, M0 their product', () => {
    expect(figures.intensity).toBeCloseTo(0.75, 12);
    expect(figures.adjustedHeadcountRatio).toBeCloseTo(0.15, 12);
  });
  test('each commune has its own: 40 % and none', () => expect(figures.units.map(({ headcountRatio }) => headcountRatio)).toEqual([0.4, 0]));
  test('the household with an unknown answer is counted apart', () => {
    expect(figures.unknown).toBe(1);
    expect(figures.dropped).toBe(1);
  });
  test('a lower cut-off takes the second commune in', () => {
    expect(figuresWith(histogram, { ...defaultPoints(4), cutOff: 20 }, 'drop').units.map(({ headcountRatio }) => headcountRatio)).toEqual([0.4, 1]);
  });
  test('the unknown household never lacks enough, so that nobody joins at the upper bound', () => {
    expect(figures.headcountBounds).toEqual({ lower: 4 / 25, upper: 4 / 25 });
    const lower = figuresWith(histogram, { ...defaultPoints(4), cutOff: 20 }, 'drop').headcountBounds;
    expect(lower).toEqual({ lower: 14 / 25, upper: 19 / 25 });
  });
});
