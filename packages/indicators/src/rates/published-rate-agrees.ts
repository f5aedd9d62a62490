import { asNumber, type Percent } from './figure.ts';
import { percentOf, type Rate } from './rate.ts';

/**
 * Whether a published per cent follows from the counts published beside it, within its own rounding.
 *
 * Reports print both, and sometimes they disagree; the counts are then recomputed and the difference is shown, because
 * nobody outside can tell which of the two is the slip.
 *
 * @param decimals digits after the comma that were printed.
 * @returns `undefined` for a denominator of 0: there is nothing to agree with.
 * @example 63,379 of 412,204 is 15.38 %, so a printed 15.40 does not follow; 51,085 of 421,820 and 12.11 agree
 */
export function publishedRateAgrees(rate: Rate, published: Percent, decimals: number): boolean | undefined {
  if (!Number.isInteger(decimals) || decimals < 0) throw new RangeError(`decimals must be a whole number of at least 0: ${decimals}`);
  const recomputed = percentOf(rate);
  if (recomputed === undefined) return undefined;
  // Half a unit of the last digit, with room for binary fractions: both ways of rounding a tie are accepted.
  return Math.abs(asNumber(recomputed) - asNumber(published)) <= 0.5 * 10 ** -decimals + 1e-9;
}
