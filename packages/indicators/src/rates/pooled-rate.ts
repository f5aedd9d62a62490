import { completeRate, type Rate, type RateReport } from './rate.ts';

/**
 * Rate of several units together: sum of the numerators over sum of the denominators.
 *
 * The only rate of a district that its counts support. The mean of the communes' rates gives a hamlet the weight of a
 * town (`meanOfRates` shows by how much it errs).
 *
 * @returns the summed counts (0 of 0 for no units); `undefined` when a count is missing, since the whole is then not
 *   known: `rateBounds` says what it can be.
 * @throws IndicatorError when one unit's report contradicts itself.
 * @example 10 of 20, 90 of 900 and 0 of 80 are 100 of 1,000: 10 %, where the mean of the three rates is 20 %
 */
export function pooledRate(reports: readonly RateReport[]): Rate | undefined {
  const rates = reports.map(completeRate);
  let numerator = 0;
  let denominator = 0;
  for (const rate of rates) {
    if (rate === undefined) return undefined;
    numerator += rate.numerator;
    denominator += rate.denominator;
  }
  return { numerator, denominator };
}
