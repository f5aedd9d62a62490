import { IndicatorError } from '../indicator-error.ts';
import { asNumber, type Percent, type PercentagePoints, percentagePoints } from '../rates/figure.ts';
import { assertYears } from './measured-value.ts';

/** Between which values a rate lies while units are missing. */
export interface PercentBounds {
  readonly lower: Percent;
  readonly upper: Percent;
}

/** Between which values the fall of a rate lies, in points; below zero is a rise. */
export interface FallBounds {
  readonly lower: PercentagePoints;
  readonly upper: PercentagePoints;
}

function assertOrdered({ lower, upper }: PercentBounds, what: string): void {
  if (lower > upper) throw new IndicatorError('bounds-reversed', `${what}: ${lower} to ${upper}`);
}

/**
 * Between which values a fall lies when both rates are known within bounds only.
 *
 * The least fall is from the lowest start to the highest end, the greatest from the highest start to the lowest end.
 *
 * @throws IndicatorError `bounds-reversed`.
 * @example from 41..44 % to 33..38.5 %: 2.5 to 11 points
 */
export function fallBounds(before: PercentBounds, after: PercentBounds): FallBounds {
  assertOrdered(before, 'before');
  assertOrdered(after, 'after');
  return {
    lower: percentagePoints(asNumber(before.lower) - asNumber(after.upper)),
    upper: percentagePoints(asNumber(before.upper) - asNumber(after.lower)),
  };
}

/**
 * Whether a fall within bounds reaches so many points a year: yes if even its lower end does, no if not even its upper
 * end does, otherwise not decided (`undefined`). Exactly the threshold reaches it, with room of 1e-9 for binary fractions.
 *
 * @param years over which it fell; over none nothing is decided.
 * @example 9 to 13 points in a year: 7 is reached, 13.5 is not, 13 is undecided
 */
export function fallReaches(fall: FallBounds, years: number, pointsPerYear: number): boolean | undefined {
  assertYears(years);
  if (years === 0) return undefined;
  const needed = pointsPerYear * years - 1e-9;
  if (asNumber(fall.lower) >= needed) return true;
  return asNumber(fall.upper) >= needed ? undefined : false;
}
