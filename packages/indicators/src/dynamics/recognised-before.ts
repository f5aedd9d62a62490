import { IndicatorError } from '../indicator-error.ts';
import type { ListClass } from './class-movements.ts';
import type { Review } from './review.ts';

/** How far back "tái" (again) looks; no statutory window was found, so it is the caller's to set. */
export interface LookBack {
  /** Years before the later review: 5 for a review of 2025 reaches back to 2020. Default: all history of the standard. */
  readonly lookBackYears?: number | undefined;
}

/**
 * Households that an earlier review recognised as poor (or near-poor): who of them is poor again is `rePoor` (tái nghèo).
 *
 * Only reviews before the earlier one of the pair count, and only those by its standard: somebody who was poor by the line
 * of 2015 never was by that of 2021. Recognitions between the yearly reviews can be added to the set by the caller.
 *
 * @param pair the two reviews that are compared.
 * @param reviews all reviews there are, in any order; the pair itself and later ones do no harm.
 * @throws IndicatorError `negative-value` for a look-back below zero.
 * @example poor in 2022, not in 2023, poor in 2024: for the pair 2023 and 2024 the household is among those of 2022
 */
export function recognisedBefore(
  list: ListClass,
  pair: { readonly before: Review; readonly after: Review },
  reviews: readonly Review[],
  { lookBackYears = Number.POSITIVE_INFINITY }: LookBack = {},
): ReadonlySet<string> {
  if (!(lookBackYears >= 0)) throw new IndicatorError('negative-value', `a look-back of ${lookBackYears} years`);
  const { before, after } = pair;
  const counts = ({ year, standard }: Review) =>
    year < before.year && year >= after.year - lookBackYears && (standard === before.standard || standard === after.standard);
  const recognised = new Set<string>();
  for (const review of reviews) {
    if (!counts(review)) continue;
    for (const row of review.households) if (row.class === list) recognised.add(row.id);
  }
  return recognised;
}
