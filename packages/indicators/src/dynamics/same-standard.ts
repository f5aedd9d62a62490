import { assertComparable } from '../changes/series-point.ts';
import { IndicatorError } from '../indicator-error.ts';
import type { Review } from './review.ts';

/** Whether reviews of two standards may be compared. Only by asking for it by name; the answer then carries the break. */
export interface AcrossStandards {
  /** Default: no. */
  readonly acrossStandards?: boolean | undefined;
}

/** The two standards that a comparison reaches across. */
export interface SeriesBreak {
  readonly before: string;
  readonly after: string;
}

/**
 * Two reviews of which one follows the other by the same standard.
 *
 * @returns the break, when the standards differ and the caller asked for it.
 * @throws IndicatorError `years-not-ascending`; `series-break` for two standards: who is poor by a new line only did not
 *   fall into poverty.
 */
export function assertSuccessive(before: Review, after: Review, { acrossStandards = false }: AcrossStandards): SeriesBreak | undefined {
  if (!(before.year < after.year)) throw new IndicatorError('years-not-ascending', `a review of ${after.year} does not follow one of ${before.year}`);
  if (before.standard !== after.standard && acrossStandards) return { before: before.standard, after: after.standard };
  assertComparable({ year: before.year, percent: undefined, standard: before.standard }, { year: after.year, percent: undefined, standard: after.standard });
  return undefined;
}
