import { IndicatorError } from '../indicator-error.ts';
import { type PovertyFlows, povertyFlows } from './poverty-flows.ts';
import { type LookBack, recognisedBefore } from './recognised-before.ts';
import type { Review } from './review.ts';
import type { AcrossStandards } from './same-standard.ts';

/** Reviews by year, in ascending order of years. */
function byYear(reviews: readonly Review[]): readonly (readonly Review[])[] {
  const years = new Map<number, Review[]>();
  for (const review of reviews) {
    const sameYear = years.get(review.year) ?? [];
    if (sameYear.some(({ standard }) => standard === review.standard)) {
      throw new IndicatorError('years-not-ascending', `two reviews of ${review.year} by ${review.standard}`);
    }
    years.set(review.year, [...sameYear, review]);
  }
  return [...years].sort(([one], [other]) => one - other).map(([, ofYear]) => ofYear);
}

/**
 * Poverty flows from each review to the next.
 *
 * A year with reviews under two standards (the autumn of 2021) ends the series of the old one and starts that of the new:
 * 2020 to 2021 is told by the old standard, 2021 to 2022 by the new, and nothing is compared across.
 *
 * @param reviews in any order; "recognised poor before" is read from them, see `recognisedBefore`.
 * @returns one step for each pair of years that follow each other; none for fewer than two reviews.
 * @throws IndicatorError `series-break` where two neighbouring years have no standard in common and crossing was not asked
 *   for, `years-not-ascending` for two reviews of one year by one standard, `duplicate-household`.
 */
export function povertyFlowsSeries(reviews: readonly Review[], options: LookBack & AcrossStandards = {}): readonly PovertyFlows[] {
  const years = byYear(reviews);
  return years.slice(1).flatMap((ofYear, index) => {
    const earlier = years[index] ?? [];
    const common = earlier.flatMap((before) => ofYear.filter(({ standard }) => standard === before.standard).map((after) => ({ before, after })));
    const [last, first] = [earlier.at(-1), ofYear[0]];
    const pairs = common.length > 0 || !last || !first ? common : [{ before: last, after: first }];
    return pairs.map((pair) => povertyFlows(pair.before, pair.after, recognisedBefore('poor', pair, reviews, options), options));
  });
}
