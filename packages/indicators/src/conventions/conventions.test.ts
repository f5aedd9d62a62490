import { expect, it } from 'vitest';
import { escapAnticipatedGap, escapCurrentStatus } from './escap-progress.ts';
import { statisticsCanadaProgress, statisticsCanadaTrend } from './statistics-canada-progress.ts';
import { unsdBinaryScore, unsdProgress, unsdTrendScore } from './unsd-progress-chart.ts';
import { whoUnicefCourse } from './who-unicef-course.ts';

const halving = { base: 20, baseYear: 2015, latest: 16, latestYear: 2020, target: 10, targetYear: 2030 };
const falling = { ...halving, direction: -1 } as const;

it('Statistics Canada: −4.36 % of −4.52 % a year is on track', () => {
  const opinion = statisticsCanadaProgress(falling);
  expect(opinion.growthObserved).toBeCloseTo(-0.0436, 4);
  expect(opinion.growthRequired).toBeCloseTo(-0.0452, 4);
  expect(opinion.ratio).toBeCloseTo(0.967, 3);
  expect(opinion.category).toBe('on-track');
});

it.each([
  [17, 'acceleration-needed'],
  [19, 'limited-progress'],
  [20, 'limited-progress'],
  [21, 'deterioration'],
  [10, 'target-achieved'],
] as const)('Statistics Canada: from 20 to %d in five of fifteen years, target 10, is %s', (latest, category) => {
  expect(statisticsCanadaProgress({ ...falling, latest }).category).toBe(category);
});

it('Statistics Canada: has no opinion where growth has no meaning', () => {
  expect(statisticsCanadaProgress({ ...falling, base: 0, latest: 5, target: 3 })).toMatchObject({ ratio: undefined, category: undefined });
  expect(statisticsCanadaProgress({ ...falling, latestYear: 2015 })).toMatchObject({ ratio: undefined, category: undefined });
  expect(statisticsCanadaProgress({ ...falling, target: 20, latest: 21 })).toMatchObject({ growthRequired: 0, ratio: undefined, category: undefined });
});

it('Statistics Canada without a target: 1.5 % and 0.5 % a year, less near a natural limit', () => {
  expect(statisticsCanadaTrend(100, 101.5, 1, 1)).toBe('on-track');
  expect(statisticsCanadaTrend(100, 101, 1, 1)).toBe('acceleration-needed');
  expect(statisticsCanadaTrend(100, 100, 1, 1)).toBe('limited-progress');
  expect(statisticsCanadaTrend(100, 101, 1, -1)).toBe('deterioration');
  expect(statisticsCanadaTrend(100, 101, 1, 1, 0.5)).toBe('on-track');
  expect(statisticsCanadaTrend(0, 1, 1, 1)).toBeUndefined();
  expect(() => statisticsCanadaTrend(100, 101, 1, 1, 0)).toThrow('damping');
});

it('UNSD: 20 to 16 in five years leads to 10.24 of 10 and scores 3', () => {
  const opinion = unsdProgress(halving);
  expect(opinion.expected).toBeCloseTo(10.24, 10);
  expect(opinion.ratio).toBeCloseTo(0.976, 10);
  expect(opinion.score).toBe(3);
});

it('UNSD: a tenth of the way is fair progress, less is stagnation', () => {
  expect(unsdProgress({ ...halving, latest: 19 }).score).toBe(2);
  expect(unsdProgress({ ...halving, latest: 20 }).score).toBe(1);
  expect(unsdProgress({ ...halving, latest: 22 }).score).toBe(1);
});

it('UNSD: a target that is met, or within a point of 100 %, is reached whatever the trend', () => {
  expect(unsdProgress({ ...halving, base: 0, latest: 12, target: 10 })).toMatchObject({ ratio: undefined, score: 3 });
  const nearlyAll = { base: 99.4, baseYear: 2015, latest: 99.2, latestYear: 2020, target: 100, targetYear: 2030 };
  expect(unsdProgress(nearlyAll).score).toBe(1);
  expect(unsdProgress(nearlyAll, { inPercent: true }).score).toBe(3);
  expect(unsdProgress({ ...nearlyAll, latest: 98.9 }, { inPercent: true }).score).toBe(1);
});

it('UNSD: has no opinion on a path of no length', () => {
  expect(unsdProgress({ ...halving, target: 20 })).toMatchObject({ ratio: undefined, score: undefined });
  expect(unsdProgress({ ...halving, target: 20, latest: 20 }).score).toBe(3);
});

it('UNSD without a target: 2 % and 0.5 % a year; yes or no is 3 or 1', () => {
  expect([102, 101, 100].map((latest) => unsdTrendScore(100, latest, 1, 1))).toEqual([3, 2, 1]);
  expect(unsdTrendScore(100, 98, 1, -1)).toBe(3);
  expect(unsdTrendScore(0, 98, 1, -1)).toBeUndefined();
  expect([true, false].map(unsdBinaryScore)).toEqual([3, 1]);
});

it('ESCAP: 48 to 36 on the way to 18 is 0.4 of the way', () => {
  expect(escapCurrentStatus(48, 36, 18)).toBe(0.4);
  expect(escapCurrentStatus(48, 54, 18)).toBeCloseTo(-0.2, 12);
  expect(escapCurrentStatus(18, 36, 18)).toBeUndefined();
});

it('ESCAP: 50, 46, 42 lead to 30 in 2025; of the way from 50 to 25 a fifth is left', () => {
  const points = [50, 46, 42].map((value, index) => ({ year: 2020 + index, value }));
  expect(escapAnticipatedGap(points, [1, 1, 1], 50, 25, 2025)).toBeCloseTo(0.2, 12);
  expect(escapAnticipatedGap(points, [1, 1, 1], 50, 34, 2025)).toBeLessThan(0);
  expect(escapAnticipatedGap(points.slice(0, 1), [1], 50, 25, 2025)).toBeUndefined();
});

it('ESCAP: recent years weigh more when the caller says so', () => {
  const slowing = [50, 42, 41].map((value, index) => ({ year: 2020 + index, value }));
  const equal = escapAnticipatedGap(slowing, [1, 1, 1], 50, 25, 2025) ?? Number.NaN;
  expect(escapAnticipatedGap(slowing, [1, 2, 4], 50, 25, 2025)).toBeGreaterThan(equal);
});

it('WHO and UNICEF: 5.04 % a year is on course where 3.58 % is asked', () => {
  const points = [
    { year: 2011, value: 33 },
    { year: 2017, value: 24.2 },
  ];
  const base = { year: 2011, value: 33 };
  const opinion = whoUnicefCourse(points, base, { year: 2025, value: 19.8 });
  expect(opinion.current).toBeCloseTo(0.0504, 4);
  expect(opinion.required).toBeCloseTo(0.0358, 4);
  expect(opinion.course).toBe('on-course');
  expect(whoUnicefCourse(points, base, { year: 2019, value: 19.8 }).course).toBe('off-course');
  expect(whoUnicefCourse(points.slice(0, 1), base, { year: 2025, value: 19.8 }).course).toBeUndefined();
});
