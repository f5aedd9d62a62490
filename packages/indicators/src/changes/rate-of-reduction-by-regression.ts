import { leastSquaresLine, type YearValue } from '../projections/least-squares-line.ts';
import { compoundAnnualGrowthRate } from './compound-annual-growth-rate.ts';
import { assertNotNegative } from './measured-value.ts';

/**
 * Average annual rate of reduction from the slope b of ln(value) = a + b·year: 1 − e^b.
 *
 * @example a slope of −0.06613 gives 6.4 % a year (UNICEF technical note 185)
 */
export function rateOfReductionFromSlope(slope: number): number {
  if (!Number.isFinite(slope)) throw new RangeError(`slope is not a finite number: ${slope}`);
  return 1 - Math.exp(slope);
}

export interface RateOfReductionByRegression {
  /** Of ln(value), a year. */
  readonly slope: number;
  /** Share of the value a year; a rise is negative. */
  readonly rateOfReduction: number;
  /** Whether first to last alone gives the same rate within 1e-9, as two points always do. */
  readonly equalsCompoundRate: boolean;
  readonly points: number;
}

/**
 * Average annual rate of reduction over all years of a series, not only its first and last.
 *
 * Ordinary least squares of ln(value) on the year (UNICEF technical note on AARR, 2007).
 *
 * @param points years with a value, in the unit of the measure; years without one are left out by the caller.
 * @returns `undefined` for fewer than two different years, and when a value is 0: its logarithm does not exist, and
 *   leaving the year out would hide the success.
 * @throws IndicatorError `negative-value`.
 * @example 33.0 in 2011 and 24.2 in 2017: 5.04 % a year
 */
export function rateOfReductionByRegression(points: readonly YearValue[]): RateOfReductionByRegression | undefined {
  for (const { year, value } of points) assertNotNegative(value, `the value of ${year}`);
  if (points.some(({ value }) => value === 0)) return undefined;
  const line = leastSquaresLine(points.map(({ year, value }) => ({ year, value: Math.log(value) })));
  if (line === undefined) return undefined;
  const rateOfReduction = rateOfReductionFromSlope(line.slope);
  const [first, ...rest] = points.toSorted((one, other) => one.year - other.year);
  const last = rest.at(-1);
  const compound = first && last && compoundAnnualGrowthRate(first.value, last.value, last.year - first.year);
  return {
    slope: line.slope,
    rateOfReduction,
    equalsCompoundRate: compound !== undefined && Math.abs(rateOfReduction + compound) <= 1e-9,
    points: line.points,
  };
}
