import { canFollowReview, canReadReviewedHouseholdsOf } from '@bac-thang/access';
import { type Context, signedIn } from '../../context.ts';
import { dayIn } from '../../review/day.ts';
import { placeInYear, unitsWhere } from '../../review/place.ts';
import type { Review } from '../../review/review.ts';
import { notFound } from '../errors.ts';
import { logLook } from '../household/show-households.ts';

/** What every question about reviews is asked with. */
export const asking = (context: Context) => ({ db: context.db, tenant: context.tenant, plan: context.plan, day: dayIn(context.now()) });

/**
 * Units whose progress the viewer follows: the one asked, or all of them.
 *
 * @throws NOT_FOUND for a unit that he does not follow.
 */
export function unitsFollowed(context: Context, review: Review, unit: string | null | undefined): string[] {
  const followed = unitsWhere(context.plan, signedIn(context), review.year, canFollowReview);
  if (unit == null) return followed;
  if (!followed.includes(unit)) throw notFound(`đơn vị "${unit}"`, `unit "${unit}"`);
  return [unit];
}

/** Units whose households the viewer sees by name: the one asked, or all of them. @throws NOT_FOUND */
export function unitsRead(context: Context, review: Review, unit: string | null | undefined): string[] {
  const read = unitsWhere(context.plan, signedIn(context), review.year, canReadReviewedHouseholdsOf);
  if (unit == null) return read;
  if (!read.includes(unit)) throw notFound(`đơn vị "${unit}"`, `unit "${unit}"`);
  return [unit];
}

export const readsHouseholdsOf = (context: Context, review: Review, unit: string): boolean =>
  canReadReviewedHouseholdsOf(signedIn(context), placeInYear(context.plan, unit, review.year));

/** A look at persons of a review: which list of which review, and the households on it. */
export const logList = (context: Context, subject: string, review: string, list: string, ids: readonly string[], unit?: string | null): Promise<void> =>
  logLook(context, 'household:list', subject, { review, list, ids, ...(unit ? { unit } : {}) });
