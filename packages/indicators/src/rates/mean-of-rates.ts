import { asNumber, type Share, share } from './figure.ts';
import { completeRate, type RateReport, shareOf } from './rate.ts';

/**
 * Plain mean of the units' rates, each unit weighing the same whatever its size.
 *
 * Not the rate of the whole. It is here to be shown beside `pooledRate` where somebody has averaged per cents, and for
 * the question "how is a typical commune doing".
 *
 * @returns over the units that have a rate; `undefined` when none has. Units that did not report or have a denominator
 *   of 0 take no part.
 * @example of 10/20, 90/900 and 0/80: (50 % + 10 % + 0 %) / 3 = 20 %; pooled it is 10 %
 */
export function meanOfRates(reports: readonly RateReport[]): Share | undefined {
  const shares = reports.flatMap((report) => {
    const rate = completeRate(report);
    return (rate && shareOf(rate)) ?? [];
  });
  if (shares.length === 0) return undefined;
  return share(shares.reduce((sum, one) => sum + asNumber(one), 0) / shares.length);
}
