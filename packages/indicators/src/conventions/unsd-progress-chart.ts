import { compoundAnnualGrowthRate } from '../changes/compound-annual-growth-rate.ts';
import { type Direction, reaches } from './direction.ts';
import type { ProgressQuestion } from './statistics-canada-progress.ts';

/** 3: reached or on the way; 2: fair progress, to be accelerated; 1: stagnation or regression. */
export type ProgressChartScore = 1 | 2 | 3;

export interface UnsdProgress {
  readonly growth: number | undefined;
  /** Value of the target's year if growth goes on. */
  readonly expected: number | undefined;
  /** Expected over needed change since the base. */
  readonly ratio: number | undefined;
  readonly score: ProgressChartScore | undefined;
}

/**
 * Second opinion: the score of the United Nations' Sustainable Development Goals Progress Chart.
 *
 * Compound growth so far is carried on to the target's year; (expected − base)/(target − base) from 0.95 scores 3, from
 * 0.10 scores 2, below 1. A latest value that meets the target scores 3 whatever its trend. Source: UNSD, Progress Chart
 * Technical Note 2023, as restated by the Basque statistical office EUSTAT.
 *
 * @param options `inPercent`: a latest value within one point of a target of 0 or of 100 counts as reached.
 * @returns ratio and score are `undefined` from a base of 0, in the base year, and when target and base are equal (unless
 *   the target is met).
 * @throws IndicatorError `negative-value`, `years-not-ascending`.
 * @example 20 in 2015, 16 in 2020, target 10 in 2030: 16 · 0.956^10 = 10.24, (10.24 − 20)/(10 − 20) = 0.976, score 3
 */
export function unsdProgress(question: Omit<ProgressQuestion, 'direction'>, options: { readonly inPercent?: boolean } = {}): UnsdProgress {
  const { base, baseYear, latest, latestYear, target, targetYear } = question;
  const growth = compoundAnnualGrowthRate(base, latest, latestYear - baseYear);
  const expected = growth === undefined ? undefined : latest * (1 + growth) ** (targetYear - latestYear);
  const ratio = expected === undefined || target === base ? undefined : (expected - base) / (target - base);
  const nearLimit = options.inPercent === true && (target === 0 || target === 100) && Math.abs(latest - target) <= 1;
  // The convention takes the good direction from base to target; equal ones have none, and only staying there reaches.
  const met = target === base ? latest === target : reaches(latest, target, target > base ? 1 : -1);
  return { growth, expected, ratio, score: met || nearLimit ? 3 : ratio === undefined ? undefined : scoreOf(ratio, 0.95, 0.1) };
}

/** Without a target: growth of 2 % a year in the good direction scores 3, of 0.5 % scores 2. `undefined` from a base of 0. */
export function unsdTrendScore(base: number, latest: number, years: number, direction: Direction): ProgressChartScore | undefined {
  const growth = compoundAnnualGrowthRate(base, latest, years);
  return growth === undefined ? undefined : scoreOf(direction * growth, 0.02, 0.005);
}

/** A yes-or-no indicator is reached or stagnates; there is nothing between. */
export function unsdBinaryScore(reached: boolean): ProgressChartScore {
  return reached ? 3 : 1;
}

function scoreOf(value: number, three: number, two: number): ProgressChartScore {
  if (reaches(value, three)) return 3;
  return reaches(value, two) ? 2 : 1;
}
