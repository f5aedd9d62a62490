import type { HouseholdClass } from '../classification/household-class.ts';
import { IndicatorError } from '../indicator-error.ts';

/** One row of a review's list: it says where the household lived and what it was recognised as. */
export interface ReviewedHousehold {
  /** Stays with the household over the years; after a split (tách hộ) the head's household keeps it. */
  readonly id: string;
  /** By the review's decision; `unknown` where it could not or did not decide. */
  readonly class: HouseholdClass;
  /** Code of the commune, or of whatever unit flows are to be told apart by. */
  readonly unit: string;
  /** Nhân khẩu on the day of the review; left out where it is not known. */
  readonly members?: number | undefined;
}

/** The whole list of one review: every household of the area, not only the poor ones. */
export interface Review {
  readonly year: number;
  /** The standard the review was held by, for example `nd07-2021`; the autumn of 2021 has a review under each of two. */
  readonly standard: string;
  readonly households: readonly ReviewedHousehold[];
}

/** Rows of a review by household. */
export type ReviewIndex = ReadonlyMap<string, ReviewedHousehold>;

/** @throws IndicatorError `duplicate-household` when a household stands on the list twice, in one unit or in two. */
export function indexOfReview({ year, households }: Review): ReviewIndex {
  const rows = new Map<string, ReviewedHousehold>();
  for (const row of households) {
    const other = rows.get(row.id);
    if (other) throw new IndicatorError('duplicate-household', `${row.id} is on the list of ${year} twice: in ${other.unit} and in ${row.unit}`);
    rows.set(row.id, row);
  }
  return rows;
}

/** The list of one unit by itself. A household that moved to another unit is simply not on it. */
export function reviewOfUnit(review: Review, unit: string): Review {
  return { ...review, households: review.households.filter((row) => row.unit === unit) };
}
