import { v7 as uuidv7 } from 'uuid';
import { notFound } from '../schema/errors.ts';
import type { Deed } from '../values/once.ts';
import { isRowId } from '../values/row-id.ts';
import { asDate, dayIn } from './day.ts';
import { lockUnits } from './hamlet.ts';
import { demandStepsOfHousehold } from './place.ts';
import { problem, type ReviewProblem, refuseIf } from './refusal.ts';
import { reviewById } from './review.ts';
import { rowsOf } from './rows.ts';
import { trace } from './trace.ts';

export interface Addition {
  readonly review: string;
  readonly households: readonly string[];
  readonly origin: 'request' | 'escape-request' | 'found';
  readonly requestedOn?: string | null | undefined;
}

interface Found {
  readonly id: string;
  readonly code: string;
  readonly unit: string;
  readonly hamletId: string;
  readonly listed: boolean;
  readonly onLists: boolean;
}

/** The households as the register has them on the day that counts, with what this review and the ones before know of them. */
const HOUSEHOLDS = `
  SELECT v.household_id AS id, v.code, v.unit, v.hamlet_id AS "hamletId",
         EXISTS (SELECT FROM review_household rh WHERE rh.tenant = v.tenant AND rh.review_id = r.id AND rh.household_id = v.household_id AND rh.unit = v.unit) AS listed,
         coalesce((SELECT o.class IN ('poor', 'near-poor') FROM review_result o JOIN recognition d ON d.tenant = o.tenant AND d.id = o.recognition_id
           WHERE o.tenant = v.tenant AND o.household_id = v.household_id AND o.is_current AND o.review_id <> r.id
           ORDER BY d.decided_on DESC, (o.standard = r.standards[1]) DESC, o.standard LIMIT 1), false) AS "onLists"
  FROM review r
  JOIN household_version v ON v.tenant = r.tenant AND v.known_to IS NULL AND v.valid_from <= r.counted_on AND (v.valid_to IS NULL OR r.counted_on < v.valid_to)
  WHERE r.tenant = $1 AND r.id = $2::uuid AND v.household_id = ANY ($3::uuid[])
  ORDER BY v.code`;

/** Most households of one request: those of a hamlet. */
const MOST = 200;

/** Puts households into a review by their own request (Mẫu 01, Mẫu 04) or because an officer found them. @returns ids in the review. */
export async function addToReview(deed: Deed, { review: reviewId, households, origin, requestedOn }: Addition): Promise<string[]> {
  const { tx, plan, tenant, session, at } = deed;
  const review = await reviewById(tx, tenant, reviewId);
  const ids = [...new Set(households.filter(isRowId).map((id) => id.toLowerCase()))];
  const found = await rowsOf<Found>(tx, HOUSEHOLDS, tenant, review.id, ids);
  if (found.length < new Set(households).size) throw notFound('hộ này trong sổ bộ vào ngày chốt', 'this household in the register on the day that counts');
  for (const { unit } of found) demandStepsOfHousehold(plan, session, unit, review.year);
  await lockUnits(deed, [...new Set(found.map(({ unit }) => unit))]);
  const codes = (of: (household: Found) => boolean) => found.filter(of).map(({ code }) => code);
  const problems: ReviewProblem[] = [];
  if (found.length === 0) problems.push(problem('EMPTY', 'Chưa chọn hộ nào.', 'No household is chosen.', { field: 'households' }));
  if (found.length > MOST)
    problems.push(problem('TOO_MANY', `Mỗi lần nhiều nhất ${MOST} hộ.`, `At most ${MOST} households at a time.`, { field: 'households' }));
  if (found.some(({ listed }) => listed))
    problems.push(
      problem('ALREADY_LISTED', 'Các hộ này đã có trong danh sách rà soát.', 'These households are in the review already.', {
        field: 'households',
        households: codes(({ listed }) => listed),
      }),
    );
  if (origin === 'escape-request' && found.some(({ onLists }) => !onLists))
    problems.push(
      problem(
        'NOT_ON_LIST',
        'Chỉ hộ đang là hộ nghèo, hộ cận nghèo mới đề nghị công nhận thoát (Mẫu số 04).',
        'Only a household that is poor or near-poor now may ask to be recognised as escaped (Mẫu 04).',
        { field: 'households', households: codes(({ onLists }) => !onLists) },
      ),
    );
  if (origin !== 'found' && !requestedOn)
    problems.push(problem('DAY_MISSING', 'Ghi ngày nhận giấy đề nghị.', 'Give the day on which the request came in.', { field: 'requestedOn' }));
  if (origin !== 'found' && requestedOn && requestedOn > dayIn(at))
    problems.push(problem('IN_FUTURE', 'Ngày nhận giấy đề nghị ở tương lai.', 'The day of the request lies in the future.', { field: 'requestedOn' }));
  refuseIf(problems);
  const rows = found.map(({ id, code, unit, hamletId }) => ({
    ...{ tenant, id: uuidv7(), reviewId: review.id, householdId: id, hamletId, unit, code, origin },
    ...{ requestedOn: origin === 'found' || !requestedOn ? null : asDate(requestedOn), addedBy: session.accountId, addedAt: at },
  }));
  await tx.reviewHousehold.createMany({ data: rows });
  for (const row of rows) await trace(deed, 'add', row.id, { review: review.id, unit: row.unit, household: row.code, origin });
  return rows.map(({ id }) => id);
}
