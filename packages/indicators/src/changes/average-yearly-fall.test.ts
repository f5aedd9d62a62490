import { expect, it } from 'vitest';
import { percent } from '../rates/figure.ts';
import { averageYearlyFall } from './average-yearly-fall.ts';
import { pointChange } from './point-change.ts';
import { relativeChange } from './relative-change.ts';
import type { SeriesPoint } from './series-point.ts';

const point = (year: number, value: number | undefined, standard = 'nd07-2021'): SeriesPoint => ({
  year,
  percent: value === undefined ? undefined : percent(value),
  standard,
});

it('is first to last over the years: 48.2 % in 2020 and 30.6 % in 2023 fall by 5.87 points a year', () => {
  expect(averageYearlyFall([point(2023, 30.6), point(2020, 48.2)], 2020, 2023)).toBeCloseTo(17.6 / 3, 12);
});

it('is negative for a rise', () => {
  expect(averageYearlyFall([point(2022, 20), point(2023, 23)], 2022, 2023)).toBe(-3);
});

it('does not need the years between', () => {
  const ends = [point(2020, 48), point(2022, 40)];
  expect(averageYearlyFall([...ends, point(2021, undefined)], 2020, 2022)).toBe(4);
  expect(averageYearlyFall(ends, 2020, 2022)).toBe(4);
});

it('never forms a difference across standards: 7.00 % in 2015 and 9.55 % in 2016 are other poor', () => {
  const series = [point(2015, 7.0, 'qd09-2011'), point(2016, 9.55, 'qd59-2015'), { year: 2017, percent: percent(7.55) }];
  expect(() => averageYearlyFall(series, 2015, 2016)).toThrow(expect.objectContaining({ code: 'series-break' }));
  expect(() => averageYearlyFall(series, 2016, 2017)).toThrow(expect.objectContaining({ code: 'series-break' }));
});

it('never forms a difference between 18 and 19 units', () => {
  const series = [
    { year: 2020, percent: percent(40), unitSet: '18 communes' },
    { year: 2021, percent: percent(30), unitSet: '19 units' },
  ];
  expect(() => averageYearlyFall(series, 2020, 2021)).toThrow(expect.objectContaining({ code: 'unit-set-change' }));
});

it('is not known without a value at both ends, or over no time', () => {
  expect(averageYearlyFall([point(2020, 48)], 2020, 2022)).toBeUndefined();
  expect(averageYearlyFall([point(2020, 48), point(2022, undefined)], 2020, 2022)).toBeUndefined();
  expect(averageYearlyFall([point(2020, 48)], 2020, 2020)).toBeUndefined();
});

it('refuses to go back in time', () => {
  expect(() => averageYearlyFall([], 2022, 2020)).toThrow(expect.objectContaining({ code: 'years-not-ascending' }));
});

it('tells 7 points from 17.5 per cent of the rate', () => {
  expect(pointChange(percent(40), percent(33))).toBe(-7);
  expect(relativeChange(40, 33)).toBeCloseTo(-0.175, 12);
  expect(relativeChange(0, 5)).toBeUndefined();
});
