import { compoundAnnualGrowthRate } from '../changes/compound-annual-growth-rate.ts';
import { type Direction, reaches } from './direction.ts';

export type StatisticsCanadaCategory = 'target-achieved' | 'on-track' | 'acceleration-needed' | 'limited-progress' | 'deterioration';

/** Base, latest value and target of an indicator, each with its year. */
export interface ProgressQuestion {
  readonly base: number;
  readonly baseYear: number;
  readonly latest: number;
  readonly latestYear: number;
  readonly target: number;
  readonly targetYear: number;
  readonly direction: Direction;
}

export interface StatisticsCanadaProgress {
  readonly growthObserved: number | undefined;
  readonly growthRequired: number | undefined;
  /** Observed over required growth, signed so that a move the wrong way is negative. */
  readonly ratio: number | undefined;
  readonly category: StatisticsCanadaCategory | undefined;
}

/**
 * Second opinion: progress as Statistics Canada and Open SDG judge it.
 *
 * Observed compound growth against the growth that would reach the target in time: ratio = direction · observed /
 * |required|; from 0.95 on track, from 0.60 acceleration needed, from 0 limited progress, below deterioration; achieved
 * once the latest value meets the target. Source: Open SDG documentation, "Progress measurement methodology", after
 * Eurostat. Verdicts of this package use a straight line instead, because growth rates have no meaning from 0.
 *
 * @returns ratio and category are `undefined` from a base of 0, in the base year, and when target and base are equal
 *   (unless the target is met).
 * @throws IndicatorError `negative-value`, `years-not-ascending`.
 * @example 20 in 2015, 16 in 2020, target 10 in 2030: −4.36 % of −4.52 % a year, ratio 0.967, on track
 */
export function statisticsCanadaProgress(question: ProgressQuestion): StatisticsCanadaProgress {
  const { base, baseYear, latest, latestYear, target, targetYear, direction } = question;
  const growthObserved = compoundAnnualGrowthRate(base, latest, latestYear - baseYear);
  const growthRequired = compoundAnnualGrowthRate(base, target, targetYear - baseYear);
  const ratio =
    growthObserved === undefined || growthRequired === undefined || growthRequired === 0 ? undefined : (direction * growthObserved) / Math.abs(growthRequired);
  const achieved = reaches(latest, target, direction);
  return { growthObserved, growthRequired, ratio, category: achieved ? 'target-achieved' : ratio === undefined ? undefined : bandOf(ratio, 0.95, 0.6) };
}

/**
 * The same for an indicator without a target: growth in the good direction of 1.5 % a year is on track, of 0.5 % needs
 * acceleration.
 *
 * @param damping factor above 0 and at most 1 that the method multiplies the two limits with near a natural limit such
 *   as 100 %; its formula is Statistics Canada's and is left to the caller.
 * @returns `undefined` from a base of 0 and over no years.
 */
export function statisticsCanadaTrend(
  base: number,
  latest: number,
  years: number,
  direction: Direction,
  damping = 1,
): Exclude<StatisticsCanadaCategory, 'target-achieved'> | undefined {
  if (!(damping > 0 && damping <= 1)) throw new RangeError(`damping must be above 0 and at most 1: ${damping}`);
  const growth = compoundAnnualGrowthRate(base, latest, years);
  return growth === undefined ? undefined : bandOf(direction * growth, 0.015 * damping, 0.005 * damping);
}

function bandOf(value: number, onTrack: number, acceleration: number) {
  if (reaches(value, onTrack)) return 'on-track';
  if (reaches(value, acceleration)) return 'acceleration-needed';
  return reaches(value, 0) ? 'limited-progress' : 'deterioration';
}
