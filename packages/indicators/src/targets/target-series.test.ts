import { describe, expect, test } from 'vitest';
import { data, quantities, rates, target } from '../../test/target-examples.ts';
import { targetPath } from './target-path.ts';
import { series } from './target-series.ts';

describe('the steps of the terrace', () => {
  test('a straight line from base to target', () => {
    expect(targetPath(target(), 40).map((point) => point.expected)).toEqual([40, 50, 60, 70, 80, 90]);
  });
  test('an average fall draws the level that it promises', () => {
    expect(targetPath(target({ shape: 'average-change', value: 7 }), 50).at(-1)).toEqual({ year: 2025, expected: 15 });
  });
  test('a sum rises by equal shares, or as the yearly plan says', () => {
    const sum = target({ shape: 'cumulative', operator: '>=', value: 100 });
    expect(targetPath(sum, undefined).map((point) => point.expected)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(targetPath({ ...sum, yearlyPlan: { 2021: 5 } }, undefined)[1]).toEqual({ year: 2021, expected: 5 });
  });
  test('a base that has met the target leaves only the height of the target', () => {
    expect(targetPath(target(), 95)[0]).toEqual({ year: 2021, expected: 90 });
  });
});

describe('the years of the chart', () => {
  test('each standard is a run of its own', () => {
    const bases = [
      { year: 2020, standard: 'old', forYears: [2021] },
      { year: 2021, standard: 'new', forYears: [2022, 2023, 2024, 2025] },
    ];
    const values = [...rates({ 2020: { a: [50, 100] }, 2021: { a: [42, 100] } }, 'old'), ...rates({ 2021: { a: [60, 100] }, 2022: { a: [54, 100] } }, 'new')];
    const points = series(target({ shape: 'average-change', value: 7, bases }), data(values));
    expect(points.map(({ year, standard, actual, expected }) => [year, standard, actual, expected])).toEqual([
      [2020, 'old', 50, 50],
      [2021, 'old', 42, 43],
      [2021, 'new', 60, 60],
      [2022, 'new', 54, 53],
      [2023, 'new', undefined, 46],
      [2024, 'new', undefined, 39],
      [2025, 'new', undefined, 32],
    ]);
  });
  test('a year with missing units carries its bounds and how many reported', () => {
    const points = series(target(), data(rates({ 2020: { a: [40, 100], b: [40, 100] }, 2021: { a: [60, 100], b: [undefined, 100] } })));
    expect(points[1]).toMatchObject({ year: 2021, actual: 60, lower: 30, upper: 80, unitsReported: 1, unitsExpected: 2 });
    expect(points[0]?.lower).toBeUndefined();
  });
  test('a sum adds up from year to year; while cells are missing it is a lower bound', () => {
    const sum = target({ shape: 'cumulative', operator: '>=', value: 100, judged: 'quantity', inPercent: false });
    const points = series(sum, data(quantities({ 2021: { a: 10, b: 5 }, 2022: { a: 10 } })));
    expect(points.map(({ actual, lower }) => [actual, lower])).toEqual([
      [undefined, undefined],
      [15, undefined],
      [25, 25],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
  test('a mean in every year is the mean of that year', () => {
    const mean = target({ shape: 'average-per-unit-every-year', operator: '>=', value: 20, judged: 'quantity', inPercent: false });
    expect(series(mean, data(quantities({ 2021: { a: 30, b: 10 }, 2022: { a: 5, b: 5 } })))[2]).toMatchObject({
      actual: 5,
      numerator: 10,
      denominator: 2,
      expected: 20,
    });
  });
});
