import { asNumber, type Percent, type PercentagePoints, percentagePoints } from '../rates/figure.ts';

/**
 * Change of a rate in percentage points, a rise positive.
 *
 * @example from 40 % to 33 %: −7 points (and −17.5 % of the rate, see `relativeChange`)
 */
export function pointChange(from: Percent, to: Percent): PercentagePoints {
  return percentagePoints(asNumber(to) - asNumber(from));
}
