import { assertCount } from './assert-count.ts';
import type { Judgement } from './endline-progress.ts';
import { exactSum } from './exact-sum.ts';
import { meets } from './operator.ts';
import { defaultPaceBands, type PaceBands, statusOfPace } from './pace-bands.ts';
import type { Operator } from './target-definition.ts';

export interface CumulativeTarget {
  readonly target: number;
  readonly operator: Operator;
  /** The base year does not count into the sum. */
  readonly baseYear: number;
  readonly year: number;
  readonly endYear: number;
  /** Sum planned for the end of a year, where a decision sets one; otherwise the straight share of the time gone. */
  readonly yearlyPlan?: Readonly<Record<number, number>> | undefined;
}

export interface CumulativeProgress extends Judgement {
  readonly total: number;
  readonly missingYears: number;
  readonly achieved: boolean;
  readonly share: number;
  readonly elapsedShare: number;
  /** What the sum should be by now. */
  readonly due: number;
  readonly paceRatio?: number;
  readonly observedPerYear?: number;
  readonly requiredPerYear?: number;
  readonly projected?: number;
}

/** What a sum should have reached by the end of the year. */
function dueByYear({ target, baseYear, year, endYear, yearlyPlan }: CumulativeTarget): number {
  return yearlyPlan?.[year] ?? (target * (year - baseYear)) / (endYear - baseYear);
}

/** Status of a sum; nothing is missing. Where nothing was due yet the sum is on track. */
export function cumulativeStatus(total: number, sum: CumulativeTarget, bands: PaceBands = defaultPaceBands): Judgement {
  if (meets(total, sum.operator, sum.target)) return { status: 'MET' };
  if (sum.year >= sum.endYear) return { status: 'MISSED' };
  if (sum.year <= sum.baseYear) return { status: 'NOT_ASSESSABLE', reason: 'base-year' };
  const due = dueByYear(sum);
  return { status: due > 0 ? statusOfPace(total / due, bands) : 'ON_TRACK' };
}

/** The figures around a sum that is already added up. */
export function sumProgress(total: number, sum: CumulativeTarget): Omit<CumulativeProgress, 'status' | 'reason' | 'missingYears'> {
  const { target, operator, baseYear, year, endYear } = sum;
  const gone = year - baseYear;
  const left = endYear - year;
  const due = dueByYear(sum);
  return {
    total,
    achieved: meets(total, operator, target),
    share: total / target,
    elapsedShare: gone / (endYear - baseYear),
    due,
    ...(gone > 0 && due > 0 && { paceRatio: total / due }),
    ...(gone > 0 && { observedPerYear: total / gone, projected: total + (total / gone) * Math.max(0, left) }),
    ...(left > 0 && { requiredPerYear: Math.max(0, target - total) / left }),
  };
}

/**
 * A number to be reached by adding up the years after the base year (houses, jobs, money paid out).
 *
 * A reported zero is a value. A missing year is not zero: the total is then what was reported, and unless it already
 * meets the target nothing more is concluded here (`UNDECIDED`).
 *
 * @param values by year; a missing year is left out or undefined.
 * @throws IndicatorError `negative-count`.
 * @example 240, 310 and 260 houses in 2021 to 2023 of 1292 by 2025: 810, R = 0.627/0.6 = 1.045
 */
export function cumulativeProgress(
  values: Readonly<Record<number, number | undefined>>,
  sum: CumulativeTarget,
  bands: PaceBands = defaultPaceBands,
): CumulativeProgress {
  const reported: number[] = [];
  let missingYears = 0;
  for (let year = sum.baseYear + 1; year <= sum.year; year++) {
    const value = values[year];
    if (value === undefined) missingYears++;
    else {
      assertCount(value, `value of ${year}`);
      reported.push(value);
    }
  }
  const total = exactSum(reported);
  const complete = cumulativeStatus(total, sum, bands);
  const judgement: Judgement = missingYears > 0 && complete.status !== 'MET' ? { status: 'UNDECIDED', reason: 'units-missing' } : complete;
  return { ...judgement, missingYears, ...sumProgress(total, sum) };
}
