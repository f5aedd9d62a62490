import { type Share, share } from '../rates/figure.ts';
import { assertReport, type Rate } from '../rates/rate.ts';
import { assertLevel } from './level.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Confidence interval of a share that was seen in a sample, after Wilson (1927, J. American Statistical Association 22).
 *
 * For the re-check of a few households out of many. The yearly review asks every household and has no interval. Unlike
 * the interval of the textbooks it keeps a width when nobody, or everybody, was found, and never leaves 0 to 1.
 *
 * @param found how many of the sample have the trait, of how many.
 * @returns `undefined` for an empty sample.
 * @throws IndicatorError `negative-count`, `numerator-exceeds-denominator`, `level-out-of-range`.
 * @example 5 of 50 at level 0.95: 4.3 % to 21.4 %
 */
export function wilsonInterval(found: Rate, level: number): { readonly lower: Share; readonly upper: Share } | undefined {
  assertReport(found);
  assertLevel(level);
  const { numerator: x, denominator: n } = found;
  if (n === 0) return undefined;
  const z2 = normalQuantile(level) ** 2;
  const centre = (x + z2 / 2) / (n + z2);
  const half = (Math.sqrt(z2) / (n + z2)) * Math.sqrt((x * (n - x)) / n + z2 / 4);
  // The ends are exactly 0 and 1 by the formula; written so, because rounding would leave 1e-17 or 0.9999….
  return { lower: share(x === 0 ? 0 : centre - half), upper: share(x === n ? 1 : centre + half) };
}
