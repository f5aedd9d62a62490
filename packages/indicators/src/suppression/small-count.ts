import { IndicatorError } from '../indicator-error.ts';
import { assertReport, type Rate } from '../rates/rate.ts';

/**
 * Whether a count is so small that neighbours know who is meant: above 0 and below the threshold.
 *
 * Zero is shown. The threshold is a decision of the publisher (5 and 10 are in use) and is recorded with the table.
 *
 * @throws IndicatorError `negative-count`, `not-a-count` for a fraction; RangeError for a threshold that is no whole
 *   number of at least 1.
 */
export function isSmallCount(count: number, threshold: number): boolean {
  assertThreshold(threshold);
  assertWholeCount(count);
  return count > 0 && count < threshold;
}

/** A rate gives its counts away: it is hidden when those who have the trait, or those who have it not, are few. */
export function isSmallRate(rate: Rate, threshold: number): boolean {
  assertReport(rate);
  return isSmallCount(rate.numerator, threshold) || isSmallCount(rate.denominator - rate.numerator, threshold);
}

export function assertThreshold(threshold: number): void {
  if (!Number.isInteger(threshold) || threshold < 1) throw new RangeError(`threshold must be a whole number of at least 1: ${threshold}`);
}

export function assertWholeCount(count: number): void {
  if (count < 0) throw new IndicatorError('negative-count', `a count is below zero: ${count}`);
  if (!Number.isSafeInteger(count)) throw new IndicatorError('not-a-count', `a count is no whole number: ${count}`);
}
