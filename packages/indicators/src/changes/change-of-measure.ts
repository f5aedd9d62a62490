import { compoundAnnualGrowthRate } from './compound-annual-growth-rate.ts';
import { assertYears } from './measured-value.ts';
import { relativeChange } from './relative-change.ts';

export interface ChangeOfMeasure {
  /** In the unit of the measure; of a rate in per cent: points. */
  readonly absolute: number;
  readonly absoluteAnnual: number | undefined;
  /** In per cent of the earlier value: −17.5. */
  readonly relativePct: number | undefined;
  readonly relativeAnnualPct: number | undefined;
}

/**
 * The four ways in which the change of one measure is told, side by side so that none is taken for another.
 *
 * Definitions as in the tables of the multidimensional poverty index over time: absolute v1 − v0, a year
 * (v1 − v0)/years, relative v1/v0 − 1, a year (v1/v0)^(1/years) − 1. A fall is negative in all four.
 *
 * @param years between the two, may be fractional (2012 to mid-2016: 4.5).
 * @returns `undefined` when either value is not known (the intensity of nobody); relative figures are `undefined` from 0,
 *   yearly ones over no years.
 * @throws IndicatorError `negative-value`, `years-not-ascending`.
 * @example 0.48 to 0.39 in 4.5 years: −0.09, −0.02 a year, −18.75 %, −4.51 % a year
 */
export function changeOfMeasure(from: number | undefined, to: number | undefined, years: number): ChangeOfMeasure | undefined {
  assertYears(years);
  if (from === undefined || to === undefined) return undefined;
  const relative = relativeChange(from, to);
  const relativeAnnual = compoundAnnualGrowthRate(from, to, years);
  return {
    absolute: to - from,
    absoluteAnnual: years === 0 ? undefined : (to - from) / years,
    relativePct: relative === undefined ? undefined : 100 * relative,
    relativeAnnualPct: relativeAnnual === undefined ? undefined : 100 * relativeAnnual,
  };
}
