import { notFound } from '../schema/errors.ts';
import type { Deed } from '../values/once.ts';
import { isRowId } from '../values/row-id.ts';
import { dayIn } from './day.ts';
import { lockUnits } from './hamlet.ts';
import { demandStepsOfHousehold } from './place.ts';
import { type Review, reviewById } from './review.ts';
import { type Asking, rowsOf } from './rows.ts';
import { type SteppedHousehold, steppedHouseholds } from './steps.ts';

export interface InReview {
  readonly review: Review;
  readonly household: SteppedHousehold;
}

/** A household of a review as it stands today. @throws NOT_FOUND */
export async function inReview(db: Asking, tenant: string, id: string, day: string): Promise<InReview> {
  const [place] = isRowId(id)
    ? await rowsOf<{ review: string; unit: string }>(
        db,
        'SELECT review_id AS review, unit FROM review_household WHERE tenant = $1 AND id = $2::uuid',
        tenant,
        id,
      )
    : [];
  if (!place) throw notFound('hộ này trong kỳ rà soát', 'this household in a review');
  const review = await reviewById(db, tenant, place.review);
  const [household] = await steppedHouseholds(db, { tenant, review: place.review, day, ids: [id.toLowerCase()] });
  if (!household) throw notFound('hộ này trong kỳ rà soát', 'this household in a review');
  return { review, household };
}

/** The same for a step that is taken now by the officer of its unit: others who take steps there wait. */
export async function takeStepOf(deed: Deed, id: string): Promise<InReview> {
  const { tx, plan, tenant, session, at } = deed;
  const before = await inReview(tx, tenant, id, dayIn(at));
  demandStepsOfHousehold(plan, session, before.household.unit, before.review.year);
  await lockUnits(deed, [before.household.unit]);
  return inReview(tx, tenant, id, dayIn(at));
}
