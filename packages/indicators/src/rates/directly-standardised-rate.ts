import { IndicatorError } from '../indicator-error.ts';
import { asNumber, type Share, share } from './figure.ts';
import { completeRate, type RateReport, shareOf } from './rate.ts';

/**
 * Rate of the whole as it would be if every unit had kept its weight of the base year.
 *
 * Takes out what moving between communes does to the rate: a district gets "poorer" when people leave its town, though
 * no commune changed. Shown beside the crude (pooled) rate, never instead of it. Direct standardisation: Σ W·r with
 * fixed weights W.
 *
 * @param weights share of each unit in the base year, same order as the reports, summing to 1 within 1e-9.
 * @returns `undefined` when a unit with weight has no rate.
 * @throws IndicatorError `length-mismatch`, `weights-do-not-sum-to-1`; RangeError for a weight below 0.
 * @example rates 50 % and 10 % with base weights 0.25 and 0.75: 0.25 × 50 + 0.75 × 10 = 20 %
 */
export function directlyStandardisedRate(reports: readonly RateReport[], weights: readonly number[]): Share | undefined {
  if (reports.length !== weights.length) throw new IndicatorError('length-mismatch', `${reports.length} units against ${weights.length} weights`);
  for (const weight of weights) if (!(weight >= 0)) throw new RangeError(`weight below 0 or not a number: ${weight}`);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(whole - 1) > 1e-9) throw new IndicatorError('weights-do-not-sum-to-1', `weights sum to ${whole}`);
  let standardised = 0;
  for (const [index, report] of reports.entries()) {
    const weight = weights[index] ?? 0;
    const rate = completeRate(report);
    if (weight === 0) continue;
    const own = rate && shareOf(rate);
    if (own === undefined) return undefined;
    standardised += weight * asNumber(own);
  }
  return share(standardised);
}
