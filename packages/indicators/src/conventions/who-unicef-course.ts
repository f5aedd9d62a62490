import { rateOfReductionByRegression } from '../changes/rate-of-reduction-by-regression.ts';
import { requiredRateOfReduction } from '../changes/required-rate-of-reduction.ts';
import type { YearValue } from '../projections/least-squares-line.ts';
import { reaches } from './direction.ts';

export interface WhoUnicefCourse {
  /** Average annual rate of reduction by regression over the years known. */
  readonly current: number | undefined;
  /** Annual rate of reduction from base to target. */
  readonly required: number | undefined;
  readonly course: 'on-course' | 'off-course' | undefined;
}

/**
 * Second opinion: on course or off course, as WHO and UNICEF track the nutrition targets.
 *
 * The current average annual rate of reduction (regression) is compared with the required one (base to target, annual
 * form); on course when it is at least as large. Source: Global Nutrition Report, methodology appendix. The finer bands
 * of later reports are left out, as their text was not at hand.
 *
 * @param points prevalence in per cent by year, the base among them or not.
 * @returns `undefined` parts where a rate does not exist (one year, a value of 0, a base of 0).
 * @throws IndicatorError `negative-value`, `years-not-ascending`.
 * @example 33.0 in 2011 and 24.2 in 2017 fall by 5.04 % a year; from 33.0 to 19.8 in 2025 asks 3.58 %: on course
 */
export function whoUnicefCourse(points: readonly YearValue[], base: YearValue, target: YearValue): WhoUnicefCourse {
  const current = rateOfReductionByRegression(points)?.rateOfReduction;
  const required = requiredRateOfReduction(base.value, target.value, target.year - base.year, 'annual');
  const course = current === undefined || required === undefined ? undefined : reaches(current, required) ? 'on-course' : 'off-course';
  return { current, required, course };
}
