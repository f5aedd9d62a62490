import { IndicatorError } from '../indicator-error.ts';
import { assertSampleSize } from './draw-stratified-sample.ts';
import { assertNumbers, type Estimate, varianceOfSum } from './estimate.ts';

/** What was found on the units drawn from one stratum; one stratum alone is a simple random sample. */
export interface StratumSample<Found = number> {
  readonly stratum: string;
  /** N, all units of the stratum. */
  readonly population: number;
  readonly found: readonly Found[];
}

/** Checked strata with at least one unit. */
function strataOf<Found>(samples: readonly StratumSample<Found>[]): readonly StratumSample<Found>[] {
  const names = new Set<string>();
  for (const { stratum, found, population } of samples) {
    if (names.has(stratum)) throw new IndicatorError('duplicate-unit', `${stratum} is there twice`);
    names.add(stratum);
    assertSampleSize(stratum, found.length, population);
  }
  return samples.filter(({ population }) => population > 0);
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Sum over the strata of what each unit adds to an estimate, with its variance. */
function estimateOfSum<Found>(strata: readonly StratumSample<Found>[], value: (found: Found) => number): Estimate {
  const contributions = strata.map(({ population, found }) => found.map((one) => (population / found.length) * value(one)));
  const variance = sumOf(strata.map(({ population }, index) => varianceOfSum(contributions[index] ?? [], population)));
  const degrees = sumOf(strata.map(({ found }) => found.length)) - strata.length;
  return { value: sumOf(contributions.map(sumOf)), standardError: Math.sqrt(variance), degrees };
}

/**
 * Total over the population: Σ N × mean of the stratum's sample, variance Σ N² (1 − n/N) s²/n.
 *
 * Definition: Cochran (1977), Sampling Techniques, 5.3. Units drawn without replacement, in each stratum by themselves.
 *
 * @returns 0 for a population of none.
 * @throws IndicatorError `single-unit-stratum`, `stratum-without-sample`, `sample-exceeds-population`, `not-a-count`,
 *   `duplicate-unit`, `not-a-number`.
 * @example 2, 5, 3 of 12 and 4, 8, 6 of 20: 12 × 10/3 + 20 × 6 = 160, standard error 23.18
 */
export function stratifiedTotal(samples: readonly StratumSample[]): Estimate {
  const strata = strataOf(samples);
  for (const { stratum, found } of strata) assertNumbers(found, `a value of ${stratum}`);
  return estimateOfSum(strata, (value) => value);
}

/**
 * Mean over the population: the total over the number of units, which is known. With 1 for a trait and 0 without it, the
 * share of the units that have it.
 *
 * @returns `undefined` for a population of none.
 * @throws IndicatorError as `stratifiedTotal`.
 */
export function stratifiedMean(samples: readonly StratumSample[]): Estimate | undefined {
  const { value, standardError, degrees } = stratifiedTotal(samples);
  const units = sumOf(samples.map(({ population }) => population));
  return units === 0 ? undefined : { value: value / units, standardError: standardError / units, degrees };
}

/** A household's part in a ratio: for the share of poor persons, its poor members above and all its members below. */
export interface RatioPair {
  readonly above: number;
  readonly below: number;
}

/**
 * Ratio of two totals that are both estimated, such as poor persons over persons where households were drawn.
 *
 * Standard error by linearisation (Cochran 1977, 6.13; Särndal, Swensson and Wretman 1992, 5.6): that of the total of
 * (above − ratio × below) over the total below. Near enough for samples that are not tiny.
 *
 * @returns `undefined` where the total below is 0.
 * @throws IndicatorError as `stratifiedTotal`.
 */
export function stratifiedRatio(samples: readonly StratumSample<RatioPair>[]): Estimate | undefined {
  const strata = strataOf(samples);
  for (const { stratum, found } of strata) {
    assertNumbers(
      found.flatMap(({ above, below }) => [above, below]),
      `a value of ${stratum}`,
    );
  }
  const below = estimateOfSum(strata, (pair) => pair.below).value;
  if (below === 0) return undefined;
  const ratio = estimateOfSum(strata, (pair) => pair.above).value / below;
  const { standardError, degrees } = estimateOfSum(strata, (pair) => pair.above - ratio * pair.below);
  return { value: ratio, standardError: standardError / Math.abs(below), degrees };
}
