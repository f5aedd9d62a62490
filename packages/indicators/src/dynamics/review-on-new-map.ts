import { IndicatorError } from '../indicator-error.ts';
import type { Merger } from '../rates/merge-units.ts';
import { assertNoDuplicates } from '../rates/unit-set.ts';
import type { Review } from './review.ts';

/**
 * A review's list as it reads after units became one (sáp nhập).
 *
 * A merger moves nobody. Without this step before `povertyFlowsByUnit`, every household of the old unit would seem to have
 * left it and to have arrived in the new one. Whole units only: where a unit was divided, the rows need their new unit one
 * by one.
 *
 * @throws IndicatorError `duplicate-unit` when an old unit is merged twice, `unknown-unit` when it has no household on the
 *   list (a misspelt name would otherwise merge nothing without a word).
 * @example Tà Chải into the town (2024-11-01): households of both stand under the town, the district's flows do not change
 */
export function reviewOnNewMap(review: Review, mergers: readonly Merger[]): Review {
  assertNoDuplicates(mergers.flatMap(({ units }) => units));
  const nameAfter = new Map(mergers.flatMap(({ units, into }) => units.map((unit) => [unit, into] as const)));
  const present = new Set(review.households.map(({ unit }) => unit));
  for (const unit of nameAfter.keys()) {
    if (!present.has(unit)) throw new IndicatorError('unknown-unit', `${unit} has no household in the review of ${review.year}`);
  }
  return { ...review, households: review.households.map((row) => ({ ...row, unit: nameAfter.get(row.unit) ?? row.unit })) };
}
