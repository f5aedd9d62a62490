import type { HouseholdClass } from '../classification/household-class.ts';
import { IndicatorError } from '../indicator-error.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { Share } from '../rates/figure.ts';
import type { Rate } from '../rates/rate.ts';
import { type Estimate, estimateInterval } from './estimate.ts';
import { type StratumSample, stratifiedTotal } from './stratified-estimates.ts';

/**
 * A household of the sample: what the review decided and what the re-check (phúc tra) found. One that was not reached is
 * left out by the caller, who thereby takes it to be like the others.
 */
export interface RecheckedHousehold {
  readonly reviewed: HouseholdClass;
  readonly rechecked: HouseholdClass;
}

/** How many households the review classified otherwise than a re-check would. */
export interface EstimatedCount {
  readonly estimate: Estimate;
  /** Never below what the sample itself found, nor above the population. */
  readonly interval: { readonly lower: number; readonly upper: number };
}

export interface RecheckOfReview {
  /** By stratum: other class found, of how many re-checked, and Wilson's interval of the share. */
  readonly strata: readonly {
    readonly stratum: string;
    readonly population: number;
    readonly otherwise: Rate;
    readonly interval: { readonly lower: Share; readonly upper: Share } | undefined;
  }[];
  /** Households whose class the re-check finds otherwise. */
  readonly otherwise: EstimatedCount;
  /** Recognised as poor and found not to be. */
  readonly wronglyPoor: EstimatedCount;
  /** Not recognised as poor and found to be. */
  readonly wronglyLeftOut: EstimatedCount;
}

/**
 * How right a review was, from the re-check of a drawn sample.
 *
 * The intervals are about the whole list; the review itself asks every household and has none. Where the sample shows no
 * error at all, the interval of the count has no width: the strata's intervals, which keep one, are then to be read. A
 * stratum re-checked in full needs none, and has none.
 *
 * @param level of all intervals, for example 0.95.
 * @throws IndicatorError as `stratifiedTotal`, `level-out-of-range`, and `missing-value` for a class that is unknown.
 */
export function recheckOfReview(samples: readonly StratumSample<RecheckedHousehold>[], level: number): RecheckOfReview {
  for (const { stratum, found } of samples) {
    if (found.some(({ reviewed, rechecked }) => reviewed === 'unknown' || rechecked === 'unknown')) {
      throw new IndicatorError('missing-value', `a household of ${stratum} has no class at the review or at the re-check`);
    }
  }
  const differs = ({ reviewed, rechecked }: RecheckedHousehold) => reviewed !== rechecked;
  const population = samples.reduce((sum, stratum) => sum + stratum.population, 0);
  const count = (counts: (household: RecheckedHousehold) => boolean): EstimatedCount => {
    const estimate = stratifiedTotal(samples.map((sample) => ({ ...sample, found: sample.found.map((one) => (counts(one) ? 1 : 0)) })));
    const seen = samples.reduce((sum, { found }) => sum + found.filter(counts).length, 0);
    const { lower, upper } = estimateInterval(estimate, level);
    return { estimate, interval: { lower: Math.max(seen, lower), upper: Math.min(population, upper) } };
  };
  return {
    strata: samples.map((sample) => {
      const otherwise = { numerator: sample.found.filter(differs).length, denominator: sample.found.length };
      const interval = sample.found.length === sample.population ? undefined : wilsonInterval(otherwise, level);
      return { stratum: sample.stratum, population: sample.population, otherwise, interval };
    }),
    otherwise: count(differs),
    wronglyPoor: count(({ reviewed, rechecked }) => reviewed === 'poor' && rechecked !== 'poor'),
    wronglyLeftOut: count(({ reviewed, rechecked }) => reviewed !== 'poor' && rechecked === 'poor'),
  };
}
