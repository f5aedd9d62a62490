import { IndicatorError } from '../indicator-error.ts';
import type { Percent, Share } from './figure.ts';
import { percent, share } from './figure.ts';

/** Tỷ lệ: a part and its whole, both counts, kept together until printing so that rates are pooled and never averaged. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** What a unit reported for a rate; a count that was not reported is `undefined`, which is not zero. */
export interface RateReport {
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
}

/**
 * Throws when a report contradicts itself; silent about what is missing.
 *
 * @throws IndicatorError `not-a-number`, `negative-count` or `numerator-exceeds-denominator`; the message names the value.
 */
export function assertReport({ numerator, denominator }: RateReport): void {
  for (const count of [numerator, denominator]) {
    if (count === undefined) continue;
    if (!Number.isFinite(count)) throw new IndicatorError('not-a-number', `a count is not a finite number: ${count}`);
    if (count < 0) throw new IndicatorError('negative-count', `a count is below zero: ${count}`);
  }
  if (numerator !== undefined && denominator !== undefined && numerator > denominator) {
    throw new IndicatorError('numerator-exceeds-denominator', `the part ${numerator} is larger than its whole ${denominator}`);
  }
}

/** The rate of a report that is complete, `undefined` where a count is missing. */
export function completeRate(report: RateReport): Rate | undefined {
  assertReport(report);
  const { numerator, denominator } = report;
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** @returns the share, 0 to 1, not rounded; `undefined` for a denominator of 0: a rate of nobody is neither 0 nor 100 %. */
export function shareOf(rate: Rate): Share | undefined {
  assertReport(rate);
  return rate.denominator === 0 ? undefined : share(rate.numerator / rate.denominator);
}

/**
 * The rate in per cent, not rounded: 74.96 % must not pass "more than 75 %" as 75.0.
 *
 * @example 63,379 poor of 412,204 households (Bắc Giang, 2010) are 15.3756… %, though 15.40 % was published
 */
export function percentOf(rate: Rate): Percent | undefined {
  assertReport(rate);
  // Multiplied first: 100 of 250 is then exactly 40, which counts as "from 40 % up".
  return rate.denominator === 0 ? undefined : percent((100 * rate.numerator) / rate.denominator);
}
