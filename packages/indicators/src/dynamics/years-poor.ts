import { IndicatorError } from '../indicator-error.ts';
import { indexOfReview, type Review } from './review.ts';
import type { AcrossStandards } from './same-standard.ts';

/** How often the households of a balanced panel were poor. */
export interface YearsPoor {
  readonly years: readonly number[];
  /** Households with a known class at every review: those the distribution is about. */
  readonly households: number;
  /** Households that some review has and the panel leaves out: absent at another review, or of unknown class at one. */
  readonly leftOut: number;
  /** Households by the number of reviews at which they were poor, from none to all; zeros included. */
  readonly distribution: readonly number[];
  readonly alwaysPoor: number;
  readonly everPoor: number;
}

/**
 * Number of reviews at which households were poor, over those that every review has seen.
 *
 * Only these: a household that came last year cannot have been poor for four, so counting it would make poverty look short.
 * How many are left out therefore stands beside the distribution.
 *
 * @returns `undefined` for no reviews.
 * @throws IndicatorError `years-not-ascending` unless the years ascend, `series-break` over two standards unless asked for,
 *   `duplicate-household`.
 * @example poor-poor-not, poor-poor-poor and a household of the last year only: distribution 0, 0, 1, 1 over 2; 1 left out
 */
export function yearsPoor(reviews: readonly Review[], { acrossStandards = false }: AcrossStandards = {}): YearsPoor | undefined {
  const [first] = reviews;
  if (first === undefined) return undefined;
  for (const [index, review] of reviews.entries()) {
    const previous = reviews[index - 1];
    if (previous && !(previous.year < review.year)) throw new IndicatorError('years-not-ascending', `${review.year} stands after ${previous.year}`);
    if (review.standard !== first.standard && !acrossStandards) {
      throw new IndicatorError('series-break', `${first.year} follows ${first.standard}, ${review.year} ${review.standard}`);
    }
  }
  const seen = new Map<string, { reviews: number; poor: number }>();
  for (const review of reviews) {
    for (const [id, row] of indexOfReview(review)) {
      const household = seen.get(id) ?? { reviews: 0, poor: 0 };
      if (row.class !== 'unknown') household.reviews += 1;
      if (row.class === 'poor') household.poor += 1;
      seen.set(id, household);
    }
  }
  const distribution: number[] = new Array(reviews.length + 1).fill(0);
  let households = 0;
  for (const household of seen.values()) {
    if (household.reviews < reviews.length) continue;
    households += 1;
    distribution[household.poor] = (distribution[household.poor] ?? 0) + 1;
  }
  return {
    years: reviews.map(({ year }) => year),
    households,
    leftOut: seen.size - households,
    distribution,
    alwaysPoor: distribution.at(-1) ?? 0,
    everPoor: households - (distribution[0] ?? 0),
  };
}
